import type { HatchId } from '../theme/hatch.ts'
import type { Hue } from '../theme/palette.ts'
import type { Claim, Overlay } from './types.ts'

/**
 * How a claim is drawn: the colour says who asserts; the hatch whether a text states the area (lines, rising or falling
 * by side), names it only (dots), or reports from the ground do (a net); the edge says what kind of line.
 */
export interface Look {
  readonly hue: Hue
  /** Pattern of an area; null for none. */
  readonly hatch: HatchId | null
  /** Opacity of a flat tint under the hatch, 0 to 1. */
  readonly tint: number
  /**
   * cased: solid with a casing, a line of the treaty · band: wide dashes that stay in sight behind a cased line ·
   * dashed: stated by name · dotted: a limit by distance · soft: fades out over its doubt, never an outline.
   */
  readonly edge: 'cased' | 'band' | 'dashed' | 'dotted' | 'soft' | 'none'
  /** Order of drawing, lowest first. */
  readonly order: number
}

/** Opacity of a soft zone where all its steps lie over each other. */
const SOFT_STRENGTH = 0.7

/** Opacity of each of so many nested steps, so that together they come to the strength of a soft zone. */
export function stepOpacity(steps: number): number {
  return 1 - (1 - SOFT_STRENGTH) ** (1 / steps)
}

/** Ids of the zones that stand for an overlay when it is selected: all but the belts, which would bury the rest in lines. */
export function marksOf(overlay: Overlay): string[] {
  return overlay.claims.filter((claim) => claim.role !== 'limitation').map((claim) => claim.zone)
}

/** The look of a claim, from what it says and on what basis alone. */
export function lookOf(claim: Claim): Look {
  const hue = hueOf(claim)
  if (claim.role === 'line') {
    return claim.basis === 'treaty'
      ? { hue, hatch: null, tint: 0, edge: 'cased', order: 9 }
      : { hue, hatch: null, tint: 0, edge: 'band', order: 8 }
  }
  if (claim.role === 'limitation') return { hue, hatch: null, tint: 0.05, edge: 'dotted', order: 1 }
  if (claim.basis === 'treaty') return { hue, hatch: null, tint: 0.22, edge: 'none', order: 5 }
  if (claim.role === 'corridor') {
    return { hue, hatch: 'broken', tint: 0.06, edge: claim.stated ? 'dashed' : 'soft', order: 4 }
  }
  if (claim.basis === 'report')
    return { hue, hatch: 'net', tint: 0.08, edge: claim.stated ? 'dashed' : 'soft', order: 6 }
  if (!claim.stated) return { hue, hatch: 'dots', tint: 0.05, edge: 'soft', order: 3 }
  // Line A itself carries the demand's dashes; a second edge beside it would be out of step.
  if (claim.role === 'withdrawal') return { hue, hatch: 'falling', tint: 0.06, edge: 'none', order: 7 }
  const hatch = claim.assertedBy === 'syria' ? 'falling' : 'rising'
  return { hue, hatch, tint: 0.06, edge: 'dashed', order: claim.assertedBy === 'syria' ? 7 : 2 }
}

function hueOf(claim: Claim): Hue {
  if (claim.role === 'corridor') return 'corridor'
  switch (claim.assertedBy) {
    case 'agreement':
      return 'agreement'
    case 'israel':
      return 'israel'
    case 'syria':
      return 'syria'
    case 'reports':
      return 'ground'
  }
}
