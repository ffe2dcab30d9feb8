import type { Geometry } from 'geojson'
import initGeos from 'geos-wasm'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import type { LaidOver } from '../../src/geometry/lay-over.ts'
import type { Area } from '../../src/geometry/combine.ts'

/*
 * The oracle for what is clipped: OverlayNG of GEOS 3.13, compiled to WebAssembly, which nodes edges in floating point and
 * has no code in common with Clipper2's sweep in whole numbers.
 */
const geos = await initGeos()
const reader = geos.GEOSGeoJSONReader_create()
const writer = geos.GEOSGeoJSONWriter_create()

/** Square metres of intersection and differences by GEOS, measured as ours are. */
export function geosAreas(a: Area, b: Area): Record<keyof LaidOver, number> {
  const [one, other] = [read(a), read(b)]
  const areas = {
    shared: measure(geos.GEOSIntersection(one, other)),
    onlyA: measure(geos.GEOSDifference(one, other)),
    onlyB: measure(geos.GEOSDifference(other, one)),
  }
  geos.GEOSGeom_destroy(one)
  geos.GEOSGeom_destroy(other)
  return areas
}

function read(area: Area): number {
  const text = JSON.stringify(area)
  const pointer = geos.Module._malloc(text.length + 1)
  geos.Module.stringToUTF8(text, pointer, text.length + 1)
  const geometry = geos.GEOSGeoJSONReader_readGeometry(reader, pointer)
  geos.Module._free(pointer)
  return geometry
}

function measure(geometry: number): number {
  const pointer = geos.GEOSGeoJSONWriter_writeGeometry(writer, geometry, -1)
  const result = JSON.parse(geos.Module.UTF8ToString(pointer)) as Geometry
  geos.GEOSFree(pointer)
  geos.GEOSGeom_destroy(geometry)
  // Where areas touch besides, the result is a collection with lines and points, which have no area.
  const parts = result.type === 'GeometryCollection' ? result.geometries : [result]
  return parts.reduce((sum, part) => sum + areaSquareMeters(part), 0)
}
