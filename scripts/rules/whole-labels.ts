import { allFeatures, isObject } from './features.ts'
import type { Issue, Rule } from './issue.ts'
import { constructedZones } from './records.ts'

const NAME = 'whole-labels'

/** A zone's label on the map has its words and both numbers of its place, or nothing at all. */
export const wholeLabels: Rule = {
  name: NAME,
  check: (geodata) => [
    ...allFeatures(geodata).flatMap(({ file, id, properties }) => faultOf(file.path, id, properties)),
    ...constructedZones(geodata).flatMap(({ file }) =>
      isObject(file.value) ? faultOf(file.path, null, file.value) : [],
    ),
  ],
}

/** complete-texts asks for the other languages once one is there. */
const PARTS = ['label_lon', 'label_lat', 'map_en']

function faultOf(file: string, feature: string | null, properties: Readonly<Record<string, unknown>>): Issue[] {
  const given = [...PARTS, 'label_side'].filter((name) => name in properties)
  const missing = PARTS.filter((name) => !(name in properties))
  if (given.length === 0 || missing.length === 0) return []
  const message = `${given.join(' and ')} without ${missing.join(' and ')}; a label needs words and place. Add what is missing, or remove all.`
  return [{ rule: NAME, file, feature, at: given[0] ?? null, message }]
}
