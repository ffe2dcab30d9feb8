import { simplify as turfSimplify } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'

/**
 * Fewer positions for drawing, none further from the given line than `toleranceDegrees` (Douglas and Peucker 1973).
 * Never for what is measured.
 */
export function simplify<G extends Polygon | MultiPolygon>(geometry: G, toleranceDegrees: number): G {
  return turfSimplify(geometry, { tolerance: toleranceDegrees, highQuality: true })
}
