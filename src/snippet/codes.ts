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
      return frame(choice, embedded, context)
    case 'growing':
      return frame(choice, embedded, context) + element('script', {}, FOLLOW_HEIGHT)
    case 'loader':
      return loader(choice, embedded, context)
    case 'picture':
      return picture(choice, embedded.nearest, choice.alt, RESPONSIVE, context)
    case 'link':
      return linkAddress(choice, embedded, context.words, context.root)
  }
}

function frame({ locale, title, alt, height }: EmbedChoice, embedded: EmbeddedPage, { root }: CodeContext): string {
  return element('iframe', {
    title,
    'aria-label': alt.trim() === '' ? title : alt,
    id: `${EMBED_NAME}-${locale}-${embedded.page.id}`,
    src: embedAddress(embedded, locale, root),
    scrolling: 'no',
    frameborder: '0',
    style: 'width:0;min-width:100%!important;border:none',
    height,
    loading: 'lazy',
  })
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
  const { locale, title, height } = choice
  const { page, search, hash, isReady, nearest } = embedded
  const query = Object.fromEntries(new URLSearchParams(search))
  const alt = isReady ? choice.alt : defaultAlternative(shownBy(nearest), context.words, locale)
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
      },
      picture(choice, nearest, alt, null, context),
    )
  )
}

/** Never wider than its column. The loader's has no style: a strict Content-Security-Policy would refuse it. */
const RESPONSIVE = 'max-width:100%;height:auto'

function picture(
  choice: EmbedChoice,
  page: OfferedPage,
  alt: string,
  style: string | null,
  { root, pictureRatio }: CodeContext,
): string {
  const { locale, title, width, kind } = choice
  const image = element('img', {
    src: pictureAddress(page, choice, 'png', root),
    alt,
    width,
    height: Math.round(width * (pictureRatio ?? page.ratio)),
    style,
    loading: 'lazy',
  })
  return element('a', { href: shareAddress(page, locale, root), title: kind === 'picture' ? title : null }, image)
}
