import { partOf } from './parts.ts'
import type { Catalog, Claim, Event, Overlay, PartialDate, ZoneClaim } from './types.ts'

/** What was on the table on a day: claims made by then and not ended before, and what had happened. */
export interface AsOf {
  /** Overlays with the claims that held; overlays without any are left out. */
  readonly overlays: readonly (Overlay & { readonly claims: readonly [Claim, ...Claim[]] })[]
  readonly events: readonly Event[]
}

/**
 * The state of the talks on a date, which may be a month or a year. A date less exact than a day stands for all of its
 * days: what began or ended at any time within it counts as there, for nobody can say that it was not.
 */
export function asOf(catalog: Pick<Catalog, 'overlays' | 'events'>, date: PartialDate): AsOf {
  const overlays = catalog.overlays.flatMap((overlay) => {
    const [first, ...rest] = overlay.claims.filter((claim) => holdsOn(claim, date))
    return first === undefined ? [] : [{ ...overlay, claims: [first, ...rest] as const }]
  })
  return { overlays, events: catalog.events.filter((event) => firstDay(event.from) <= lastDay(date)) }
}

/** Whether a claim was made by a date and had not ended before it. */
export function holdsOn({ from, to }: Pick<Claim, 'from' | 'to'>, date: PartialDate): boolean {
  return firstDay(from) <= lastDay(date) && (to === null || lastDay(to) >= firstDay(date))
}

/** An overlay as far as it depends on a date. */
export interface DatedOverlay {
  readonly id: string
  readonly claims: readonly DatedClaim[]
}
export type DatedClaim = Pick<Claim, 'from' | 'to'> & (Pick<ZoneClaim, 'zone' | 'reading'> | { readonly zone: null })

/** What was there on a date. */
export interface There {
  /** Ids of the overlays of which anything was claimed. */
  readonly overlays: readonly string[]
  /**
   * The parts of which anything was drawn (`partOf`), or claimed of those of which nothing is drawn; with any reading of an overlay
   * also its whole, where that draws nothing itself: its words on the map are for all readings.
   */
  readonly parts: readonly string[]
  /** The claims that are drawn (`claimName`). */
  readonly claims: readonly string[]
}

/** A claim as a drawing tells it from the others. */
export function claimName(part: string, zone: string): string {
  return `${part} ${zone}`
}

/** What was there on a date, of the claims that held then (`holdsOn`). */
export function thereOn(overlays: readonly DatedOverlay[], date: PartialDate): There {
  const all = overlays.flatMap(({ id, claims }) =>
    claims.map((claim) => ({
      id,
      part: partOf(id, claim.zone === null ? null : claim.reading),
      zone: claim.zone,
      holds: holdsOn(claim, date),
    })),
  )
  const held = all.filter(({ holds }) => holds)
  const drawn = new Set(all.flatMap(({ part, zone }) => (zone === null ? [] : [part])))
  return {
    overlays: [...new Set(held.map(({ id }) => id))],
    parts: [
      ...new Set(
        held.flatMap(({ id, part, zone }) => [...(zone === null ? [] : [part]), ...(drawn.has(id) ? [] : [id])]),
      ),
    ],
    claims: held.flatMap(({ part, zone }) => (zone === null ? [] : [claimName(part, zone)])),
  }
}

/** Whether a date was still to come on another: its first day is after the last of that. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  return firstDay(date) > lastDay(other)
}

/** Which of two dates ends first, for sorting: of a month or a year nobody can say before its end that it is over. */
export function byEnd(one: PartialDate, other: PartialDate): number {
  const [a, b] = [lastDay(one), lastDay(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

/** First day of a year, a month or a day, as text that sorts. */
function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Last day of a year, a month or a day; the 31st, for only the order counts. */
function lastDay(date: PartialDate): string {
  return date + '-12-31'.slice(date.length - 4)
}
