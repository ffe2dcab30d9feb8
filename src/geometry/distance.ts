import type { Geometry, Position } from 'geojson'
import { footOn } from './foot.ts'

/**
 * Distance in metres on the WGS84 ellipsoid from a position to the nearest point of a line, or of the rings of an area,
 * whose edges are straight in longitude and latitude. Infinite for other geometries. Within 100 km it is the geodesic
 * distance to 0.01 %: the foot on an edge is found in a plane whose parallels keep the position's scale, where it slips
 * along the edge by at most 1 % of the distance, and is then measured exactly.
 */
export function distanceMeters(position: Position, geometry: Geometry): number {
  return Math.min(...pathsOf(geometry).map((path) => footOn(position, path)?.meters ?? Infinity))
}

/** The line itself, or all rings of an area; points have none. */
export function pathsOf(geometry: Geometry): readonly (readonly Position[])[] {
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
