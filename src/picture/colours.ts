import { STROKES, type Stroke, type StrokeId } from '../figure/strokes.ts'
import type { Hue, Theme } from '../theme/palette.ts'

/** Attributes of a line, its width and dashes given in units of which a pixel has `unitsPerPixel`. */
export function strokeOf(id: StrokeId, theme: Theme, hue: Hue | null, unitsPerPixel: number) {
  const { colour, width, dashes, roundEnds }: Stroke = STROKES[id]
  const units = (pixels: number) => Number((pixels * unitsPerPixel).toFixed(2))
  return {
    fill: 'none',
    stroke: colour === 'hue' ? theme.hue[hue!] : theme[colour],
    'stroke-width': units(width),
    'stroke-dasharray': dashes?.map(units).join(' '),
    'stroke-linecap': roundEnds ? 'round' : null,
  }
}
