import { HATCH_SCALE } from '../view/figure-names.ts'
import { HATCHES, type Hatch, type HatchId, hatchName, hatchPath } from '../theme/hatch.ts'
import { HUES, type Theme } from '../theme/palette.ts'
import { element } from './svg.ts'

/** Name of the pattern of the occupied Golan. */
export const STRIPE = 'stripe'

/** The patterns of the given hatches (`hatchName`) and the stripe of the ground, in units of the figure. */
export function hatchPatterns(names: ReadonlySet<string>, theme: Theme): string {
  const claimHatches = (Object.keys(HATCHES) as HatchId[]).filter((id) => id !== STRIPE)
  return [
    ...claimHatches.flatMap((id) =>
      HUES.filter((hue) => names.has(hatchName(id, hue))).map((hue) =>
        pattern(hatchName(id, hue), HATCHES[id], theme.hue[hue]),
      ),
    ),
    pattern(STRIPE, HATCHES.stripe, theme.stripe),
  ].join('')
}

function pattern(id: string, hatch: Hatch, colour: string): string {
  return element(
    'pattern',
    {
      id,
      width: hatch.size,
      height: hatch.size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${HATCH_SCALE})`,
    },
    hatch.strokes.length === 0
      ? ''
      : element('path', { d: hatchPath(hatch), stroke: colour, 'stroke-width': hatch.strokeWidth, fill: 'none' }),
    ...hatch.dots.map(([cx, cy, r]) => element('circle', { cx, cy, r, fill: colour })),
  )
}
