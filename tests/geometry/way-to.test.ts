import fc from 'fast-check'
import { expect, it } from 'vitest'
import { metersPerDegree } from '../../src/geometry/ellipsoid.ts'
import { waysNear } from '../../src/geometry/way-to.ts'
import { karneyDistance, karneyDistanceTo } from '../karney.ts'
import { lineNear, positionNear } from './random-shapes.ts'

it('a degree of longitude and of latitude is as long as the geodesic along it', () => {
  for (const latitude of [0, 32.1, 33, 33.9, 60]) {
    const { east, north } = metersPerDegree(latitude)
    // A hundredth of a degree, so that the geodesic does not leave the parallel.
    expect(east / (100 * karneyDistance([36, latitude], [36.01, latitude]))).toBeCloseTo(1, 7)
    expect(north / (100 * karneyDistance([36, latitude - 0.005], [36, latitude + 0.005]))).toBeCloseTo(1, 7)
  }
})

it('the way to an edge is as long as the distance, within 10 km of the latitude', () => {
  fc.assert(
    fc.property(positionNear, lineNear, ([lon, lat], line) => {
      const start = line.coordinates[0]!
      const position = [start[0]! + (lon! - 36) / 20, start[1]! + (lat! - 33) / 20]
      const edge = line.coordinates.slice(0, 2)
      const oracle = karneyDistanceTo(position, { type: 'LineString', coordinates: edge })
      const { meters, east, north } = waysNear(position[1]!)(position, edge[0]!, edge[1]!)
      // Stated: 0.2 %; 1 mm where the position lies on the edge.
      expect(Math.abs(meters - oracle)).toBeLessThan(2e-3 * oracle + 1e-3)
      expect(Math.hypot(east, north)).toBeCloseTo(meters, 6)
    }),
  )
})

it('the way leads from the position to the edge', () => {
  const { east, north } = waysNear(33)([36, 33], [36.01, 32.9], [36.01, 33.1])
  expect(east).toBeGreaterThan(900)
  expect(Math.abs(north)).toBeLessThan(1e-6)
})

it('an edge that is a point is reached like a point', () => {
  expect(waysNear(33)([36, 33], [36, 33.01], [36, 33.01]).meters).toBeCloseTo(0.01 * metersPerDegree(33).north, 6)
})
