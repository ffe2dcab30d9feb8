import type { Geometry, Position } from 'geojson'
import { RADIANS_PER_DEGREE } from './ellipsoid.ts'
import { lengthMeters } from './length.ts'

/**
 * Distance in metres on the WGS84 ellipsoid from a position to the nearest point of a line, or of the rings of an area,
 * whose edges are straight in longitude and latitude. Infinite for other geometries. Within 100 km it is the geodesic
 * distance to 0.01 %: the foot on an edge is found in a plane whose parallels keep the position's scale, where it slips
 * along the edge by at most 1 % of the distance, and is then measured exactly.
 */
export function distanceMeters(position: Position, geometry: Geometry): number {
  let least = Infinity
  for (const path of pathsOf(geometry)) {
    for (let i = 1; i < path.length; i++) {
      const foot = footOnEdge(position, path[i - 1] as Position, path[i] as Position)
      least = Math.min(least, lengthMeters({ type: 'LineString', coordinates: [position, foot] }))
    }
  }
  return least
}

function pathsOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return []
  }
}

function footOnEdge([lon, lat]: Position, [lon0, lat0]: Position, [lon1, lat1]: Position): Position {
  const scale = Math.cos(lat! * RADIANS_PER_DEGREE)
  const edge = [(lon1! - lon0!) * scale, lat1! - lat0!] as const
  const to = [(lon! - lon0!) * scale, lat! - lat0!] as const
  const squaredLength = edge[0] ** 2 + edge[1] ** 2
  const along = squaredLength === 0 ? 0 : (to[0] * edge[0] + to[1] * edge[1]) / squaredLength
  const share = Math.min(1, Math.max(0, along))
  return [lon0! + share * (lon1! - lon0!), lat0! + share * (lat1! - lat0!)]
}
