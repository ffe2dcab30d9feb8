import type { Look } from '../catalog/look.ts'
import type { OverlayRow, ReadingText } from '../catalog/overlay-text.ts'
import { partOf } from '../catalog/parts.ts'
import type { Catalog } from '../catalog/types.ts'
import { fill } from '../i18n/fill.ts'
import { formatAccuracy, formatDate, isolate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { type View, shownParts } from '../view/view.ts'

/** What a picture says of an overlay that it shows. */
export interface PictureEntry {
  readonly overlay: string
  readonly title: string
  /** Basis, standing and date. */
  readonly status: string
  /** Which reading is shown, where the sources leave open what is meant; else null. */
  readonly reading: string | null
  /** The figure or the words that stand for its extent. */
  readonly extent: string
  /** Null where nothing of it can be drawn. */
  readonly look: Look | null
}

/** All the words of a picture, in one language; they go with it wherever it is copied to. */
export interface PictureWords {
  readonly locale: Locale
  readonly title: string
  readonly dataAsOf: string
  readonly entries: readonly PictureEntry[]
  /** What the map says of what is not known. */
  readonly unknowns: readonly string[]
  /** On what the words of the entries rest, each source once. */
  readonly sources: readonly string[]
  readonly credit: string
  readonly creditInBrief: string
  /** On what terms the picture may be used. */
  readonly reuse: string
  /** The text alternative: what is shown with its status, and what is not known. */
  readonly description: string
}

/** What a picture is to show. */
export interface PictureOf extends Pick<View, 'layers' | 'readings'> {
  readonly title: string
}

/**
 * The words of a picture.
 * @param overlays what `describeOverlays` says in the language, at least of the overlays that are shown
 */
export function describePicture(
  catalog: Pick<Catalog, 'overlays' | 'zones' | 'dataAsOf'>,
  overlays: readonly OverlayRow[],
  locale: Locale,
  { title, layers, readings }: PictureOf,
): PictureWords {
  const m = MESSAGES[locale]
  const shown = overlays
    .filter(({ id }) => layers.includes(id))
    .map((overlay) => ({ overlay, reading: overlay.readings.find(({ id }) => id === readings[overlay.id]) ?? null }))
  const entries = shown.map(({ overlay, reading }) => entryOf(overlay, reading, m.readingsLabel))
  const parts = shownParts({ layers, readings })
  const unknowns = catalog.overlays.flatMap(({ id, mapNotes }) =>
    mapNotes.filter((note) => parts.includes(partOf(id, note.reading))).map(({ text }) => text[locale]),
  )
  const dataAsOf = fill(m.dataAsOf, { date: formatDate(catalog.dataAsOf, locale) })
  const lines = catalog.zones.find(({ id }) => id === 'line-a')!
  const accuracy = fill(m.linesAccuracy, { accuracy: formatAccuracy(lines.accuracyMeters, locale) })
  return {
    locale,
    title,
    dataAsOf,
    entries,
    unknowns,
    sources: [...new Set(shown.flatMap(({ overlay, reading }) => (reading ?? overlay).sources))],
    credit: `${isolateParts(m.credit)} · ${accuracy}`,
    creditInBrief: isolateParts(m.creditShort),
    reuse: m.pictureReuse,
    description: [
      entries.length === 1 && entries[0]!.title === title ? `${m.pictureOf}.` : `${m.pictureOf}: ${title}.`,
      ...(entries.length === 0 ? [m.pictureOfNothing] : entries.map((entry) => `${entryWords(entry)}.`)),
      ...(unknowns.length === 0 ? [] : [`${m.onTheMap}: ${unknowns.join(' · ')}.`]),
      `${dataAsOf}.`,
    ].join(' '),
  }
}

/** What a picture's text alternative says of an overlay: never its title without its status. */
export function entryWords({ title, status, reading, extent }: PictureEntry): string {
  return `${title} (${[status, ...(reading ? [reading] : []), extent].join(' · ')})`
}

function entryOf(overlay: OverlayRow, reading: ReadingText | null, readingsLabel: string): PictureEntry {
  const { status, extent, look } = reading ?? overlay
  return {
    overlay: overlay.id,
    title: overlay.title,
    status,
    reading: reading && `${readingsLabel} ${reading.label}`,
    extent,
    look,
  }
}

/** Names and licences in Latin script keep their order among Arabic and Hebrew ones. */
function isolateParts(credit: string): string {
  return credit.split(' · ').map(isolate).join(' · ')
}
