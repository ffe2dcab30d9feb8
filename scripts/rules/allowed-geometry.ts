import { isGeoJson, isObject, nameOf, rawFeatures } from './features.ts'
import type { FileKind, GeodataFile } from './geodata.ts'
import { type Issue, type Rule, issuesIn } from './issue.ts'
import { quote } from './nearest.ts'

const NAME = 'allowed-geometry'

const TYPES: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  'drawn-zone': ['LineString', 'Polygon', 'MultiPolygon'],
  places: ['Point'],
  labels: ['Point', 'MultiPoint'],
  borders: ['LineString'],
  roads: ['LineString'],
  water: ['Polygon'],
}

/** A zone file holds exactly one feature, other files at least one, each with a geometry that the catalog can read. */
export const allowedGeometry: Rule = {
  name: NAME,
  check: (geodata) => [...geodata.values()].filter(isGeoJson).flatMap(faultsOf),
}

function faultsOf(file: GeodataFile): Issue[] {
  const features = rawFeatures(file)
  const types = (file.kind && TYPES[file.kind]) ?? []
  const issue = issuesIn(NAME, file.path)
  const faults = features.flatMap((feature, index) => {
    const geometry = isObject(feature) ? feature['geometry'] : undefined
    if (geometry === undefined) return [] // valid-structure reports what is no feature
    const type = isObject(geometry) ? geometry['type'] : geometry
    if (types.includes(type as string)) return []
    const { feature: name, prefix } = nameOf(feature, index)
    const message = `geometry ${quote(type)} is not read here; ${types.join(' or ')} is expected. ${adviceFor(type)}`
    return [issue(name, prefix ? `${prefix}.geometry` : 'geometry', message)]
  })
  if (
    file.kind === 'drawn-zone' &&
    features.length !== 1 &&
    isObject(file.value) &&
    Array.isArray(file.value['features'])
  ) {
    faults.push(
      issue(null, 'features', `${features.length} features; one zone a file is expected. Give each a file of its own.`),
    )
  } else if (isObject(file.value) && Array.isArray(file.value['features']) && features.length === 0) {
    faults.push(issue(null, 'features', 'no features; at least one is expected. Restore them or delete the file.'))
  }
  return faults
}

function adviceFor(type: unknown): string {
  if (type === null) return 'Draw one or delete the feature.'
  if (type === 'GeometryCollection') return 'Split it into zones of one geometry each.'
  return 'Draw it as such.'
}
