import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { lengthMeters } from '../../src/geometry/length.ts'
import { karneyDistance, karneyLength } from '../karney.ts'
import { catalog } from '../real-catalog.ts'
import { lineNear } from './random-shapes.ts'

/** What the product promises of every published length: 0.01 % of Karney's. A sphere would miss it by twenty times. */
const PROMISED_SHARE = 1e-4

describe('the length or perimeter of every zone lies within 0.01 % of the geodesic oracle', () => {
  test.each(catalog.zones.map((zone) => [zone.id, zone] as const))('%s', (_, zone) => {
    const oracle = karneyLength(zone.geometry)
    expect(Math.abs(lengthMeters(zone.geometry) - oracle)).toBeLessThan(PROMISED_SHARE * oracle)
  })
})

it('agrees with the oracle for any line near 36 E 33 N', () => {
  fc.assert(
    fc.property(lineNear, (line) => {
      // 1e-8 is what cutting the oracle's edges into pieces leaves: pieces of 0.5 km are 1e-10 short.
      expect(lengthMeters(line) / karneyLength(line)).toBeCloseTo(1, 8)
    }),
  )
})

it('is the geodesic itself along a meridian', () => {
  const meridian = {
    type: 'LineString' as const,
    coordinates: [
      [36, 32.5],
      [36, 33.5],
    ],
  }
  // 1 mm in 111 km: five Gauss-Legendre points over one degree.
  expect(lengthMeters(meridian)).toBeCloseTo(karneyDistance([36, 32.5], [36, 33.5]), 3)
})

it('counts the rings of holes into the perimeter', () => {
  const outer = [
    [36, 33],
    [37, 33],
    [37, 34],
    [36, 33],
  ]
  const hole = [
    [36.6, 33.2],
    [36.8, 33.2],
    [36.8, 33.4],
    [36.6, 33.2],
  ]
  const rings = [outer, hole].map((coordinates) => lengthMeters({ type: 'LineString', coordinates }))
  expect(lengthMeters({ type: 'Polygon', coordinates: [outer, hole] })).toBeCloseTo(rings[0]! + rings[1]!, 6)
  expect(lengthMeters({ type: 'MultiPolygon', coordinates: [[outer, hole]] })).toBeCloseTo(rings[0]! + rings[1]!, 6)
})

it('is nought for a point', () => {
  expect(lengthMeters({ type: 'Point', coordinates: [36, 33] })).toBe(0)
})
