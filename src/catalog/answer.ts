import type { CompareWords } from '../i18n/compare-words.ts'
import { fill } from '../i18n/fill.ts'
import { formatCount, formatLengthRange } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { extentOf } from './find-overlap.ts'
import type { OverlayRow } from './overlay-text.ts'
import type { Catalog, Extent, OverlayReading, Overlaps, Place } from './types.ts'
import { publisherWords } from './source-text.ts'

/** What is said of one overlay: its name and lines of words. */
export interface AnswerRow {
  readonly id: string
  readonly name: string
  readonly lines: readonly string[]
}

type Measured = Pick<Catalog, 'places' | 'zones' | 'sources'> & { readonly overlaps: Overlaps }

/** How far the edge of each overlay is from a city, the nearest first; of which nothing is known, last. */
export function distanceAnswer(
  catalog: Measured,
  overlays: readonly OverlayRow[],
  reads: readonly OverlayReading[],
  city: string,
  words: CompareWords,
  locale: Locale,
): AnswerRow[] {
  const meters = (extent: Extent) => {
    const distance = extent.whereabouts?.distances[city]
    return !distance ? Infinity : distance.side === 'inside' ? 0 : distance.meters[1]
  }
  return reads
    .map((read) => extentOf(catalog.overlaps, read))
    .toSorted((a, b) => meters(a) - meters(b))
    .map((extent) => {
      const distance = extent.whereabouts?.distances[city]
      if (!distance) return row(extent, overlays, [words.unknown])
      if (distance.side === 'inside') return row(extent, overlays, [words.inside])
      const figure = formatLengthRange(distance.meters, locale)
      return row(extent, overlays, [extent.known === 'whole' ? figure : fill(words.atMost, { figure })])
    })
}

/** Which of the places on the map lie inside each overlay, and of which that is too close to say. */
export function townsAnswer(
  catalog: Measured,
  overlays: readonly OverlayRow[],
  reads: readonly OverlayReading[],
  words: CompareWords,
  locale: Locale,
): AnswerRow[] {
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => catalog.places.find((place: Place) => place.id === id)!.name[locale])
      .join(MESSAGES[locale].listComma)
  return reads
    .map((read) => extentOf(catalog.overlaps, read))
    .map((extent) => {
      const places = extent.whereabouts?.places
      if (!places) return row(extent, overlays, [words.unknown])
      const lines = [
        [words.townsInside, places.inside],
        [words.townsTooClose, places.tooClose],
      ] as const
      const said = lines.filter(([, ids]) => ids.length > 0)
      return row(extent, overlays, [
        ...said.map(([pattern, ids]) => fill(pattern, { count: String(ids.length), names: names(ids) })),
        ...(extent.known === 'whole' ? [] : [words.townsMore]),
      ])
    })
}

/** The census of each unit that has one, with where it was read: of whole units, never of a zone. */
export function censusAnswer({ zones, sources }: Measured, locale: Locale): AnswerRow[] {
  return zones.flatMap(({ id, name, census }) =>
    census.map(({ year, people, sources: cited }) => ({
      id: `${id}-${year}`,
      name: name[locale],
      lines: [
        `${formatCount(people)} (${year})`,
        cited
          .map((source) => sources.find((known) => known.id === source)!)
          .map((source) => publisherWords(source, locale))
          .join(MESSAGES[locale].listComma),
      ],
    })),
  )
}

/** The extent of each overlay as its row in the panel says it. */
export function extentsAnswer(overlays: readonly OverlayRow[], reads: readonly OverlayReading[]): AnswerRow[] {
  return reads.map((read) => {
    const overlay = overlayOf(overlays, read)
    const reading = overlay.readings.find(({ id }) => id === read.reading)
    return row(read, overlays, [(reading ?? overlay).extent, (reading ?? overlay).status])
  })
}

/** What each text states of the place, and what it does not. */
export function textsAnswer(
  overlays: readonly OverlayRow[],
  reads: readonly OverlayReading[],
  locale: Locale,
): AnswerRow[] {
  const m = MESSAGES[locale]
  return reads.map((read) => {
    const { stated, notStated, status } = overlayOf(overlays, read)
    return row(read, overlays, [status, `${m.statedLabel}: ${stated}`, `${m.notStatedLabel}: ${notStated}`])
  })
}

function overlayOf(overlays: readonly OverlayRow[], { overlay }: OverlayReading): OverlayRow {
  return overlays.find(({ id }) => id === overlay)!
}

function row(read: OverlayReading, overlays: readonly OverlayRow[], lines: readonly string[]): AnswerRow {
  const { id, title, readings } = overlayOf(overlays, read)
  const reading = readings.find((one) => one.id === read.reading)
  return { id, name: reading ? `${title} (${reading.label})` : title, lines }
}
