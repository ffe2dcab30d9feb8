import type { FigureDrawing } from '../figure/drawing.ts'
import type { MapFrame } from './map-frame.ts'
import type { Box } from './place-labels.ts'
import { element } from './svg.ts'
import { type Setting, textLine } from './typeset.ts'

/** Pixels from the corner of the frame to the scale bar, height of its ends, and from it to its words. */
const BAR = { margin: 14, ends: 5, toWords: 7 } as const
/** Corners of the frame in the order in which the bar takes them, as shares of the room that it leaves. */
const CORNERS = [
  [1, 1],
  [0, 1],
  [1, 0],
  [0, 0],
] as const

/** The bar in the first corner in which no city and no word for what is not known wants to stand. */
export function scaleBar({ width: drawn, scale, dots, labels }: FigureDrawing, frame: MapFrame, setting: Setting) {
  const { theme, locale, measure } = setting
  const perUnit = frame.width / drawn
  const length = scale.width * perUnit
  const font = { sizePixels: 12 * frame.letters, weight: 400 } as const
  const width = Math.max(length, measure(frame.scaleLabel, font))
  const height = BAR.toWords * frame.letters + font.sizePixels
  const needed = [...dots.filter(({ rank }) => rank === 1), ...labels.filter((label) => label.class === 'note')]
  const boxes = CORNERS.map(([across, down]) => {
    const left = frame.x + BAR.margin + across * (frame.width - 2 * BAR.margin - width)
    const top = frame.y + BAR.margin + down * (frame.height - 2 * BAR.margin - height)
    return { left, top, right: left + width, bottom: top + height }
  })
  const isFree = (box: Box) =>
    needed.every(({ x, y }) => {
      const [px, py] = [frame.x + x * perUnit, frame.y + y * perUnit]
      const beside = 3 * height
      return px < box.left - beside || px > box.right + beside || py < box.top - height || py > box.bottom + height
    })
  const box = boxes.find(isFree) ?? boxes[0]!
  const middle = (box.left + box.right) / 2
  const d = `M${(middle - length / 2).toFixed(1)} ${(box.bottom - BAR.ends).toFixed(1)}v${BAR.ends}h${length.toFixed(1)}v-${BAR.ends}`
  const words = textLine(
    frame.scaleLabel,
    middle,
    box.bottom - BAR.toWords * frame.letters,
    { ...font, colour: theme.text, anchor: 'middle' },
    locale,
  )
  const halo = { stroke: theme.halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return {
    markup: element(
      'g',
      { id: 'scale' },
      element('path', { d, fill: 'none', stroke: theme.halo, 'stroke-width': 4 }),
      element('path', { d, fill: 'none', stroke: theme.text, 'stroke-width': 1.2 }),
      element('g', halo, words),
    ),
    box,
  }
}
