import { byEnd } from './as-of.ts'
import type { Event, PartialDate } from './types.ts'

/** A date at which the timeline stops. */
export interface TimeStep<Happened = Event> {
  readonly date: PartialDate
  readonly events: readonly Happened[]
}

/**
 * The dates on which something had happened, in order, each once. An event of several days stands at its last one, and one of
 * which only the month is known at the end of that month: by then it had happened, however the sources are read.
 */
export function timeSteps(events: readonly Event[]): TimeStep[] {
  const dates = [...new Set(events.map(endOf))].toSorted(byEnd)
  return dates.map((date) => ({ date, events: events.filter((event) => endOf(event) === date) }))
}

/** Place of the last step that was over by the end of a date; the first where none was. */
export function stepAt(steps: readonly Pick<TimeStep, 'date'>[], date: PartialDate): number {
  return Math.max(
    0,
    steps.findLastIndex((step) => byEnd(step.date, date) <= 0),
  )
}

function endOf({ from, to }: Event): PartialDate {
  return to ?? from
}
