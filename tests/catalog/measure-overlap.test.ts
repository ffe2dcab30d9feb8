import { describe, expect, it, test } from 'vitest'
import { apart, measureOverlap } from '../../src/catalog/measure-overlap.ts'
import { turnedRound } from '../../src/catalog/relation.ts'
import type { Ranged } from '../../src/catalog/types.ts'
import { measuredTogether } from '../../src/catalog/zone-outline.ts'
import { catalog, zoneOf } from '../real-catalog.ts'
import { drawnRectangle } from './squares.ts'

const zone = (id: string) => measuredTogether([zoneOf(id)], catalog)!
const over = (a: string, b: string) => measureOverlap(zone(a), zone(b))

/** In km², to what rectangles of whole kilometres can be off at 33 N (squares.ts). */
const km2 = (range: Ranged) => range.map((squareMeters) => Number((squareMeters / 1e6).toFixed(1)))

describe('two rectangles of 10 by 10 km, each off by up to 100 m, that share 4 by 10 km', () => {
  const overlap = measureOverlap(drawnRectangle('a', [0, 0, 10, 10], 100), drawnRectangle('b', [6, 0, 16, 10], 100))

  it('overlap by that, with the edges of either that bound it', () => {
    // 28 km of boundary by 100 m.
    expect(km2(overlap.shared)).toEqual([37.2, 40, 42.8])
    expect(overlap.relation).toBe('overlaps')
  })

  it('leave the rest of each, with the edges that bound it', () => {
    expect(km2(overlap.onlyA)).toEqual([56.8, 60, 63.2])
    expect(km2(overlap.onlyB)).toEqual([56.8, 60, 63.2])
  })

  it('share less of each in doubt than the areas divided, for what both gain changes the share less', () => {
    const [least, drawn, most] = overlap.shareOfA
    expect(drawn).toBeCloseTo(0.4, 3)
    // An edge of both counts 0.6, one of A alone 0.4, one of B alone 1: 18 km × 0.6 + 22 km × 0.4 + 10 km × 1, by 100 m, of 100 km².
    expect(most - drawn).toBeCloseTo(0.0296, 3)
    expect(drawn - least).toBeCloseTo(0.0296, 3)
  })
})

describe('of a line that both have', () => {
  it('the shared area counts it once', () => {
    // The same line off: 4 km of it bound both on the south, 6 km of A's and B's other sides each.
    const line = drawnRectangle('one-line', [0, 0, 10, 10], 100)
    expect(km2(measureOverlap(line, line).shared)).toEqual(km2(line.squareMeters))
  })

  it('areas on either side of it share nothing wherever it runs', () => {
    for (const [a, b] of [
      ['occupied-golan', 'area-of-separation'],
      ['strip-2km', 'area-of-separation'],
      ['daraa-governorate', 'suwayda-governorate'],
      ['limitation-syria-0-10', 'limitation-syria-10-20'],
    ] as const) {
      expect(over(a, b), `${a}, ${b}`).toMatchObject({ relation: 'touches', shared: [0, 0, 0], shareOfA: [0, 0, 0] })
    }
  })
})

describe('lines of their own that run close to each other', () => {
  const west = (accuracyMeters: number) => drawnRectangle('west', [0, 0, 10, 10], accuracyMeters)
  const beyond = (gapKilometers: number) => drawnRectangle('east', [10 + gapKilometers, 0, 20, 10], 300)

  it('areas with a gap that both accuracies together exceed could overlap by what is beyond it', () => {
    const overlap = measureOverlap(west(300), beyond(0.4))
    expect(overlap.relation).toBe('disjoint')
    // 300 + 300 − 400 m along 10 km.
    expect(km2(overlap.shared)).toEqual([0, 0, 2])
    expect(overlap.shareOfA[2]).toBeCloseTo(0.02, 3)
  })

  it('areas with a wider gap could not', () => {
    expect(measureOverlap(west(300), beyond(0.7)).shared).toEqual([0, 0, 0])
  })

  it('an area within another could reach out where its edge runs just inside', () => {
    const inner = drawnRectangle('inner', [1, 1, 9.6, 9], 300)
    const overlap = measureOverlap(inner, west(300))
    expect(overlap.relation).toBe('within')
    // 200 m along 8 km.
    expect(km2(overlap.onlyA)).toEqual([0, 0, 1.6])
    expect(overlap.shareOfA[0]).toBeCloseTo(1 - 1.6 / 68.8, 3)
    expect(overlap.shareOfA[2]).toBe(1)
  })

  it('a much less accurate edge just outside can take off more than the edge itself', () => {
    const inner = drawnRectangle('inner', [1, 1, 9.9, 9], 100)
    const overlap = measureOverlap(inner, west(1000))
    const half = 0.1 * 2 * (8.9 + 8)
    // Along the 8 km that run 100 m inside: 1000 − 100 − 100 m more. The other three sides run 1 km inside, out of its reach.
    expect(overlap.shared[0] / 1e6).toBeCloseTo(8 * 8.9 - half - 6.4, 1)
  })

  it('what could be no more than rounds to 0 km² is nothing', () => {
    expect(measureOverlap(drawnRectangle('small', [0, 0, 10, 10], 20), beyond(0.31)).shared).toEqual([0, 0, 0])
  })
})

