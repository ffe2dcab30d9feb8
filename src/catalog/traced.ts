import type { Position } from 'geojson'
import { boundsOf } from '../geometry/box-index.ts'
import type { Area } from '../geometry/combine.ts'
import { pathsOf } from '../geometry/distance.ts'
import { waysNear } from '../geometry/way-to.ts'
import { middleOf, ON_LINE_METERS } from './boundary.ts'
import { type Outline, type OutlineEdge, outlineEdge } from './outline.ts'

/** An edge of what two areas make together, and on whose outline it lies: on one, or on both where they share it. */
export interface Traced {
  readonly edge: OutlineEdge
  readonly onA: boolean
  readonly onB: boolean
}

/**
 * The edges of an intersection or a difference, each with the line that the outline of A or B has there. Where the two
 * coincide the less accurate counts, once.
 */
export function traced(result: Area | null, a: Outline, b: Outline): Traced[] {
  if (result === null) return []
  return pathsOf(result).flatMap((ring) =>
    ring.slice(1).map((end, i): Traced => {
      const start = ring[i] as Position
      const [onA, onB] = [edgeAt(start, end, a), edgeAt(start, end, b)]
      const parent = onA && onB ? (onA.accuracyMeters >= onB.accuracyMeters ? onA : onB) : (onA ?? onB)
      return { edge: partOf(parent, start, end, Math.max(a.worstMeters, b.worstMeters)), onA: !!onA, onB: !!onB }
    }),
  )
}

/** The edge of an outline along which another runs; the least accurate of several. */
export function edgeAt(start: Position, end: Position, { edges, index }: Outline): OutlineEdge | null {
  const middle = middleOf(start, end)
  const wayTo = waysNear(middle[1]!)
  const runsAlong = (edge: OutlineEdge) => (probe: Position) =>
    wayTo(probe, edge.start, edge.end).meters < ON_LINE_METERS
  return index
    .meeting(boundsOf([middle]), ON_LINE_METERS)
    .map((number) => edges[number]!)
    .filter((edge) => [middle, start, end].every(runsAlong(edge)))
    .reduce<OutlineEdge | null>((worst, e) => (worst && worst.accuracyMeters >= e.accuracyMeters ? worst : e), null)
}

/** The edge itself where nothing was cut off: what is known of it need not be found again. */
function partOf(parent: OutlineEdge | null, start: Position, end: Position, worstMeters: number): OutlineEdge {
  if (!parent) return outlineEdge({ start, end, line: null, offset: false }, worstMeters)
  if (isSame(parent.start, start) && isSame(parent.end, end)) return parent
  if (isSame(parent.start, end) && isSame(parent.end, start)) return backwards(parent)
  return outlineEdge({ start, end, line: parent.line, offset: parent.offset }, parent.accuracyMeters)
}

const twins = new WeakMap<OutlineEdge, OutlineEdge>()

/** The same edge as it bounds what lies on its other side. */
function backwards(edge: OutlineEdge): OutlineEdge {
  const known = twins.get(edge)
  if (known) return known
  const twin = outlineEdge({ ...edge, start: edge.end, end: edge.start }, edge.accuracyMeters)
  twins.set(edge, twin)
  return twin
}

/** Half of the 1e-8 degrees in which areas are clipped. */
function isSame([lon0, lat0]: Position, [lon1, lat1]: Position): boolean {
  return Math.abs(lon0! - lon1!) < 5e-9 && Math.abs(lat0! - lat1!) < 5e-9
}
