import { LABEL_SIZES } from '../theme/type.ts'
import { FIGURE_WIDTH, type FigureDrawing, type FigureLabel } from './drawing.ts'

/** A frame in which names are placed: its width in CSS pixels, and how large names are set in it (figure.css). */
interface Frame {
  readonly width: number
  readonly scale: number
}
const PHONE: Frame = { width: 360, scale: 0.88 }
/** The narrowest frame that shows the names which a phone leaves out. */
const WIDE: Frame = { width: 461, scale: 1 }

/** Mean width of a letter in ems; a little more than IBM Plex Sans has in Latin, Arabic and Hebrew. */
const LETTER_EMS = 0.56
/** Free space at the edge of the drawing, in drawing units. */
const MARGIN = 8

type Box = readonly [left: number, top: number, right: number, bottom: number]

/**
 * The drawing with names that neither leave its frame nor lie over each other. What overlays say is moved inside and always
 * stays; other names give way to it and to those before them: first on phones alone, and where there is no room in a wider
 * frame either, altogether.
 * @param shown parts of overlays that are on at first (`partOf`); names of others do not count yet
 */
export function fitLabels(drawing: FigureDrawing, shown: ReadonlySet<string>): FigureDrawing {
  const inside = drawing.labels.map((label) => (isOfClaim(label) ? movedInside(label, drawing) : label))
  const wide = withoutCollisions(inside, WIDE, shown, drawing)
  const phone = new Set(
    withoutCollisions(
      wide.filter((label) => !label.wideOnly),
      PHONE,
      shown,
      drawing,
    ),
  )
  const labels = wide.map((label) => (phone.has(label) ? label : { ...label, wideOnly: true }))
  // A dot without its name says nothing.
  const dots = drawing.dots.flatMap((dot) => {
    const name = labels.find(({ x, y, rank }) => rank === dot.rank && x === dot.x && y === dot.y)
    return name ? [{ ...dot, wideOnly: name.wideOnly }] : []
  })
  return { ...drawing, labels, dots }
}

function isOfClaim({ parts, class: labelClass }: FigureLabel): boolean {
  return parts.length > 0 && labelClass !== 'belt'
}

function withoutCollisions(
  labels: readonly FigureLabel[],
  frame: Frame,
  shown: ReadonlySet<string>,
  { width, height }: FigureDrawing,
): FigureLabel[] {
  const taken: Box[] = []
  return labels.filter((label) => {
    const box = boxOf(label, frame)
    const [left, top, right, bottom] = box
    const isIn = left >= MARGIN && top >= MARGIN && right <= width - MARGIN && bottom <= height - MARGIN
    const isFree = isIn && !taken.some((other) => overlap(box, other))
    const counts = label.parts.length === 0 || label.parts.some((part) => shown.has(part))
    if (isOfClaim(label) ? counts : isFree) taken.push(box)
    return isOfClaim(label) || isFree
  })
}

function movedInside(label: FigureLabel, { width, height }: FigureDrawing): FigureLabel {
  const [left, top, right, bottom] = boxOf(label, PHONE)
  const dx = Math.max(0, MARGIN - left) - Math.max(0, right - (width - MARGIN))
  const dy = Math.max(0, MARGIN - top) - Math.max(0, bottom - (height - MARGIN))
  return { ...label, x: Math.round(label.x + dx), y: Math.round(label.y + dy) }
}

function overlap([aLeft, aTop, aRight, aBottom]: Box, [bLeft, bTop, bRight, bBottom]: Box): boolean {
  return aLeft < bRight && bLeft < aRight && aTop < bBottom && bTop < aBottom
}

/** Where a name stands in a frame, in drawing units. */
function boxOf(label: FigureLabel, frame: Frame): Box {
  const em = LABEL_SIZES[label.class] * frame.scale * (FIGURE_WIDTH / frame.width)
  const letters = Math.max(...label.lines.map((line) => line.length))
  const [w, h] = [letters * LETTER_EMS * em, label.lines.length * 1.15 * em]
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
