import type { Locale } from './locale.ts'

/** Words of the inset: what it is, and names that have room in it. */
export interface InsetWords {
  readonly name: string
  readonly turkey: string
  readonly syria: string
  readonly iraq: string
  readonly egypt: string
  readonly saudiArabia: string
}

export const INSET_WORDS: Readonly<Record<Locale, InsetWords>> = {
  en: {
    name: 'Where this map is in the region: a small map from Egypt to Turkey and Iraq with the map’s frame in it',
    turkey: 'Turkey',
    syria: 'Syria',
    iraq: 'Iraq',
    egypt: 'Egypt',
    saudiArabia: 'Saudi Arabia',
  },
  ar: {
    name: 'موقع هذه الخريطة في المنطقة: خريطة صغيرة من مصر إلى تركيا والعراق وفيها إطار الخريطة',
    turkey: 'تركيا',
    syria: 'سوريا',
    iraq: 'العراق',
    egypt: 'مصر',
    saudiArabia: 'السعودية',
  },
  he: {
    name: 'מקום המפה באזור: מפה קטנה ממצרים עד טורקיה ועיראק ובה מסגרת המפה',
    turkey: 'טורקיה',
    syria: 'סוריה',
    iraq: 'עיראק',
    egypt: 'מצרים',
    saudiArabia: 'ערב הסעודית',
  },
}
