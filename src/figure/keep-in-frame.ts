import { LABEL_SIZES } from '../theme/type.ts'
import { FIGURE_WIDTH, type FigureDrawing, type FigureLabel } from './drawing.ts'

/** Drawing units in a pixel of a phone's frame, on which names are largest in proportion; they are set at 0.88 of their size there. */
const UNITS_PER_PIXEL = (FIGURE_WIDTH / 360) * 0.88
/** Mean width of a letter in ems; a little more than IBM Plex Sans has in Latin, Arabic and Hebrew. */
const LETTER_EMS = 0.58
/** Free space at the frame, in drawing units. */
const MARGIN = 8

/**
 * The drawing with no name cut by its frame. What overlays say is moved inside; a name of the base map that would be cut
 * is left out, because moved it would stand beside something else.
 */
export function keepInFrame(drawing: FigureDrawing): FigureDrawing {
  const { width, height } = drawing
  const inFrame = (label: FigureLabel): FigureLabel[] => {
    const [left, top, right, bottom] = boxOf(label)
    const dx = Math.max(0, MARGIN - left) - Math.max(0, right - (width - MARGIN))
    const dy = Math.max(0, MARGIN - top) - Math.max(0, bottom - (height - MARGIN))
    if (dx === 0 && dy === 0) return [label]
    return label.parts.length === 0 ? [] : [{ ...label, x: Math.round(label.x + dx), y: Math.round(label.y + dy) }]
  }
  const isInside = ({ x, y }: { readonly x: number; readonly y: number }) => x > 0 && y > 0 && x < width && y < height
  return { ...drawing, labels: drawing.labels.flatMap(inFrame), dots: drawing.dots.filter(isInside) }
}

/** Left, top, right and bottom of a name as it stands on a phone, in drawing units. */
function boxOf(label: FigureLabel): readonly [left: number, top: number, right: number, bottom: number] {
  const em = LABEL_SIZES[label.class] * UNITS_PER_PIXEL
  const letters = Math.max(...label.lines.map((line) => line.length))
  const [w, h] = [letters * LETTER_EMS * em, label.lines.length * 1.15 * em]
  const { x, y } = label
  switch (label.side) {
    case 'right':
      return [x, y - h / 2, x + w + 0.6 * em, y + h / 2]
    case 'left':
      return [x - w - 0.6 * em, y - h / 2, x, y + h / 2]
    case 'above':
      return [x - w / 2, y - h - 0.7 * em, x + w / 2, y]
    case 'below':
      return [x - w / 2, y, x + w / 2, y + h + 0.5 * em]
    case 'middle':
      return [x - w / 2, y - h / 2, x + w / 2, y + h / 2]
  }
}
