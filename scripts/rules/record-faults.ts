import { DICTIONARY } from './dictionary.ts'
import { isObject, nameOf, rawFeatures } from './features.ts'
import type { Geodata, GeodataFile } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { type Fault, type Goal, record } from './shape.ts'

/** A rule that reports those faults against the dictionary that concern one goal. */
export function dictionaryRule(goal: Goal): Rule {
  return { name: goal, check: (geodata: Geodata) => [...geodata.values()].flatMap((file) => issuesOf(file, goal)) }
}

function issuesOf(file: GeodataFile, goal: Goal): Issue[] {
  const entry = file.kind && DICTIONARY[file.kind]
  if (!entry || file.value === undefined) return []
  const shape = record(entry.required, entry.optional)
  const issues = (faults: readonly Fault[], feature: string | null, prefix: string): Issue[] =>
    faults
      .filter((fault) => fault.goal === goal)
      .map(({ at, message }) => {
        const place = [prefix, at].filter(Boolean).join('.')
        return { rule: goal, file: file.path, feature, at: place || null, message }
      })

  if (file.path.endsWith('.geojson')) {
    return rawFeatures(file).flatMap((feature, index) => {
      if (!isObject(feature) || !isObject(feature['properties'])) return []
      const name = nameOf(feature, index)
      return issues(shape(feature['properties'], ''), name.feature, name.prefix)
    })
  }
  if (file.kind !== 'sources') return issues(shape(file.value, ''), null, '')
  if (isObject(file.value)) {
    return Object.entries(file.value).flatMap(([id, source]) => issues(shape(source, ''), null, id))
  }
  const message = `${quote(file.value)} is not expected here; an object of sources by id is. Correct it.`
  return issues([{ goal: 'well-typed', at: '', message }], null, '')
}
