import type { Position } from 'geojson'
import { type Box, type PlacedLabel, type Sheet, boxOf, overlap, withRoom } from '../catalog/label-room.ts'
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
 * cities and the status of the Golan. Words for what is not known that find no room are left to those under the map. What is out
 * of sight stays at its place.
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
  const placed = withRoom(inSight, sheet, MARGIN, taken, isShown)
  placed.forEach(({ index, x, y }, order) => {
    const before = inSight[order]!
    // Less than a pixel is the rounding of a place that was good.
    if (Math.hypot(x - before.x, y - before.y) >= 1) next[index] = { ...labels[index]!, at: unproject([x, y]) }
  })
  const isLost = new Set(withoutRoom(placed, sheet, isShown).map(({ index }) => index))
  return next.filter((_, index) => !isLost.has(index))
}

/** Words for what is not known that lie over anything that must stay, or over other such words before them. */
function withoutRoom<Label extends PlacedLabel>(
  placed: readonly Label[],
  sheet: Sheet,
  isShown: (label: Label) => boolean,
): Label[] {
  const isNote = (label: Label) => label.class === 'note' && isShown(label)
  const stays = (label: Label) =>
    label.class === 'city' || label.class === 'occupied' || (label.class === 'zone' && isShown(label))
  const standing = placed.filter(stays).map((label) => boxOf(label, sheet))
  return placed.filter(isNote).filter((note) => {
    const box = boxOf(note, sheet)
    const isFree = !standing.some((other) => overlap(box, other))
    if (isFree) standing.push(box)
    return !isFree
  })
}
