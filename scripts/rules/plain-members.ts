import { isGeoJson, isObject, nameOf, rawFeatures } from './features.ts'
import type { GeodataFile } from './geodata.ts'
import { type Issue, type Rule, issuesIn } from './issue.ts'
import { quote } from './nearest.ts'

const NAME = 'plain-members'

/** Members that would make an object look like another kind of object (RFC 7946, section 7.1), the retired crs, and a trap. */
export const FORBIDDEN = {
  collection: ['crs', 'coordinates', 'geometries', 'geometry', 'properties', '__proto__'],
  feature: ['crs', 'coordinates', 'geometries', 'features', '__proto__'],
  geometry: ['crs', 'geometries', 'geometry', 'properties', 'features', '__proto__'],
}

/** Objects have no members that RFC 7946 forbids; ids are texts, properties are objects, boxes are four numbers. */
export const plainMembers: Rule = {
  name: NAME,
  check: (geodata) => [...geodata.values()].filter(isGeoJson).flatMap(faultsOf),
}

function faultsOf(file: GeodataFile): Issue[] {
  const issue = issuesIn(NAME, file.path)
  const ofFeatures = rawFeatures(file).flatMap((feature, index) => {
    if (!isObject(feature)) return []
    const { feature: name, prefix } = nameOf(feature, index)
    const at = (member: string) => (prefix ? `${prefix}.${member}` : member)
    const faults = [...memberFaults(feature, 'feature'), ...idFault(feature), ...propertiesFault(feature)]
    const inGeometry = isObject(feature['geometry']) ? memberFaults(feature['geometry'], 'geometry') : []
    return [
      ...faults.map(([member, message]) => issue(name, at(member), message)),
      ...inGeometry.map(([member, message]) => issue(name, at(`geometry.${member}`), message)),
    ]
  })
  const ofCollection = isObject(file.value) ? memberFaults(file.value, 'collection') : []
  return [...ofCollection.map(([member, message]) => issue(null, member, message)), ...ofFeatures]
}

type Fault = readonly [member: string, message: string]

function memberFaults(object: Readonly<Record<string, unknown>>, kind: keyof typeof FORBIDDEN): Fault[] {
  const forbidden = FORBIDDEN[kind].filter((member) => Object.hasOwn(object, member))
  const faults: Fault[] = forbidden.map((member) => [
    member,
    member === 'crs'
      ? 'coordinate systems other than WGS84 were taken out of GeoJSON (RFC 7946, section 4). Export as RFC 7946 and delete "crs".'
      : member === '__proto__'
        ? 'this name changes what an object is in JavaScript, and nothing here reads it. Delete it.'
        : `a ${kind} must not have "${member}" (RFC 7946, section 7.1). Delete it or put it where it belongs.`,
  ])
  const { bbox } = object
  if (bbox !== undefined && !isBox(bbox)) {
    faults.push([
      'bbox',
      `${quote(bbox)} is no box; four numbers west, south, east, north are expected. Correct or delete it.`,
    ])
  }
  return faults
}

function isBox(value: unknown): boolean {
  return Array.isArray(value) && value.length === 4 && value.every(Number.isFinite)
}

function idFault({ id }: Readonly<Record<string, unknown>>): Fault[] {
  if (typeof id === 'string' && id !== '') return []
  const found = id === undefined ? 'the feature has no id' : `${quote(id)} is no id`
  return [['id', `${found}; a text such as "line-b" is expected beside "type". Add it.`]]
}

function propertiesFault({ properties }: Readonly<Record<string, unknown>>): Fault[] {
  if (properties === undefined || isObject(properties)) return [] // valid-structure reports a missing one
  return [
    [
      'properties',
      `${quote(properties)} is no object; names and provenance are expected there. Write { "name_en": … }.`,
    ],
  ]
}
