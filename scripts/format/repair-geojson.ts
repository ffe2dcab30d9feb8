import { isObject } from '../rules/features.ts'
import { type Repaired, repairGeometry } from './repair-geometry.ts'
import { without } from './without.ts'

type Members = Readonly<Record<string, unknown>>

/** Members that editors of maps add and nothing here reads. */
const ADDED_TO_COLLECTION = ['crs', 'name', 'bbox', 'xy_coordinate_resolution', 'z_coordinate_resolution']
const ADDED_TO_FEATURE = ['crs', 'bbox']

/** The names under which QGIS writes WGS84, with longitude first, into `crs`. */
const WGS84 = /(^|:)(CRS84|EPSG:+4326)$/

/**
 * Puts right what geojson.io and QGIS do to a file: bare features and geometries, ids among the properties, `crs`,
 * names, boxes, empty columns, heights of 0, rings left open or wound the other way.
 * @param stem the file's name, which is the id of the zone in it; null where a file holds many features
 */
export function repairGeoJson(value: unknown, stem: string | null): Repaired<unknown> {
  const collection = asCollection(value)
  if (!isObject(collection) || !Array.isArray(collection['features'])) return { value, hints: [] }
  const strange = strangeSystem(collection)
  if (strange !== null) {
    return { value, hints: [`crs: the coordinates are in ${strange}. Export them as RFC 7946, in degrees on WGS84.`] }
  }
  const found: unknown[] = collection['features']
  const id = found.length === 1 ? stem : null
  const features = found.map((feature, i) => repairFeature(feature, `features[${i}]`, id))
  return {
    value: { ...without(collection, ADDED_TO_COLLECTION), features: features.map((feature) => feature.value) },
    hints: features.flatMap(({ hints }) => hints),
  }
}

function asCollection(value: unknown): unknown {
  if (!isObject(value)) return value
  if (value['type'] === 'Feature') return { type: 'FeatureCollection', features: [value] }
  if (!('coordinates' in value)) return value
  return asCollection({ type: 'Feature', properties: {}, geometry: value })
}

function strangeSystem({ crs }: Members): string | null {
  const name = isObject(crs) && isObject(crs['properties']) ? crs['properties']['name'] : undefined
  return typeof name === 'string' && !WGS84.test(name) ? name : null
}

function repairFeature(value: unknown, at: string, stem: string | null): Repaired<unknown> {
  if (!isObject(value)) return { value, hints: [] }
  const geometry = repairGeometry(value['geometry'], `${at}.geometry`)
  const found = value['properties'] ?? {}
  if (!isObject(found)) return { value, hints: [`${at}.properties: no object of names and provenance. Restore it.`] }
  const { id, hint } = idOf(value['id'], found['id'], stem)
  const properties = Object.entries(without(found, ['id'])).filter(([, property]) => property !== null)
  return {
    value: {
      ...without(value, ADDED_TO_FEATURE),
      id,
      properties: Object.fromEntries(properties),
      geometry: geometry.value,
    },
    hints: [...(hint === null ? [] : [`${at}.id: ${hint}`]), ...geometry.hints],
  }
}

/** Editors number features whose ids they moved into the properties or lost; such a number says nothing. */
function idOf(id: unknown, column: unknown, stem: string | null): { id: unknown; hint: string | null } {
  const given = [...new Set([id, column])].filter((one) => typeof one === 'string' && one !== '')
  if (stem !== null && (given.length === 0 || given.includes(stem))) return { id: stem, hint: null }
  if (given.length === 1) return { id: given[0], hint: null }
  const hint =
    given.length === 0
      ? 'the feature lost its id. Write the one that it had.'
      : `${JSON.stringify(id)} here and ${JSON.stringify(column)} among the properties. Keep one of the two.`
  return { id, hint }
}
