import type { Position } from 'geojson'
import { type Box, type PlacedLabel, withRoom } from '../catalog/label-room.ts'
import type { MapLabel } from '../catalog/map-labels.ts'
import { LABEL_SIZES } from '../theme/type.ts'

/** What a map shows: its size in CSS pixels, and where on it a position [longitude, latitude] lies. */
export interface Sight {
  readonly width: number
  readonly height: number
  readonly project: (at: Position) => { readonly x: number; readonly y: number }
  readonly unproject: (point: [x: number, y: number]) => Position
}

/** Free space at the edges, in CSS pixels. */
const MARGIN = 4

/**
 * The labels, what overlays say at a place in sight moved so far that it is read whole: off the edges, off other such words,
 * cities and the status of the Golan. What is out of sight stays at its place.
 * @param taken where something else stands over the map
 * @param isShown whether any of its parts is on
 */
export function labelsInView(
  labels: readonly MapLabel[],
  { width, height, project, unproject }: Sight,
  taken: readonly Box[],
  isShown: (label: Pick<MapLabel, 'parts'>) => boolean,
): MapLabel[] {
  const inSight = labels.flatMap((label, index): (PlacedLabel & { index: number })[] => {
    const { x, y } = project(label.at)
    return x < 0 || y < 0 || x > width || y > height ? [] : [{ ...label, x, y, index }]
  })
  const sheet = { width, height, emOf: (labelClass: MapLabel['class']) => LABEL_SIZES[labelClass] }
  const next = [...labels]
  withRoom(inSight, sheet, MARGIN, taken, isShown).forEach(({ index, x, y }, order) => {
    const before = inSight[order]!
    // Less than a pixel is the rounding of a place that was good.
    if (Math.hypot(x - before.x, y - before.y) >= 1) next[index] = { ...labels[index]!, at: unproject([x, y]) }
  })
  return next
}
