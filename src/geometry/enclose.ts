import type { LineString, Polygon, Position } from 'geojson'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js'
import LineMerger from 'jsts/org/locationtech/jts/operation/linemerge/LineMerger.js'
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js'
import { woundCounterclockwise } from './simple-rings.ts'

/** The area that lines enclose, or why there is not one. */
export type Enclosed =
  | { readonly closed: true; readonly area: Polygon }
  | { readonly closed: false; readonly areas: number; readonly looseEnds: readonly Position[] }

/**
 * The one area that lines enclose when they meet end to end, wound as RFC 7946 asks. Where they enclose none or
 * several, or a line takes no part, says how many and which ends (positions [longitude, latitude]) meet no other line.
 */
export function enclose(lines: readonly LineString[]): Enclosed {
  const polygonizer = new Polygonizer()
  const reader = new GeoJSONReader(new GeometryFactory())
  for (const line of lines) polygonizer.add(reader.read(line))
  const areas: Polygon[] = polygonizer
    .getPolygons()
    .toArray()
    .map((area: object) => new GeoJSONWriter().write(area))
  const [area] = areas
  const ends = looseEnds(lines)
  if (area && areas.length === 1 && ends.length === 0) return { closed: true, area: woundCounterclockwise(area) }
  return { closed: false, areas: areas.length, looseEnds: ends }
}

/** Joins lines end to end into one, in either direction; null when they do not form a single chain. */
export function join(lines: readonly LineString[]): LineString | null {
  const merger = new LineMerger()
  const reader = new GeoJSONReader(new GeometryFactory())
  for (const line of lines) merger.add(reader.read(line))
  const merged: LineString[] = merger
    .getMergedLineStrings()
    .toArray()
    .map((line: object) => new GeoJSONWriter().write(line))
  return merged.length === 1 ? (merged[0] ?? null) : null
}

function looseEnds(lines: readonly LineString[]): Position[] {
  const ends = lines.flatMap((line) => [line.coordinates[0], line.coordinates.at(-1)] as Position[])
  return ends.filter((end) => ends.filter((other) => other.join() === end.join()).length === 1)
}
