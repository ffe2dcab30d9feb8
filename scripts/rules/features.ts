import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { Geodata, GeodataFile } from './geodata.ts'

/** A feature of a GeoJSON file that has passed the structure rules. */
export interface FoundFeature {
  readonly file: GeodataFile
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: Geometry
}

/** A line, a ring or a single point, with its place within the feature: '', `ring 0, `, `part 1, ring 0, `. */
export interface Path {
  readonly prefix: string
  readonly positions: readonly Position[]
  readonly shape: 'point' | 'line' | 'outer ring' | 'hole'
}

/** Whether a file is GeoJSON by its kind. */
export function isGeoJson(file: GeodataFile): boolean {
  return file.kind !== null && file.path.endsWith('.geojson')
}

/** All features of all GeoJSON files that are not withheld. Only for rules after the structure group. */
export function allFeatures(geodata: Geodata): FoundFeature[] {
  return [...geodata.values()].filter(isGeoJson).flatMap((file) =>
    // the structure rules have passed: every feature has a text id, an object of properties and a geometry
    ((file.value as FeatureCollection | undefined)?.features ?? []).map((feature: Feature) => ({
      file,
      id: feature.id as string,
      properties: feature.properties ?? {},
      geometry: feature.geometry,
    })),
  )
}

/** Features as they stand in the file, whatever they are; for the structure rules themselves. */
export function rawFeatures(file: GeodataFile): unknown[] {
  const features = isObject(file.value) ? file.value['features'] : null
  return Array.isArray(features) ? features : []
}

/** What to call a feature that may be broken: its id in the report, else its place in the list. */
export function nameOf(feature: unknown, index: number): { feature: string | null; prefix: string } {
  const id = isObject(feature) ? feature['id'] : null
  return typeof id === 'string' && id !== ''
    ? { feature: id, prefix: '' }
    : { feature: null, prefix: `features[${index}]` }
}

/** The lines and rings of a geometry. */
export function pathsOf(geometry: Geometry): Path[] {
  switch (geometry.type) {
    case 'Point':
      return [{ prefix: '', positions: [geometry.coordinates], shape: 'point' }]
    case 'MultiPoint':
      return geometry.coordinates.map((position, part) => ({
        prefix: `part ${part}, `,
        positions: [position],
        shape: 'point',
      }))
    case 'LineString':
      return [{ prefix: '', positions: geometry.coordinates, shape: 'line' }]
    case 'Polygon':
      return ringsOf(geometry.coordinates, '')
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings, part) => ringsOf(rings, `part ${part}, `))
    default:
      return []
  }
}

function ringsOf(rings: readonly Position[][], part: string): Path[] {
  return rings.map((positions, ring) => ({
    prefix: `${part}ring ${ring}, `,
    positions,
    shape: ring === 0 ? 'outer ring' : 'hole',
  }))
}

/** A plain object, not null and not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
