import type { Position } from 'geojson'
import type { Bounds } from './mercator.ts'

/** Whether a position [longitude, latitude] lies within bounds, their edges included. */
export function isWithin([west, south, east, north]: Bounds, [lng, lat]: Position): boolean {
  return lng! >= west && lng! <= east && lat! >= south && lat! <= north
}
