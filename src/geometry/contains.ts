import { booleanPointInPolygon } from '@turf/turf'
import type { Position } from 'geojson'
import type { Area } from './combine.ts'

/** Whether a position [longitude, latitude] lies in an area; its boundary counts as in. */
export function contains(area: Area, position: Position): boolean {
  return booleanPointInPolygon(position, area)
}
