import type { Overlay } from './types.ts'

/** The formats in which the claims are published; each is the ending of its files. */
export const DOWNLOAD_FORMATS = ['geojson', 'kml', 'csv', 'topojson', 'gpkg'] as const
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number]

/** Names of the formats, the same in every language. */
export const FORMAT_NAMES: Readonly<Record<DownloadFormat, string>> = {
  geojson: 'GeoJSON',
  kml: 'KML',
  csv: 'CSV',
  topojson: 'TopoJSON',
  gpkg: 'GeoPackage',
}

/** A file that a reader may take away. */
export interface Download {
  /** Id of the overlay whose claims it holds; null for all. */
  readonly overlay: string | null
  readonly format: DownloadFormat
  /** Relative to the root of the site. */
  readonly path: string
}

/**
 * Address of a download, relative to the root of the site. It never changes while the overlay keeps its id.
 * @param overlay id of an overlay; null for everything
 */
export function downloadPath(overlay: string | null, format: DownloadFormat): string {
  return overlay === null ? `data/all.${format}` : `data/overlays/${overlay}.${format}`
}

/** Every download: everything first, then each overlay in the order of the panel. */
export function listDownloads(overlays: readonly Pick<Overlay, 'id'>[]): Download[] {
  return [null, ...overlays.map(({ id }) => id)].flatMap((overlay) =>
    DOWNLOAD_FORMATS.map((format) => ({ overlay, format, path: downloadPath(overlay, format) })),
  )
}
