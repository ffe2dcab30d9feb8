import type { MapLabel } from '../catalog/map-labels.ts'
import { LABEL_STYLES, LETTER_SPACING, LINE_HEIGHT } from '../theme/label-style.ts'
import type { LabelClass } from '../theme/type.ts'

/** A name at its point on a plane whose y runs down: drawing units or CSS pixels. */
export interface PlacedLabel extends Pick<MapLabel, 'lines' | 'class' | 'side' | 'parts'> {
  readonly x: number
  readonly y: number
}

export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The plane on which names are placed. */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** Size of letters of a class, in the units of the plane. */
  readonly emOf: (labelClass: LabelClass) => number
  /** Free space at the edges. */
  readonly margin: number
  /** Where something else stands. */
  readonly taken: readonly Box[]
}

/** Letters that are set narrow and wide in IBM Plex Sans, Arabic ones as they join within a word. */
const NARROW = /[\s.,:'’/()\-1ilIjtfr،اأإآلردذزوئءזוןיגנר׳״]|[بنتيى](?=\p{L})/gu
const WIDE = /[mwMWDسشصضطظفקقكשמםט]/gu
/** Widths in ems. A line is taken for a tenth wider than it is, in the mean (`figure.test.ts`). */
const LETTER_EMS = { narrow: 0.38, other: 0.6, wide: 0.85 } as const

/** About how wide a line of a class is set, in ems: capitals and space between letters are for Latin ones. */
export function lineEms(words: string, labelClass: LabelClass): number {
  const { spaced, capitals } = LABEL_STYLES[labelClass]
  const isLatin = /\p{Script=Latin}/u.test(words)
  const line = isLatin && capitals ? words.toUpperCase() : words
  const [narrow, wide] = [NARROW, WIDE].map((letters) => line.match(letters)?.length ?? 0) as [number, number]
  const spacing = isLatin && spaced ? LETTER_SPACING * line.length : 0
  return (
    narrow * LETTER_EMS.narrow + wide * LETTER_EMS.wide + (line.length - narrow - wide) * LETTER_EMS.other + spacing
  )
}

/** How far a name may move across and down to find room, in its lines: nearest first. */
const STEPS = [-4, -3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]
const MOVES = STEPS.flatMap((across) => STEPS.map((down) => [across, down] as const)).sort(
  ([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by),
)
/** How far the name of a zone moves at a time, in its lines, once for a phone and once for a desk: further off it would name what lies next to it. */
const NEAR = 1.5
/** The same for words for what is not known. */
const FAR = 4

/** Whether an overlay says it, and it does not give way: names of its zones, and words for what is not known. */
export function isOfClaim({ parts, class: labelClass }: Pick<MapLabel, 'parts' | 'class'>): boolean {
  return parts.length > 0 && labelClass !== 'belt'
}

/** Whether a name counts: it always shows, or an overlay that says it is on. */
export function isShownBy(shown: ReadonlySet<string>): (label: Pick<MapLabel, 'parts'>) => boolean {
  return ({ parts }) => parts.length === 0 || parts.some((part) => shown.has(part))
}

/** The names that move off each other, in the order in which they find room: names of zones first, which stay close. */
const MOVING = [
  { class: 'zone', reach: NEAR },
  { class: 'note', reach: FAR },
  { class: 'country', reach: NEAR },
] as const satisfies readonly { readonly class: LabelClass; readonly reach: number }[]

/**
 * The names in their order, those of zones and countries and the words for what is not known moved into the sheet and off
 * what must stay: the status of the Golan, cities, what is taken already, and each other. What finds no room stays where it is.
 * @param isShown whether a name counts; others are moved, too, and in nobody's way
 */
export function withRoom<Label extends PlacedLabel>(
  labels: readonly Label[],
  sheet: Sheet,
  isShown: (label: Label) => boolean,
): Label[] {
  const taken = [...sheet.taken, ...labels.filter(isFixed).map((label) => boxOf(label, sheet))]
  const firstFree = (label: Label, reach: number): Label | null => {
    for (const moved of movesOf(label, reach, sheet)) {
      const within = movedInside(moved, sheet)
      const box = boxOf(within, sheet)
      if (!taken.some((other) => overlap(box, other))) return within
    }
    return null
  }
  const place = (label: Label, reach: number): Label => {
    // A country beyond the edge is not named on its neighbour.
    if (label.class === 'country' && !isOn(label, sheet)) return label
    const inside = movedInside(label, sheet)
    const placed = firstFree(inside, reach) ?? inside
    if (isShown(label)) taken.push(boxOf(placed, sheet))
    return placed
  }
  const placed = new Map(
    MOVING.flatMap(({ class: labelClass, reach }) =>
      labels.filter((label) => label.class === labelClass).map((label) => [label, place(label, reach)]),
    ),
  )
  return labels.map((label) => placed.get(label) ?? label)
}

/**
 * The names that are whole in the sheet and lie over no other: what stays comes first, then what overlays say, then countries, then
 * the rest in its order, and each gives way to those before it.
 * @param places where a name may stand, best first
 * @param stays whether a name is kept where it is not free
 */
export function withoutCollisions<Label extends PlacedLabel>(
  labels: readonly Label[],
  sheet: Sheet,
  isShown: (label: Label) => boolean,
  places: (label: Label) => readonly Label[],
  stays: (label: Label) => boolean,
): Label[] {
  const taken = [...sheet.taken]
  const kept = new Map<Label, Label>()
  // Towns would leave no room for countries, which are named together.
  const urgency = (label: Label) => (isFixed(label) ? 0 : isOfClaim(label) ? 1 : label.class === 'country' ? 2 : 3)
  for (const label of [...labels].sort((a, b) => urgency(a) - urgency(b))) {
    const placed = places(label).find((one) => isFree(boxOf(one, sheet), sheet, taken)) ?? (stays(label) ? label : null)
    if (placed === null) continue
    kept.set(label, placed)
    if (isShown(label)) taken.push(boxOf(placed, sheet))
  }
  return labels.flatMap((label) => kept.get(label) ?? [])
}

const SIDES = ['right', 'left', 'above', 'below'] as const

/** Where a name may stand that gives way, its own place first: at another side of its mark, or close by. */
export function placesOf<Label extends PlacedLabel>(label: Label, sheet: Sheet): Label[] {
  switch (label.class) {
    case 'town':
    case 'village':
      return onEachSide(label)
    case 'region':
    case 'water':
    case 'zone':
      return [...movesOf(label, NEAR, sheet)]
    case 'note':
      return [...movesOf(label, FAR, sheet)]
    default:
      return [label]
  }
}

/** A name on its own side of its mark, and on the others. */
function onEachSide<Label extends PlacedLabel>(label: Label): Label[] {
  return [label, ...SIDES.filter((side) => side !== label.side).map((side) => ({ ...label, side }))]
}

/** The label moved in steps no further than so many of its lines, nearest first; most find room at one of the first. */
function* movesOf<Label extends PlacedLabel>(label: Label, reach: number, sheet: Sheet): Generator<Label> {
  const line = LINE_HEIGHT * sheet.emOf(label.class)
  for (const [across, down] of MOVES) {
    if (Math.hypot(across, down) > reach) return
    yield { ...label, x: Math.round(label.x + across * line), y: Math.round(label.y + down * line) }
  }
}

/** A name that moves for no other, off the edges of a sheet and a city's off what is taken, too; others as they are. */
export function keptWhole<Label extends PlacedLabel>(label: Label, sheet: Sheet): Label {
  switch (label.class) {
    case 'occupied':
      return movedInside(label, sheet)
    case 'city':
      return onEachSide(label).find((one) => isFree(boxOf(one, sheet), sheet, sheet.taken)) ?? label
    default:
      return label
  }
}

/** Whether the point of a name lies on a sheet. */
export function isOn(
  { x, y }: Pick<PlacedLabel, 'x' | 'y'>,
  { width, height }: Pick<Sheet, 'width' | 'height'>,
): boolean {
  return x > 0 && x < width && y > 0 && y < height
}

/** Names that move for no other. */
function isFixed({ class: labelClass }: Pick<PlacedLabel, 'class'>): boolean {
  return labelClass === 'occupied' || labelClass === 'city'
}

/** The label moved off the edges of its sheet, no further than it has to be. */
export function movedInside<Label extends PlacedLabel>(label: Label, sheet: Sheet): Label {
  const { margin } = sheet
  const [left, top, right, bottom] = boxOf({ ...label, x: Math.round(label.x), y: Math.round(label.y) }, sheet)
  // Rounded towards the middle: half a unit too far out would be outside.
  const inward = (low: number, high: number) => (low > 0 ? Math.ceil(low) : high > 0 ? -Math.ceil(high) : 0)
  const dx = inward(margin - left, right - (sheet.width - margin))
  const dy = inward(margin - top, bottom - (sheet.height - margin))
  return { ...label, x: Math.round(label.x) + dx, y: Math.round(label.y) + dy }
}

/** Whether a box lies within the margins of a sheet and over nothing. */
function isFree(box: Box, { width, height, margin }: Sheet, taken: readonly Box[]): boolean {
  const [left, top, right, bottom] = box
  const isInside = left >= margin && top >= margin && right <= width - margin && bottom <= height - margin
  return isInside && !taken.some((other) => overlap(box, other))
}

export function overlap([aLeft, aTop, aRight, aBottom]: Box, [bLeft, bTop, bRight, bBottom]: Box): boolean {
  return aLeft < bRight && bLeft < aRight && aTop < bBottom && bTop < aBottom
}

/** Widths of names in ems by their lines, which a name keeps with its class wherever it is tried. */
const WIDTHS = new WeakMap<PlacedLabel['lines'], number>()

function widthEms({ lines, class: labelClass }: Pick<PlacedLabel, 'lines' | 'class'>): number {
  const width = WIDTHS.get(lines) ?? Math.max(...lines.map((line) => lineEms(line, labelClass)))
  WIDTHS.set(lines, width)
  return width
}

/** Where a name stands on its sheet. */
export function boxOf(label: PlacedLabel, { emOf }: Pick<Sheet, 'emOf'>): Box {
  const em = emOf(label.class)
  const [w, h] = [widthEms(label) * em, label.lines.length * LINE_HEIGHT * em]
  const { x, y } = label
  switch (label.side) {
    case 'right':
      return [x + 0.6 * em, y - h / 2, x + w + 0.6 * em, y + h / 2]
    case 'left':
      return [x - w - 0.6 * em, y - h / 2, x - 0.6 * em, y + h / 2]
    case 'above':
      return [x - w / 2, y - h - 0.5 * em, x + w / 2, y - 0.5 * em]
    case 'below':
      return [x - w / 2, y + 0.4 * em, x + w / 2, y + h + 0.4 * em]
    case 'middle':
      return [x - w / 2, y - h / 2, x + w / 2, y + h / 2]
  }
}
