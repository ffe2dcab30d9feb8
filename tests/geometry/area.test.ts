import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import { describe, expect, it, test } from 'vitest'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { karneyArea } from '../karney.ts'
import { catalog } from '../real-catalog.ts'
import { polygonNear } from './random-shapes.ts'

/** What the product promises of every published area: 0.01 % of Karney's. A sphere would miss it by five times. */
const PROMISED_SHARE = 1e-4

describe('the area of every zone lies within 0.01 % of the geodesic oracle', () => {
  const zones = catalog.zones.filter((zone) => zone.geometry.type !== 'LineString')
  test.each(zones.map((zone) => [zone.id, zone] as const))('%s', (_, zone) => {
    const oracle = karneyArea(zone.geometry)
    expect(Math.abs(areaSquareMeters(zone.geometry) - oracle)).toBeLessThan(PROMISED_SHARE * oracle)
  })
})

it('agrees with the oracle for any polygon near 36 E 33 N', () => {
  fc.assert(
    fc.property(polygonNear, (polygon) => {
      const oracle = karneyArea(polygon)
      // 3 mm is how far the oracle's own pieces stray from straight edges, over polygons at least 1 km wide.
      expect(Math.abs(areaSquareMeters(polygon) - oracle)).toBeLessThan(1e-5 * oracle + 1)
    }),
  )
})

const RING: Position[] = [
  [36, 33],
  [37, 33],
  [37, 34],
  [36, 34],
  [36, 33],
]
const SMALL_RING: Position[] = [
  [36.2, 33.2],
  [36.4, 33.2],
  [36.4, 33.4],
  [36.2, 33.4],
  [36.2, 33.2],
]
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })

it('does not depend on the winding', () => {
  // Sums run in another order: equal to rounding of the last digits.
  expect(areaSquareMeters(polygon(RING.toReversed())) / areaSquareMeters(polygon(RING))).toBeCloseTo(1, 12)
})

it('takes holes off, whichever way they wind', () => {
  const whole = areaSquareMeters(polygon(RING))
  const hole = areaSquareMeters(polygon(SMALL_RING))
  expect(areaSquareMeters(polygon(RING, SMALL_RING))).toBeCloseTo(whole - hole, 3)
  expect(areaSquareMeters(polygon(RING, SMALL_RING.toReversed()))).toBeCloseTo(whole - hole, 3)
})

it('adds up the parts of a multipolygon', () => {
  const parts = areaSquareMeters({ type: 'MultiPolygon', coordinates: [[RING], [SMALL_RING]] })
  expect(parts).toBeCloseTo(areaSquareMeters(polygon(RING)) + areaSquareMeters(polygon(SMALL_RING)), 3)
})

it('is nought for points and lines', () => {
  expect(areaSquareMeters({ type: 'Point', coordinates: [36, 33] })).toBe(0)
  expect(areaSquareMeters({ type: 'LineString', coordinates: RING })).toBe(0)
})
