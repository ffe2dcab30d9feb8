import type { Position } from 'geojson'
import type { Geodata } from './geodata.ts'

/** One fault that the check found. */
export interface Issue {
  /** Name of the rule, which is its file's name: a goal, such as `rings-closed`. */
  readonly rule: string
  /** Path relative to the geodata folder, with forward slashes. */
  readonly file: string
  /** Id of the feature, or of the entry of a list, in a file of many; null where the file is one record or it has no id. */
  readonly feature: string | null
  /** Where in the file or feature: `ring 0, position 14`, `claims[2].sources[0]`, `line 4, column 7`. Counted from 0, lines from 1. */
  readonly at: string | null
  /** What is wrong, with the value and the expectation, and what to do. Whole sentences. */
  readonly message: string
  /** Where on earth, when the fault has a place of its own. */
  readonly position?: Position
}

/** A goal that the data has to meet. Pure: it reads the data and returns the faults, nothing else. */
export interface Rule {
  readonly name: string
  readonly check: (geodata: Geodata) => Issue[]
}

/** One line of a report: where, what, what to do. `folder` is what the reader calls the geodata folder. */
export function formatIssue(issue: Issue, folder = 'geodata'): string {
  const where = [`${folder}/${issue.file}`]
  const one = issue.file.endsWith('.geojson') ? 'feature' : 'entry'
  if (issue.feature !== null) where.push(`${one} "${issue.feature}"`)
  if (issue.at !== null) where.push(issue.at)
  return showUnseen(`${where.join(', ')}: ${issue.message}`)
}

/** Names, keys and file names are quoted in reports: what would colour a terminal or turn the line round shows as its code. */
function showUnseen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u200B\u2028-\u202E\u2060-\u206F\uFEFF]/gu, (character) => {
    return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`
  })
}

/** Makes issues of one rule in one file. */
export function issuesIn(rule: string, file: string) {
  return (feature: string | null, at: string | null, message: string): Issue => ({ rule, file, feature, at, message })
}
