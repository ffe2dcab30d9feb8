import { LABEL_STYLES, LETTER_SPACING, LINE_HEIGHT } from '../theme/label-style.ts'
import type { LabelClass } from '../theme/type.ts'
import type { MapLabel } from './map-labels.ts'

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

/** How far what an overlay says may move across and down to find room, in its lines: nearest first. */
const STEPS = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3]
const MOVES = STEPS.flatMap((across) => STEPS.map((down) => [across, down] as const)).sort(
  ([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by),
)
/** The name of a zone moves no further, in its lines: it would name what lies next to it. */
const NEAR = 1.5

/** Whether an overlay says it, and it does not give way: names of its zones, and words for what is not known. */
export function isOfClaim({ parts, class: labelClass }: Pick<MapLabel, 'parts' | 'class'>): boolean {
  return parts.length > 0 && labelClass !== 'belt'
}

/**
 * The labels in their order, what overlays say moved into the sheet and off what must stay: other such words before it, the
 * status of the Golan, cities, and what is taken already; names of zones first, which have to stay close. What finds no room
 * stays where it is.
 * @param margin free space at the edges of the sheet
 * @param isShown whether a label counts; others are moved, too, and in nobody's way
 */
export function withRoom<Label extends PlacedLabel>(
  labels: readonly Label[],
  sheet: Sheet,
  margin: number,
  isTaken: readonly Box[],
  isShown: (label: Label) => boolean,
): Label[] {
  const stays = ({ class: labelClass }: Label) => labelClass === 'occupied' || labelClass === 'city'
  const taken = [...isTaken, ...labels.filter(stays).map((label) => boxOf(label, sheet))]
  const place = (label: Label): Label => {
    const inside = movedInside(label, sheet, margin)
    const line = LINE_HEIGHT * sheet.emOf(label.class)
    const moves = isZoneName(label) ? MOVES.filter(([across, down]) => Math.hypot(across, down) <= NEAR) : MOVES
    const free = moves
      .map(([across, down]) =>
        movedInside({ ...inside, x: inside.x + across * line, y: inside.y + down * line }, sheet, margin),
      )
      .find((moved) => !taken.some((other) => overlap(boxOf(moved, sheet), other)))
    const placed = free ?? inside
    if (isShown(label)) taken.push(boxOf(placed, sheet))
    return placed
  }
  const said = labels.filter(isOfClaim)
  const placed = new Map(
    [...said.filter(isZoneName), ...said.filter((label) => !isZoneName(label))].map((label) => [label, place(label)]),
  )
  return labels.map((label) => placed.get(label) ?? label)
}

function isZoneName({ class: labelClass }: PlacedLabel): boolean {
  return labelClass === 'zone'
}

/** The label moved off the edges of its sheet, no further than it has to be. @param margin free space at the edges */
export function movedInside<Label extends PlacedLabel>(label: Label, sheet: Sheet, margin: number): Label {
  const [left, top, right, bottom] = boxOf({ ...label, x: Math.round(label.x), y: Math.round(label.y) }, sheet)
  // Rounded towards the middle: half a unit too far out would be outside.
  const inward = (low: number, high: number) => (low > 0 ? Math.ceil(low) : high > 0 ? -Math.ceil(high) : 0)
  const dx = inward(margin - left, right - (sheet.width - margin))
  const dy = inward(margin - top, bottom - (sheet.height - margin))
  return { ...label, x: Math.round(label.x) + dx, y: Math.round(label.y) + dy }
}

export function overlap([aLeft, aTop, aRight, aBottom]: Box, [bLeft, bTop, bRight, bBottom]: Box): boolean {
  return aLeft < bRight && bLeft < aRight && aTop < bBottom && bTop < aBottom
}

/** Where a name stands on its sheet. */
export function boxOf(label: PlacedLabel, { emOf }: Pick<Sheet, 'emOf'>): Box {
  const em = emOf(label.class)
  const [w, h] = [
    Math.max(...label.lines.map((line) => lineEms(line, label.class))) * em,
    label.lines.length * LINE_HEIGHT * em,
  ]
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
