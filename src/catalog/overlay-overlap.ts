import type { BoundedFigure, Extent, Overlap, OverlayOverlap, Ranged, TopologicalRelation } from './overlap.ts'
import { counts } from './relation.ts'

type Known = Pick<Extent, 'overlay' | 'reading' | 'known'>

/**
 * What an overlap of what is known of two overlays says of the overlays themselves. Where one is larger than what is known
 * of it, what they share can only grow and what the other has alone can only shrink; a figure that says nothing then, such
 * as at least 0, is left out. Both must be known at least in part.
 */
export function overlayOverlap(a: Known, b: Known, overlap: Overlap): OverlayOverlap {
  const { shared, onlyA, onlyB, shareOfA, shareOfB } = overlap
  const [isWholeA, isWholeB] = [a.known === 'whole', b.known === 'whole']
  // All of a whole A lies in what is known of B: however much larger B is, it changes nothing.
  const isExact = (isWholeA || !counts(onlyB)) && (isWholeB || !counts(onlyA)) && (isWholeA || isWholeB)
  const atLeast = isExact ? 'exact' : 'at-least'
  const rest = (range: Ranged, isWhole: boolean, isOtherWhole: boolean) => {
    if (isWhole && isOtherWhole) return figure('exact', range)
    if (isWhole) return counts(shared) ? figure(counts(range) ? 'at-most' : 'exact', range) : null
    return isOtherWhole && counts(range) ? figure('at-least', range) : null
  }
  return {
    a: { overlay: a.overlay, reading: a.reading },
    b: { overlay: b.overlay, reading: b.reading },
    relation: isWholeA && isWholeB ? overlap.relation : certainRelation(overlap, isWholeA, isWholeB),
    shared: isExact || counts(shared) ? figure(atLeast, shared) : null,
    onlyA: rest(onlyA, isWholeA, isWholeB),
    onlyB: rest(onlyB, isWholeB, isWholeA),
    shareOfA: isWholeA && (isExact || counts(shared)) ? figure(atLeast, shareOfA) : null,
    shareOfB: isWholeB && (isExact || counts(shared)) ? figure(atLeast, shareOfB) : null,
  }
}

/** What stays true however much larger an overlay is than what is known of it. */
function certainRelation({ onlyA, onlyB }: Overlap, isWholeA: boolean, isWholeB: boolean): TopologicalRelation | null {
  if (isWholeA && !counts(onlyA)) return 'within'
  if (isWholeB && !counts(onlyB)) return 'contains'
  return null
}

function figure(bound: BoundedFigure['bound'], range: Ranged): BoundedFigure {
  return { bound, range }
}
