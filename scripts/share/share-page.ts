import { LANGUAGE_NAMES } from '../../src/components/language-names.ts'
import { LOCALES, type Locale, direction, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { CARD } from '../../src/picture/card.ts'
import { SHEET_WIDTH } from '../../src/picture/sheet.ts'
import type { PictureEntry, PictureWords } from '../../src/picture/words.ts'
import { THEMES } from '../../src/theme/palette.ts'
import { type StaticPage, staticFolder } from '../../src/view/static-pages.ts'
import { escapeHtml, tag } from './html.ts'
import { oembedPath } from './oembed.ts'

/** A static page as it is shared. */
export interface Shared {
  readonly page: StaticPage
  readonly words: PictureWords
  /** Path of its pictures below the site's root, without their endings. */
  readonly picture: string
  /** Height of the picture in pixels, where it is as wide as a sheet. */
  readonly pictureHeight: number
  /** Address of the site (`siteUrl`); null where it is not known. */
  readonly site: string | null
}

/** Path of a share page below the site's root. */
export function sharePath(page: StaticPage, locale: Locale): string {
  return `share/${staticFolder(page, locale)}index.html`
}

/** Territories as Open Graph wants them beside a language. */
const OG_LOCALES: Readonly<Record<Locale, string>> = { en: 'en_GB', ar: 'ar_SY', he: 'he_IL' }

/** The page that stands for a view in networks and search engines: its picture, what it shows, and the way to the map. */
export function sharePage(shared: Shared): string {
  const { words } = shared
  const { locale } = words
  return [
    `<!doctype html>\n<html lang="${locale}" dir="${direction(locale)}">\n<head>`,
    '<meta charset="utf-8">',
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeHtml(`${words.title} · ${MESSAGES[locale].siteTitle}`)}</title>`,
    tag('meta', { name: 'description', content: summary(words) }),
    ...openGraph(shared),
    ...(shared.site === null ? [] : wholeAddresses(shared, shared.site)),
    tag('link', { rel: 'icon', href: 'data:,' }),
    `<style>${STYLE}</style>`,
    `</head>\n<body>`,
    ...body(shared),
    '</body>\n</html>\n',
  ].join('\n')
}

/** What is shown, each with its status; the text alternative of the picture says the rest. */
function summary({ entries, dataAsOf }: PictureWords): string {
  return [...entries.map(({ title, status }) => `${title} (${status}).`), `${dataAsOf}.`].join(' ')
}

function openGraph({ words }: Shared): string[] {
  const { locale, title } = words
  return [
    tag('meta', { property: 'og:type', content: 'article' }),
    tag('meta', { property: 'og:site_name', content: MESSAGES[locale].siteTitle }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: summary(words) }),
    tag('meta', { property: 'og:locale', content: OG_LOCALES[locale] }),
    ...othersThan(locale).map((other) => tag('meta', { property: 'og:locale:alternate', content: OG_LOCALES[other] })),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    tag('meta', { name: 'twitter:title', content: title }),
    tag('meta', { name: 'twitter:description', content: summary(words) }),
  ]
}

/** What must be said with whole addresses or not at all. */
function wholeAddresses({ page, words, picture }: Shared, site: string): string[] {
  const { locale, description } = words
  const card = `${site}${picture}.card.png`
  const own = site + sharePath(page, locale)
  return [
    tag('link', { rel: 'canonical', href: own }),
    ...LOCALES.map((other) => tag('link', { rel: 'alternate', hreflang: other, href: site + sharePath(page, other) })),
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: site + sharePath(page, 'en') }),
    tag('link', {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: site + oembedPath(page, locale),
      title: words.title,
    }),
    tag('meta', { property: 'og:url', content: own }),
    tag('meta', { property: 'og:image', content: card }),
    tag('meta', { property: 'og:image:type', content: 'image/png' }),
    tag('meta', { property: 'og:image:width', content: CARD.width }),
    tag('meta', { property: 'og:image:height', content: CARD.height }),
    tag('meta', { property: 'og:image:alt', content: description }),
    tag('meta', { name: 'twitter:image', content: card }),
    tag('meta', { name: 'twitter:image:alt', content: description }),
  ]
}

function body({ page, words, picture, pictureHeight }: Shared): string[] {
  const { locale } = words
  const m = MESSAGES[locale]
  const root = '../'.repeat(sharePath(page, locale).split('/').length - 1)
  const view = page.kind === 'all' ? '' : `?v=1&layers=${page.shows.join(',')}`
  const link = (href: string, said: string, more: Readonly<Record<string, string>> = {}) =>
    `${tag('a', { href, ...more })}${escapeHtml(said)}</a>`
  const pictures = [
    ['svg', 'SVG'],
    ['png', 'PNG'],
    ['dark.svg', `SVG, ${m.pictureDark}`],
    ['dark.png', `PNG, ${m.pictureDark}`],
  ] as const
  return [
    '<main>',
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p class="muted">${escapeHtml(words.dataAsOf)}</p>`,
    '<picture>',
    tag('source', { media: '(prefers-color-scheme: dark)', srcset: `${root}${picture}.dark.svg` }),
    tag('img', { src: `${root}${picture}.svg`, width: SHEET_WIDTH, height: pictureHeight, alt: words.description }),
    '</picture>',
    `<p class="map">${link(`${root}${folderOf(locale)}index.html${view}`, m.openMap)}</p>`,
    `<ul>${words.entries.map(item).join('')}</ul>`,
    `<p>${escapeHtml(m.pictureDownload)} ${pictures.map(([ending, said]) => link(`${root}${picture}.${ending}`, said, { download: '' })).join(' · ')}</p>`,
    `<p class="muted">${escapeHtml(words.credit)}. ${escapeHtml(words.reuse)}</p>`,
    `<nav aria-label="${escapeHtml(m.languages)}">${othersThan(locale)
      .map((other) =>
        link(root + sharePath(page, other), LANGUAGE_NAMES[other], {
          lang: other,
          dir: direction(other),
          hreflang: other,
        }),
      )
      .join(' · ')}</nav>`,
    '</main>',
  ]
}

function item({ title, status, reading, extent }: PictureEntry): string {
  const told = [status, ...(reading ? [reading] : []), extent].join(' · ')
  return `<li><b>${escapeHtml(title)}</b> <span>${escapeHtml(told)}</span></li>`
}

function othersThan(locale: Locale): Locale[] {
  return LOCALES.filter((other) => other !== locale)
}

const { light, dark } = THEMES
const STYLE = [
  `:root{color-scheme:light dark;--page:${light.page};--text:${light.text};--muted:${light.mutedText};--rule:${light.rule}}`,
  `@media (prefers-color-scheme:dark){:root{--page:${dark.page};--text:${dark.text};--muted:${dark.mutedText};--rule:${dark.rule}}}`,
  `body{margin:0;padding:1rem;font:1rem/1.5 'IBM Plex Sans','IBM Plex Sans Arabic','IBM Plex Sans Hebrew',system-ui,sans-serif;color:var(--text);background:var(--page)}`,
  `main{max-width:${SHEET_WIDTH}px;margin:auto}h1{font-size:1.6rem;line-height:1.25;margin:0}p{margin:.5rem 0}`,
  'img{display:block;width:100%;height:auto;border:1px solid var(--rule);box-sizing:border-box}a{color:inherit}',
  '.muted,li span{color:var(--muted);font-size:.9rem}li span{display:block}.map{font-size:1.15rem;font-weight:600}',
  'nav a{display:inline-block;padding:.5rem}',
].join('')
