import { bbox } from '@turf/turf'
import type { Geometry } from 'geojson'
import { type Bounds, latitudeOfMercator, mercator, mercatorLatitude } from './mercator.ts'

/** The bounds that all geometries fill together; null of none. */
export function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  if (geometries.length === 0) return null
  const [west, south, east, north] = bbox({ type: 'GeometryCollection', geometries: [...geometries] })
  return [west, south, east, north]
}

/**
 * Bounds with the same middle that are `margin` times wider and higher, at least `leastWidth` degrees wide, and of the
 * proportions of `like` in Web Mercator, so that drawings of both have the same shape.
 */
export function framed(bounds: Bounds, like: Bounds, margin: number, leastWidth: number): Bounds {
  return about(bounds, mercator(like, 1).height, margin, leastWidth)
}

/** The smallest bounds with the same middle that hold all of `bounds` and fill a frame of so many pixels. */
export function filling(bounds: Bounds, frame: { readonly width: number; readonly height: number }): Bounds {
  return about(bounds, frame.height / frame.width, 1, 0)
}

/** @param ratio height by width in Web Mercator */
function about(bounds: Bounds, ratio: number, margin: number, leastWidth: number): Bounds {
  const [west, south, east, north] = bounds
  const height = mercator(bounds, east - west).height
  const width = Math.max((east - west) * margin, (height * margin) / ratio, leastWidth)
  const middle = (west + east) / 2
  const centre = (mercatorLatitude(north) + mercatorLatitude(south)) / 2
  const half = (width * ratio) / 2
  return [middle - width / 2, latitudeOfMercator(centre - half), middle + width / 2, latitudeOfMercator(centre + half)]
}
