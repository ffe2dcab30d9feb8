import type { Feature, LineString, Point, Polygon, Position } from 'geojson'
import { areaSquareMeters } from '../geometry/area.ts'
import { geodesicMeters, geodesicPath } from '../geometry/geodesic.ts'
import { selfMeetingOf } from '../geometry/self-meeting.ts'
import { woundCounterclockwise } from '../geometry/simple-rings.ts'
import type { Shape } from '../view/shape.ts'

/** What a shape measures on the WGS84 ellipsoid, its edges being the shortest ways between its positions. */
export interface MeasuredShape {
  /** As drawn: the shortest ways cut into pieces that are straight in longitude and latitude. */
  readonly geometry: Point | LineString | Polygon
  /** Of a line; of an area its outline. */
  readonly lengthMeters: number
  /** Null for what is no area, and for an outline that crosses itself, which encloses none. */
  readonly squareMeters: number | null
}

/** Measures a shape, also one that is still being drawn and has too few positions: then it counts as what these are. */
export function measureShape({ type, positions }: Shape): MeasuredShape {
  if (positions.length === 1) return { geometry: point(positions[0]!), lengthMeters: 0, squareMeters: null }
  if (type !== 'area' || positions.length === 2) {
    const geometry: LineString = { type: 'LineString', coordinates: geodesicPath(positions) }
    return { geometry, lengthMeters: geodesicMeters(positions), squareMeters: null }
  }
  const ring = [...positions, positions[0]!]
  const geometry = woundCounterclockwise({ type: 'Polygon', coordinates: [geodesicPath(ring)] })
  return {
    geometry,
    lengthMeters: geodesicMeters(ring),
    squareMeters: selfMeetingOf(geometry.coordinates[0]!) === null ? areaSquareMeters(geometry) : null,
  }
}

/** The shape as a GeoJSON feature whose edges, as RFC 7946 reads them, measure the same. */
export function shapeFeature(shape: Shape): Feature {
  const { geometry, lengthMeters, squareMeters } = measureShape(shape)
  return {
    type: 'Feature',
    properties: {
      ...(lengthMeters > 0 ? { length_m: Math.round(lengthMeters) } : {}),
      ...(squareMeters === null ? {} : { area_m2: Math.round(squareMeters) }),
    },
    geometry,
  }
}

function point(position: Position): Point {
  return { type: 'Point', coordinates: position }
}
