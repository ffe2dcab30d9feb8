import type { Issue, Rule } from './issue.ts'
import { constructedZones, partsOf } from './records.ts'

/** No zone is made from itself by way of others: its construction would never end. */
export const rulesEnd: Rule = {
  name: 'rules-end',
  check: (geodata) => {
    const files = new Map(constructedZones(geodata).map(({ file, record }) => [record.id, file.path]))
    const parts = new Map(
      constructedZones(geodata).map(({ record }) => [
        record.id,
        partsOf(record.rule)
          .map(({ id }) => id)
          .filter((id) => files.has(id)),
      ]),
    )
    return circles(parts).map((circle): Issue => {
      const [start = ''] = circle
      const message = `the rules lead in a circle: ${[...circle, start].join(' → ')}. Draw one of these zones or construct it from others.`
      return { rule: 'rules-end', file: files.get(start) ?? '', feature: null, at: 'rule', message }
    })
  },
}

/** One circle for each knot of zones that lead to each other. Zones that end are taken away first, as Kahn 1962 does. */
function circles(parts: ReadonlyMap<string, readonly string[]>): string[][] {
  const open = new Map([...parts].map(([id, of]) => [id, new Set(of)]))
  const users = new Map<string, string[]>()
  for (const [id, of] of parts) for (const part of of) users.set(part, [...(users.get(part) ?? []), id])
  const ended = [...open].filter(([, of]) => of.size === 0).map(([id]) => id)
  for (let id = ended.pop(); id !== undefined; id = ended.pop()) {
    open.delete(id)
    for (const user of users.get(id) ?? []) {
      const rest = open.get(user)
      if (rest?.delete(id) && rest.size === 0) ended.push(user)
    }
  }

  const found: string[][] = []
  const seen = new Set<string>()
  for (const start of open.keys()) {
    const path: string[] = []
    let id: string | undefined = start
    while (id !== undefined && !seen.has(id)) {
      seen.add(id)
      path.push(id)
      id = [...(open.get(id) ?? [])].find((part) => open.has(part))
    }
    if (id !== undefined && path.includes(id)) found.push(path.slice(path.indexOf(id)))
  }
  return found
}
