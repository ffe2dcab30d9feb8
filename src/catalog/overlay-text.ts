import { fill } from '../i18n/fill.ts'
import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { type Look, type Mark, hueOf, lookOf, marksOf, zoneClaims } from './look.ts'
import { type SourceLink, type SourceText, describeSource, publisherWords } from './source-text.ts'
import type { Catalog, Claim, Kind, Overlay, Quote, Response, Zone } from './types.ts'
import { capitalised, dateWords, ladderWords, partyWords } from './words.ts'
import { type ZoneText, describeZones, measureOf } from './zone-text.ts'

/** What an overlay claims, in words; zones of which it says the same stand together. */
export interface ClaimText {
  /** What is claimed: the role that the zones have, or the words of a claim that has no place on the map. */
  readonly what: string
  readonly zones: readonly ZoneText[]
  /** Who asserts it and when. */
  readonly who: string
  /** Basis and standing. */
  readonly ladder: string
  /** Whether a source states the geometry. */
  readonly geometry: string
  /** The reading in which it holds; null for all. */
  readonly reading: string | null
  readonly sources: readonly SourceLink[]
}

/** What another party answered: who and when, and the words. */
export interface ResponseText {
  readonly who: string
  readonly text: string
  readonly sources: readonly SourceLink[]
}

/** Words that somebody said, and where they were read. */
export interface QuoteText {
  readonly speaker: string
  readonly words: string
  readonly from: string
}

/** One way to read a position, with the figure or words that stand for its extent. */
export interface ReadingText {
  readonly id: string
  readonly label: string
  readonly extent: string
}

/** An overlay in words of one language. */
export interface OverlayText {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  /** Basis, standing and date in one line. */
  readonly status: string
  readonly extent: string
  /** Two or more where the source leaves open what is meant. */
  readonly readings: readonly ReadingText[]
  readonly summary: string
  readonly quotes: readonly QuoteText[]
  readonly stated: string
  readonly notStated: string
  readonly claims: readonly ClaimText[]
  /** Empty where none was found; the card says so. */
  readonly responses: readonly ResponseText[]
  /** Null where nothing of it can be drawn. */
  readonly look: Look | null
  readonly hue: Look['hue']
  /** The zones that are marked when the overlay is selected. */
  readonly marks: readonly Mark[]
}

/** Every overlay in one language, in the order of the panel. */
export function describeOverlays(catalog: Catalog, locale: Locale): OverlayText[] {
  const zoneTexts = new Map(describeZones(catalog, locale).map((zone) => [zone.id, zone]))
  const zones = new Map(catalog.zones.map((zone) => [zone.id, zone]))
  const sources = new Map(catalog.sources.map((source) => [source.id, describeSource(source, catalog, locale)]))
  return catalog.overlays.map((overlay) => describeOverlay(overlay, { catalog, locale, zoneTexts, zones, sources }))
}

interface Context {
  readonly catalog: Catalog
  readonly locale: Locale
  readonly zoneTexts: ReadonlyMap<string, ZoneText>
  readonly zones: ReadonlyMap<string, Zone>
  readonly sources: ReadonlyMap<string, SourceText>
}

function describeOverlay(overlay: Overlay, context: Context): OverlayText {
  const { locale, zones } = context
  const m = MESSAGES[locale]
  const [first] = overlay.claims as readonly [Claim, ...Claim[]]
  const since = dateWords(first, locale)
  const dated = overlay.kind === 'situation' ? fill(m.from, { date: since }) : since
  const drawn = zoneClaims(overlay)
  const shown = drawn.find((claim) => claim.role !== 'line') ?? drawn[0]
  const extentOf = (zone: string | null) =>
    zone === null ? (overlay.extent?.[locale] ?? m.noGeometry) : measureOf(zones.get(zone)!, locale)
  return {
    id: overlay.id,
    kind: overlay.kind,
    title: overlay.title[locale],
    status: [ladderWords(first, locale), dated].join(' · '),
    extent: extentOf(overlay.mainZone),
    readings: overlay.readings.map(({ id, label, mainZone }) => ({
      id,
      label: label[locale],
      extent: extentOf(mainZone),
    })),
    summary: overlay.summary[locale],
    quotes: overlay.quotes.map((quote) => describeQuote(quote, context)),
    stated: overlay.stated[locale],
    notStated: overlay.notStated[locale],
    claims: describeClaims(overlay, context),
    responses: overlay.claims
      .flatMap((claim) => claim.responses)
      .map((response) => describeResponse(response, context)),
    marks: marksOf(overlay),
    look: shown ? lookOf(shown, zones.get(shown.zone)!) : null,
    hue: hueOf(first),
  }
}

/** Claims that say the same of several zones (the belts of limitation, the posts) are said once. */
function describeClaims(overlay: Overlay, context: Context): ClaimText[] {
  const { locale, zoneTexts } = context
  const m = MESSAGES[locale]
  const groups = new Map<string, ClaimText>()
  overlay.claims.forEach((claim, index) => {
    const reading = overlay.readings.find(({ id }) => claim.zone !== null && id === claim.reading)
    const text: ClaimText = {
      what: claim.zone === null ? claim.words[locale] : capitalised(m.role[claim.role]),
      zones: claim.zone === null ? [] : [zoneTexts.get(claim.zone)!],
      who: `${capitalised(partyWords(claim.assertedBy, locale))} · ${dateWords(claim, locale)}`,
      ladder: ladderWords(claim, locale),
      geometry: claim.zone === null ? m.noGeometry : claim.stated ? m.geometryStated : m.geometryNotStated,
      reading: reading?.label[locale] ?? null,
      sources: sourcesOf(claim.sources, context),
    }
    const same = JSON.stringify({ ...text, zones: [] }) + (claim.zone === null ? String(index) : '')
    const known = groups.get(same)
    groups.set(same, known ? { ...known, zones: [...known.zones, ...text.zones] } : text)
  })
  return [...groups.values()]
}

function sourcesOf(ids: readonly string[], { sources }: Context): SourceLink[] {
  return [...new Set(ids)].map((id) => {
    return { id, name: sources.get(id)!.short }
  })
}

function describeQuote({ speaker, words, source }: Quote, { catalog, locale }: Context): QuoteText {
  const m = MESSAGES[locale]
  const copy = publisherWords(
    catalog.sources.find(({ id }) => id === source)!,
    locale,
  )
  return { speaker: speaker[locale], words: words[locale], from: fill(m.quotedFrom, { copy }) }
}

function describeResponse(response: Response, context: Context): ResponseText {
  const { locale } = context
  const who = capitalised(MESSAGES[locale].party[response.by])
  return {
    who: response.on === null ? who : `${who} · ${formatDate(response.on, locale)}`,
    text: response.text[locale],
    sources: sourcesOf(response.sources, context),
  }
}
