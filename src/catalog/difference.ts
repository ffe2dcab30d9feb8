import type { Area } from '../geometry/combine.ts'
import type { LaidOver } from '../geometry/lay-over.ts'
import type { HatchId } from '../theme/hatch.ts'
import type { Hue } from '../theme/palette.ts'

export type DifferenceId = 'onlyA' | 'shared' | 'onlyB'

/** How a part of a difference is drawn: in the colour of the side that has it alone, told apart by pattern, not by colour. */
export interface DifferenceLook {
  readonly id: DifferenceId
  readonly hue: Hue
  /** Null where the part is a flat tint. */
  readonly hatch: HatchId | null
  /** Opacity of a flat tint under the hatch, 0 to 1. */
  readonly tint: number
}

/** A part of a difference that is there, with its place: positions [longitude, latitude] in degrees. */
export interface DifferencePart extends DifferenceLook {
  readonly area: Area
}

/** Lines for what only A has, nothing but a tint for what both have, dots for what only B has: in grey no two are alike. */
export function differenceLooks(hueA: Hue, hueB: Hue): readonly DifferenceLook[] {
  return [
    { id: 'onlyA', hue: hueA, hatch: 'rising', tint: 0.08 },
    { id: 'shared', hue: 'ground', hatch: null, tint: 0.3 },
    { id: 'onlyB', hue: hueB, hatch: 'dots', tint: 0.08 },
  ]
}

/** The parts of a difference that are there. */
export function differenceParts(laid: LaidOver, hueA: Hue, hueB: Hue): DifferencePart[] {
  return differenceLooks(hueA, hueB).flatMap((look) => {
    const area = laid[look.id]
    return area ? [{ ...look, area }] : []
  })
}
