import type { Locale } from '../i18n/locale.ts'

/** One design for three scripts. Names as @font-face declares them; the first that has a glyph draws it. */
export const FONT_FAMILIES = ['IBM Plex Sans', 'IBM Plex Sans Arabic', 'IBM Plex Sans Hebrew'] as const
/** The one that has the letters of a language; Latin letters and figures come from the first in every language. */
export const FAMILY_OF = { en: FONT_FAMILIES[0], ar: FONT_FAMILIES[1], he: FONT_FAMILIES[2] } as const

/** Sizes of words beside the map in rem, each 9 to 19 % larger than the one below; what is read at length has 1. */
export const TYPE_SCALE = { caption: 0.8, small: 0.875, large: 1.15, title: 1.3, headline: 1.55 } as const
/** Arabic letters are lower than Latin ones of the same size, which tells where they are small. */
const ARABIC_SCALE = { ...TYPE_SCALE, caption: 0.84, small: 0.92 }

type TypeStep = keyof typeof TYPE_SCALE

/**
 * The sizes of one language as custom properties: `--type-caption` and so on.
 * @param steps those that a page uses, where every byte counts
 */
export function typeCss(locale: Locale, steps = Object.keys(TYPE_SCALE) as readonly TypeStep[]): string {
  const scale = locale === 'ar' ? ARABIC_SCALE : TYPE_SCALE
  return `:root{${steps.map((name) => `--type-${name}:${scale[name]}rem`).join(';')}}`
}

/** Sizes of names on figure and map in CSS pixels. */
export const LABEL_SIZES = {
  city: 14,
  town: 12,
  village: 11,
  region: 12,
  occupied: 12,
  country: 13,
  water: 12,
  zone: 13,
  belt: 11,
  note: 13,
} as const
export type LabelClass = keyof typeof LABEL_SIZES

/**
 * Least widths of a map in CSS pixels that show as many names as a narrow column, a phone, a wider page or a desk has room for;
 * figure.css draws the same lines. A column of 280 px leaves its map 264.
 */
export const FRAME_WIDTHS = { narrow: 264, phone: 341, wide: 461, desk: 640 } as const
/** The smallest frame that shows a name. */
export type LeastFrame = keyof typeof FRAME_WIDTHS
