import { boundsOf } from '../geometry/box-index.ts'
import { waysNear } from '../geometry/way-to.ts'
import { ON_LINE_METERS } from './boundary.ts'
import type { Outline } from './outline.ts'
import type { Overlap, Ranged, TopologicalRelation } from './overlap.ts'

/** What rounds to 0 km², the finest step in which areas are given (`roundAreaRange`). */
export const NEGLIGIBLE_SQUARE_METERS = 0.5e6

/** Whether a part of two areas is there for certain, or at least large enough to be told. */
export function counts([least, drawn]: Ranged): boolean {
  return least > 0 || drawn >= NEGLIGIBLE_SQUARE_METERS
}

/** How two areas lie to each other, by their parts and, where they share none, their outlines. */
export function relationOf(
  { shared, onlyA, onlyB }: Pick<Overlap, 'shared' | 'onlyA' | 'onlyB'>,
  a: Outline,
  b: Outline,
): TopologicalRelation {
  if (!counts(shared)) return shared[1] > 0 || touch(a, b) || touch(b, a) ? 'touches' : 'disjoint'
  if (counts(onlyA)) return counts(onlyB) ? 'overlaps' : 'contains'
  return counts(onlyB) ? 'within' : 'identical'
}

/** The same two areas, B before A. */
export function turnedRound<O extends TwoSided>({ relation, onlyA, onlyB, shareOfA, shareOfB, ...same }: O) {
  const turned = relation === 'contains' ? 'within' : relation === 'within' ? 'contains' : relation
  return { ...same, relation: turned, onlyA: onlyB, onlyB: onlyA, shareOfA: shareOfB, shareOfB: shareOfA } as O
}

type TwoSided = Readonly<Record<'onlyA' | 'onlyB' | 'shareOfA' | 'shareOfB', unknown>> & {
  readonly relation: TopologicalRelation | null
}

/** Whether an end of an edge of one lies on an edge of the other: so it is where areas touch and do not overlap. */
function touch(a: Outline, b: Outline): boolean {
  const wayTo = waysNear(a.bounds[1])
  return a.edges.some(({ start }) =>
    b.index.meeting(boundsOf([start]), ON_LINE_METERS).some((number) => {
      const edge = b.edges[number]!
      return wayTo(start, edge.start, edge.end).meters < ON_LINE_METERS
    }),
  )
}
