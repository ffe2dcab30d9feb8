import { constructionOf } from './construction.ts'
import type { Issue, Rule } from './issue.ts'
import { constructedZones, partsOf } from './records.ts'

const NAME = 'constructible'

/** Every constructed zone can be made from its parts by its rule. */
export const constructible: Rule = {
  name: NAME,
  check: (geodata) => {
    const issue = (file: string, message: string): Issue => ({ rule: NAME, file, feature: null, at: 'rule', message })
    try {
      const { failures } = constructionOf(geodata)
      const failed = new Set(failures.map(({ id }) => id))
      const parts = new Map(constructedZones(geodata).map(({ record }) => [record.id, partsOf(record.rule)]))
      // a zone made from one that failed fails too; only where it began is there something to mend
      const first = failures.filter(({ id }) => !parts.get(id)?.some((part) => failed.has(part.id)))
      return first.map(({ id, message }) => issue(fileOf(id), sentence(message)))
    } catch (error) {
      // A library met a geometry that no rule above had refused. One file cannot be blamed; the message may help.
      const reason = error instanceof Error ? error.message : String(error)
      return [issue('zones', `construction failed altogether: ${reason}. Take back the last change of a line or rule.`)]
    }
  },
}

function fileOf(id: string): string {
  return `zones/${id}.json`
}

function sentence(message: string): string {
  return /[.?]$/.test(message) ? message : `${message}. Correct the rule or its parts.`
}
