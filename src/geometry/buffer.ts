import type { LineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js'
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js'
import BufferParameters from 'jsts/org/locationtech/jts/operation/buffer/BufferParameters.js'
import proj4 from 'proj4'

/**
 * Transverse Mercator with its meridian through the middle of the lines of 1974: within 100 km of it lengths are true
 * to 0.013 % (scale 1 + x²/2R², Snyder 1987, equation 8-4), so a distance in this plane is the geodesic distance to
 * 13 m in 100 km. Edges of up to 10 km that are straight in longitude and latitude bend by less than 2 m in it.
 */
const PLANE = proj4('+proj=tmerc +lat_0=33 +lon_0=35.9 +k=1 +ellps=WGS84 +units=m')

/** Corner arcs are cut into chords of 90/32 degrees, at most half as much again for a short arc: 0.07 % of the distance too short. */
const SEGMENTS_PER_QUADRANT = 32

/**
 * All points within `meters` of a point, line or area, ends and corners rounded; with a negative figure the area shrinks.
 * Null when nothing is left. Positions are [longitude, latitude] in degrees on WGS84, near 36 E 33 N.
 */
export function buffer(
  geometry: Point | LineString | Polygon | MultiPolygon,
  meters: number,
): Polygon | MultiPolygon | null {
  const input = new GeoJSONReader(new GeometryFactory()).read(
    mapPositions(geometry, (position) => PLANE.forward(position)),
  )
  const parameters = new BufferParameters(SEGMENTS_PER_QUADRANT)
  parameters.setSimplifyFactor(0) // else corners of up to 1 % of the distance are passed over
  const result = BufferOp.bufferOp(input, meters, parameters)
  if (result.isEmpty()) return null
  return mapPositions(new GeoJSONWriter().write(result) as Polygon | MultiPolygon, (position) =>
    PLANE.inverse(position),
  )
}

function mapPositions<G extends Point | LineString | Polygon | MultiPolygon>(
  geometry: G,
  to: (position: Position) => Position,
): G {
  const walk = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === 'number'
      ? to(coordinates as Position)
      : (coordinates as unknown[]).map(walk)
  return { ...geometry, coordinates: walk(geometry.coordinates) }
}
