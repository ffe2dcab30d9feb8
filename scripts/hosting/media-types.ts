import { extname } from 'node:path'

/** The media type of every kind of file in the built site, by its ending. Text is UTF-8 and says so. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json', // RFC 8259: always UTF-8
  geojson: 'application/geo+json', // RFC 7946
  topojson: 'application/json', // has no type of its own
  kml: 'application/vnd.google-earth.kml+xml',
  gpkg: 'application/geopackage+sqlite3',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
}

/** Media type of a file by its name; undefined where the site has no such kind of file. */
export function mediaType(path: string): string | undefined {
  return MEDIA_TYPES[extname(path).slice(1)]
}

/** Whether files of a media type become smaller when they are compressed. Fonts and PNG are compressed already. */
export function isCompressible(type: string | undefined): boolean {
  return type !== undefined && !['image/png', 'font/woff2'].includes(type)
}

/** The media types that are chosen, each once and without parameters. */
export function bareTypes(choose: (type: string) => boolean): readonly string[] {
  return [...new Set(Object.values(MEDIA_TYPES).filter(choose).map(bareType))]
}

/** A media type without its parameters. */
export function bareType(type: string): string {
  return type.split(';')[0]!
}
