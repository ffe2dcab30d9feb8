import { byEnd, isAfter } from '../catalog/as-of.ts'
import type { PartialDate } from '../catalog/types.ts'

/** What the timeline spans: from the signing of the disengagement to the last day that the evidence covers. */
export const TIME_RANGE = { first: '1974-05-31', last: '2026-01-31' } as const satisfies Record<string, PartialDate>

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** The date that a text stands for: `2025`, `2025-09` or `2025-09-17`, in the timeline's span; null for any other text. */
export function decodeTime(text: string): PartialDate | null {
  const match = DATE.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? 1 : Number(part))) as [
    number,
    number,
    number,
  ]
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDate = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isDate && byEnd(text, TIME_RANGE.first) >= 0 && !isAfter(text, TIME_RANGE.last) ? text : null
}
