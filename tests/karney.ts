import type { Geometry, Polygon, Position } from 'geojson'
import geodesic from 'geographiclib-geodesic'

/*
 * The oracle: Karney's geodesics on WGS84 (Journal of Geodesy 87, 2013), exact to nanometres. An edge that is straight
 * in longitude and latitude is cut into pieces first: a geodesic 0.5 km long strays 4 mm from such a piece.
 */
const WGS84 = geodesic.Geodesic.WGS84
const PIECE_DEGREES = 0.005

export function karneyArea(geometry: Geometry): number {
  const ringArea = (ring: Position[], index: number) =>
    (index === 0 ? 1 : -1) * Math.abs(measure(ring, false).area ?? 0)
  return polygonsOf(geometry)
    .flatMap((rings) => rings.map(ringArea))
    .reduce((sum, area) => sum + area, 0)
}

/** Of a line, or of all rings of an area. */
export function karneyLength(geometry: Geometry): number {
  return pathsOf(geometry).reduce((sum, path) => sum + measure(path, true).perimeter, 0)
}

export function karneyDistance([lon0, lat0]: Position, [lon1, lat1]: Position): number {
  return WGS84.Inverse(lat0!, lon0!, lat1!, lon1!).s12 as number
}

/** To the nearest point of a line or of an area's rings. Left out are edges too short to reach nearer than a vertex does. */
export function karneyDistanceTo(position: Position, geometry: Geometry): number {
  const edges = edgesOf(geometry).map(([start, end]) => ({ start, end, from: karneyDistance(position, start) }))
  const least = Math.min(...edges.map(({ from }) => from))
  const hopeful = edges.filter(({ start, end, from }) => from - 1.01 * karneyDistance(start, end) <= least)
  return Math.min(...hopeful.map(({ start, end }) => leastOnEdge(position, start, end)))
}

export function polygonsOf(geometry: Geometry): Polygon['coordinates'][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

function pathsOf(geometry: Geometry): Position[][] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : polygonsOf(geometry).flat()
}

function edgesOf(geometry: Geometry): (readonly [Position, Position])[] {
  return pathsOf(geometry).flatMap((path) => path.slice(1).map((end, i) => [path[i] as Position, end] as const))
}

/** Ternary search: along an edge the distance falls, then rises. 50 steps narrow 50 km to 0.1 mm. */
function leastOnEdge(position: Position, start: Position, end: Position): number {
  const at = (share: number) => karneyDistance(position, between(start, end, share))
  let [low, high] = [0, 1]
  for (let step = 0; step < 50; step++) {
    const third = (high - low) / 3
    if (at(low + third) < at(high - third)) high -= third
    else low += third
  }
  return at((low + high) / 2)
}

function measure(path: Position[], open: boolean) {
  const figure = WGS84.Polygon(open)
  path.forEach((end, i) => {
    const start = path[i - 1] ?? end
    const pieces = Math.max(1, Math.ceil(Math.hypot(end[0]! - start[0]!, end[1]! - start[1]!) / PIECE_DEGREES))
    const first = i === 0 ? pieces : 1
    for (let k = first; k <= pieces; k++) {
      const [lon, lat] = between(start, end, k / pieces)
      figure.AddPoint(lat!, lon!)
    }
  })
  return figure.Compute(false, true)
}

function between(start: Position, end: Position, share: number): Position {
  return [start[0]! + share * (end[0]! - start[0]!), start[1]! + share * (end[1]! - start[1]!)]
}
