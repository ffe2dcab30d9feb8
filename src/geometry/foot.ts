import type { Position } from 'geojson'
import { RADIANS_PER_DEGREE } from './ellipsoid.ts'
import { lengthMeters } from './length.ts'

/** The nearest point of a path to a position. */
export interface Foot {
  /** Number of the edge on which it lies: 0 from the path's first position to its second. */
  readonly edge: number
  /** Where on that edge: 0 at its start, 1 at its end. */
  readonly share: number
  /** Distance from the position, as `distanceMeters` has it. */
  readonly meters: number
}

/** A degree of latitude is never shorter than this on WGS84; it grows from 110,574 m at the equator. */
const LEAST_DEGREE_METERS = 110_500

/**
 * The nearest point of a path whose edges are straight in longitude and latitude, positions [longitude, latitude] in
 * degrees. Null when none lies within `reachMeters`, or the path has no edge: a short reach passes over far edges unmeasured.
 */
export function footOn(position: Position, path: readonly Position[], reachMeters = Infinity): Foot | null {
  const [lon, lat] = position as [number, number]
  const reachLat = reachMeters / LEAST_DEGREE_METERS
  const reachLon = reachLat / Math.cos(lat * RADIANS_PER_DEGREE)
  let nearest: Foot | null = null
  for (let edge = 0; edge + 1 < path.length; edge++) {
    const start = path[edge] as [number, number]
    const end = path[edge + 1] as [number, number]
    if (isBeyond(lon, start[0], end[0], reachLon) || isBeyond(lat, start[1], end[1], reachLat)) continue
    const share = shareOfEdge(position, start, end)
    const foot = [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])] as const
    if (nearest && leastMeters(position, foot) > nearest.meters) continue
    const meters = lengthMeters({ type: 'LineString', coordinates: [position, [...foot]] })
    if (meters <= reachMeters && meters < (nearest?.meters ?? Infinity)) nearest = { edge, share, meters }
  }
  return nearest
}

/**
 * What the way to a foot is at least, so that only those that can be the nearest are measured exactly: as long as if degrees
 * of longitude were everywhere as short as at whichever end lies nearer to a pole, and those of latitude as at the equator.
 */
function leastMeters([lon, lat]: Position, [footLon, footLat]: readonly [number, number]): number {
  const east = (footLon - lon!) * Math.cos(Math.max(Math.abs(lat!), Math.abs(footLat)) * RADIANS_PER_DEGREE)
  return LEAST_DEGREE_METERS * Math.sqrt(east * east + (footLat - lat!) ** 2)
}

function isBeyond(value: number, start: number, end: number, reach: number): boolean {
  return value < Math.min(start, end) - reach || value > Math.max(start, end) + reach
}

function shareOfEdge([lon, lat]: Position, [lon0, lat0]: Position, [lon1, lat1]: Position): number {
  const scale = Math.cos(lat! * RADIANS_PER_DEGREE)
  const edge = [(lon1! - lon0!) * scale, lat1! - lat0!] as const
  const to = [(lon! - lon0!) * scale, lat! - lat0!] as const
  const squaredLength = edge[0] ** 2 + edge[1] ** 2
  const along = squaredLength === 0 ? 0 : (to[0] * edge[0] + to[1] * edge[1]) / squaredLength
  return Math.min(1, Math.max(0, along))
}
