import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { layOver } from '../../src/geometry/lay-over.ts'
import { type Area, union } from '../../src/geometry/combine.ts'
import { woundCounterclockwise } from '../../src/geometry/simple-rings.ts'
import { lengthMeters } from '../../src/geometry/length.ts'
import { areaOf, catalog } from '../real-catalog.ts'
import { judgedByGeos } from '../scripts/gate/geos.ts'
import { geosAreas } from './geos-overlay.ts'
import { polygonNear } from './random-shapes.ts'

const size = (area: Area | null) => (area ? areaSquareMeters(area) : 0)

/**
 * Where edges cross, positions are rounded to 1e-8 degrees: each moves its edges by 0.6 mm at most. Pieces less than 0.5 m
 * wide are left out: needles at crossings at so small an angle are metres long. 5 mm along both outlines allow for both.
 */
const tolerance = (...areas: readonly Area[]) => 0.005 * areas.reduce((sum, area) => sum + lengthMeters(area), 0)

/** Two or three shapes so near to each other that most of them overlap. */
const moved = (shape: Area, [lon, lat]: Position): Area => {
  const [lon0, lat0] = (shape.type === 'Polygon' ? shape.coordinates[0]![0] : shape.coordinates[0]![0]![0]) as Position
  const walk = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === 'number'
      ? [coordinates[0] - lon0! + lon!, (coordinates[1] as number) - lat0! + lat!]
      : (coordinates as unknown[]).map(walk)
  return { ...shape, coordinates: walk(shape.coordinates) } as Area
}
const nearby = fc.tuple(
  fc.double({ min: 35.9, max: 36.2, noNaN: true }),
  fc.double({ min: 32.9, max: 33.2, noNaN: true }),
)
const shape = fc.tuple(polygonNear, nearby).map(([polygon, at]) => moved(polygon, at))

const square = (west: number, south: number, side: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
})

describe('of any two areas', () => {
  it('what they share and what is left of each make up each', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const { shared, onlyA, onlyB } = layOver(a, b)
        expect(Math.abs(size(shared) + size(onlyA) - size(a))).toBeLessThan(tolerance(a, b))
        expect(Math.abs(size(shared) + size(onlyB) - size(b))).toBeLessThan(tolerance(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it('the first over the second is the second over the first', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const [ab, ba] = [layOver(a, b), layOver(b, a)]
        expect(Math.abs(size(ab.shared) - size(ba.shared))).toBeLessThan(tolerance(a, b))
        expect(Math.abs(size(ab.onlyA) - size(ba.onlyB))).toBeLessThan(tolerance(a, b))
        expect(Math.abs(size(ab.onlyB) - size(ba.onlyA))).toBeLessThan(tolerance(a, b))
      }),
      { numRuns: 200 },
    )
  })

  it('a larger one shares no less and leaves no more', () => {
    fc.assert(
      fc.property(shape, shape, shape, (a, more, b) => {
        const larger = union([a, more])!
        const [of, ofLarger] = [layOver(a, b), layOver(larger, b)]
        expect(size(of.shared)).toBeLessThan(size(ofLarger.shared) + tolerance(a, more, b))
        expect(size(ofLarger.onlyB)).toBeLessThan(size(of.onlyB) + tolerance(a, more, b))
      }),
      { numRuns: 200 },
    )
  })

  it('GEOS finds the same areas', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const [ours, theirs] = [layOver(a, b), geosAreas(a, b)]
        for (const part of ['shared', 'onlyA', 'onlyB'] as const) {
          expect(Math.abs(size(ours[part]) - theirs[part]), part).toBeLessThan(tolerance(a, b))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('one that is the other, but for a rounding of its positions to 0.1 m, is identical', () => {
    const roundings = fc.noBias(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 50, maxLength: 50 }))
    fc.assert(
      fc.property(shape, roundings, (a, roundings) => {
        const ring = (a.coordinates as Position[][])[0]!.slice(0, -1)
        const rounded = ring.map(([lon, lat], i): Position => [
          lon! + roundings[2 * i]! * 5e-7,
          lat! + roundings[2 * i + 1]! * 5e-7,
        ])
        const { onlyA, onlyB } = layOver(a, { type: 'Polygon', coordinates: [[...rounded, rounded[0]!]] })
        expect([onlyA, onlyB]).toEqual([null, null])
      }),
      { numRuns: 200 },
    )
  })
})

