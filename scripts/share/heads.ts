import type { Catalog } from '../../src/catalog/types.ts'
import { type Locale, pageOf } from '../../src/i18n/locale.ts'
import { type StaticPage, staticPages } from '../../src/view/static-pages.ts'
import { pictureWords } from '../pictures/static-pictures.ts'
import { announce } from './announce.ts'
import { tag } from './html.ts'
import { sharePath } from './share-page.ts'

/* What the heads of pages that are not made to be shared tell search engines and networks. `site` is `siteUrl()`. */

/** Of the full page: nothing where its address is not known, so that it stays light. */
export function fullPageHead(
  catalog: Catalog,
  { locale, title, summary }: { readonly locale: Locale; readonly title: string; readonly summary: string },
  site: string | null,
): string[] {
  if (site === null) return []
  const page = staticPages(catalog)[0]!
  const { description } = pictureWords(catalog, page, locale)
  return announce({ type: 'website', locale, title, summary, description, page, pathIn: pageOf }, site)
}

/** Of an embed page: the page to be shared is listed in its stead, and named where its whole address is known. */
export function embedPageHead(page: StaticPage, locale: Locale, site: string | null): string[] {
  return [
    tag('meta', { name: 'robots', content: 'noindex' }),
    ...(site === null ? [] : [tag('link', { rel: 'canonical', href: site + sharePath(page, locale) })]),
  ]
}
