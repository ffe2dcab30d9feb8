import type { Polygon } from 'geojson'
import { expect, it } from 'vitest'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { type Area, difference, intersection, union } from '../../src/geometry/combine.ts'
import { woundCounterclockwise } from '../../src/geometry/simple-rings.ts'
import { areaOf } from '../real-catalog.ts'

const quneitra = areaOf('quneitra-governorate')
const golan = areaOf('occupied-golan')
const suwayda = areaOf('suwayda-governorate')

const square = (west: number, side: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 33],
      [west + side, 33],
      [west + side, 33 + side],
      [west, 33 + side],
      [west, 33],
    ],
  ],
})

it('what two areas share and what is left make up the whole', () => {
  const parts = [intersection(quneitra, golan)!, difference(quneitra, [golan])!].map(areaSquareMeters)
  // Where edges cross, the new position is rounded to 1e-15 degrees: far below 1 m².
  expect(parts[0]! + parts[1]!).toBeCloseTo(areaSquareMeters(quneitra), 0)
})

it('the union counts what is shared once', () => {
  const shared = areaSquareMeters(intersection(quneitra, golan)!)
  const together = areaSquareMeters(union([quneitra, golan])!)
  expect(together).toBeCloseTo(areaSquareMeters(quneitra) + areaSquareMeters(golan) - shared, 0)
})

it('takes several areas off at once', () => {
  const left = difference(square(36, 1), [square(36, 0.5), square(36.5, 0.5)])!
  expect(areaSquareMeters(left) / areaSquareMeters(square(36, 1))).toBeCloseTo(0.5, 2)
})

it('areas that only touch have nothing in common', () => {
  expect(intersection(square(36, 0.5), square(36.5, 0.5))).toBeNull()
})

it('areas far apart have nothing in common and keep themselves', () => {
  expect(intersection(golan, suwayda)).toBeNull()
  expect(areaSquareMeters(difference(golan, [suwayda])!)).toBeCloseTo(areaSquareMeters(golan), 3)
})

it('says null when nothing is there or left', () => {
  expect(union([])).toBeNull()
  expect(difference(golan, [golan])).toBeNull()
})

it('one area alone stays as it is', () => {
  expect(union([golan])).toBe(golan)
  expect(difference(golan, [])).toBe(golan)
})

it('every result winds as RFC 7946 asks', () => {
  const hole: Area = difference(square(36, 1), [
    {
      type: 'Polygon',
      coordinates: [
        [
          [36.2, 33.2],
          [36.4, 33.2],
          [36.4, 33.4],
          [36.2, 33.2],
        ],
      ],
    },
  ])!
  for (const area of [hole, union([quneitra, golan])!, intersection(quneitra, golan)!]) {
    expect(woundCounterclockwise(area).coordinates).toEqual(area.coordinates)
  }
})
