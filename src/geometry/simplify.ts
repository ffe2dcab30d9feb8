import { simplify as turfSimplify } from '@turf/turf'
import type { LineString, MultiPolygon, Polygon } from 'geojson'

/**
 * Fewer positions for drawing, none of those left out further from the result than `tolerance`, in the units of the
 * geometry: degrees, or those of a drawing plane (Douglas and Peucker 1973). Never for what is measured.
 */
export function simplify<G extends LineString | Polygon | MultiPolygon>(geometry: G, tolerance: number): G {
  return turfSimplify(geometry, { tolerance, highQuality: true })
}
