import type { CombinedOverlap } from '../catalog/combined-overlap.ts'
import type { OverlayReading } from '../catalog/types.ts'
import type { Locale } from '../i18n/locale.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { type Measured, findComparison, findExtent, findSets, nameOf } from './find.ts'
import type { Grammar, Named } from './finding.ts'
import { he } from './he.ts'

export type { Measured }

const GRAMMAR: Readonly<Record<Locale, Grammar>> = { en, ar, he }

/**
 * How two overlays lie to each other, each in one of its readings, in whole sentences that can be quoted: what they share and
 * what each has alone, with ranges; where something was not published, that. Figures are those of the catalog. The order
 * is that of the arguments. Throws an error that names an overlay or a reading that there is not, or that is the same twice.
 */
export function comparisonSentence(catalog: Measured, a: OverlayReading, b: OverlayReading, locale: Locale): string {
  return GRAMMAR[locale].comparison(
    nameOf(catalog, a, locale),
    nameOf(catalog, b, locale),
    findComparison(catalog, a, b),
  )
}

/** The same of two overlays, each in the reading that is shown at first. */
export function pairSentence(catalog: Measured, [a, b]: readonly [a: string, b: string], locale: Locale): string {
  return comparisonSentence(catalog, readingsOf(catalog, a)[0]!, readingsOf(catalog, b)[0]!, locale)
}

/**
 * The same of two sets of overlays, each dissolved into one area.
 * @param overlap their figures (`combinedOverlap`)
 */
export function setsSentence(
  catalog: Measured,
  a: readonly OverlayReading[],
  b: readonly OverlayReading[],
  overlap: CombinedOverlap,
  locale: Locale,
): string {
  const [namesA, namesB] = [a, b].map((reads) => reads.map((read) => nameOf(catalog, read, locale))) as [
    Named[],
    Named[],
  ]
  return GRAMMAR[locale].sets(namesA, namesB, findSets(catalog, a, b, overlap))
}

/**
 * What area an overlay claims in one of its readings, in a sentence that can be quoted: its area with its range, and how much of
 * the area of separation and of each governorate it takes in; where no limit was published, that.
 * @param reading null where the overlay can be read in one way only
 */
export function extentSentence(catalog: Measured, overlay: string, reading: string | null, locale: Locale): string {
  const read = { overlay, reading }
  return GRAMMAR[locale].extent(nameOf(catalog, read, locale), findExtent(catalog, read, locale))
}

/** The readings of an overlay, the one that is shown unless another is chosen first; one without an id where there is but one. */
export function readingsOf(catalog: Measured, overlay: string): OverlayReading[] {
  const ids = catalog.overlays.find(({ id }) => id === overlay)?.readings.map(({ id }) => id) ?? []
  return (ids.length > 0 ? ids : [null]).map((reading) => ({ overlay, reading }))
}
