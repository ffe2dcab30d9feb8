import type { MultiPolygon, Polygon, Position } from 'geojson'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js'
import { ON_SEGMENT_DEGREES } from './limits.ts'

/** Why a geometry is not valid in the sense of OGC Simple Features, and where. */
export interface Invalidity {
  /** jsts' own words, such as `Self-intersection`. */
  readonly reason: string
  readonly position: Position
}

const reader = new GeoJSONReader(new GeometryFactory())

/** The first reason why an area is not valid; null when it is. Its rings must be closed. */
export function invalidityOf(area: Polygon | MultiPolygon): Invalidity | null {
  const error = new IsValidOp(reader.read(area)).getValidationError()
  if (!error) return null
  const place = error.getCoordinate()
  return { reason: error.getMessage(), position: [Number(place.x), Number(place.y)] }
}

/** Indices of the segments on which a position lies; segment i runs from position i to position i + 1. */
export function segmentsAt(path: readonly Position[], position: Position): number[] {
  const [x = 0, y = 0] = position
  return path.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = path[i] ?? []
    const [dx, dy] = [x2 - x1, y2 - y1]
    const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
    return Math.hypot(x1 + along * dx - x, y1 + along * dy - y) <= ON_SEGMENT_DEGREES ? [i] : []
  })
}

/** A place as it is written in messages: 6 decimals, 0.1 m. */
export function showPlace(position: Position): string {
  return position.map((value) => Math.round(value * 1e6) / 1e6).join(', ')
}
