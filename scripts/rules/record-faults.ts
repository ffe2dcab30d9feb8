import type { Goal } from '../schemas/describe-error.ts'
import { type Fault, schemaFaults } from '../schemas/faults.ts'
import { showSteps } from '../schemas/steps.ts'
import { isGeoJson, isObject, nameOf, rawFeatures } from './features.ts'
import type { GeodataFile } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { FORBIDDEN } from './plain-members.ts'

/** A rule that reports those faults against the schemas of geodata/schemas that concern one goal. */
export function schemaRule(goal: Goal): Rule {
  return { name: goal, check: (geodata) => [...geodata.values()].flatMap((file) => issuesOf(file, goal)) }
}

function issuesOf(file: GeodataFile, goal: Goal): Issue[] {
  if (file.kind === null || file.value === undefined) return []
  return schemaFaults(file.kind, file.value)
    .filter((fault) => fault.goal === goal && !(isGeoJson(file) && isSaidOfStructure(file, fault)))
    .map((fault) => ({ rule: goal, file: file.path, ...placeOf(file, fault.path), message: fault.message }))
}

/**
 * Of GeoJSON the schemas judge the properties, and members that nobody knows; structure and positions have rules of their
 * own, which name rings and positions.
 */
function isSaidOfStructure(file: GeodataFile, { goal, path }: Fault): boolean {
  if (!isObject(file.value) || file.value['type'] !== 'FeatureCollection') return true
  if (path[2] === 'properties') return path.length === 3
  return goal !== 'known-properties' || FORBIDDEN_ANYWHERE.includes(path.at(-1))
}

const FORBIDDEN_ANYWHERE: readonly unknown[] = Object.values(FORBIDDEN).flat()

/** Features, and the entries of a list that have an id, are called by it. */
function placeOf(file: GeodataFile, path: Fault['path']): Pick<Issue, 'feature' | 'at'> {
  if (isGeoJson(file) && typeof path[1] === 'number') {
    const { feature, prefix } = nameOf(rawFeatures(file)[path[1]], path[1])
    const rest = path.slice(path[2] === 'properties' ? 3 : 2)
    return { feature, at: [prefix, showSteps(rest)].filter(Boolean).join('.') || null }
  }
  const [first] = path
  if (Array.isArray(file.value) && typeof first === 'number') {
    const { feature } = nameOf((file.value as unknown[])[first], first)
    if (feature !== null) return { feature, at: showSteps(path.slice(1)) || null }
  }
  return { feature: null, at: showSteps(path) || null }
}
