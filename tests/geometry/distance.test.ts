import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contains } from '../../src/geometry/contains.ts'
import { distanceMeters } from '../../src/geometry/distance.ts'
import { karneyDistanceTo } from '../karney.ts'
import { areaOf, catalog, placeAt, zoneOf } from '../real-catalog.ts'
import { lineNear, positionNear } from './random-shapes.ts'

/** Stated in distance.ts for distances within 100 km. */
const STATED_SHARE = 1e-4

it.each(['line-a', 'line-b', 'occupied-golan', 'strip-2km'])(
  'is the geodesic distance from every place to %s',
  (id) => {
    const { geometry } = zoneOf(id)
    for (const place of catalog.places) {
      const oracle = karneyDistanceTo(place.geometry.coordinates, geometry)
      const measured = distanceMeters(place.geometry.coordinates, geometry)
      expect(Math.abs(measured - oracle), place.id).toBeLessThan(STATED_SHARE * oracle)
    }
  },
)

it('is the geodesic distance from any position to any line within 100 km', () => {
  fc.assert(
    fc.property(positionNear, lineNear, (position, line) => {
      const oracle = karneyDistanceTo(position, line)
      fc.pre(oracle < 100_000)
      // 0.1 mm is how near the oracle searches.
      expect(Math.abs(distanceMeters(position, line) - oracle)).toBeLessThan(STATED_SHARE * oracle + 1e-4)
    }),
  )
})

it('is nought on the line and infinite where there is no line', () => {
  const { geometry } = zoneOf('line-a')
  expect(distanceMeters([35.7948, 32.7819], geometry)).toBe(0)
  expect(distanceMeters([36, 33], { type: 'Point', coordinates: [36, 33] })).toBe(Infinity)
})

it('an area contains what lies in it, its boundary too, and nothing else', () => {
  const area = areaOf('area-of-separation')
  expect(contains(area, placeAt('breiqa'))).toBe(true)
  expect(contains(area, [35.7948, 32.7819])).toBe(true)
  expect(contains(area, [36.2, 33.1])).toBe(false)
})
