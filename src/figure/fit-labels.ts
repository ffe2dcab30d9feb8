import { figureNames, type FigureScale } from '../view/figure-names.ts'
import type { FigureDrawing } from './drawing.ts'

/** The drawing with its names where they have room (`figureNames`), and with the marks of places that are named. */
export function fitLabels(given: FigureDrawing, shown: ReadonlySet<string>, side?: FigureScale['side']): FigureDrawing {
  const drawing = figureNames(given, shown, side)
  // A dot without its name says nothing.
  const dots = drawing.dots.flatMap((dot) => {
    const name = drawing.labels.find(({ x, y, rank }) => rank === dot.rank && x === dot.x && y === dot.y)
    return name ? [{ ...dot, from: name.from }] : []
  })
  return { ...drawing, dots }
}
