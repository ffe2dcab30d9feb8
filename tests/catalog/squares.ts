import type { Position } from 'geojson'
import { type Measured, measured } from '../../src/catalog/measure-overlap.ts'
import { ownOutline } from '../../src/catalog/outline.ts'
import type { Area } from '../../src/geometry/combine.ts'

/** A kilometre at 33 N, in degrees, good to 0.1 %. */
const EAST = 1 / 93.45
const NORTH = 1 / 110.91

/** A rectangle by its sides in kilometres east and north of 36 E 33 N. */
export function rectangle(west: number, south: number, east: number, north: number): Area {
  const corner = (x: number, y: number): Position => [36 + x * EAST, 33 + y * NORTH]
  const ring = [corner(west, south), corner(east, south), corner(east, north), corner(west, north)]
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}

/** The same as an area whose outline is a line of its own, off by so many metres at most. */
export function drawnRectangle(
  id: string,
  sides: readonly [west: number, south: number, east: number, north: number],
  accuracyMeters: number,
): Measured {
  const area = rectangle(...sides)
  return measured({ area, outline: ownOutline(id, area, accuracyMeters) })
}
