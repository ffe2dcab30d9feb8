import type { FigureDrawing } from '../figure/drawing.ts'
import { scalePathOf } from '../figure/scale-path.ts'
import { formatBar } from '../i18n/format.ts'
import type { Bar } from '../view/scale-bars.ts'
import type { MapFrame } from './map-frame.ts'
import type { Box } from './place-labels.ts'
import { element } from './svg.ts'
import { type Setting, textLine } from './typeset.ts'

/** Pixels from the corner of the frame to the scale, height of the ends of its bars, and from the bars to the edges of their words. */
const BAR = { margin: 14, ends: 5, words: 17 } as const
/** Corners of the frame in the order in which the bar takes them, as shares of the room that it leaves. */
const CORNERS = [
  [1, 1],
  [0, 1],
  [1, 0],
  [0, 0],
] as const

/** The bars in the first corner in which no city and no word for what is not known wants to stand. */
export function scaleBar({ width: drawn, scale, dots, labels }: FigureDrawing, frame: MapFrame, setting: Setting) {
  const { theme, locale, measure } = setting
  const perUnit = frame.width / drawn
  const [kilometers, miles] = scale.bars.map((bar) => ({ ...bar, width: bar.width * perUnit })) as [Bar, Bar]
  const font = { sizePixels: 12 * frame.letters, weight: 400 } as const
  const words = [kilometers, miles].map((bar) => formatBar(bar, locale))
  const width = Math.max(kilometers.width, miles.width, ...words.map((line) => measure(line, font)))
  const height = 2 * BAR.words * frame.letters
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
  const middle = (box.top + box.bottom) / 2
  const at = `translate(${box.left.toFixed(1)} ${middle.toFixed(1)})`
  const d = scalePathOf([kilometers, miles], BAR.ends)
  const [above, below] = [-0.4 * font.sizePixels, 1.1 * font.sizePixels]
  const line = (text: string, y: number) =>
    textLine(text, box.left, middle + y, { ...font, colour: theme.text, anchor: 'start' }, locale)
  const halo = { stroke: theme.halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return {
    markup: element(
      'g',
      { id: 'scale' },
      element('path', { d, transform: at, fill: 'none', stroke: theme.halo, 'stroke-width': 4 }),
      element('path', { d, transform: at, fill: 'none', stroke: theme.text, 'stroke-width': 1.2 }),
      element('g', halo, line(words[0]!, above), line(words[1]!, below)),
    ),
    box,
  }
}
