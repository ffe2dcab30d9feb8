import { comparisonSentence, extentSentence, type Measured, readingsOf } from '../../src/sentences/sentences.ts'
import type { OverlayReading } from '../../src/catalog/types.ts'
import { LOCALES, type Locale, type Text } from '../../src/i18n/locale.ts'
import { catalog } from '../real-catalog.ts'

/** The real data with its overlaps. */
export const measured: Measured = { ...catalog, overlaps: catalog.overlaps! }

/** `israel-feb-2025, with-separation`, as the table of expected sentences has it. */
export const keyOf = ({ overlay, reading }: OverlayReading) => (reading === null ? overlay : `${overlay}, ${reading}`)

/** Every overlay in each of its readings. */
export const reads: readonly OverlayReading[] = catalog.overlays.flatMap(({ id }) => readingsOf(measured, id))

/** Every comparison that has a page, in each reading of its two overlays. */
export const compared: readonly (readonly [a: OverlayReading, b: OverlayReading])[] = catalog.comparisons.flatMap(
  ({ of: [a, b] }) =>
    readingsOf(measured, a).flatMap((one) => readingsOf(measured, b).map((two) => [one, two] as const)),
)

const inAll = (say: (locale: Locale) => string): Text =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Text

/** What is said of each overlay in a reading. */
export const extents: ReadonlyMap<string, Text> = new Map(
  reads.map((read) => [keyOf(read), inAll((locale) => extentSentence(measured, read.overlay, read.reading, locale))]),
)

/** What is said of each comparison in a reading. */
export const comparisons: ReadonlyMap<string, Text> = new Map(
  compared.map(([a, b]) => [
    `${keyOf(a)} / ${keyOf(b)}`,
    inAll((locale) => comparisonSentence(measured, a, b, locale)),
  ]),
)
