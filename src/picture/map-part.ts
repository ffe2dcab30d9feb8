import type { Look } from '../catalog/look.ts'
import { hatchName } from '../theme/hatch.ts'
import { claimPaint } from '../figure/claim-marks.ts'
import type { FigureClaim, FigureDrawing } from '../figure/drawing.ts'
import type { PaintSetting } from './area-paint.ts'
import { strokeOf } from './colours.ts'
import type { MapFrame } from './map-frame.ts'
import { type Names, nameGroups } from './names.ts'
import { element } from './svg.ts'
import { scaleBar } from './scale-bar.ts'

/** The map of a picture in its named groups: base, zones, places, labels, scale. */
export function mapPart(drawing: FigureDrawing, frame: MapFrame, setting: PaintSetting): Names {
  const { theme } = setting
  const scale = frame.width / drawing.width
  // Lines grow with the letters.
  const unitsPerPixel = frame.letters / scale
  const drawn = `translate(${frame.x} ${frame.y}) scale(${Number(scale.toFixed(5))})`
  const bar = scaleBar(drawing, frame, setting)
  const names = nameGroups(drawing, frame, bar.box, setting)
  const rect = { x: frame.x, y: frame.y, width: frame.width, height: frame.height }
  const markup = [
    element('clipPath', { id: 'frame' }, element('rect', rect)),
    element(
      'g',
      { 'clip-path': 'url(#frame)' },
      element('rect', { ...rect, fill: theme.neighbours }),
      element(
        'g',
        { id: 'base', transform: drawn, 'stroke-linejoin': 'round' },
        baseMarks(drawing, setting, unitsPerPixel),
      ),
      element(
        'g',
        { id: 'zones', transform: drawn, 'stroke-linejoin': 'round' },
        ...drawing.claims.map((claim) => claimGroup(claim, drawing, setting, unitsPerPixel)),
      ),
    ),
    names.markup,
    bar.markup,
    element('rect', { ...rect, fill: 'none', stroke: theme.rule }),
  ].join('')
  return { markup, unsaid: names.unsaid }
}

/** Names of the hatches of looks (`hatchName`). */
export function hatchesOf(looks: readonly (Look | null)[]): Set<string> {
  return new Set(looks.flatMap((look) => (look?.hatch ? [hatchName(look.hatch, look.hue)] : [])))
}

/** Land, water, roads and borders. */
function baseMarks(drawing: FigureDrawing, { theme, paint }: PaintSetting, unitsPerPixel: number): string {
  const area = (d: string, fill: string) => element('path', { d, fill })
  const line = (d: string, stroke: Parameters<typeof strokeOf>[0]) =>
    element('path', { d, ...strokeOf(stroke, theme, null, unitsPerPixel) })
  return [
    area(drawing.paths['syria']!, theme.land),
    ...drawing.sea.map((d) => area(d, theme.water)),
    paint.stripe(drawing.paths['occupied-golan']!),
    paint.stripe(drawing.paths['shebaa-farms']!),
    drawing.roads === '' ? '' : line(drawing.roads, 'road'),
    ...drawing.lakes.map((d) => area(d, theme.water)),
    ...drawing.borders
      .filter(({ class: borderClass }) => borderClass !== 'frame')
      .flatMap(({ class: borderClass, river, d }) => [
        ...(river ? [line(d, 'river')] : []),
        line(d, `border-${borderClass as Exclude<typeof borderClass, 'frame'>}`),
      ]),
  ].join('')
}

/** All that one claim draws, as a group that says which. */
function claimGroup(
  claim: FigureClaim,
  drawing: FigureDrawing,
  { theme, paint }: PaintSetting,
  unitsPerPixel: number,
): string {
  const { hue } = claim.look
  const drawn = claimPaint(claim)
  const data = claim.paths.map((path) => drawing.paths[path]!)
  const marks =
    drawn.type === 'soft'
      ? data.map((d) => paint.area(d, drawn.fill, hue, drawn.opacity))
      : drawn.marks.map(({ fill, opacity, stroke }) =>
          stroke === null
            ? paint.area(data[0]!, fill, hue, opacity)
            : element('path', { d: data[0]!, ...strokeOf(stroke, theme, hue, unitsPerPixel) }),
        )
  return element('g', { id: `zone-${claim.part.replace('.', '-')}-${claim.zone}` }, ...marks)
}
