import type { Geometry, Position } from 'geojson'
import { ECCENTRICITY_SQUARED, GAUSS_LEGENDRE, RADIANS_PER_DEGREE, SEMI_MAJOR_AXIS_METERS } from './ellipsoid.ts'

/**
 * Length in metres on the WGS84 ellipsoid of a line, or of all rings of an area (its perimeter), along edges that are
 * straight in longitude and latitude. Positions are [longitude, latitude] in degrees. Points have no length: 0.
 */
export function lengthMeters(geometry: Geometry): number {
  switch (geometry.type) {
    case 'LineString':
      return pathLength(geometry.coordinates)
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.reduce((sum, path) => sum + pathLength(path), 0)
    case 'MultiPolygon':
      return geometry.coordinates.flat().reduce((sum, ring) => sum + pathLength(ring), 0)
    default:
      return 0
  }
}

/** Sums each edge's line integral of the arc element, ds² = (M dφ)² + (N cos φ dλ)² (Snyder 1987, equations 4-18 to 4-20). */
function pathLength(path: readonly Position[]): number {
  let sum = 0
  for (let i = 1; i < path.length; i++) {
    const [lon0, lat0] = path[i - 1] as [number, number]
    const [lon1, lat1] = path[i] as [number, number]
    const deltaLon = (lon1 - lon0) * RADIANS_PER_DEGREE
    const deltaLat = (lat1 - lat0) * RADIANS_PER_DEGREE
    for (const [node, weight] of GAUSS_LEGENDRE) {
      const latitude = ((lat0 + lat1) / 2 + ((lat1 - lat0) / 2) * node) * RADIANS_PER_DEGREE
      const w = Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(latitude) ** 2)
      const meridian = (SEMI_MAJOR_AXIS_METERS * (1 - ECCENTRICITY_SQUARED)) / w ** 3
      const parallel = (SEMI_MAJOR_AXIS_METERS / w) * Math.cos(latitude)
      sum += (weight / 2) * Math.hypot(meridian * deltaLat, parallel * deltaLon)
    }
  }
  return sum
}
