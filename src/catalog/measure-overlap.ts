import { areaSquareMeters } from '../geometry/area.ts'
import { type LaidOver, layOver } from '../geometry/lay-over.ts'
import type { Area } from '../geometry/combine.ts'
import { outlinedRange } from './area-range.ts'
import type { BoundingLine } from './boundary.ts'
import { type NearLines, nearLines, type Outlined } from './near-lines.ts'
import type { Outline } from './outline.ts'
import type { Overlap, Ranged } from './overlap.ts'
import { NEGLIGIBLE_SQUARE_METERS, relationOf } from './relation.ts'
import { type Moving, sweptArea } from './swept.ts'
import { type Traced, traced } from './traced.ts'

/** An area that takes part in overlaps, with what it measures alone in square metres. */
export interface Measured extends Outlined {
  readonly squareMeters: Ranged
}

/** An area with its outline, measured. */
export function measured({ area, outline }: Outlined): Measured {
  const squareMeters = areaSquareMeters(area)
  const [least, most] = outlinedRange(squareMeters, outline)
  return { area, outline, squareMeters: [least, squareMeters, most] }
}

/**
 * Two areas laid over each other: the areas of A∩B, A−B and B−A, and what share of each lies in the other, with the range
 * that the accuracy of lines leaves each: worst case, to first order, and with lines that run close to each other
 * (docs/method.md).
 */
export function measureOverlap(a: Measured, b: Measured): Overlap {
  const parts = layOver(a.area, b.area)
  const edges = edgesOf(parts, a.outline, b.outline)
  const [nearA, nearB] = [nearLines(a, b), nearLines(b, a)]
  const near = told(parts.shared, {
    gain: Math.max(nearA.sharedGain, nearB.sharedGain),
    loss: nearA.sharedLoss + nearB.sharedLoss,
  })

  const swept = (moving: readonly Moving[]) => sweptArea(moving, beltedIn(moving, a.outline, b.outline))
  const part = (area: Area | null, own: readonly Traced[], { gain, loss }: Near, limit: number): Ranged => {
    const drawn = sizeOf(area)
    const half = swept(own.map(inFull))
    return limited(drawn - half - loss, drawn, drawn + half + gain, limit)
  }
  const shareOf = (whole: Measured, rest: readonly Traced[], restNear: Near, isOnIt: IsOn): Ranged => {
    const all = whole.squareMeters[1]
    const share = Math.min(1, sizeOf(parts.shared) / all)
    const half = swept(shareMoves(share, edges.shared, rest, isOnIt))
    // What the rest gains, the share loses, and the other way round.
    const [loss, gain] = [half + near.loss + restNear.gain, half + near.gain + restNear.loss]
    return limited(share - loss / all, share, share + gain / all, 1)
  }

  const [restA, restB] = [told(parts.onlyA, ofRest(nearA)), told(parts.onlyB, ofRest(nearB))]
  const sizes = {
    shared: part(parts.shared, edges.shared, near, Math.min(a.squareMeters[2], b.squareMeters[2])),
    onlyA: part(parts.onlyA, edges.onlyA, restA, a.squareMeters[2]),
    onlyB: part(parts.onlyB, edges.onlyB, restB, b.squareMeters[2]),
  }
  return {
    relation: relationOf(sizes, a.outline, b.outline),
    ...sizes,
    shareOfA: shareOf(a, edges.onlyA, restA, ({ onA }) => onA),
    shareOfB: shareOf(b, edges.onlyB, restB, ({ onB }) => onB),
  }
}

/** The overlap of two areas, of so many square metres, that do not meet. */
export function apart(a: Ranged, b: Ranged): Overlap {
  const none: Ranged = [0, 0, 0]
  return { relation: 'disjoint', shared: none, onlyA: a, onlyB: b, shareOfA: none, shareOfB: none }
}

type Near = { readonly gain: number; readonly loss: number }
type IsOn = (edge: Traced) => boolean

const ofRest = ({ onlyGain: gain, onlyLoss: loss }: NearLines): Near => ({ gain, loss })
const inFull = ({ edge }: Traced): Moving => ({ edge, weight: 1 })

/** What is not there as drawn, and could be no more than rounds to 0 km², is nothing: corners of that size are neglected everywhere. */
function told(area: Area | null, near: Near): Near {
  return area === null && near.gain < NEGLIGIBLE_SQUARE_METERS ? { gain: 0, loss: 0 } : near
}

/**
 * The lines that are to be reckoned together with their far edges: those of which the boundary has a far edge. Where it has
 * none, a line counts as in any area that is no belt.
 */
function beltedIn(moving: readonly Moving[], a: Outline, b: Outline): ReadonlyMap<string, BoundingLine> {
  const offsets = new Set(moving.flatMap(({ edge }) => (edge.offset && edge.line ? [edge.line.id] : [])))
  return new Map([...a.belted, ...b.belted].filter(([id]) => offsets.has(id)))
}

/**
 * By how much the share changes, times the whole, for each square metre that an edge sweeps: an edge that bounds both the
 * whole and what is shared adds to both; one that bounds the rest alone adds to the whole, and so thins the share.
 */
function shareMoves(share: number, shared: readonly Traced[], rest: readonly Traced[], isOnWhole: IsOn): Moving[] {
  return [
    ...shared.map((on): Moving => ({ edge: on.edge, weight: isOnWhole(on) ? 1 - share : 1 })),
    ...rest.filter(isOnWhole).map(({ edge }): Moving => ({ edge, weight: -share })),
  ]
}

/** Where nothing is shared, the rest of each is the whole and has its outline. */
function edgesOf(parts: LaidOver, a: Outline, b: Outline): Readonly<Record<keyof LaidOver, readonly Traced[]>> {
  if (parts.shared === null) {
    return {
      shared: [],
      onlyA: a.edges.map((edge) => ({ edge, onA: true, onB: false })),
      onlyB: b.edges.map((edge) => ({ edge, onA: false, onB: true })),
    }
  }
  return {
    shared: traced(parts.shared, a, b),
    onlyA: traced(parts.onlyA, a, b),
    onlyB: traced(parts.onlyB, a, b),
  }
}

function sizeOf(area: Area | null): number {
  return area ? areaSquareMeters(area) : 0
}

/** No part of an area can be less than nothing, or more than the area could be. */
function limited(least: number, drawn: number, most: number, limit: number): Ranged {
  return [Math.max(0, least), drawn, Math.max(drawn, Math.min(limit, most))]
}
