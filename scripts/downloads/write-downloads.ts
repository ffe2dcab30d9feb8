import { type DownloadFormat, listDownloads } from '../../src/catalog/downloads.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { type About, aboutOf } from './about.ts'
import { type ClaimFeature, claimFeatures } from './claim-features.ts'
import { toCsv } from './csv.ts'
import { toGeoJson } from './geojson.ts'
import { toGeoPackage } from './geopackage.ts'
import { toKml } from './kml.ts'
import { toTopoJson } from './topojson.ts'

type Contents = string | Uint8Array

const WRITERS: Readonly<
  Record<DownloadFormat, (features: readonly ClaimFeature[], about: About) => Contents | Promise<Contents>>
> = { geojson: toGeoJson, kml: toKml, csv: toCsv, topojson: toTopoJson, gpkg: toGeoPackage }

/**
 * Every download by its address relative to the root of the site. The same catalog gives the same bytes.
 * @throws Error where GDAL fails or warns
 */
export async function writeDownloads(catalog: Catalog): Promise<Map<string, Contents>> {
  const overlays = new Map(catalog.overlays.map((overlay) => [overlay.id, overlay]))
  const features = new Map(catalog.overlays.map((overlay) => [overlay.id, claimFeatures(catalog, overlay)]))
  const files = new Map<string, Contents>()
  for (const { overlay, format, path } of listDownloads(catalog.overlays)) {
    const claims = overlay === null ? [...features.values()].flat() : features.get(overlay)!
    const about = aboutOf(catalog, overlay === null ? null : overlays.get(overlay)!, claims)
    files.set(path, await WRITERS[format](claims, about))
  }
  return files
}
