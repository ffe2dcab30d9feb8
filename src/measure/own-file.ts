import type { Feature } from 'geojson'
import { areaSquareMeters } from '../geometry/area.ts'
import { dissolve } from '../geometry/lay-over.ts'
import { lengthMeters } from '../geometry/length.ts'
import { type Against, type Compared, compareWithOverlays } from './compare.ts'
import { type FeatureIssue, type OwnFeature, readOwnFeatures } from './own-features.ts'
import { type TextFault, readOwnText } from './own-text.ts'

/** Why a file shows nothing. `no-feature`: none of its features passed. */
export type FileFault = TextFault | 'too-many' | 'no-feature'

/** What a feature measures: an area, a length, or the number of its points. */
export interface MeasuredFeature {
  readonly name: string | null
  readonly squareMeters: number
  readonly lengthMeters: number
  readonly points: number
}

/** A reader's own file, read, judged, measured and laid over the overlays. */
export interface OwnFile {
  readonly fault: FileFault | null
  readonly issues: readonly FeatureIssue[]
  readonly features: readonly MeasuredFeature[]
  /** Of all areas together, those that overlap counted once; edges straight in longitude and latitude (RFC 7946). */
  readonly squareMeters: number
  readonly compared: readonly Compared[]
  /** What is to be drawn: geometry and nothing else of the file. */
  readonly drawn: readonly Feature[]
}

/** Turns the text of a KML document into GeoJSON. @throws where it is no XML */
export type ReadKml = (text: string) => Promise<unknown>

/** Reads a file by its bytes alone; whatever is wrong with it comes back as a named fault. */
export async function readOwnFile(bytes: Uint8Array, against: Against, readKml: ReadKml): Promise<OwnFile> {
  const text = readOwnText(bytes)
  if (typeof text === 'string') return nothing(text)
  let value: unknown
  try {
    value = text.kind === 'json' ? text.value : await readKml(text.text)
  } catch {
    return nothing('not-kml')
  }
  const read = readOwnFeatures(value)
  if (read === null) return nothing('not-geojson')
  if (read === 'too-many') return nothing('too-many')
  if (read.features.length === 0) return nothing('no-feature', read.issues)
  const area = dissolve(read.features.flatMap((feature) => feature.area ?? []))
  return {
    fault: null,
    issues: read.issues,
    features: read.features.map(measure),
    squareMeters: area ? areaSquareMeters(area) : 0,
    compared: area ? compareWithOverlays(area, against) : [],
    drawn: read.features.flatMap(drawnOf),
  }
}

function measure({ name, area, lines, points }: OwnFeature): MeasuredFeature {
  return {
    name,
    squareMeters: area ? areaSquareMeters(area) : 0,
    lengthMeters: lengthMeters({ type: 'MultiLineString', coordinates: [...lines] }),
    points: points.length,
  }
}

function drawnOf({ area, lines, points }: OwnFeature): Feature[] {
  const geometries: (Feature['geometry'] | null)[] = [
    area,
    lines.length > 0 ? { type: 'MultiLineString', coordinates: [...lines] } : null,
    points.length > 0 ? { type: 'MultiPoint', coordinates: [...points] } : null,
  ]
  return geometries.flatMap((geometry) => (geometry ? [{ type: 'Feature', properties: {}, geometry }] : []))
}

function nothing(fault: FileFault, issues: readonly FeatureIssue[] = []): OwnFile {
  return { fault, issues, features: [], squareMeters: 0, compared: [], drawn: [] }
}
