/** The languages of the product; the first is the default and lives at the root of the site. */
export const LOCALES = ['en', 'ar', 'he'] as const
export type Locale = (typeof LOCALES)[number]

/** The same words in every language. A missing language is a type error in code and an error of the check in data. */
export type Text = Readonly<Record<Locale, string>>

/** Reading direction of a language's script. */
export function direction(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'en' ? 'ltr' : 'rtl'
}

/** The side at which lines of a language end. */
export function endSide(locale: Locale): 'left' | 'right' {
  return direction(locale) === 'ltr' ? 'right' : 'left'
}

/** Folder of a language's pages, relative to the root of the site: `''`, `'ar/'` or `'he/'`. */
export function folderOf(locale: Locale): string {
  return locale === 'en' ? '' : `${locale}/`
}

/** A language's page, relative to the root of the site. It names its file, so that links lead to it from file:// too. */
export function pageOf(locale: Locale): string {
  return `${folderOf(locale)}index.html`
}

/** The root of the site, relative to a language's page. */
export function rootFrom(locale: Locale): './' | '../' {
  return folderOf(locale) === '' ? './' : '../'
}
