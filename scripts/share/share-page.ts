import { LANGUAGE_NAMES } from '../../src/components/language-names.ts'
import { LOCALES, type Locale, direction, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { SHEET_WIDTH } from '../../src/picture/sheet.ts'
import type { PictureEntry, PictureWords } from '../../src/picture/words.ts'
import { THEMES } from '../../src/theme/palette.ts'
import { type StaticPage, staticFolder } from '../../src/view/static-pages.ts'
import { announce } from './announce.ts'
import { escapeHtml, tag } from './html.ts'

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

/** The page that stands for a view in networks and search engines: its picture, what it shows, and the way to the map. */
export function sharePage(shared: Shared): string {
  const { page, words, site } = shared
  const { locale, title, description } = words
  const said = summary(words)
  const pathIn = (other: Locale) => sharePath(page, other)
  return [
    `<!doctype html>\n<html lang="${locale}" dir="${direction(locale)}">\n<head>`,
    '<meta charset="utf-8">',
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeHtml(`${title} · ${MESSAGES[locale].siteTitle}`)}</title>`,
    tag('meta', { name: 'description', content: said }),
    ...announce({ type: 'article', locale, title, summary: said, description, page, pathIn }, site),
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
    tag('source', { media: DARK, srcset: `${root}${picture}.dark.svg` }),
    tag('img', { src: `${root}${picture}.svg`, width: SHEET_WIDTH, height: pictureHeight, alt: words.description }),
    '</picture>',
    `<p class="map">${link(`${root}${folderOf(locale)}index.html${view}`, m.openMap)}</p>`,
    `<ul>${words.entries.map(item).join('')}</ul>`,
    `<p class="files">${escapeHtml(m.pictureDownload)} ${pictures.map(([ending, said]) => link(`${root}${picture}.${ending}`, said, { download: '' })).join(' · ')}</p>`,
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

/** Paper is light whatever the system is. */
const DARK = 'screen and (prefers-color-scheme:dark)'
const { light, dark } = THEMES
const STYLE = [
  `:root{--page:${light.page};--text:${light.text};--muted:${light.mutedText};--rule:${light.rule}}`,
  `@media ${DARK}{:root{color-scheme:dark;--page:${dark.page};--text:${dark.text};--muted:${dark.mutedText};--rule:${dark.rule}}}`,
  `body{margin:0;padding:1rem;font:1rem/1.5 'IBM Plex Sans','IBM Plex Sans Arabic','IBM Plex Sans Hebrew',system-ui,sans-serif;color:var(--text);background:var(--page)}`,
  `main{max-width:${SHEET_WIDTH}px;margin:auto}h1{font-size:1.6rem;line-height:1.25;margin:0}p{margin:.5rem 0}`,
  'img{display:block;width:100%;height:auto;border:1px solid var(--rule);box-sizing:border-box}a{color:inherit}',
  '.muted,li span{color:var(--muted);font-size:.9rem}li span{display:block}.map{font-size:1.15rem;font-weight:600}',
  // As high as a finger is wide.
  'nav a,.map a,.files a{display:inline-block;padding:.75rem .5rem;margin-inline-start:-.5rem}',
  // On paper the picture stands on the first page, below the title; what is only pressed is left out.
  '@media print{body{padding:0}img{width:auto;max-width:100%;max-height:min(17cm,70vh);margin:auto}ul{break-inside:avoid}.files,nav{display:none}}',
].join('')