describe('shapes with no doubt, such as a reader draws', () => {
  const overlap = measureOverlap(drawnRectangle('a', [0, 0, 10, 10], 0), drawnRectangle('b', [6, 0, 16, 10], 0))
  it('have no range', () => {
    for (const range of [overlap.shared, overlap.onlyA, overlap.onlyB, overlap.shareOfA]) {
      // One part in 1e12 for sums in another order.
      expect(range[2] - range[0]).toBeLessThan(1e-12 * range[1])
    }
  })
  it('count however small what they share is', () => {
    const small = measureOverlap(drawnRectangle('a', [0, 0, 1, 1], 0), drawnRectangle('b', [0.99, 0, 2, 1], 0))
    expect(small.relation).toBe('overlaps')
  })
})

test.each([
  ['identical', [0, 0, 10, 10], [0, 0, 10, 10]],
  ['contains', [0, 0, 10, 10], [2, 2, 6, 6]],
  ['within', [2, 2, 6, 6], [0, 0, 10, 10]],
  ['overlaps', [0, 0, 10, 10], [8, 8, 12, 12]],
  ['touches', [0, 0, 10, 10], [10, 2, 12, 6]],
  ['touches', [0, 0, 10, 10], [10, 10, 12, 12]],
  ['disjoint', [0, 0, 10, 10], [11, 0, 12, 10]],
] as const)('%s: %j and %j', (relation, a, b) => {
  expect(measureOverlap(drawnRectangle('a', a, 50), drawnRectangle('b', b, 50)).relation).toBe(relation)
})

describe('of the real zones', () => {
  const pairs = catalog.overlaps!.pairs

  it('every range holds its figure', () => {
    for (const { a, b, relation, ...figures } of pairs) {
      for (const [least, drawn, most] of Object.values(figures)) {
        expect(0 <= least && least <= drawn && drawn <= most, `${a}, ${b} (${relation})`).toBe(true)
      }
    }
  })

  it('what is shared and what is left make up each zone', () => {
    for (const { a, b, shared, onlyA, onlyB } of pairs) {
      for (const [id, rest] of [
        [a, onlyA],
        [b, onlyB],
      ] as const) {
        const { areaSquareMeters: area, lengthMeters: length } = zoneOf(id)
        // But for slivers up to 0.2 m wide along lines that zones share.
        expect(Math.abs(shared[1] + rest[1] - area!), `${a}, ${b}`).toBeLessThan(0.2 * length!)
      }
    }
  })

  it('a zone within another shares all of itself, with its own range', () => {
    const within = pairs.filter(({ relation, onlyA }) => relation === 'within' && onlyA[1] === 0)
    expect(within.length).toBeGreaterThan(5)
    for (const { a, shared, shareOfA } of within) {
      const [least, most] = zoneOf(a).areaRangeSquareMeters!
      expect(shareOfA.slice(1), a).toEqual([1, 1])
      // 1 km² for lines near by that reach in from without; A and B coincide along other lines of A, whose accuracy may be less.
      expect(Math.abs(shared[0] - least), a).toBeLessThan(1e6)
      expect(shared[2] / most, a).toBeCloseTo(1, 3)
    }
  })

  it('the first over the second is the second over the first', () => {
    for (const [a, b] of [
      ['area-of-separation', 'quneitra-governorate'],
      ['strip-2km', 'daraa-governorate'],
      ['limitation-israel-0-10', 'shebaa-farms'],
    ] as const) {
      const [ab, ba] = [over(a, b), turnedRound(over(b, a))]
      expect(ab.relation).toBe(ba.relation)
      for (const figure of ['shared', 'onlyA', 'onlyB', 'shareOfA', 'shareOfB'] as const) {
        ab[figure].forEach((value, i) => {
          // Positions at crossings are rounded alike, and sums run in another order.
          expect(Math.abs(value - ba[figure][i]!), `${a}, ${b}: ${figure}`).toBeLessThanOrEqual(1e-6 * value)
        })
      }
    }
  })
})

it('areas that do not meet keep themselves', () => {
  expect(apart([1, 2, 3], [4, 5, 6])).toMatchObject({
    relation: 'disjoint',
    shared: [0, 0, 0],
    onlyA: [1, 2, 3],
    onlyB: [4, 5, 6],
  })
})
