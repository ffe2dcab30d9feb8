import type { Text } from './locale.ts'

/** Name of the product, apart from the other messages: the loader carries these words alone. */
export const SITE_TITLES: Text = {
  en: 'Southern Syria zones',
  ar: 'مناطق جنوب سوريا',
  he: 'אזורי דרום סוריה',
}
