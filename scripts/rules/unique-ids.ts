import type { FileKind, GeodataFile } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { type NamedId, namedIds } from './named-ids.ts'
import { quote } from './nearest.ts'

/**
 * Ids are unique over zones, borders, roads, overlays and comparisons together, because an address or a rule names any of
 * them by its id alone and the pages of overlays and comparisons lie in folders side by side; and within each other file.
 * A place may share one with a zone.
 */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  check: (geodata) => {
    const owners = new Map<string, NamedId[]>()
    for (const named of namedIds(geodata)) {
      const key = `${spaceOf(named.file)} ${named.id}`
      owners.set(key, [...(owners.get(key) ?? []), named])
    }
    return [...owners.values()].filter((same) => same.length > 1).flatMap(issuesOf)
  },
}

const NAMED_ALONE: readonly FileKind[] = [
  'drawn-zone',
  'constructed-zone',
  'borders',
  'roads',
  'overlay',
  'comparisons',
]

/** Whether the ids in a file are unique over zones, borders, roads, overlays and comparisons. */
export function isNamedAlone({ kind }: GeodataFile): boolean {
  return kind !== null && NAMED_ALONE.includes(kind)
}

function spaceOf(file: GeodataFile): string {
  return isNamedAlone(file) ? 'named alone' : (file.kind ?? file.path)
}

/** Every owner is told of the others, so that a check of one file alone says it too. */
function issuesOf(same: readonly NamedId[]): Issue[] {
  const firstOfFiles = new Map(same.toReversed().map((named) => [named.file.path, named]))
  const files = [...new Set(same.map(({ file }) => file.path))]
  return files.map((file) => {
    const { id, feature } = firstOfFiles.get(file)!
    const others = files.filter((other) => other !== file)
    const where = others.length === 0 ? 'in this file' : `here and in ${others.join(', ')}`
    const message = `the id ${quote(id)} is given ${same.length} times, ${where}. Give each its own.`
    return { rule: 'unique-ids', file, feature, at: 'id', message }
  })
}
