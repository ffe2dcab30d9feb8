import type { Position } from 'geojson'
import { allFeatures, pathsOf } from './features.ts'
import type { Geodata } from './geodata.ts'
import { BASE_MAP, type Box, STUDY_AREA } from './limits.ts'
import { constructedZones, overlays } from './records.ts'

/** A position anywhere in the data, with the box that it has to lie in. */
export interface MarkedPosition {
  readonly file: string
  readonly feature: string | null
  readonly at: string
  readonly position: Position
  readonly box: Box
}

interface LabelPosition {
  readonly label_lon?: unknown
  readonly label_lat?: unknown
}

/** Every position of every file: of geometries, of labels and of notes on the map. */
export function markedPositions(geodata: Geodata): MarkedPosition[] {
  const ofGeometries = allFeatures(geodata).flatMap(({ file, id, properties, geometry }) => {
    const box = file.path.startsWith('basemap/') ? BASE_MAP : STUDY_AREA
    const drawn = pathsOf(geometry).flatMap(({ prefix, positions, shape }) =>
      positions.map((position, i) => ({
        file: file.path,
        feature: id,
        at: shape === 'point' ? 'position' : `${prefix}position ${i}`,
        position,
        box,
      })),
    )
    return [...drawn, ...ofLabel(file.path, id, properties)]
  })
  const ofZones = constructedZones(geodata).flatMap(({ file, record }) => ofLabel(file.path, null, record))
  const ofNotes = overlays(geodata).flatMap(({ file, record: { mapNotes } }) =>
    mapNotes.map(({ at: position }, i) => ({
      file: file.path,
      feature: null,
      at: `mapNotes[${i}].at`,
      position,
      box: STUDY_AREA,
    })),
  )
  return [...ofGeometries, ...ofZones, ...ofNotes]
}

function ofLabel(file: string, feature: string | null, properties: LabelPosition): MarkedPosition[] {
  const { label_lon: lon, label_lat: lat } = properties
  if (typeof lon !== 'number' || typeof lat !== 'number') return []
  return [{ file, feature, at: 'label_lon, label_lat', position: [lon, lat], box: STUDY_AREA }]
}

/** Whether a position lies in a box or on its edge. */
export function contains(box: Box, position: Position): boolean {
  const [lon = NaN, lat = NaN] = position
  return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north
}

/** `(35.3-37.6, 32.1-33.9)`: longitudes, then latitudes. */
export function describeBox(box: Box): string {
  return `(${box.west}-${box.east}, ${box.south}-${box.north})`
}
