import type { Position } from 'geojson'
import geodesic from 'geographiclib-geodesic'

const WGS84 = geodesic.Geodesic.WGS84

/** Longest piece of a geodesic that is drawn straight in longitude and latitude: near 33 N it strays 0.4 m from it at most. */
const PIECE_METERS = 5000

/**
 * Length in metres of the shortest ways on the WGS84 ellipsoid from each position to the next (Karney 2013), all together.
 * Positions are [longitude, latitude] in degrees.
 */
export function geodesicMeters(positions: readonly Position[]): number {
  return positions.slice(1).reduce((sum, end, i) => sum + inverse(positions[i]!, end).s12!, 0)
}

/** The shortest ways between positions as a path that can be drawn and measured: pieces of at most 5 km, 7 decimals (1 cm). */
export function geodesicPath(positions: readonly Position[]): Position[] {
  const [first] = positions
  return first ? [first, ...positions.slice(1).flatMap((end, i) => way(positions[i]!, end))] : []
}

/** The way without its start. */
function way(start: Position, end: Position): Position[] {
  const { s12 } = inverse(start, end)
  const pieces = Math.max(1, Math.ceil(s12! / PIECE_METERS))
  const line = WGS84.InverseLine(start[1]!, start[0]!, end[1]!, end[0]!)
  const between = Array.from({ length: pieces - 1 }, (_, i): Position => {
    const { lon2, lat2 } = line.Position((s12! * (i + 1)) / pieces)
    return [Number(lon2!.toFixed(7)), Number(lat2!.toFixed(7))]
  })
  return [...between, end]
}

function inverse([lon1, lat1]: Position, [lon2, lat2]: Position) {
  return WGS84.Inverse(lat1!, lon1!, lat2!, lon2!)
}
