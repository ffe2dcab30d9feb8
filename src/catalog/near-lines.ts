import type { Position } from 'geojson'
import { boundsOf } from '../geometry/box-index.ts'
import type { Area } from '../geometry/combine.ts'
import { contains } from '../geometry/contains.ts'
import { waysNear } from '../geometry/way-to.ts'
import { ON_LINE_METERS } from './boundary.ts'
import type { Outline, OutlineEdge } from './outline.ts'

/** An area with its outline. */
export interface Outlined {
  readonly area: Area
  readonly outline: Outline
}

/**
 * What the edges of A can do to A∩B and A−B, in square metres, only because a line of B runs near by and both may be off.
 * The sweep of the results' own edges knows nothing of it: where A ends just short of B, they share no area as drawn and
 * have no edge that could sweep.
 */
export interface NearLines {
  /** What A∩B can gain where A and B face each other over a gap: as far as both accuracies reach beyond it. */
  readonly sharedGain: number
  /** What A−B can gain where A runs just inside the edge of B. */
  readonly onlyGain: number
  /** What A∩B can lose besides, where a less accurate line of B runs just outside of A's. */
  readonly sharedLoss: number
  /** What A−B can lose besides, where a less accurate line of B faces A. */
  readonly onlyLoss: number
}

/** Edges are looked at in pieces no longer than this: gaps change little along them. */
const PIECE_METERS = 200

/**
 * Reckons what lines of B near the outline of A do. The edges count piece by piece by their length and by how nearly
 * parallel they run to the other. A line near itself does nothing, for it moves as one, and where both run along the same
 * line they move together.
 */
export function nearLines({ outline: a }: Outlined, { area: areaB, outline: b }: Outlined): NearLines {
  const sum = { sharedGain: 0, onlyGain: 0, sharedLoss: 0, onlyLoss: 0 }
  const wayTo = waysNear((a.bounds[1] + a.bounds[3]) / 2)
  for (const edge of a.edges) {
    const near = b.index.meeting(boundsOf([edge.start, edge.end]), edge.accuracyMeters + b.worstMeters)
    const lines = near.map((number) => b.edges[number]!)
    if (lines.every(({ line }) => line?.id === edge.line?.id)) continue
    const pieces = Math.max(1, Math.ceil(edge.lengthMeters / PIECE_METERS))
    const meters = edge.lengthMeters / pieces
    for (let piece = 0; piece < pieces; piece++) {
      const swept = sweptBeyond(along(edge, (piece + 0.5) / pieces), edge, lines, areaB, wayTo)
      if (swept === null) continue
      sum[swept.inside ? 'onlyGain' : 'sharedGain'] += swept.gainMeters * meters
      sum[swept.inside ? 'sharedLoss' : 'onlyLoss'] += swept.lossMeters * meters
    }
  }
  return sum
}

/**
 * How far the sweep at one position of an edge can be exceeded for the lines of B near by, the worst of them; `inside` says
 * on which side of B's edge the position lies. Null where none does anything.
 */
function sweptBeyond(
  position: Position,
  edge: OutlineEdge,
  lines: readonly OutlineEdge[],
  areaB: Area,
  wayTo: ReturnType<typeof waysNear>,
): { readonly inside: boolean; readonly gainMeters: number; readonly lossMeters: number } | null {
  let [inside, gainMeters, lossMeters] = [null as boolean | null, 0, 0]
  for (const other of lines) {
    const way = wayTo(position, other.start, other.end)
    if (way.meters < ON_LINE_METERS) return null
    const reach = edge.accuracyMeters + other.accuracyMeters
    if (way.meters >= reach || other.line?.id === edge.line?.id) continue
    const liesBehind = dot([way.east, way.north], edge.normal) <= 0
    if (liesBehind) continue
    const alike = dot(edge.normal, other.normal) / (edge.lengthMeters * other.lengthMeters)
    inside ??= contains(areaB, position)
    const anotherLiesBetween = inside !== alike > 0
    if (anotherLiesBetween) continue
    gainMeters = Math.max(gainMeters, (reach - way.meters) * Math.abs(alike))
    lossMeters = Math.max(lossMeters, (other.accuracyMeters - way.meters - edge.accuracyMeters) * Math.abs(alike))
  }
  return inside === null ? null : { inside, gainMeters, lossMeters }
}

function along({ start, end }: OutlineEdge, share: number): Position {
  return [start[0]! + share * (end[0]! - start[0]!), start[1]! + share * (end[1]! - start[1]!)]
}

function dot([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): number {
  return x0 * x1 + y0 * y1
}
