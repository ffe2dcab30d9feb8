import { fill } from '../i18n/fill.ts'
import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES, type Messages } from '../i18n/messages.ts'
import { type Look, type Mark, hueOf, lookOf, marksOf, zoneClaims } from './look.ts'
import { type SourceLink, publisherWords, sourceLinks } from './source-text.ts'
import type { Catalog, Claim, Kind, Overlay, Quote, Response, Zone, ZoneClaim } from './types.ts'
import { capitalised, dateWords, ladderWords, partyWords } from './words.ts'
import { type ZoneText, describeZones, measureOf } from './zone-text.ts'

/** A zone as a claim names it. */
export interface ZoneInCard extends Pick<ZoneText, 'id' | 'name' | 'published'> {
  /** Null where nobody said that the zone is meant. */
  readonly measure: string | null
}

/** What an overlay claims, in words; zones of which it says the same stand together. */
export interface ClaimText {
  /** What is claimed: the role that the zones have, or the words of a claim that has no place on the map. */
  readonly what: string
  readonly zones: readonly ZoneInCard[]
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

/** One way to read a position, with what the row of the overlay says and shows while it is chosen. */
export interface ReadingText extends RowText {
  readonly id: string
  readonly label: string
}

/** What the row of an overlay says and shows. */
export interface RowText {
  /** Basis, standing and date in one line. */
  readonly status: string
  /** The figure or the words that stand for its extent. */
  readonly extent: string
  /** Null where nothing of it can be drawn. */
  readonly look: Look | null
  readonly hue: Look['hue']
  /** What the status rests on. */
  readonly sources: readonly string[]
}

/** An overlay as lists, comparisons and pictures speak of it. */
export interface OverlayRow extends RowText {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  /** Two or more where the source leaves open what is meant. */
  readonly readings: readonly ReadingText[]
  readonly stated: string
  readonly notStated: string
  /** The zones that are marked when the overlay is selected. */
  readonly marks: readonly Mark[]
}

/** An overlay in words of one language, with what its card says. */
export interface OverlayText extends OverlayRow {
  readonly summary: string
  readonly quotes: readonly QuoteText[]
  readonly claims: readonly ClaimText[]
  /** Empty where none was found; the card says so. */
  readonly responses: readonly ResponseText[]
}

/** Without what the card alone says. */
export function rowAlone(overlay: OverlayText): OverlayRow {
  const { id, kind, title, status, extent, look, hue, sources, readings, stated, notStated, marks } = overlay
  return { id, kind, title, status, extent, look, hue, sources, readings, stated, notStated, marks }
}

/**
 * Every overlay in one language, in the order of the panel.
 * @param zoneTexts what `describeZones` says in that language
 */
export function describeOverlays(
  catalog: Catalog,
  locale: Locale,
  zoneTexts: readonly ZoneText[] = describeZones(catalog, locale),
): OverlayText[] {
  const context = {
    catalog,
    locale,
    zoneTexts: new Map(zoneTexts.map((zone) => [zone.id, zone])),
    zones: new Map(catalog.zones.map((zone) => [zone.id, zone])),
  }
  return catalog.overlays.map((overlay) => describeOverlay(overlay, context))
}

interface Context {
  readonly catalog: Catalog
  readonly locale: Locale
  readonly zoneTexts: ReadonlyMap<string, ZoneText>
  readonly zones: ReadonlyMap<string, Zone>
}

function describeOverlay(overlay: Overlay, context: Context): OverlayText {
  const { locale } = context
  return {
    id: overlay.id,
    kind: overlay.kind,
    title: overlay.title[locale],
    ...rowOf(overlay, overlay.claims, overlay.mainZone, context),
    readings: overlay.readings.map(({ id, label, mainZone }) => ({
      id,
      label: label[locale],
      ...rowOf(overlay, claimsIn(overlay, id), mainZone, context),
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
  }
}

/** The claim that speaks for an overlay in one of its readings: its basis, standing and date stand in lists. */
export function leadingClaim(overlay: Overlay, reading: string | null): Claim {
  return (reading === null ? overlay.claims : claimsIn(overlay, reading))[0]!
}

/** The claims that hold in a reading, those that hold in no other first: they are what it is chosen for. */
function claimsIn({ claims }: Overlay, reading: string): Claim[] {
  const own = claims.filter((claim) => claim.zone !== null && claim.reading === reading)
  return [...own, ...claims.filter((claim) => claim.zone === null || claim.reading === null)]
}

function rowOf(overlay: Overlay, claims: readonly Claim[], mainZone: string | null, context: Context): RowText {
  const { locale, zones } = context
  const m = MESSAGES[locale]
  const [first] = claims as readonly [Claim, ...Claim[]]
  const since = dateWords(first, locale)
  const drawn = zoneClaims({ claims })
  const shown = drawn.find((claim) => claim.role !== 'line') ?? drawn[0]
  return {
    status: [ladderWords(first, locale), overlay.kind === 'situation' ? fill(m.from, { date: since }) : since].join(
      ' · ',
    ),
    extent: mainZone === null ? (overlay.extent?.[locale] ?? m.noGeometry) : measureOf(zones.get(mainZone)!, locale),
    look: shown ? lookOf(shown, zones.get(shown.zone)!) : null,
    hue: hueOf(first),
    sources: sourceLinks(first.sources, context.catalog, locale).map(({ name }) => name),
  }
}

/** Claims that say the same of several zones (the belts of limitation, the posts) are said once. */
function describeClaims(overlay: Overlay, context: Context): ClaimText[] {
  const { locale, zoneTexts, zones } = context
  const m = MESSAGES[locale]
  const groups = new Map<string, ClaimText>()
  overlay.claims.forEach((claim, index) => {
    const reading = overlay.readings.find(({ id }) => claim.zone !== null && id === claim.reading)
    const text: ClaimText = {
      what: claim.zone === null ? claim.words[locale] : capitalised(m.role[claim.role]),
      zones: claim.zone === null ? [] : [inCard(zoneTexts.get(claim.zone)!, claim, zones)],
      who: `${capitalised(partyWords(claim.assertedBy, locale))} · ${dateWords(claim, locale)}`,
      ladder: ladderWords(claim, locale),
      geometry: geometryWords(claim, zones, m),
      reading: reading?.label[locale] ?? null,
      sources: sourceLinks(claim.sources, context.catalog, locale),
    }
    const same = JSON.stringify({ ...text, zones: [] }) + (claim.zone === null ? String(index) : '')
    const known = groups.get(same)
    groups.set(same, known ? { ...known, zones: [...known.zones, ...text.zones] } : text)
  })
  return [...groups.values()]
}

/** A zone as a claim names it; its figures are left out where nobody said that it is meant. */
function inCard(
  { id, name, measure, published }: ZoneText,
  { stated, zone }: ZoneClaim,
  zones: ReadonlyMap<string, Zone>,
): ZoneInCard {
  const isMeant = stated || zones.get(zone)!.method === 'schematic'
  return isMeant ? { id, name, measure, published } : { id, name, measure: null, published: [] }
}

/** A known zone, too, may be drawn where nobody said that it is meant; a sketch is ours altogether. */
function geometryWords(claim: Claim, zones: ReadonlyMap<string, Zone>, m: Messages): string {
  if (claim.zone === null) return m.noGeometry
  if (claim.stated) return claim.reading === null ? m.geometryStated : m.geometryOneReading
  return zones.get(claim.zone)!.method === 'schematic' ? m.geometryNotStated : m.geometryUnconfirmed
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
    sources: sourceLinks(response.sources, context.catalog, locale),
  }
}
