import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { comparisons } from './records.ts'

/** A comparison is of two different overlays, and no two comparisons are of the same two, in whichever order. */
export const uniquePairs: Rule = {
  name: 'unique-pairs',
  check: (geodata) => {
    const owners = new Map<string, string>()
    return comparisons(geodata).flatMap(({ file, record: { id, of } }): Issue[] => {
      const issue = (message: string) => [{ rule: 'unique-pairs', file: file.path, feature: id, at: 'of', message }]
      const [a, b] = of
      if (a === b) return issue(`both are the overlay ${quote(a)}; two different ones are expected. Name the other.`)
      const pair = of.toSorted().join(' ')
      const owner = owners.get(pair)
      if (owner === undefined) owners.set(pair, id)
      if (owner === undefined) return []
      return issue(
        `${quote(a)} and ${quote(b)} are compared by ${quote(owner)} already. Delete one of the two entries.`,
      )
    })
  },
}
