import type { Position } from 'geojson'
import { type Box, type PlacedLabel, boxOf, movedInside, overlap, withRoom } from '../catalog/label-room.ts'
import type { MapLabel } from '../catalog/map-labels.ts'
import { isWithin } from '../geometry/is-within.ts'
import { LABEL_SIZES } from '../theme/type.ts'
import { HOME_BOUNDS } from '../view/home.ts'

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
 * cities and the status of the Golan. Words for what is not known that find no room are left to those under the map, and countries
 * of the home bounds are named together or not at all, as on the figure. What is out of sight stays at its place.
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
  const placed = withRoom(inSight, sheet, MARGIN, taken, isShown).map((label) =>
    isCountry(label) ? movedInside(label, sheet, MARGIN) : label,
  )
  placed.forEach(({ index, x, y }, order) => {
    const before = inSight[order]!
    // Less than a pixel is the rounding of a place that was good.
    if (Math.hypot(x - before.x, y - before.y) >= 1) next[index] = { ...labels[index]!, at: unproject([x, y]) }
  })
  const standing = [...taken, ...placed.filter((label) => stays(label, isShown)).map((label) => boxOf(label, sheet))]
  const isFree = (box: Box) => !standing.some((other) => overlap(box, other))
  const lost = new Set<number>()
  for (const note of placed.filter((label) => label.class === 'note' && isShown(label))) {
    const box = boxOf(note, sheet)
    if (isFree(box)) standing.push(box)
    else lost.add(note.index)
  }
  const countries = placed.filter(isCountry).map((label) => boxOf(label, sheet))
  const haveToBe = (some: readonly MapLabel[]) =>
    some.filter((label) => isCountry(label) && isWithin(HOME_BOUNDS, label.at)).length
  const areInSight = haveToBe(placed.map(({ index }) => labels[index]!)) === haveToBe(labels)
  const areNamed = areInSight && countries.every(isFree)
  return next.filter((label, index) => !lost.has(index) && (areNamed || !isCountry(label)))
}

function isCountry({ class: labelClass }: Pick<MapLabel, 'class'>): boolean {
  return labelClass === 'country'
}

/** Whether a name gives way to nothing and is not left out. */
function stays(label: PlacedLabel, isShown: (label: PlacedLabel) => boolean): boolean {
  return label.class === 'city' || label.class === 'occupied' || (label.class === 'zone' && isShown(label))
}
