import { fill } from '../i18n/fill.ts'
import { formatAccuracy, formatAreaRange, formatLength, formatPublishedArea, isolate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { zoneClaims } from './look.ts'
import { publisherWords } from './source-text.ts'
import type { Catalog, Overlay, Source, Zone, ZoneClaim } from './types.ts'
import { ladderWords } from './words.ts'

/** A zone in words of one language: the same strings stand in card, table and list. */
export interface ZoneText {
  readonly id: string
  readonly name: string
  /** Area of an area with its range, length of a line, or the words that say why there is none. */
  readonly measure: string
  readonly accuracy: string
  readonly provenance: string
  readonly note: string | null
  /** Figures that others published for it, each with who did. */
  readonly published: readonly string[]
  /** What the overlays say that it is, on what basis and with what standing. */
  readonly claims: readonly string[]
}

/** Every public zone in one language: in the order in which the overlays claim them, then those that none claims. */
export function describeZones(catalog: Catalog, locale: Locale): ZoneText[] {
  const m = MESSAGES[locale]
  const sources = new Map(catalog.sources.map((source) => [source.id, source]))
  const claimed = catalog.overlays.flatMap((overlay) => zoneClaims(overlay).map((claim) => claim.zone))
  const place = (zone: Zone) => (claimed.includes(zone.id) ? claimed.indexOf(zone.id) : claimed.length)
  return catalog.zones
    .filter((zone) => zone.use === 'public')
    .toSorted((a, b) => place(a) - place(b))
    .map((zone) => ({
      id: zone.id,
      name: zone.name[locale],
      measure: measureOf(zone, locale),
      accuracy: formatAccuracy(zone.accuracyMeters, locale),
      provenance: [...(zone.origin === 'constructed' ? [m.constructed] : []), methodWords(zone, sources, locale)].join(
        ' · ',
      ),
      note: zone.note?.[locale] ?? null,
      published: zone.published.map(
        (published) =>
          `${formatPublishedArea(published.squareKilometers, locale)} (${published.sources
            .map((id) => publisherWords(sources.get(id)!, locale))
            .join(m.listComma)})`,
      ),
      claims: catalog.overlays.flatMap((overlay) =>
        zoneClaims(overlay)
          .filter((claim) => claim.zone === zone.id)
          .map((claim) => claimInBrief(overlay, claim, locale)),
      ),
    }))
}

/** A sketch has no figure: its edge was never published, or it only joins what was named. */
export function measureOf(zone: Zone, locale: Locale): string {
  const m = MESSAGES[locale]
  if (zone.areaSquareMeters !== null && zone.areaRangeSquareMeters !== null)
    return formatAreaRange(zone.areaSquareMeters, zone.areaRangeSquareMeters, locale)
  return zone.lengthMeters === null ? m.noFigure : formatLength(zone.lengthMeters, locale)
}

function methodWords(zone: Zone, sources: ReadonlyMap<string, Source>, locale: Locale): string {
  const data = zone.drawnFrom.map((id) => sources.get(id)!).filter((source) => source.kind === 'data')
  return fill(MESSAGES[locale].method[zone.method], {
    source: [...new Set(data.map((source) => isolate(source.publisher)))].join(MESSAGES[locale].listComma),
  })
}

/** What an overlay says of a zone in one line, with the reading in which it does. */
function claimInBrief(overlay: Overlay, claim: ZoneClaim, locale: Locale): string {
  const reading = overlay.readings.find(({ id }) => id === claim.reading)
  const title = [overlay.title[locale], ...(reading ? [reading.label[locale]] : [])].join(MESSAGES[locale].listComma)
  return `${title}: ${MESSAGES[locale].role[claim.role]} · ${ladderWords(claim, locale)}`
}
