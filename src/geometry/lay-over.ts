import { Clipper64, ClipType, FillRule, type Paths64, PathType, type PolyPath64, PolyTree64 } from 'clipper2-ts'
import type { Position } from 'geojson'
import type { Area } from './combine.ts'
import { contains } from './contains.ts'
import { metersPerDegree } from './ellipsoid.ts'
import { partAtTouches, turning, woundCounterclockwise } from './simple-rings.ts'

/** Two areas laid over each other: what they share, and what is left of each without the other. Null where nothing is. */
export interface LaidOver {
  readonly shared: Area | null
  readonly onlyA: Area | null
  readonly onlyB: Area | null
}

/**
 * Clipping is done in whole numbers, 1e-8 degrees, 1 mm: positions of zones, which have 6 decimals, stay as they are, and
 * only where edges cross is there anything to round.
 */
const UNITS_PER_DEGREE = 1e8

/**
 * Zones that are made from others share lines but for a rounding of positions to 6 decimals, 0.1 m. Laid over each other
 * they leave slivers up to 0.2 m wide along such lines, which are no area of anything.
 */
const SLIVER_METERS = 0.5

/**
 * Lays two areas over each other: intersection and both differences, by Clipper2 (Vatti 1992, in whole numbers, so that
 * edges that coincide, touch or nearly do are no trouble). A piece whose mean width, twice its area by its perimeter, is
 * below 0.5 m is left out. Rings wind as RFC 7946 asks and do not touch
 * themselves; positions [longitude, latitude] in degrees.
 */
export function layOver(a: Area, b: Area): LaidOver {
  const [pathsA, pathsB] = [pathsOf(a), pathsOf(b)]
  const shared = execute(ClipType.Intersection, pathsA, pathsB)
  if (shared === null) return { shared, onlyA: a, onlyB: b }
  return {
    shared,
    onlyA: execute(ClipType.Difference, pathsA, pathsB),
    onlyB: execute(ClipType.Difference, pathsB, pathsA),
  }
}

/** Areas that may overlap, wound in any direction, as the one area that they cover together; null where they cover none. */
export function dissolve(areas: readonly Area[]): Area | null {
  const polygons = areas.flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates))
  const together = woundCounterclockwise({ type: 'MultiPolygon', coordinates: polygons })
  return execute(ClipType.Union, pathsOf(together), [], FillRule.NonZero)
}

/** What lies within an odd number of an area's rings: the area itself where they neither cross nor overlap. */
export function withinOdd(area: Area): Area | null {
  return execute(ClipType.Union, pathsOf(area), [])
}

function execute(type: ClipType, subject: Paths64, clipPaths: Paths64, rule = FillRule.EvenOdd): Area | null {
  const clipper = new Clipper64()
  clipper.addPaths(subject, PathType.Subject)
  clipper.addPaths(clipPaths, PathType.Clip)
  const tree = new PolyTree64()
  clipper.execute(type, rule, tree)
  const polygons = childrenOf(tree).flatMap(polygonsUnder)
  if (polygons.length === 0) return null
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** An outer ring with its holes, then whatever lies as islands in these. */
function polygonsUnder(outer: PolyPath64): Position[][][] {
  const holes = childrenOf(outer)
  const islands = holes.flatMap(childrenOf).flatMap(polygonsUnder)
  const rings = [outer, ...holes].map(ringOf).flatMap(partAtTouches)
  return [...polygonsOf(rings).filter((polygon) => !isSliver(polygon)), ...islands]
}

/** Rings that run counterclockwise are outer ones, the others holes, each in the smallest outer ring round it. */
function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const outer = rings.filter((ring) => turning(ring) > 0).toSorted((a, b) => turning(a) - turning(b))
  const holes = rings.filter((ring) => turning(ring) < 0 && !isSliver([ring]))
  const shellOf = (hole: Position[]) =>
    outer.length === 1
      ? outer[0]
      : outer.find((shell) => hole.every((position) => contains({ type: 'Polygon', coordinates: [shell] }, position)))
  return outer.map((shell) => [shell, ...holes.filter((hole) => shellOf(hole) === shell)])
}

function childrenOf(path: PolyPath64): PolyPath64[] {
  return Array.from({ length: path.count }, (_, i) => path.child(i))
}

function pathsOf(area: Area): Paths64 {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
  return rings.map((ring) =>
    ring.slice(0, -1).map(([lon, lat]) => ({
      x: Math.round(lon! * UNITS_PER_DEGREE),
      y: Math.round(lat! * UNITS_PER_DEGREE),
    })),
  )
}

function ringOf({ poly }: PolyPath64): Position[] {
  const ring = (poly ?? []).map(({ x, y }): Position => [x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE])
  return [...ring, ring[0]!]
}

/** Of a polygon; a ring round a hole that nearly fills it is one too. In one plane for all rings: good enough to tell. */
function isSliver(rings: readonly Position[][]): boolean {
  const scale = metersPerDegree(rings[0]![0]![1]!)
  let perimeter = 0
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[lon0, lat0], [lon1, lat1]] = [ring[i - 1] as [number, number], ring[i] as [number, number]]
      perimeter += Math.hypot((lon1 - lon0) * scale.east, (lat1 - lat0) * scale.north)
    }
  }
  // Holes run the other way, so that they are taken off.
  const squareDegrees = Math.abs(rings.reduce((sum, ring) => sum + turning(ring), 0)) / 2
  return (2 * squareDegrees * scale.east * scale.north) / perimeter < SLIVER_METERS
}
