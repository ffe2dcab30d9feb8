import { kml as fromKml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import type { FeatureCollection, Geometry, Polygon } from 'geojson'
import initSqlJs, { type Database } from 'sql.js'
import { feature as fromTopology } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import wkx from 'wkx'
import { convert } from '../../../scripts/downloads/gdal.ts'
import type { DownloadFormat } from '../../../src/catalog/downloads.ts'
import type { ZoneGeometry } from '../../../src/catalog/types.ts'

/** A claim as another program finds it in a file. */
export interface ReadClaim {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: ZoneGeometry | null
}

type Contents = string | Uint8Array

/** Reads a file with a program that did not write it. */
export const READERS: Readonly<Record<DownloadFormat, (contents: Contents) => Promise<ReadClaim[]>>> = {
  geojson: (contents) => readWithGdal('claims.geojson', contents),
  csv: (contents) => readWithGdal('claims.csv', contents),
  kml: async (contents) => claimsIn(fromKml(parseXml(contents) as never, { skipNullGeometry: false })),
  topojson: async (contents) => {
    const topology = JSON.parse(String(contents)) as Topology<{ claims: GeometryCollection }>
    return claimsIn(fromTopology(topology, topology.objects.claims))
  },
  gpkg: async (contents) => {
    const claims = rowsOf(await openPackage(contents), 'SELECT * FROM claims ORDER BY fid')
    return claims.map(({ geom, ...properties }) => ({ properties, geometry: fromPackageGeometry(geom) }))
  },
}

/** What GDAL finds in a file; it leaves out claims without a geometry in KML and TopoJSON, and all data of KML. */
export async function readWithGdal(fileName: string, contents: Contents): Promise<ReadClaim[]> {
  const { bytes } = await convert({ [fileName]: contents }, ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=15'])
  return claimsIn(JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection)
}

export function parseXml(contents: Contents) {
  return new DOMParser().parseFromString(String(contents), 'text/xml')
}

export async function openPackage(contents: Contents): Promise<Database> {
  const { Database } = await initSqlJs()
  return new Database(contents as Uint8Array)
}

/** Rows of a query by the names of its columns. */
export function rowsOf(database: Database, query: string): Record<string, unknown>[] {
  const statement = database.prepare(query)
  const rows: Record<string, unknown>[] = []
  while (statement.step()) rows.push(statement.getAsObject())
  return rows
}

/** GeoPackage 1.3, section 2.1.3: a header of 8 bytes, an envelope if a flag says so, then well-known binary. */
function fromPackageGeometry(blob: unknown): ZoneGeometry | null {
  if (!(blob instanceof Uint8Array)) return null
  const envelopeBytes = [0, 32, 48, 48, 64][(blob[3]! >> 1) & 7]!
  return wkx.Geometry.parse(Buffer.from(blob.subarray(8 + envelopeBytes))).toGeoJSON() as ZoneGeometry
}

function claimsIn(collection: FeatureCollection<Geometry | null>): ReadClaim[] {
  return collection.features.map(({ properties, geometry }) => ({
    properties: properties ?? {},
    geometry: geometry?.type === 'GeometryCollection' ? joined(geometry) : (geometry as ZoneGeometry | null),
  }))
}

/** KML has no multi-polygon, only geometries of any kind together. */
function joined({ geometries }: Extract<Geometry, { type: 'GeometryCollection' }>): ZoneGeometry {
  return { type: 'MultiPolygon', coordinates: geometries.map((geometry) => (geometry as Polygon).coordinates) }
}
