import type { Position } from 'geojson'
import { RADIANS_PER_DEGREE } from './ellipsoid.ts'

/** West, south, east, north in degrees, as RFC 7946, section 5, has it. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** A drawing plane for positions. */
export interface Projector {
  /** [longitude, latitude] to x, y; y grows southwards. */
  readonly project: (position: Position) => readonly [x: number, y: number]
  readonly width: number
  readonly height: number
}

/**
 * Spherical Web Mercator (EPSG:3857), the projection of the live map, scaled so that the bounds are `width` wide: a
 * drawing made with it lies exactly under the map that is fitted to the same bounds.
 */
export function mercator(bounds: Bounds, width: number): Projector {
  const [west, south, east, north] = bounds
  const scale = width / (east - west)
  const top = mercatorLatitude(north)
  return {
    project: ([lon, lat]) => [(lon! - west) * scale, (top - mercatorLatitude(lat!)) * scale],
    width,
    height: (top - mercatorLatitude(south)) * scale,
  }
}

/** Latitude stretched as Mercator does it, in degrees of longitude (Snyder 1987, equation 7-2). */
export function mercatorLatitude(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS_PER_DEGREE) / 2)) / RADIANS_PER_DEGREE
}

/** The latitude that Mercator stretches to so many degrees of longitude (Snyder 1987, equation 7-4). */
export function latitudeOfMercator(stretched: number): number {
  return (Math.atan(Math.exp(stretched * RADIANS_PER_DEGREE)) * 2 - Math.PI / 2) / RADIANS_PER_DEGREE
}
