import { fill } from '../i18n/fill.ts'
import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES, type Messages } from '../i18n/messages.ts'
import { type DatedClaim, type DatedOverlay, holdsOn, isAfter, thereOn } from './as-of.ts'
import { type EventText, describeEvents } from './event-text.ts'
import type { OverlayRow } from './overlay-text.ts'
import { type TimeStep, timeSteps } from './time-steps.ts'
import type { Catalog, Claim, Overlay, PartialDate } from './types.ts'
import { dateWords, ladderWords } from './words.ts'

/** A claim of the timeline with its basis, standing and date in words. */
export type ClaimThen = DatedClaim & { readonly status: string }

/** An overlay of the timeline in words of one language. */
export interface OverlayThen extends DatedOverlay {
  readonly title: string
  readonly claims: readonly ClaimThen[]
}

/** All that the timeline says in one language. */
export interface TimelineText {
  readonly overlays: readonly OverlayThen[]
  readonly steps: readonly TimeStep<EventText>[]
}

/** The timeline of a catalog in one language; an event names no overlay of which nothing was claimed yet. */
export function describeTimeline(catalog: Catalog, locale: Locale): TimelineText {
  const texts = new Map(describeEvents(catalog, locale).map((event) => [event.id, event]))
  return {
    overlays: catalog.overlays.map((overlay) => describeOverlay(overlay, locale)),
    steps: timeSteps(catalog.events).map(({ date, events }) => {
      const there = thereOn(catalog.overlays, date)
      return {
        date,
        events: events
          .map(({ id }) => texts.get(id)!)
          .map((event) => ({ ...event, overlays: event.overlays.filter(({ id }) => there.overlays.includes(id)) })),
      }
    }),
  }
}

function describeOverlay(overlay: Overlay, locale: Locale): OverlayThen {
  return {
    id: overlay.id,
    title: overlay.title[locale],
    claims: overlay.claims.map((claim) => ({
      from: claim.from,
      to: claim.to,
      ...(claim.zone === null ? { zone: null } : { zone: claim.zone, reading: claim.reading }),
      status: statusOf(overlay, claim, locale),
    })),
  }
}

/** That a claim has lapsed was not known while it held. */
function statusOf({ kind }: Overlay, claim: Claim, locale: Locale): string {
  const m = MESSAGES[locale]
  const date = dateWords(claim, locale)
  return [
    claim.standing === 'lapsed' ? m.basisWord[claim.basis] : ladderWords(claim, locale),
    kind === 'situation' ? fill(m.from, { date }) : date,
  ].join(' · ')
}

/**
 * Basis, standing and date of what speaks for an overlay on a date, which is the first claim that held; null where none did.
 * @param reading the one that is chosen; null where there is none to choose
 */
export function statusThen({ claims }: OverlayThen, reading: string | null, date: PartialDate): string | null {
  const held = claims.filter((claim) => holdsOn(claim, date))
  const readingOf = (claim: DatedClaim) => (claim.zone === null ? null : claim.reading)
  const own = reading === null ? [] : held.filter((claim) => readingOf(claim) === reading)
  return [...own, ...held.filter((claim) => reading === null || readingOf(claim) === null)][0]?.status ?? null
}

/** What was not known of the overlays by the end of a date: of some nothing, of others a part. */
export function unknownOn(
  overlays: readonly OverlayThen[],
  date: PartialDate,
): { readonly nothing: readonly OverlayThen[]; readonly part: readonly OverlayThen[] } {
  const isToCome = ({ from }: DatedClaim) => isAfter(from, date)
  const nothing = overlays.filter(({ claims }) => claims.every(isToCome))
  return { nothing, part: overlays.filter((overlay) => overlay.claims.some(isToCome) && !nothing.includes(overlay)) }
}

/** A step in a few words: its date and what happened. */
export function stepWords({ date, events }: TimeStep<EventText>, m: Messages, locale: Locale): string {
  return `${formatDate(date, locale)}: ${events.map(({ title }) => title).join(m.listSemicolon)}`
}

/**
 * What the rows of overlays say on a date instead of their status now, by the id of the overlay.
 * @param rows how the rows stand now
 * @param readings those that are chosen
 * @param notYet what is said of an overlay of which nothing was known
 */
export function rowsThen(
  overlays: readonly OverlayThen[],
  rows: readonly Pick<OverlayRow, 'id' | 'status' | 'readings'>[],
  readings: Readonly<Record<string, string>>,
  date: PartialDate,
  notYet: string,
): Readonly<Record<string, string>> {
  const unknown = unknownOn(overlays, date).nothing
  return Object.fromEntries(
    overlays.flatMap((overlay) => {
      if (unknown.includes(overlay)) return [[overlay.id, notYet]]
      const reading = readings[overlay.id] ?? null
      const row = rows.find(({ id }) => id === overlay.id)!
      const now = row.readings.find(({ id }) => id === reading)?.status ?? row.status
      const then = statusThen(overlay, reading, date)
      return then === null || then === now ? [] : [[overlay.id, then]]
    }),
  )
}
