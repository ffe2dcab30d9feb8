import type { Geometry, Position } from 'geojson'
import { ECCENTRICITY_SQUARED, GAUSS_LEGENDRE, RADIANS_PER_DEGREE, SEMI_MAJOR_AXIS_METERS } from './ellipsoid.ts'

/**
 * Area in square metres on the WGS84 ellipsoid of a Polygon or MultiPolygon whose edges are straight in longitude and
 * latitude (RFC 7946, section 3.1.1). Positions are [longitude, latitude] in degrees. Holes are taken off; the winding
 * does not matter. Other geometries have no area: 0.
 */
export function areaSquareMeters(geometry: Geometry): number {
  switch (geometry.type) {
    case 'Polygon':
      return polygonArea(geometry.coordinates)
    case 'MultiPolygon':
      return geometry.coordinates.reduce((sum, polygon) => sum + polygonArea(polygon), 0)
    default:
      return 0
  }
}

function polygonArea(rings: readonly Position[][]): number {
  return rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(signedRingArea(ring)), 0)
}

/**
 * By Green's theorem the area is the integral of q(latitude) over longitude, q being the authalic function
 * (Snyder 1987, Map Projections: A Working Manual, equation 3-12). Along an edge latitude is linear in longitude.
 */
function signedRingArea(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [lon0, lat0] = ring[i - 1] as [number, number]
    const [lon1, lat1] = ring[i] as [number, number]
    let mean = 0
    for (const [node, weight] of GAUSS_LEGENDRE) {
      mean += (weight / 2) * authalicQ(((lat0 + lat1) / 2 + ((lat1 - lat0) / 2) * node) * RADIANS_PER_DEGREE)
    }
    sum += (lon1 - lon0) * RADIANS_PER_DEGREE * mean
  }
  return (-sum * SEMI_MAJOR_AXIS_METERS ** 2) / 2
}

function authalicQ(latitude: number): number {
  const e = Math.sqrt(ECCENTRICITY_SQUARED)
  const sine = Math.sin(latitude)
  return (1 - ECCENTRICITY_SQUARED) * (sine / (1 - ECCENTRICITY_SQUARED * sine * sine) + Math.atanh(e * sine) / e)
}
