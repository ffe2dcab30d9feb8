import type { MultiPolygon, Polygon, Position } from 'geojson'

/**
 * A ring that comes back to a position before its end, parted there, so that no ring touches itself. Each part is closed
 * and keeps the direction in which it was run.
 */
export function partAtTouches(ring: readonly Position[]): Position[][] {
  const parts: Position[][] = []
  const path: Position[] = []
  const seen = new Map<string, number>()
  for (const position of ring) {
    const before = seen.get(position.join())
    if (before !== undefined) {
      const loop = path.splice(before + 1)
      for (const left of loop) seen.delete(left.join())
      if (loop.length > 1) parts.push([position, ...loop, position])
      continue
    }
    seen.set(position.join(), path.length)
    path.push(position)
  }
  return parts
}

/** Twice the area that a ring encloses in square degrees: above 0 where it runs counterclockwise. */
export function turning(ring: readonly Position[]): number {
  const [lon0, lat0] = ring[0] as [number, number]
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [start, end] = [ring[i - 1]!, ring[i]!]
    sum += (start[0]! - lon0) * (end[1]! - lat0) - (end[0]! - lon0) * (start[1]! - lat0)
  }
  return sum
}

/** RFC 7946, section 3.1.6: outer rings counterclockwise, holes clockwise. */
export function woundCounterclockwise<G extends Polygon | MultiPolygon>(geometry: G): G {
  const wind = (rings: Position[][]): Position[][] =>
    rings.map((ring, index) => (turning(ring) > 0 === (index === 0) ? ring : ring.toReversed()))
  return {
    ...geometry,
    coordinates: geometry.type === 'Polygon' ? wind(geometry.coordinates) : geometry.coordinates.map(wind),
  }
}
