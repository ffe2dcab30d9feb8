import { labelOffset, LINE_HEIGHT, ANCHORS } from '../theme/label-style.ts'
import type { FigureLabel } from '../view/figure-names.ts'

/** A box in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A name where it is drawn: its point in pixels, and the side of the point on which it stands. */
export interface PlacedLabel {
  readonly label: FigureLabel
  readonly x: number
  readonly y: number
  readonly side: FigureLabel['side']
}

/** A name that is to find its place. */
export interface Name {
  readonly label: FigureLabel
  /** Its point in pixels. */
  readonly x: number
  readonly y: number
  readonly sizePixels: number
  /** Width of its longest line in pixels. */
  readonly width: number
}

/** Pixels between two names, and between a name and the frame. */
const CLEARANCE = 2
const FRAME_CLEARANCE = 4
/** Height of letters over the baseline and below it, in ems. */
const [ASCENT, DESCENT] = [0.85, 0.25]
/** How far a name of an area may move to find room, in ems: nearest first. */
const MOVES = [-2, -1, 0, 1, 2]
  .flatMap((up) => [-2, -1, 0, 1, 2].map((across) => [across * 1.2, up * 0.8] as const))
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by))
/** Where else the name of a place may stand. */
const SIDES = ['right', 'left', 'above', 'below'] as const

/**
 * The names that find room in a frame, none over another and none cut off. They come in the order of need; what comes
 * later gives way. Words for what is not known, the status of the Golan and the names of cities are drawn in any case,
 * where they hide least.
 * @param taken boxes that no name may touch
 */
export function placeLabels(names: readonly Name[], frame: Box, taken: readonly Box[]): PlacedLabel[] {
  const boxes = [...taken]
  return names.flatMap((name) => {
    const inFrame = candidates(name, frame).filter(({ box }) => holds(frame, box))
    const free = inFrame.find(({ box }) => boxes.every((other) => overlap(box, other) === 0))
    const chosen = free ?? (isNeeded(name) ? leastHiding(inFrame, boxes) : undefined)
    if (!chosen) return []
    boxes.push(chosen.box)
    return [chosen.placed]
  })
}

interface Candidate {
  readonly placed: PlacedLabel
  readonly box: Box
}

function isNeeded({ label }: Name): boolean {
  return label.class === 'note' || label.class === 'occupied' || label.class === 'city'
}

/** Its own place first. A place keeps its dot; the name of an area moves, into the frame if its point lies in it. */
function candidates(name: Name, frame: Box): Candidate[] {
  const { label, x, y, sizePixels } = name
  if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return []
  const at = (dx: number, dy: number, side: FigureLabel['side']): Candidate => {
    const placed = { label, x: x + dx, y: y + dy, side }
    return { placed, box: boxOf(name, placed) }
  }
  if (label.rank !== null) return [label.side, ...SIDES.filter((side) => side !== label.side)].map((s) => at(0, 0, s))
  const own = boxOf(name, at(0, 0, label.side).placed)
  const into: readonly [number, number] = [
    Math.max(0, frame.left - own.left + FRAME_CLEARANCE) - Math.max(0, own.right - frame.right + FRAME_CLEARANCE),
    Math.max(0, frame.top - own.top + FRAME_CLEARANCE) - Math.max(0, own.bottom - frame.bottom + FRAME_CLEARANCE),
  ]
  return MOVES.map(([ax, ay]) => at(into[0] + ax * sizePixels, into[1] + ay * sizePixels, label.side))
}

/** The box that the letters of a name fill. */
function boxOf({ label, sizePixels, width }: Name, { x, y, side }: PlacedLabel): Box {
  const [dx, dy] = labelOffset({ ...label, side })
  const start = x + dx * sizePixels
  const left = { start, middle: start - width / 2, end: start - width }[ANCHORS[side]]
  const baseline = y + dy * sizePixels
  return {
    left,
    right: left + width,
    top: baseline - ASCENT * sizePixels,
    bottom: baseline + (LINE_HEIGHT * (label.lines.length - 1) + DESCENT) * sizePixels,
  }
}

function leastHiding(candidates: readonly Candidate[], boxes: readonly Box[]): Candidate | undefined {
  const hidden = candidates.map(({ box }) => boxes.reduce((sum, other) => sum + overlap(box, other), 0))
  return candidates[hidden.indexOf(Math.min(...hidden))]
}

function holds(frame: Box, box: Box): boolean {
  return (
    box.left >= frame.left + FRAME_CLEARANCE &&
    box.right <= frame.right - FRAME_CLEARANCE &&
    box.top >= frame.top + FRAME_CLEARANCE &&
    box.bottom <= frame.bottom - FRAME_CLEARANCE
  )
}

/** Square pixels that two boxes share, the clearance between them counted in. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + CLEARANCE
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + CLEARANCE
  return Math.max(0, width) * Math.max(0, height)
}
