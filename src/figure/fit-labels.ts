import { type Box, type Sheet, boxOf, isOfClaim, overlap, withRoom } from '../catalog/label-room.ts'
import { FRAME_WIDTHS, LABEL_SIZES, type LeastFrame } from '../theme/type.ts'
import { FIGURE_WIDTH, type FigureDrawing, type FigureLabel, type ScaleBar, barAt } from './drawing.ts'

/** A frame in which names are placed: its width in CSS pixels, and how large names are set in it (figure.css). */
interface Frame {
  readonly width: number
  readonly scale: number
}
const FRAMES = {
  // A twentieth more: by the steps of `unitCss` letters are that much larger in the narrowest column.
  narrow: { width: FRAME_WIDTHS.narrow, scale: 0.92 },
  phone: { width: FRAME_WIDTHS.phone, scale: 0.88 },
  wide: { width: FRAME_WIDTHS.wide, scale: 1 },
} as const satisfies Record<LeastFrame, Frame>

/** Free space at the edge of the drawing, in drawing units. */
const MARGIN = 8

/**
 * The drawing with names that neither leave its frame nor lie over each other or over the scale bar. What overlays say is moved to where it has
 * room, and stays in a wide frame in any case; below that it is left to the words under the map where it would lie over other such words.
 * Other names give way to those before them: first in narrow frames, then on phones, and where there is no room in a wide
 * frame either, altogether.
 * @param shown parts of overlays that are on at first (`partOf`); names of others do not count yet
 */
export function fitLabels(given: FigureDrawing, shown: ReadonlySet<string>): FigureDrawing {
  const drawing = { ...given, scale: freeBar(given, shown) }
  // Where a phone has room for what an overlay says a wider frame has too.
  const moved = withRoom(
    drawing.labels,
    sheetOf(drawing, FRAMES.phone),
    MARGIN,
    [barBox(drawing.scale, FRAMES.phone)],
    (label) => isShown(label, shown),
  )
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

/**
 * What has found room, without the names of countries where one of them has found none, even by lying beyond the frame: land in
 * view would stay without its name beside that of its neighbour. The same for what overlays say of the unknown within the frame:
 * no side is left out alone.
 */
function noneAlone(
  fitted: readonly FigureLabel[],
  all: readonly FigureLabel[],
  { width, height }: FigureDrawing,
  shown: ReadonlySet<string>,
): readonly FigureLabel[] {
  const isInFrame = ({ x, y }: FigureLabel) => x > 0 && x < width && y > 0 && y < height
  const belongs = (label: FigureLabel) => isShown(label, shown) && (label.class === 'country' || isInFrame(label))
  const incomplete = (['country', 'note'] as const).filter((name) =>
    all.some((label) => label.class === name && belongs(label) && !fitted.includes(label)),
  )
  return fitted.filter((label) => !incomplete.some((name) => name === label.class))
}

function withoutCollisions(
  labels: readonly FigureLabel[],
  frame: LeastFrame,
  shown: ReadonlySet<string>,
  drawing: FigureDrawing,
): FigureLabel[] {
  const { width, height, scale } = drawing
  const sheet = sheetOf(drawing, FRAMES[frame])
  const taken: Box[] = [barBox(scale, FRAMES[frame])]
  return labels.filter((label) => {
    const box = boxOf(label, sheet)
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

/** Width of the longest length of a scale bar in both units (`formatScale`), in ems. */
const BAR_EMS = 9

/** The scale bar where no city and nothing that an overlay says wants to stand, or no city at least; else at the right. */
function freeBar(drawing: FigureDrawing, shown: ReadonlySet<string>): ScaleBar {
  const { scale, labels } = drawing
  const sheet = sheetOf(drawing, FRAMES.phone)
  const cities = labels.filter((label) => label.class === 'city')
  const needed = [...cities, ...labels.filter((label) => isOfClaim(label) && isShown(label, shown))]
  const bars = (['right', 'left'] as const).map((side) => barAt(side, scale))
  const freeOf = (names: readonly FigureLabel[]) =>
    bars.find((bar) => !names.some((label) => overlap(boxOf(label, sheet), barBox(bar, FRAMES.phone))))
  return freeOf(needed) ?? freeOf(cities) ?? scale
}

/** Where the scale bar stands with its words above it, in drawing units. */
function barBox({ x, y, width, side }: ScaleBar, frame: Frame): Box {
  const em = emIn(frame)('town')
  const across = Math.max(width, BAR_EMS * em)
  const [left, right] = side === 'left' ? [x, x + across] : [x + width - across, x + width]
  return [left, y - 1.8 * em, right, y]
}

function sheetOf({ width, height }: Pick<FigureDrawing, 'width' | 'height'>, frame: Frame): Sheet {
  return { width, height, emOf: emIn(frame) }
}

/** Size of letters in a frame, in drawing units. */
function emIn({ width, scale }: Frame): Sheet['emOf'] {
  return (labelClass) => LABEL_SIZES[labelClass] * scale * (FIGURE_WIDTH / width)
}
