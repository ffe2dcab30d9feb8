import { stepOpacity } from '../catalog/look.ts'
import { type HatchId, hatchName } from '../theme/hatch.ts'
import type { FigureClaim } from './drawing.ts'
import type { StrokeId } from './strokes.ts'

/** With what an area is filled: the flat colour of its claim, or a hatch by its name (`hatchName`). */
export type Fill = { readonly type: 'hue' } | { readonly type: 'hatch'; readonly hatch: HatchId; readonly name: string }

/** One stroke of the pen for a claim: its path filled, or its path drawn as a line. */
export type ClaimMark =
  | { readonly fill: Fill; readonly opacity: number | null; readonly stroke: null }
  | { readonly fill: null; readonly opacity: null; readonly stroke: StrokeId }

/**
 * How a claim is drawn. A soft one is one fill, each of its nested steps as strong as `opacity`, so that all over each
 * other come to the strength of the claim; a firm one is marks over each other, on its one path.
 */
export type ClaimPaint =
  | { readonly type: 'soft'; readonly fill: Fill; readonly opacity: number }
  | { readonly type: 'firm'; readonly marks: readonly ClaimMark[] }

const HUE: Fill = { type: 'hue' }

/** The marks of a claim, lowest first. */
export function claimPaint({ look, paths }: Pick<FigureClaim, 'look' | 'paths'>): ClaimPaint {
  const { hue, hatch, tint, edge } = look
  const hatched: Fill | null = hatch && { type: 'hatch', hatch, name: hatchName(hatch, hue) }
  switch (edge) {
    case 'soft': {
      const opacity = stepOpacity(paths.length) * (hatched ? 1 : tint)
      return { type: 'soft', fill: hatched ?? HUE, opacity: Number(opacity.toFixed(3)) }
    }
    default:
      return {
        type: 'firm',
        marks: [
          ...(tint > 0 ? [{ fill: HUE, opacity: tint, stroke: null }] : []),
          ...(hatched ? [{ fill: hatched, opacity: null, stroke: null }] : []),
          ...(edge === 'none' ? [] : [line(`casing-${edge}`), line(`edge-${edge}`)]),
        ],
      }
  }
}

function line(stroke: StrokeId): ClaimMark {
  return { fill: null, opacity: null, stroke }
}
