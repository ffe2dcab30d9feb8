import type { HatchId } from '../theme/hatch.ts'
import type { Hue } from '../theme/palette.ts'
import type { Claim, Overlay, Zone, ZoneClaim } from './types.ts'

/**
 * How a claim is drawn: the colour says who asserts; the hatch on what basis: a treaty is a flat tint, a statement lines
 * (rising, falling or upright by who makes it), a leak steps, press reports a net, and what no source states is
 * dots; the edge says what kind of line.
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

/** A zone that is marked when its overlay is selected, and in which reading. */
export interface Mark {
  readonly zone: string
  readonly reading: string | null
}

/**
 * The zones that are outlined when an overlay is selected: all but the belts, which would bury the rest in lines, and what
 * nobody stated, which has no outline.
 */
export function marksOf(overlay: Overlay): Mark[] {
  return zoneClaims(overlay)
    .filter((claim) => claim.role !== 'limitation' && claim.stated)
    .map(({ zone, reading }) => ({ zone, reading }))
}

/** The claims of an overlay that have a place on the map and still stood when the evidence ends. */
export function zoneClaims({ claims }: Pick<Overlay, 'claims'>): ZoneClaim[] {
  return claims.filter((claim) => claim.zone !== null && claim.to === null) as ZoneClaim[]
}

/** The look of a claim on a zone, from what it says, on what basis, and whether the zone's edge fades. */
export function lookOf(claim: ZoneClaim, zone: Pick<Zone, 'feather'>): Look {
  const hue = hueOf(claim)
  const edge = zone.feather.length > 0 ? 'soft' : claim.stated ? 'dashed' : 'none'
  const bare = edge === 'soft' ? edge : 'none'
  switch (claim.role) {
    case 'line':
    case 'road':
      if (edge === 'soft') return { hue, hatch: null, tint: 0.35, edge, order: 8 }
      return { hue, hatch: null, tint: 0, ...(claim.basis === 'treaty' ? CASED : BAND) }
    case 'limitation':
      return { hue, hatch: null, tint: 0.05, edge: edge === 'dashed' ? 'dotted' : edge, order: 1 }
    case 'post':
      return { hue, hatch: null, tint: 0.35, edge, order: 6.5 }
    case 'corridor':
      return { hue, hatch: 'broken', tint: 0.06, edge, order: 4 }
    // Line A itself carries the demand's dashes; a second edge beside it would be out of step.
    case 'withdrawal':
      return { hue, hatch: 'falling', tint: 0.06, edge: bare, order: 7 }
    case 'separation':
      return { hue, hatch: null, tint: 0.22, edge: bare, order: 5 }
    case 'held':
      if (edge !== 'soft') return { hue, hatch: null, tint: 0.04, edge: 'none', order: 6 }
      return { hue, hatch: 'net', tint: 0.08, edge, order: 6 }
    default:
      return { hue, hatch: hatchOf(claim), tint: claim.stated ? 0.06 : 0.05, edge, order: claim.stated ? 2 : 3 }
  }
}

const CASED = { edge: 'cased', order: 9 } as const
const BAND = { edge: 'band', order: 8 } as const

/**
 * What is not stated is dots, whatever the basis, but for press reports, whose net says enough; a belt within a belt
 * differs, and so do leaks by whose demand they tell.
 */
function hatchOf({ role, basis, stated, assertedBy }: ZoneClaim): HatchId {
  if (role === 'influence-belt') return 'beads'
  if (basis === 'report') return 'net'
  if (!stated) return 'dots'
  if (basis === 'leak') return assertedBy.includes('israel') ? 'steps' : 'descent'
  if (assertedBy.length > 1) return 'upright'
  return assertedBy.includes('syria') ? 'falling' : 'rising'
}

/** Who asserts, as a colour: parties together share one; a corridor has that of others, whoever asks for it. */
export function hueOf(claim: Claim): Hue {
  if (claim.zone !== null && claim.role === 'corridor') return 'other'
  if (claim.assertedBy.length > 1) return 'agreement'
  switch (claim.assertedBy[0]!) {
    case 'israel':
      return 'israel'
    case 'syria':
      return 'syria'
    case 'reports':
      return isOnTheGround(claim) ? 'ground' : 'other'
    case 'united-nations':
      return 'agreement'
    case 'united-states':
    case 'jordan':
      return 'other'
  }
}

/** Reports of what is there, not of what somebody plans or asks for. */
function isOnTheGround(claim: Claim): boolean {
  return claim.zone !== null && (claim.role === 'held' || claim.role === 'post')
}
