import { type Locale, pageOf } from '../i18n/locale.ts'
import { staticFolder } from '../view/static-pages.ts'
import type { EmbedView } from './choice.ts'
import type { EmbedWords, OfferedPage } from './embed-words.ts'
import { type EmbeddedPage, fullPageView } from './embedded-page.ts'

/* Every address names its file: not every host answers for a folder. `root` is the address of the site, with a slash. */

/** The embed page with its query and hash. */
export function embedAddress(
  { page, search, hash }: Pick<EmbeddedPage, 'page' | 'search' | 'hash'>,
  locale: Locale,
  root: string,
): string {
  return `${root}embed/${staticFolder(page, locale)}index.html${search}${hash}`
}

/** The page that is made to be shared, and that hosts find the embed by. */
export function shareAddress(page: OfferedPage, locale: Locale, root: string): string {
  return `${root}share/${staticFolder(page, locale)}index.html`
}

/** The picture of a static page. One that shall follow the reader's system is light: a picture cannot ask. */
export function pictureAddress(
  { id }: OfferedPage,
  { locale, theme }: Pick<EmbedView, 'locale' | 'theme'>,
  format: 'png' | 'svg',
  root: string,
): string {
  return `${root}pictures/${locale}/${id}${theme === 'dark' ? '.dark' : ''}.${format}`
}

/** Where a reader goes for a choice: the page to be shared if it shows just this, else the full page with the view. */
export function linkAddress(
  choice: EmbedView,
  { page, isReady }: EmbeddedPage,
  words: EmbedWords,
  root: string,
): string {
  const { camera, theme, selection, compare, measure } = choice
  const isPlain = camera === null && theme === 'light' && selection.type === 'none' && !compare && !measure
  if (isReady && isPlain) return shareAddress(page, choice.locale, root)
  const { search, hash } = fullPageView(choice, words)
  return `${root}${pageOf(choice.locale)}${search}${hash}`
}
