import type { Geodata } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { overlays, sourcesById } from './records.ts'

const NAME = 'valid-dates'

/** Dates are days, months or years that exist, and no claim ends before it begins. */
export const validDates: Rule = {
  name: NAME,
  check: (geodata) => [
    ...datesOf(geodata).flatMap(({ file, at, date }) => dateIssue(file, at, date)),
    ...backward(geodata),
  ],
}

function dateIssue(file: string, at: string, date: string | null): Issue[] {
  if (date === null || isPartialDate(date)) return []
  const message = `${quote(date)} is no date; a day, month or year that exists is expected, as 2025-12-02, 2025-12 or 2025. Never be more exact than the source.`
  return [{ rule: NAME, file, feature: null, at, message }]
}

function datesOf(geodata: Geodata): { file: string; at: string; date: string | null }[] {
  const ofSources = [...(sourcesById(geodata) ?? [])].map(([id, { date }]) => ({
    file: 'sources.json',
    at: `${id}.date`,
    date,
  }))
  const ofClaims = overlays(geodata).flatMap(({ file, record }) =>
    record.claims.flatMap((claim, i) => [
      { file: file.path, at: `claims[${i}].from`, date: claim.from },
      { file: file.path, at: `claims[${i}].to`, date: claim.to },
      ...claim.responses.map(({ on }, j) => ({ file: file.path, at: `claims[${i}].responses[${j}].on`, date: on })),
    ]),
  )
  return [...ofSources, ...ofClaims]
}

function backward(geodata: Geodata): Issue[] {
  return overlays(geodata).flatMap(({ file, record }) =>
    record.claims.flatMap(({ from, to }, i): Issue[] => {
      if (to === null || !isPartialDate(from) || !isPartialDate(to)) return []
      // "2025" may end in "2025-02": only what both dates state is compared
      const stated = Math.min(from.length, to.length)
      if (from.slice(0, stated) <= to.slice(0, stated)) return []
      const message = `the claim ends on ${to}, before it begins on ${from}. Correct one of the two.`
      return [{ rule: NAME, file: file.path, feature: null, at: `claims[${i}].to`, message }]
    }),
  )
}

function isPartialDate(date: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined) return false
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // Date turns 30 February into 1 March: what comes out must be what went in
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`)
}
