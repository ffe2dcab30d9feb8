import type { Look } from '../catalog/look.ts'
import { claimPaint } from '../figure/claim-marks.ts'
import type { FigureDrawing } from '../figure/drawing.ts'
import type { StrokeId } from '../figure/strokes.ts'
import type { PaintSetting } from './area-paint.ts'
import { strokeOf } from './colours.ts'
import type { LegendStyle } from './legend-style.ts'
import { element } from './svg.ts'
import type { PictureEntry } from './words.ts'

/** The looks of a swatch: of one area or of two side by side, and of the line over them. */
export interface SwatchLooks {
  readonly areas: readonly Look[]
  readonly line: Look | null
}

/** The area that stands for an overlay, another one that it hatches differently, and the line that it draws besides. */
export function looksOf({ overlay, look }: PictureEntry, { claims }: FigureDrawing): SwatchLooks {
  const own = claims.filter((claim) => claim.overlay === overlay).map((claim) => claim.look)
  const second = own.find(({ hatch }) => hatch !== null && look && look.hatch !== null && hatch !== look.hatch)
  return {
    areas: look && !isLine(look) ? [look, ...(second ? [second] : [])] : [],
    line: own.findLast(isLine) ?? null,
  }
}

function isLine({ edge }: Look): boolean {
  return edge === 'cased' || edge === 'band'
}

/** How far each nested step of a soft edge lies within the one before, as a share of the swatch's height. */
const STEP_SHARE = 0.13

/** A rectangle with the patterns of its areas and the line over them, in the units of the figure. */
export function swatch(
  { areas, line }: SwatchLooks,
  x: number,
  y: number,
  style: LegendStyle,
  { theme, paint }: PaintSetting,
): string {
  const { unitsPerPixel } = style
  const [width, height] = style.swatch.map((pixels) => pixels * unitsPerPixel) as [number, number]
  const rect = (by: number, part = { x: 0, width }) => ({
    x: part.x + by,
    y: by,
    width: part.width - 2 * by,
    height: height - 2 * by,
  })
  const areaMarks = areas.flatMap((look, index) => {
    const part = { x: (width / areas.length) * index, width: width / areas.length }
    const drawn = claimPaint({ look, paths: ['outer', 'middle', 'inner'] })
    if (drawn.type === 'soft') {
      return [0, 1, 2].map((step) =>
        paint.area(pathOf(rect(step * STEP_SHARE * height, part)), drawn.fill, look.hue, drawn.opacity),
      )
    }
    return drawn.marks.map(({ fill, opacity, stroke }) => {
      if (fill) return paint.area(pathOf(rect(0, part)), fill, look.hue, opacity)
      const edge = strokeOf(stroke, theme, look.hue, unitsPerPixel)
      return element('rect', { ...rect(edge['stroke-width'] / 2, part), ...edge })
    })
  })
  const d = `M0 ${height / 2}H${width}`
  const lineMarks = (line ? claimMarksOfLine(line) : []).map((stroke) =>
    element('path', { d, ...strokeOf(stroke, theme, line!.hue, unitsPerPixel), 'stroke-linecap': null }),
  )
  return element(
    'g',
    { transform: `translate(${x} ${y}) scale(${1 / unitsPerPixel})` },
    element('rect', { ...rect(0), fill: theme.land }),
    ...areaMarks,
    ...lineMarks,
    areas.length === 0 && !line ? linesOfWords(width, height, theme.mutedText, unitsPerPixel) : '',
    element('rect', { ...rect(0), fill: 'none', stroke: theme.rule, 'stroke-width': unitsPerPixel }),
  )
}

/** A rectangle as a path of the form that areas have. */
function pathOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const [left, top, across, down] = [x, y, width, height].map((value) => Number(value.toFixed(2)))
  return `M${left} ${top}l${across} 0 0 ${down} -${across} 0z`
}

function claimMarksOfLine(look: Look): StrokeId[] {
  const paint = claimPaint({ look, paths: ['line'] })
  return paint.type === 'firm' ? paint.marks.flatMap(({ stroke }) => stroke ?? []) : []
}

/** Three lines of writing: a position that nobody gave a place. */
function linesOfWords(width: number, height: number, stroke: string, unitsPerPixel: number): string {
  const d = [0.3, 0.5, 0.7]
    .map((share, index) => `M${width * 0.2} ${height * share}H${width * (index === 2 ? 0.6 : 0.8)}`)
    .join('')
  return element('path', { d, stroke, 'stroke-width': 1.4 * unitsPerPixel, fill: 'none' })
}
