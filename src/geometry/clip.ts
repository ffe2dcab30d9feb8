import { bboxClip } from '@turf/turf'
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'

/**
 * The part of a line or area within a box, in the units of both: degrees, or those of a drawing plane. Its coordinates are
 * empty where nothing lies there. Never for what is measured.
 */
export function clip(
  geometry: LineString | Polygon | MultiPolygon,
  box: readonly [minX: number, minY: number, maxX: number, maxY: number],
): LineString | MultiLineString | Polygon | MultiPolygon {
  return bboxClip(geometry, [...box]).geometry
}
