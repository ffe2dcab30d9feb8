import { direction } from '../i18n/locale.ts'
import { embedAddress, linkAddress, pictureAddress, shareAddress } from './addresses.ts'
import type { EmbedChoice } from './choice.ts'
import { defaultAlternative } from './default-texts.ts'
import type { EmbedWords, OfferedPage } from './embed-words.ts'
import { type EmbeddedPage, embeddedPage, shownBy } from './embedded-page.ts'
import { EMBED_NAME } from './height-message.ts'
import { element } from './html.ts'

/** What a code is made of besides the choice. */
export interface CodeContext {
  readonly words: EmbedWords
  /** Address of the site, with a slash at its end. */
  readonly root: string
  /** Height of the picture as a share of its width, where it is known; else that of its figure. */
  readonly pictureRatio: number | null
}

/** The line to paste for a choice. */
export function codeOf(choice: EmbedChoice, context: CodeContext): string {
  const embedded = embeddedPage(choice, context.words)
  switch (choice.kind) {
    case 'frame':
      return element('iframe', frameAttributes(choice, embedded, context))
    case 'growing':
      return frameOverPicture(choice, embedded, context) + element('script', {}, FOLLOW_HEIGHT)
    case 'loader':
      return loader(choice, embedded, context)
    case 'picture':
      return image(choice, embedded, context)
    case 'link':
      return linkAddress(choice, embedded, context.words, context.root)
  }
}

/** Height in pixels that is left to the picture of a frame where the host took the frame away. */
const PICTURE_ALONE = 300

/**
 * A frame over the linked picture of the nearest page. The picture is what is left on paper where nobody scrolled to the
 * frame, which browsers then do not load, and in hosts that take frames away. Keyboards pass it: it has a frame on it.
 */
function frameOverPicture(choice: EmbedChoice, embedded: EmbeddedPage, context: CodeContext): string {
  const iframe = element('iframe', {
    ...frameAttributes(choice, embedded, context),
    id: `${EMBED_NAME}-${choice.locale}-${embedded.page.id}`,
    style: 'width:0;min-width:100%!important;border:none',
    loading: 'lazy',
  })
  // A frame without a background would show the picture through.
  if (choice.options.transparent) return iframe
  const behind = picture(choice, embedded, context, {
    a: { tabindex: '-1', style: 'position:absolute;z-index:-1;top:0;left:0;width:100%;height:100%' },
    img: { style: 'width:100%;height:100%;object-fit:contain;object-position:top' },
  })
  const least = Math.min(choice.height, PICTURE_ALONE)
  return element('div', { style: `position:relative;z-index:0;display:flex;min-height:${least}px` }, behind + iframe)
}

/**
 * A frame by itself, in attributes that hosts without styles and scripts keep: nothing could lie under it there. So that
 * it is printed where nobody scrolled to it, it is not lazy.
 */
function frameAttributes({ locale, title, alt, height }: EmbedChoice, embedded: EmbeddedPage, { root }: CodeContext) {
  return {
    title,
    'aria-label': alt.trim() === '' ? title : alt,
    src: embedAddress(embedded, locale, root),
    scrolling: 'no',
    frameborder: '0',
    allow: 'fullscreen',
    width: '100%',
    height,
  }
}

/**
 * Obeys one message only: a height, from the window of a frame whose id is one of ours, whichever that is; so it does not
 * matter where the script ends up in a page, or how often. For browsers of any age.
 */
const FOLLOW_HEIGHT = [
  'window.addEventListener("message",function(e){',
  `var h=e.data&&e.data["datawrapper-height"];h=h&&h["${EMBED_NAME}"];`,
  'if(typeof h!="number"||!(h>0&&h<20000))return;',
  `var i,f=document.querySelectorAll('iframe[id^="${EMBED_NAME}"]');`,
  'for(i=0;i<f.length;i++)if(f[i].contentWindow===e.source)f[i].style.height=h+"px"})',
].join('')

/** Attributes carry what the query would; the picture of the nearest static page stands there until the frame does. */
function loader(choice: EmbedChoice, embedded: EmbeddedPage, context: CodeContext): string {
  const { locale, title, alt, height } = choice
  const { page, search, hash } = embedded
  const query = Object.fromEntries(new URLSearchParams(search))
  return (
    element('script', { async: '', src: `${context.root}loader.js` }) +
    element(
      EMBED_NAME,
      {
        lang: locale,
        dir: direction(locale),
        page: page.kind === 'all' ? null : page.id,
        ...query,
        v: null,
        camera: hash === '' ? null : hash.slice(1),
        height,
        title,
        'aria-label': alt.trim() === '' ? null : alt,
      },
      // No style: a strict Content-Security-Policy would refuse it.
      picture(choice, embedded, context),
    )
  )
}

/**
 * The linked picture of the nearest static page, in words of its own where it does not show just what is chosen. Browsers
 * take the vector drawing, a third of the bytes; what is left of it in e-mail and in strict hosts is the other.
 * Not lazy: browsers print no picture that nobody scrolled to either.
 */
function picture(
  choice: EmbedChoice,
  { nearest, isReady }: EmbeddedPage,
  context: CodeContext,
  more: { readonly a?: Record<string, string>; readonly img?: Record<string, string> } = {},
): string {
  const alt = isReady ? choice.alt : defaultAlternative(shownBy(nearest), context.words, choice.locale)
  const vector = element('source', {
    srcset: pictureAddress(nearest, choice, 'svg', context.root),
    type: 'image/svg+xml',
  })
  const image = element('img', { ...imageOf(choice, nearest, alt, context), ...more.img, fetchpriority: 'low' })
  return element(
    'a',
    { href: shareAddress(nearest, choice.locale, context.root), ...more.a },
    element('picture', {}, vector + image),
  )
}

/** An image alone, never wider than its column, for hosts that keep nothing else. */
function image(choice: EmbedChoice, { nearest }: EmbeddedPage, context: CodeContext): string {
  return element(
    'a',
    { href: shareAddress(nearest, choice.locale, context.root), title: choice.title },
    element('img', {
      ...imageOf(choice, nearest, choice.alt, context),
      style: 'max-width:100%;height:auto',
      loading: 'lazy',
    }),
  )
}

function imageOf(
  choice: EmbedChoice,
  page: OfferedPage,
  alt: string,
  { root, pictureRatio }: CodeContext,
): Record<string, string | number> {
  const { width } = choice
  const height = Math.round(width * (pictureRatio ?? page.ratio))
  return { src: pictureAddress(page, choice, 'png', root), alt, width, height }
}
