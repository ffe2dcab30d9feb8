import { type Bounds, latitudeOfMercator, mercatorLatitude } from '../geometry/mercator.ts'
import type { Camera } from './view.ts'

/** Width of the whole world in pixels at zoom 0 (MapLibre's tiles of 512 pixels). */
const WORLD_PIXELS = 512

/** What a camera shows in a frame of so many CSS pixels: the inverse of fitting the map to bounds. */
export function boundsOfCamera(
  { zoom, lat, lng }: Camera,
  frame: { readonly width: number; readonly height: number },
): Bounds {
  const degreesPerPixel = 360 / (WORLD_PIXELS * 2 ** zoom)
  const [across, up] = [(frame.width / 2) * degreesPerPixel, (frame.height / 2) * degreesPerPixel]
  const middle = mercatorLatitude(lat)
  return [lng - across, latitudeOfMercator(middle - up), lng + across, latitudeOfMercator(middle + up)]
}

/** How many CSS pixels wide bounds are at a zoom. */
export function pixelsAcross([west, , east]: Bounds, zoom: number): number {
  return ((east - west) / 360) * WORLD_PIXELS * 2 ** zoom
}
