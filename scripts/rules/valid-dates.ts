import { DATA_AS_OF } from '../../src/catalog/compile.ts'
import { corrections, events, overlays, sourcesById } from './records.ts'
import type { Geodata } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'

const NAME = 'valid-dates'

/** Dates are days, months or years that exist; nothing ends before it begins, nor lies after the last day of the data. */
export const validDates: Rule = {
  name: NAME,
  check: (geodata) => [...dated(geodata).flatMap(dateIssue), ...spans(geodata).flatMap(backwardIssue)],
}

interface Dated {
  readonly file: string
  readonly feature: string | null
  readonly at: string
  readonly date: string | null
  /** Whether the evidence has to cover it. */
  readonly past: boolean
}

/** What begins and may end. */
interface Span {
  readonly file: string
  readonly feature: string | null
  /** Path before `from` and `to`. */
  readonly prefix: string
  readonly what: 'claim' | 'event'
  readonly from: string
  readonly to: string | null
}

function dateIssue({ file, feature, at, date, past }: Dated): Issue[] {
  if (date === null) return []
  const message = !isPartialDate(date)
    ? `${quote(date)} is no date; a day, month or year that exists is expected, as 2025-12-02, 2025-12 or 2025. Never be more exact than the source.`
    : past && isLater(date, DATA_AS_OF)
      ? `${date} lies after the data's last day, ${DATA_AS_OF}. Correct the date, or leave out what the data does not cover.`
      : null
  return message === null ? [] : [{ rule: NAME, file, feature, at, message }]
}

function backwardIssue({ file, feature, prefix, what, from, to }: Span): Issue[] {
  if (to === null || !isPartialDate(from) || !isPartialDate(to) || !isLater(from, to)) return []
  const message = `the ${what} ends on ${to}, before it begins on ${from}. Correct one of the two.`
  return [{ rule: NAME, file, feature, at: `${prefix}to`, message }]
}

function dated(geodata: Geodata): Dated[] {
  const ofSources = [...(sourcesById(geodata) ?? [])].map(([id, { date }]) => ({
    file: 'sources.json',
    feature: null,
    at: `${id}.date`,
    date,
    past: false,
  }))
  const ofSpans = spans(geodata).flatMap(({ file, feature, prefix, from, to }) => [
    { file, feature, at: `${prefix}from`, date: from, past: true },
    { file, feature, at: `${prefix}to`, date: to, past: true },
  ])
  const ofResponses = overlays(geodata).flatMap(({ file, record }) =>
    record.claims.flatMap(({ responses }, i) =>
      responses.map(({ on }, j) => ({
        file: file.path,
        feature: null,
        at: `claims[${i}].responses[${j}].on`,
        date: on,
        past: true,
      })),
    ),
  )
  const ofCorrections = corrections(geodata).map(({ file, record }, i) => ({
    file: file.path,
    feature: null,
    at: `[${i}].on`,
    date: record.on,
    past: false,
  }))
  return [...ofSources, ...ofSpans, ...ofResponses, ...ofCorrections]
}

function spans(geodata: Geodata): Span[] {
  return [
    ...overlays(geodata).flatMap(({ file, record }) =>
      record.claims.map(({ from, to }, i): Span => {
        return { file: file.path, feature: null, prefix: `claims[${i}].`, what: 'claim', from, to }
      }),
    ),
    ...events(geodata).map(({ file, record: { id, from, to } }): Span => {
      return { file: file.path, feature: id, prefix: '', what: 'event', from, to }
    }),
  ]
}

/** Whether one date lies after another, as far as both state it: "2025" is not after "2025-02". */
function isLater(date: string, other: string): boolean {
  const stated = Math.min(date.length, other.length)
  return date.slice(0, stated) > other.slice(0, stated)
}

function isPartialDate(date: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined) return false
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // Date turns 30 February into 1 March: what comes out must be what went in
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`)
}
