import { LngLat, type Map as MapLibreMap } from 'maplibre-gl'
import type { Bounds } from '../geometry/mercator.ts'
import { ZOOM_RANGE } from '../view/home.ts'
import { type Camera, roundedCamera } from '../view/view.ts'

/* Cameras and bounds of the view, in MapLibre's terms. */

/** The camera of a map as an address holds it. */
export function cameraNow(map: MapLibreMap): Camera {
  return roundedCamera(exactCamera(map))
}

/** The camera of a map, not rounded. */
export function exactCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter()
  return { zoom: map.getZoom(), lat, lng }
}

/** The camera of the whole map in a frame of the present size. */
export function homeCamera(map: MapLibreMap, home: Bounds): Camera | null {
  const fitted = map.cameraForBounds(asBounds(home))
  if (fitted?.center === undefined || fitted.zoom === undefined) return null
  const { lng, lat } = LngLat.convert(fitted.center)
  // In a frame too small for the home bounds the map stops at its least zoom.
  return { zoom: Math.max(fitted.zoom, ZOOM_RANGE.min), lat, lng }
}

/** Whether two cameras show the same to the eye: an address rounds more than that. */
export function isNear(a: Camera, b: Camera): boolean {
  return Math.abs(a.zoom - b.zoom) < 0.02 && Math.abs(a.lat - b.lat) < 0.002 && Math.abs(a.lng - b.lng) < 0.002
}

/** A camera as MapLibre takes it. */
export function cameraOf({ zoom, lat, lng }: Camera) {
  return { zoom, center: { lat, lng } }
}

/** Bounds as MapLibre takes them: west, south, east, north. */
export function asBounds([west, south, east, north]: Bounds): [number, number, number, number] {
  return [west, south, east, north]
}
