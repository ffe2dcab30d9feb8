import type { Locale } from '../i18n/locale.ts'

/** Each language in its own words, for the links that lead to it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', ar: 'العربية', he: 'עברית' }
