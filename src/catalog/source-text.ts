import { fill } from '../i18n/fill.ts'
import { formatDate, isolate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { Catalog, Source } from './types.ts'

/** A source as the bibliography shows it. */
export interface SourceText {
  readonly id: string
  /** Who published it, and whose copy was read. */
  readonly publisher: string
  /** In the words of the source; null where none was seen. */
  readonly title: string | null
  /** Null of what nobody was found to have published first. */
  readonly date: string | null
  readonly url: string | null
  /** How much was read, and that no address was recorded where that is so. */
  readonly read: string
  /** What in the data rests on it, each named once. */
  readonly supports: readonly string[]
}

/** A source as claims and events name it: a link to its place in the bibliography. */
export interface SourceLink {
  readonly id: string
  readonly name: string
}

/** Sources as claims and events name them, by publisher and date, each once; documents also by how much was read. */
export function sourceLinks(ids: readonly string[], catalog: Pick<Catalog, 'sources'>, locale: Locale): SourceLink[] {
  return [...new Set(ids)].map((id) => {
    const source = catalog.sources.find((source) => source.id === id)!
    const publisher = publisherWords(source, locale)
    // Of a document it matters at once whether the text itself was read.
    const details = [
      ...(source.date === null ? [] : [formatDate(source.date, locale)]),
      ...(source.kind === 'document' ? [MESSAGES[locale].read[source.read]] : []),
    ]
    return { id, name: details.length === 0 ? publisher : `${publisher} (${details.join(MESSAGES[locale].listComma)})` }
  })
}

/** Every source in one language, those that claims, zones and events use as well as those of the base map. */
export function describeSources(catalog: Catalog, locale: Locale): SourceText[] {
  return catalog.sources.map((source) => describeSource(source, catalog, locale))
}

/** One source in one language. */
export function describeSource(source: Source, catalog: Catalog, locale: Locale): SourceText {
  const m = MESSAGES[locale]
  const found = source.read !== 'none'
  return {
    id: source.id,
    publisher: publisherWords(source, locale),
    title: found ? source.title : null,
    date: found ? (source.date === null ? m.undated : formatDate(source.date, locale)) : null,
    url: source.url,
    read: [m.read[source.read], source.licence ?? (source.url === null ? m.addressNotRecorded : null)]
      .filter((part) => part !== null)
      .join(' · '),
    supports: supportedBy(source.id, catalog, locale),
  }
}

/** Who published, and whose copy was read; or the words for a figure that many quote and nobody was found to have published first. */
export function publisherWords(source: Source, locale: Locale): string {
  const m = MESSAGES[locale]
  if (source.read === 'none') return m.commonlyQuoted
  const publisher = isolate(source.publisher)
  return source.through === null ? publisher : fill(m.through, { publisher, through: isolate(source.through) })
}

function supportedBy(id: string, catalog: Catalog, locale: Locale): string[] {
  const overlays = catalog.overlays.filter((overlay) =>
    [
      ...overlay.claims.flatMap((claim) => [claim.sources, ...claim.responses.map((response) => response.sources)]),
      overlay.quotes.map((quote) => quote.source),
    ].some((ids) => ids.includes(id)),
  )
  const zones = catalog.zones.filter(
    (zone) =>
      zone.use === 'public' &&
      [zone.sources, zone.drawnFrom, ...[...zone.published, ...zone.census].map(({ sources }) => sources)].some((ids) =>
        ids.includes(id),
      ),
  )
  const events = catalog.events.filter((event) =>
    [event.sources, ...event.differences.map(({ sources }) => sources)].some((ids) => ids.includes(id)),
  )
  const places = catalog.places.some((place) => place.source === id) ? [MESSAGES[locale].places] : []
  const { borders, water, roads } = catalog.basemap
  const base = [...borders, ...water, ...roads].some(({ sources }) => sources.includes(id))
  return [
    ...overlays.map((overlay) => overlay.title[locale]),
    ...zones.map((zone) => zone.name[locale]),
    ...events.map((event) => event.title[locale]),
    ...places,
    ...(base ? [MESSAGES[locale].basemapHeading] : []),
  ]
}