it('an area over itself is all shared', () => {
  for (const id of ['area-of-separation', 'strip-2km', 'three-governorates']) {
    const { shared, onlyA, onlyB } = layOver(areaOf(id), areaOf(id))
    expect([onlyA, onlyB], id).toEqual([null, null])
    expect(size(shared), id).toBeCloseTo(size(areaOf(id)), 0)
  }
})

it('areas that touch along an edge or at a corner share nothing and stay whole', () => {
  const [a, along, corner] = [square(36, 33, 0.1), square(36.1, 33.05, 0.1), square(36.1, 33.1, 0.1)]
  for (const b of [along, corner]) expect(layOver(a, b)).toEqual({ shared: null, onlyA: a, onlyB: b })
})

it('a sliver of 0.2 m along a line that both round differently is nothing; one of 2 m is something', () => {
  const [a, overlapping] = [square(36, 33, 0.1), (meters: number) => square(36.1 - meters / 93_400, 33, 0.1)]
  expect(layOver(a, overlapping(0.2)).shared).toBeNull()
  // 11,091 m high.
  expect(size(layOver(a, overlapping(2)).shared) / 11_091).toBeCloseTo(2, 1)
})

it('keeps holes, and islands within them', () => {
  const [outer, hole, island] = [square(36, 33, 0.4), square(36.1, 33.1, 0.2), square(36.15, 33.15, 0.1)]
  const ring = layOver(outer, hole).onlyA!
  expect(ring.coordinates).toHaveLength(2)
  const withIsland: Area = {
    type: 'MultiPolygon',
    coordinates: [ring.coordinates as Position[][], island.coordinates as Position[][]],
  }
  const { shared, onlyA } = layOver(square(35.9, 32.9, 0.6), withIsland)
  expect(size(shared)).toBeCloseTo(size(outer) - size(hole) + size(island), 0)
  expect(size(onlyA)).toBeCloseTo(size(square(35.9, 32.9, 0.6)) - size(shared), 0)
  expect(shared!.coordinates).toHaveLength(2)
})

/** Thousands of overlays by GEOS, a few seconds each time that the data grows. */
const SLOW_MILLISECONDS = 30_000

describe('of the real zones', () => {
  const areas = catalog.zones.filter(({ use, geometry }) => use === 'public' && geometry.type !== 'LineString')
  const pairs = areas.flatMap((a, i) =>
    areas.slice(i + 1).map((b) => ({ names: `${a.id}, ${b.id}`, a: areaOf(a.id), b: areaOf(b.id) })),
  )
  /** Zones that were made one from the other leave slivers up to 0.2 m wide along their lines, which GEOS keeps. */
  const withSlivers = (a: Area, b: Area) => 0.2 * Math.min(lengthMeters(a), lengthMeters(b))

  it('GEOS finds the same areas for every pair', { timeout: SLOW_MILLISECONDS }, () => {
    expect(pairs.length).toBeGreaterThan(500)
    for (const { names, a, b } of pairs) {
      const [ours, theirs] = [layOver(a, b), geosAreas(a, b)]
      for (const part of ['shared', 'onlyA', 'onlyB'] as const) {
        expect(Math.abs(size(ours[part]) - theirs[part]), `${names}: ${part}`).toBeLessThan(withSlivers(a, b))
      }
    }
  })

  it('every result is valid and winds as RFC 7946 asks', { timeout: SLOW_MILLISECONDS }, () => {
    for (const { names, a, b } of pairs) {
      for (const area of Object.values(layOver(a, b))) {
        if (area === null || area === a || area === b) continue
        expect(judgedByGeos(JSON.stringify(area)).reason, names).toBe('Valid Geometry')
        expect(woundCounterclockwise(area).coordinates, names).toEqual(area.coordinates)
      }
    }
  })
})
