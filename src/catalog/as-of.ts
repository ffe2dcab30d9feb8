import type { Catalog, Claim, Event, Overlay, PartialDate } from './types.ts'

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

/** First day of a year, a month or a day, as text that sorts. */
function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Last day of a year, a month or a day; the 31st, for only the order counts. */
function lastDay(date: PartialDate): string {
  return date + '-12-31'.slice(date.length - 4)
}
