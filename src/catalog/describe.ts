import { fill } from '../i18n/fill.ts'
import { formatAccuracy, formatArea, formatDate, formatLength, formatPublishedArea, isolate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES, type Messages } from '../i18n/messages.ts'
import { type Look, lookOf, marksOf } from './look.ts'
import type { Catalog, Claim, Kind, Overlay, Response, Source, Zone } from './types.ts'

/** A zone in words of one language: the same strings stand in card, table and list. */
export interface ZoneText {
  readonly id: string
  readonly name: string
  /** Area of an area, length of a line, or the words that say why there is none. */
  readonly measure: string
  readonly accuracy: string
  readonly provenance: string
  readonly note: string | null
  /** Figures that others published for it, each with who did. */
  readonly published: readonly string[]
  /** What the overlays say that it is. */
  readonly claims: readonly string[]
}

/** What another party answered: who and when, and the words. */
export interface ResponseText {
  readonly who: string
  readonly text: string
}

/** A source as the bibliography shows it. */
export interface SourceText {
  readonly id: string
  /** Publisher, title and date as far as they were seen. */
  readonly label: string
  readonly url: string | null
  readonly read: string
}

/** An overlay in words of one language. */
export interface OverlayText {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  /** Basis, standing and date in one line. */
  readonly status: string
  readonly extent: string
  readonly summary: string
  readonly who: string
  readonly basis: string
  readonly standing: string
  readonly stated: string
  readonly notStated: string
  readonly responses: readonly ResponseText[]
  readonly zones: readonly ZoneText[]
  readonly sources: readonly SourceText[]
  readonly look: Look
  /** Ids of the zones that are marked when the overlay is selected. */
  readonly marks: readonly string[]
}

/** Every overlay in one language, in the order of the panel. */
export function describeOverlays(catalog: Catalog, locale: Locale): OverlayText[] {
  const sources = new Map(catalog.sources.map((source) => [source.id, source]))
  const zones = new Map(describeZones(catalog, locale).map((zone) => [zone.id, zone]))
  return catalog.overlays.map((overlay) => describeOverlay(overlay, catalog, zones, sources, locale))
}

function describeOverlay(
  overlay: Overlay,
  catalog: Catalog,
  zones: ReadonlyMap<string, ZoneText>,
  sources: ReadonlyMap<string, Source>,
  locale: Locale,
): OverlayText {
  const m = MESSAGES[locale]
  const [first] = overlay.claims as readonly [Claim, ...Claim[]]
  const main = overlay.mainZone === null ? null : catalog.zones.find((zone) => zone.id === overlay.mainZone)!
  const since = formatDate(first.from, locale)
  const dated = overlay.kind === 'situation' ? fill(m.from, { date: since }) : since
  const responses = overlay.claims.flatMap((claim) => claim.responses)
  const used = overlay.claims.flatMap((claim) => [...claim.sources, ...claim.responses.flatMap((r) => r.sources)])
  return {
    id: overlay.id,
    kind: overlay.kind,
    title: overlay.title[locale],
    status: [m.basisWord[first.basis], standingWords(first, m), dated].join(' · '),
    extent: overlay.extent?.[locale] ?? measureOf(main!, locale),
    summary: overlay.summary[locale],
    who: [m.party[first.assertedBy], dated].join(' · '),
    basis: m.basisWord[first.basis],
    standing: standingWords(first, m),
    stated: overlay.stated[locale],
    notStated: overlay.notStated[locale],
    responses: responses.map((response) => describeResponse(response, locale)),
    zones: overlay.claims.map((claim) => zones.get(claim.zone)!),
    sources: [...new Set(used)].map((id) => describeSource(sources.get(id)!, locale)),
    marks: marksOf(overlay),
    look: lookOf(overlay.claims.find((claim) => claim.role !== 'line') ?? first),
  }
}

/** Every public zone in one language: in the order in which the overlays claim them, then those that none claims. */
export function describeZones(catalog: Catalog, locale: Locale): ZoneText[] {
  const m = MESSAGES[locale]
  const sources = new Map(catalog.sources.map((source) => [source.id, source]))
  const claimed = catalog.overlays.flatMap((overlay) => overlay.claims.map((claim) => claim.zone))
  const place = (zone: Zone) => (claimed.includes(zone.id) ? claimed.indexOf(zone.id) : claimed.length)
  return catalog.zones
    .filter((zone) => zone.use === 'public')
    .toSorted((a, b) => place(a) - place(b))
    .map((zone) => ({
      id: zone.id,
      name: zone.name[locale],
      measure: measureOf(zone, locale),
      accuracy: formatAccuracy(zone.accuracyMeters, locale),
      provenance: [...(zone.origin === 'constructed' ? [m.constructed] : []), methodWords(zone, sources, m)].join(
        ' · ',
      ),
      note: zone.note?.[locale] ?? null,
      published: zone.published.map(
        (published) =>
          `${formatPublishedArea(published.squareKilometers, locale)} (${published.sources
            .map((id) => isolate(publisherWords(sources.get(id)!, m)))
            .join(m.listComma)})`,
      ),
      claims: catalog.overlays.flatMap((overlay) =>
        overlay.claims
          .filter((claim) => claim.zone === zone.id)
          .map((claim) => `${overlay.title[locale]}: ${m.role[claim.role]}${m.listComma}${standingWords(claim, m)}`),
      ),
    }))
}

/** Every source in one language, those that claims and zones use as well as those of the base map. */
export function describeSources(catalog: Catalog, locale: Locale): SourceText[] {
  return catalog.sources.map((source) => describeSource(source, locale))
}

function describeSource(source: Source, locale: Locale): SourceText {
  const m = MESSAGES[locale]
  const date = source.date === null ? m.undated : formatDate(source.date, locale)
  const parts = source.read === 'none' ? [publisherWords(source, m)] : [source.publisher, source.title, date]
  return {
    id: source.id,
    label: parts
      .filter((part) => part !== null)
      .map(isolate)
      .join(' · '),
    url: source.url,
    read: [m.read[source.read], source.licence ?? (source.url === null ? m.addressNotRecorded : null)]
      .filter((part) => part !== null)
      .join(' · '),
  }
}

/** Who published, or the words for a figure that many quote and nobody was found to have published first. */
function publisherWords(source: Source, m: Messages): string {
  return source.read === 'none' ? m.commonlyQuoted : source.publisher
}

function describeResponse(response: Response, locale: Locale): ResponseText {
  const m = MESSAGES[locale]
  const who = m.responder[response.by]
  return {
    who: response.on === null ? who : `${who} · ${formatDate(response.on, locale)}`,
    text: response.text[locale],
  }
}

function standingWords(claim: Claim, m: Messages): string {
  const other = claim.assertedBy === 'syria' ? 'israel' : 'syria'
  return fill(m.standingWord[claim.standing], { party: m.party[claim.assertedBy], other: m.party[other] })
}

/** A sketch has no area worth a figure: its edge was never published. */
function measureOf(zone: Zone, locale: Locale): string {
  const m = MESSAGES[locale]
  if (zone.areaSquareMeters === null) return formatLength(zone.lengthMeters, locale)
  return zone.method === 'schematic' ? m.noArea : formatArea(zone.areaSquareMeters, locale)
}

function methodWords(zone: Zone, sources: ReadonlyMap<string, Source>, m: Messages): string {
  const data = zone.drawnFrom.map((id) => sources.get(id)!).filter((source) => source.kind === 'data')
  return fill(m.method[zone.method], {
    source: [...new Set(data.map((source) => isolate(source.publisher)))].join(m.listComma),
  })
}
