import { describe, expect, it } from 'vitest'
import { apart, measureOverlap } from '../../src/catalog/measure-overlap.ts'
import { overlayOverlap } from '../../src/catalog/overlay-overlap.ts'
import type { Extent, Overlap } from '../../src/catalog/types.ts'
import { drawnRectangle } from './squares.ts'

type Sides = Parameters<typeof drawnRectangle>[1]

const extent = (known: Extent['known']) => ({ overlay: known, reading: null, known })
const overlapOf = (a: Sides, b: Sides) => measureOverlap(drawnRectangle('a', a, 100), drawnRectangle('b', b, 100))

/** The bound of each figure; null where there is none. */
const bounds = (a: Extent['known'], b: Extent['known'], overlap: Overlap) => {
  const { relation, shared, onlyA, onlyB, shareOfA, shareOfB } = overlayOverlap(extent(a), extent(b), overlap)
  return [relation, ...[shared, onlyA, onlyB, shareOfA, shareOfB].map((figure) => figure?.bound ?? null)]
}

const crossing = overlapOf([0, 0, 10, 10], [6, 0, 16, 10])
const inside = overlapOf([2, 2, 6, 6], [0, 0, 10, 10])
const around = overlapOf([0, 0, 10, 10], [2, 2, 6, 6])
const same = overlapOf([0, 0, 10, 10], [0, 0, 10, 10])
const far = apart([90, 100, 110], [90, 100, 110])

describe('two overlays that are known as wholes', () => {
  it('have every figure', () => {
    expect(bounds('whole', 'whole', crossing)).toEqual(['overlaps', 'exact', 'exact', 'exact', 'exact', 'exact'])
    expect(bounds('whole', 'whole', far)).toEqual(['disjoint', 'exact', 'exact', 'exact', 'exact', 'exact'])
  })
  it('have the figures of their areas', () => {
    const { shared, onlyA, shareOfB } = overlayOverlap(extent('whole'), extent('whole'), crossing)
    expect([shared?.range, onlyA?.range, shareOfB?.range]).toEqual([crossing.shared, crossing.onlyA, crossing.shareOfB])
  })
})

describe('a whole overlay and one that is larger than what is known of it', () => {
  it('share at least that; the whole has at most the rest alone, the other at least its own', () => {
    expect(bounds('whole', 'at-least', crossing)).toEqual([null, 'at-least', 'at-most', 'at-least', 'at-least', null])
  })
  it('share all of the whole where it lies in what is known: more of the other changes nothing', () => {
    expect(bounds('whole', 'at-least', inside)).toEqual(['within', 'exact', 'exact', 'at-least', 'exact', null])
  })
  it('share at least all that is known where that lies in the whole', () => {
    expect(bounds('whole', 'at-least', around)).toEqual([null, 'at-least', 'at-most', null, 'at-least', null])
  })
  it('share nothing that is known where they lie apart, and no more can be said than what the other has', () => {
    expect(bounds('whole', 'at-least', far)).toEqual([null, null, null, 'at-least', null, null])
  })
  it('are one within the other where what is known is the same', () => {
    expect(bounds('whole', 'at-least', same)).toEqual(['within', 'exact', 'exact', null, 'exact', null])
  })
  it('say the same the other way round', () => {
    expect(bounds('at-least', 'whole', crossing)).toEqual([null, 'at-least', 'at-least', 'at-most', null, 'at-least'])
    expect(bounds('at-least', 'whole', around)).toEqual(['contains', 'exact', 'at-least', 'exact', null, 'exact'])
  })
})

it('of two overlays that may both be larger only what both are known to have can be told', () => {
  expect(bounds('at-least', 'at-least', crossing)).toEqual([null, 'at-least', null, null, null, null])
  expect(bounds('at-least', 'at-least', same)).toEqual([null, 'at-least', null, null, null, null])
  expect(bounds('at-least', 'at-least', far)).toEqual([null, null, null, null, null, null])
})
