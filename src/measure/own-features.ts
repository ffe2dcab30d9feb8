import type { Position } from 'geojson'
import { areaSquareMeters } from '../geometry/area.ts'
import type { Area } from '../geometry/combine.ts'
import { withinOdd } from '../geometry/lay-over.ts'
import { crossingOf, selfMeetingOf } from '../geometry/self-meeting.ts'
import { isOnMap } from '../view/shape.ts'

/** What a feature of a reader's own file draws, with nothing of its properties but a name. */
export interface OwnFeature {
  /** As the file calls it, without what could turn or hide the words beside it; null where it does not. */
  readonly name: string | null
  readonly points: readonly Position[]
  readonly lines: readonly Position[][]
  readonly area: Area | null
}

/** Why a feature is left out. */
export type FeatureFault =
  | 'no-geometry'
  | 'structure'
  | 'position'
  | 'range'
  | 'short'
  | 'open'
  | 'crossing'
  | 'overlapping'
  | 'swapped'
  | 'elsewhere'

/** A feature that was left out: its number in the file, from 1. */
export interface FeatureIssue {
  readonly feature: number
  readonly fault: FeatureFault
}

/** Most positions that are measured in the time that a reader waits. */
export const MAX_OWN_POSITIONS = 200_000

/**
 * The features of GeoJSON that was parsed: those that pass the rules, and why the others do not. Null for what is no GeoJSON;
 * `too-many` for more positions than can be measured. Only members that the file itself has are read.
 */
export function readOwnFeatures(
  value: unknown,
): { readonly features: readonly OwnFeature[]; readonly issues: readonly FeatureIssue[] } | 'too-many' | null {
  const found = featuresOf(value)
  if (found === null) return null
  const features: OwnFeature[] = []
  const issues: FeatureIssue[] = []
  let positions = 0
  for (const [index, { name, geometry }] of found.entries()) {
    const read = readGeometry(geometry)
    if (typeof read === 'string') {
      issues.push({ feature: index + 1, fault: read })
      continue
    }
    positions += positionsOf(read).length
    if (positions > MAX_OWN_POSITIONS) return 'too-many'
    const judged = judge(read)
    if (typeof judged === 'string') issues.push({ feature: index + 1, fault: judged })
    else features.push({ name, points: read.points, lines: read.lines, area: judged.area })
  }
  return { features, issues }
}

type Read = { readonly points: Position[]; readonly lines: Position[][]; readonly polygons: Position[][][] }

function featuresOf(value: unknown): { readonly name: string | null; readonly geometry: unknown }[] | null {
  switch (own(value, 'type')) {
    case 'FeatureCollection': {
      const features = own(value, 'features')
      return Array.isArray(features) ? features.map(featureOf) : null
    }
    case 'Feature':
      return [featureOf(value)]
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
    case 'Polygon':
    case 'MultiPolygon':
    case 'GeometryCollection':
      return [{ name: null, geometry: value }]
    default:
      return null
  }
}

function featureOf(feature: unknown): { readonly name: string | null; readonly geometry: unknown } {
  const geometry = own(feature, 'type') === 'Feature' ? own(feature, 'geometry') : {}
  return { name: nameOf(own(feature, 'properties')), geometry }
}

const NAMES = ['name', 'Name', 'NAME', 'name_en', 'name_ar', 'name_he', 'title', 'label']
const LONGEST_NAME = 60

function nameOf(properties: unknown): string | null {
  const name = NAMES.map((key) => own(properties, key)).find(
    (value) => typeof value === 'string' && value.trim() !== '',
  )
  if (typeof name !== 'string') return null
  // No controls, no marks of direction, no halves of characters: they could reorder or hide the words beside the name.
  const plain = name
    .slice(0, 1000)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]+/gu, ' ')
    .trim()
  const characters = Array.from(plain)
  if (characters.length === 0) return null
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : plain
}

