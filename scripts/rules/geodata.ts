import { MAX_FILE_BYTES, MAX_NESTING } from './limits.ts'
import { deepestNesting } from './nesting.ts'

/** What a file holds, known from its path alone. */
export type FileKind =
  | 'drawn-zone'
  | 'constructed-zone'
  | 'overlay'
  | 'sources'
  | 'places'
  | 'borders'
  | 'water'
  | 'roads'
  | 'labels'
  | 'events'
  | 'corrections'
  | 'comparisons'
  | 'story'

/** One file as it was read. */
export interface GeodataFile {
  /** Relative to the geodata folder, with forward slashes. */
  readonly path: string
  /** Null when no data file belongs there. */
  readonly kind: FileKind | null
  /** Size on disk; `bytes` may be cut short when this exceeds the limit. */
  readonly size: number
  /** Null when the file could not be read: a broken link, or no permission. */
  readonly bytes: Uint8Array | null
  /** Null when the bytes are no UTF-8 or too many. */
  readonly text: string | null
  /** The parsed JSON; undefined when it cannot be parsed, or while the check withholds a file that failed an earlier group. */
  readonly value: unknown
}

/** All files by their path. */
export type Geodata = ReadonlyMap<string, GeodataFile>

const FIXED_PLACES: Readonly<Record<string, FileKind>> = {
  'sources.json': 'sources',
  'places.geojson': 'places',
  'basemap/borders.geojson': 'borders',
  'basemap/water.geojson': 'water',
  'basemap/roads.geojson': 'roads',
  'basemap/labels.geojson': 'labels',
  'events.json': 'events',
  'corrections.json': 'corrections',
  'comparisons.json': 'comparisons',
  'story.json': 'story',
}

/** Files without which the catalog cannot be compiled. */
export const NEEDED_FILES = Object.keys(FIXED_PLACES)

/** What belongs at a path of the geodata folder; null when no data file does. */
export function kindOf(path: string): FileKind | null {
  if (/^zones\/[^/]+\.geojson$/.test(path)) return 'drawn-zone'
  if (/^zones\/[^/]+\.json$/.test(path)) return 'constructed-zone'
  if (/^overlays\/[^/]+\/[^/]+\.json$/.test(path)) return 'overlay'
  return Object.hasOwn(FIXED_PLACES, path) ? (FIXED_PLACES[path] as FileKind) : null
}

/** The file's name without folder and ending: the id of what it holds. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(geo)?json$/, '')
}

/** A file from its bytes, decoded and parsed where that can be done safely. */
export function geodataFile(path: string, bytes: Uint8Array | null, size = bytes?.length ?? 0): GeodataFile {
  const text = bytes === null || size > MAX_FILE_BYTES ? null : decode(bytes)
  return { path, kind: kindOf(path), size, bytes, text, value: text === null ? undefined : parse(text) }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null // readable-bytes says which byte
  }
}

function parse(text: string): unknown {
  if (deepestNesting(text).depth > MAX_NESTING) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined // valid-json says where
  }
}
