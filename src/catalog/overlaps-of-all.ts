import { meetingPairs } from '../geometry/box-index.ts'
import { type Measured, measureOverlap } from './measure-overlap.ts'
import type { Overlap } from './overlap.ts'

/**
 * The overlaps of all pairs of areas that meet or, by the accuracy of their lines, could: found by an index of their boxes,
 * so that the time grows with the pairs that meet and not with all there are.
 */
export function overlapsOfAll(
  areas: readonly Measured[],
): { readonly a: number; readonly b: number; readonly overlap: Overlap }[] {
  const boxes = areas.map(({ outline }) => outline.bounds)
  return meetingPairs(boxes, (i) => areas[i]!.outline.worstMeters)
    .map(([a, b]) => ({ a, b, overlap: measureOverlap(areas[a]!, areas[b]!) }))
    .filter(({ overlap }) => overlap.relation !== 'disjoint' || overlap.shared[2] > 0)
}