function readGeometry(geometry: unknown): Read | FeatureFault {
  if (geometry === null || geometry === undefined) return 'no-geometry'
  const type = own(geometry, 'type')
  if (type === 'GeometryCollection') return readCollection(own(geometry, 'geometries'))
  const coordinates = own(geometry, 'coordinates')
  const read = { points: [] as Position[], lines: [] as Position[][], polygons: [] as Position[][][] }
  switch (type) {
    case 'Point':
      return take([coordinates], 1, (path) => (read.points = path)) ?? read
    case 'MultiPoint':
      return take(coordinates, 1, (path) => (read.points = path)) ?? read
    case 'LineString':
      return take(coordinates, 1, (path) => read.lines.push(path)) ?? read
    case 'MultiLineString':
      return take(coordinates, 2, (path) => read.lines.push(path)) ?? read
    case 'Polygon':
      return takePolygon(coordinates, read.polygons) ?? read
    case 'MultiPolygon': {
      if (!Array.isArray(coordinates)) return 'structure'
      const fault = coordinates.map((polygon) => takePolygon(polygon, read.polygons)).find((one) => one !== null)
      return fault ?? read
    }
    default:
      return 'structure'
  }
}

function readCollection(geometries: unknown): Read | FeatureFault {
  if (!Array.isArray(geometries)) return 'structure'
  const parts = geometries.map(readGeometry)
  const fault = parts.find((part) => typeof part === 'string')
  if (fault !== undefined) return fault
  const read = parts as Read[]
  return {
    points: read.flatMap(({ points }) => points),
    lines: read.flatMap(({ lines }) => lines),
    polygons: read.flatMap(({ polygons }) => polygons),
  }
}

function takePolygon(rings: unknown, polygons: Position[][][]): FeatureFault | null {
  const polygon: Position[][] = []
  const fault = take(rings, 2, (ring) => polygon.push(ring))
  if (fault !== null) return fault
  if (polygon.length === 0) return 'structure'
  polygons.push(polygon)
  return null
}

/** Reads paths that lie `depth` brackets deep. */
function take(coordinates: unknown, depth: 1 | 2, add: (path: Position[]) => unknown): FeatureFault | null {
  if (!Array.isArray(coordinates)) return 'structure'
  for (const path of depth === 1 ? [coordinates as unknown[]] : (coordinates as unknown[])) {
    if (!Array.isArray(path)) return 'structure'
    const read: Position[] = []
    for (const position of path as unknown[]) {
      if (!Array.isArray(position) || position.length < 2) return 'position'
      const [lon, lat] = position as unknown[]
      if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon + lat)) return 'position'
      read.push([lon, lat])
    }
    add(read)
  }
  return null
}

function positionsOf({ points, lines, polygons }: Read): Position[] {
  return [...points, ...lines.flat(), ...polygons.flat(2)]
}

function judge(read: Read): { readonly area: Area | null } | FeatureFault {
  const all = positionsOf(read)
  if (all.length === 0) return 'no-geometry'
  if (!all.every(([lon, lat]) => Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90)) {
    return all.every(([lon, lat]) => isOnMap([lat!, lon!])) ? 'swapped' : 'range'
  }
  if (!all.some(isOnMap)) return all.every(([lon, lat]) => isOnMap([lat!, lon!])) ? 'swapped' : 'elsewhere'
  if (read.lines.some((line) => unrepeated(line).length < 2)) return 'short'
  return judgeArea(read.polygons)
}

function judgeArea(polygons: readonly Position[][][]): { readonly area: Area | null } | FeatureFault {
  if (polygons.length === 0) return { area: null }
  const rings = polygons.flat()
  if (rings.some((ring) => ring[0]?.join() !== ring.at(-1)?.join())) return 'open'
  const clean = polygons.map((polygon) => polygon.map(unrepeated))
  if (clean.flat().some((ring) => ring.length < 4)) return 'short'
  if (clean.flat().some((ring) => selfMeetingOf(ring) !== null)) return 'crossing'
  if (crossingOf(clean.flat()) !== null) return 'overlapping'
  const area: Area = { type: 'MultiPolygon', coordinates: clean }
  const odd = withinOdd(area)
  return odd === null || differs(areaSquareMeters(odd), areaSquareMeters(area)) ? 'overlapping' : { area }
}

/** By more than the rounding to whole units of the clipper and the slivers that it leaves out. */
function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > 1000 + 1e-5 * b
}

/** Positions that say the same as the one before say nothing. */
function unrepeated(path: readonly Position[]): Position[] {
  return path.filter(([lon, lat], i) => i === 0 || lon !== path[i - 1]![0] || lat !== path[i - 1]![1])
}

/** A member that the object has itself: `__proto__` and what every object inherits are none. */
function own(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined
}
