import { FRAME_WIDTHS, LABEL_SIZES, type LeastFrame } from '../theme/type.ts'
import { FIGURE_WIDTH, type FigureDrawing, type FigureLabel, type ScaleBar, barAt } from './drawing.ts'
import { LABEL_STYLES, LINE_HEIGHT } from './label-style.ts'

/** A frame in which names are placed: its width in CSS pixels, and how large names are set in it (figure.css). */
interface Frame {
  readonly width: number
  readonly scale: number
}
const FRAMES = {
  narrow: { width: FRAME_WIDTHS.narrow, scale: 0.88 },
  phone: { width: FRAME_WIDTHS.phone, scale: 0.88 },
  wide: { width: FRAME_WIDTHS.wide, scale: 1 },
} as const satisfies Record<LeastFrame, Frame>

/** Mean width of a letter in ems by weight; a little more than IBM Plex Sans has in Latin, Arabic and Hebrew. */
const LETTER_EMS = { 400: 0.56, 600: 0.62 } as const
/** How far what an overlay says may move across and down to find room, in its lines: nearest first. */
const STEPS = [-3, -2, -1, 0, 1, 2, 3]
const MOVES = STEPS.flatMap((across) => STEPS.map((down) => [across, down] as const)).sort(
  ([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by),
)
/** Free space at the edge of the drawing, in drawing units. */
const MARGIN = 8

type Box = readonly [left: number, top: number, right: number, bottom: number]

/**
 * The drawing with names that neither leave its frame nor lie over each other or over the scale bar. What overlays say is moved to where it has
 * room, and stays in a wide frame in any case; below that it is left to the words under the map where it would lie over other such words.
 * Other names give way to those before them: first in narrow frames, then on phones, and where there is no room in a wide
 * frame either, altogether.
 * @param shown parts of overlays that are on at first (`partOf`); names of others do not count yet
 */
export function fitLabels(given: FigureDrawing, shown: ReadonlySet<string>): FigureDrawing {
  const drawing = { ...given, scale: freeBar(given, shown) }
  const moved = withRoom(drawing, shown)
  const fit = (labels: readonly FigureLabel[], frame: LeastFrame) =>
    noneAlone(withoutCollisions(labels, frame, shown, drawing), labels, drawing, shown)
  const wide = fit(moved, 'wide')
  const phone = fit(
    wide.filter(({ from }) => from !== 'wide'),
    'phone',
  )
  const narrow = fit(phone, 'narrow')
  const from = (label: FigureLabel): LeastFrame =>
    narrow.includes(label) ? 'narrow' : phone.includes(label) ? 'phone' : 'wide'
  const labels = wide.map((label) => ({ ...label, from: from(label) }))
  // A dot without its name says nothing.
  const dots = drawing.dots.flatMap((dot) => {
    const name = labels.find(({ x, y, rank }) => rank === dot.rank && x === dot.x && y === dot.y)
    return name ? [{ ...dot, from: name.from }] : []
  })
  return { ...drawing, labels, dots }
}

function isOfClaim({ parts, class: labelClass }: FigureLabel): boolean {
  return parts.length > 0 && labelClass !== 'belt'
}

/**
 * What has found room, without the names of countries and without what overlays say of the unknown where one of these that
 * belongs in the frame has found none: neither a country nor a side is left out alone.
 */
function noneAlone(
  fitted: readonly FigureLabel[],
  all: readonly FigureLabel[],
  { width, height }: FigureDrawing,
  shown: ReadonlySet<string>,
): readonly FigureLabel[] {
  const belongs = (label: FigureLabel) =>
    isShown(label, shown) && label.x > 0 && label.x < width && label.y > 0 && label.y < height
  const incomplete = (['country', 'note'] as const).filter((name) =>
    all.some((label) => label.class === name && belongs(label) && !fitted.includes(label)),
  )
  return fitted.filter((label) => !incomplete.some((name) => name === label.class))
}

function withoutCollisions(
  labels: readonly FigureLabel[],
  frame: LeastFrame,
  shown: ReadonlySet<string>,
  { width, height, scale }: FigureDrawing,
): FigureLabel[] {
  const taken: Box[] = [barBox(scale, FRAMES[frame])]
  return labels.filter((label) => {
    const box = boxOf(label, FRAMES[frame])
    const [left, top, right, bottom] = box
    const isIn = left >= MARGIN && top >= MARGIN && right <= width - MARGIN && bottom <= height - MARGIN
    const isFree = isIn && !taken.some((other) => overlap(box, other))
    const stays = isFree || (frame === 'wide' && isOfClaim(label))
    if (stays && isShown(label, shown)) taken.push(box)
    return stays
  })
}

function isShown(label: FigureLabel, shown: ReadonlySet<string>): boolean {
  return !isOfClaim(label) || label.parts.some((part) => shown.has(part))
}

/**
 * The names of the drawing, what overlays say moved into the frame and off what is said before it and of the Golan: where
 * a phone has room for it a wider frame has too.
 */
function withRoom(drawing: FigureDrawing, shown: ReadonlySet<string>): FigureLabel[] {
  const taken: Box[] = [barBox(drawing.scale, FRAMES.phone)]
  return drawing.labels.map((label) => {
    if (label.class === 'occupied') taken.push(boxOf(label, FRAMES.phone))
    if (!isOfClaim(label)) return label
    const inside = movedInside(label, drawing)
    const line = LINE_HEIGHT * emOf(label, FRAMES.phone)
    const free = MOVES.map(([across, down]) =>
      movedInside({ ...inside, x: inside.x + across * line, y: inside.y + down * line }, drawing),
    ).find((moved) => !taken.some((other) => overlap(boxOf(moved, FRAMES.phone), other)))
    const placed = free ?? inside
    if (isShown(label, shown)) taken.push(boxOf(placed, FRAMES.phone))
    return placed
  })
}

function movedInside(label: FigureLabel, { width, height }: FigureDrawing): FigureLabel {
  const [left, top, right, bottom] = boxOf({ ...label, x: Math.round(label.x), y: Math.round(label.y) }, FRAMES.phone)
  // Rounded towards the middle: half a unit too far out would be outside.
  const inward = (low: number, high: number) => (low > 0 ? Math.ceil(low) : high > 0 ? -Math.ceil(high) : 0)
  const dx = inward(MARGIN - left, right - (width - MARGIN))
  const dy = inward(MARGIN - top, bottom - (height - MARGIN))
  return { ...label, x: Math.round(label.x) + dx, y: Math.round(label.y) + dy }
}

function overlap([aLeft, aTop, aRight, aBottom]: Box, [bLeft, bTop, bRight, bBottom]: Box): boolean {
  return aLeft < bRight && bLeft < aRight && aTop < bBottom && bTop < aBottom
}

/** Where a name stands in a frame, in drawing units. */
function boxOf(label: FigureLabel, frame: Frame): Box {
  const em = emOf(label, frame)
  const letters = Math.max(...label.lines.map((line) => line.length))
  const [w, h] = [letters * LETTER_EMS[LABEL_STYLES[label.class].weight] * em, label.lines.length * LINE_HEIGHT * em]
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

/** As many as the length of a scale bar in both units has at most (`formatScale`). */
const BAR_LETTERS = 16

/** The scale bar where no city and nothing that an overlay says wants to stand, or no city at least; else at the right. */
function freeBar({ scale, labels }: FigureDrawing, shown: ReadonlySet<string>): ScaleBar {
  const cities = labels.filter((label) => label.class === 'city')
  const needed = [...cities, ...labels.filter((label) => isOfClaim(label) && isShown(label, shown))]
  const bars = (['right', 'left'] as const).map((side) => barAt(side, scale))
  const freeOf = (names: readonly FigureLabel[]) =>
    bars.find((bar) => !names.some((label) => overlap(boxOf(label, FRAMES.phone), barBox(bar, FRAMES.phone))))
  return freeOf(needed) ?? freeOf(cities) ?? scale
}

/** Where the scale bar stands with its words above it, in drawing units. */
function barBox({ x, y, width, side }: ScaleBar, frame: Frame): Box {
  const em = emOf({ class: 'town' }, frame)
  const across = Math.max(width, BAR_LETTERS * LETTER_EMS[400] * em)
  const [left, right] = side === 'left' ? [x, x + across] : [x + width - across, x + width]
  return [left, y - 14 - em, right, y]
}

/** Size of letters in a frame, in drawing units. */
function emOf({ class: labelClass }: Pick<FigureLabel, 'class'>, { width, scale }: Frame): number {
  return LABEL_SIZES[labelClass] * scale * (FIGURE_WIDTH / width)
}
