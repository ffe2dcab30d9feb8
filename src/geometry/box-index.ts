import Flatbush from 'flatbush'
import type { Position } from 'geojson'
import { RADIANS_PER_DEGREE } from './ellipsoid.ts'
import type { Bounds } from './mercator.ts'

/** Finds the boxes that meet a box, touching ones too, in a time that grows with the logarithm of their number. */
export interface BoxIndex {
  /** Numbers of the boxes, in the order in which they were given, that meet `bounds` grown by so many metres on all sides. */
  readonly meeting: (bounds: Bounds, reachMeters?: number) => readonly number[]
}

/** An index of boxes [west, south, east, north] in degrees: a packed Hilbert R-tree (flatbush). */
export function indexBoxes(boxes: readonly Bounds[]): BoxIndex {
  if (boxes.length === 0) return { meeting: () => [] }
  const tree = new Flatbush(boxes.length)
  for (const [west, south, east, north] of boxes) tree.add(west, south, east, north)
  tree.finish()
  return { meeting: (bounds, reachMeters = 0) => tree.search(...grown(bounds, reachMeters)) }
}

/** All pairs of boxes that meet when each is grown by its own reach in metres: each pair once, the smaller number first. */
export function meetingPairs(
  boxes: readonly Bounds[],
  reachMeters: (index: number) => number = () => 0,
): (readonly [number, number])[] {
  const large = boxes.map((bounds, i) => grown(bounds, reachMeters(i)))
  const index = indexBoxes(large)
  return large.flatMap((bounds, a) =>
    index
      .meeting(bounds)
      .filter((b) => b > a)
      .toSorted((b, c) => b - c)
      .map((b) => [a, b] as const),
  )
}

/** The smallest box round positions [longitude, latitude]. */
export function boundsOf(positions: Iterable<Position>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon!)
    south = Math.min(south, lat!)
    east = Math.max(east, lon!)
    north = Math.max(north, lat!)
  }
  return [west, south, east, north]
}

/** A degree of latitude is never shorter on WGS84, and one of longitude never than this times the cosine of the latitude. */
const LEAST_DEGREE_METERS = 110_500

/** Never by less than the metres: degrees of longitude are shortest at the side that lies nearer to a pole. */
function grown([west, south, east, north]: Bounds, meters: number): [number, number, number, number] {
  const lat = meters / LEAST_DEGREE_METERS
  const lon = lat / Math.cos((Math.max(Math.abs(south), Math.abs(north)) + lat) * RADIANS_PER_DEGREE)
  return [west - lon, south - lat, east + lon, north + lat]
}
