import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distanceMeters } from '../../src/geometry/distance.ts'
import { footOn } from '../../src/geometry/foot.ts'
import { lengthMeters } from '../../src/geometry/length.ts'
import { lineNear, positionNear } from './random-shapes.ts'

it('lies on the path, on the edge and at the share that it names, as far as the distance is', () => {
  fc.assert(
    fc.property(positionNear, lineNear, (position, line) => {
      const { edge, share, meters } = footOn(position, line.coordinates)!
      const [start, end] = [line.coordinates[edge]!, line.coordinates[edge + 1]!]
      const foot = [0, 1].map((axis) => start[axis]! + share * (end[axis]! - start[axis]!))
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      expect(lengthMeters({ type: 'LineString', coordinates: [position, foot] })).toBe(meters)
      expect(distanceMeters(position, line)).toBe(meters)
    }),
  )
})

it('is the same with a reach, and none beyond it', () => {
  fc.assert(
    fc.property(positionNear, lineNear, (position, line) => {
      const foot = footOn(position, line.coordinates)!
      // A millimetre, for a reach of just the distance may miss by rounding.
      expect(footOn(position, line.coordinates, foot.meters + 0.001)).toEqual(foot)
      expect(footOn(position, line.coordinates, foot.meters - 0.001)).toBeNull()
    }),
  )
})

it('a path without edges has none', () => {
  expect(footOn([36, 33], [[36, 33]])).toBeNull()
})

it('is the nearest of all edges, each measured by itself, however far off', () => {
  const anywhere = fc.tuple(fc.double({ min: 30, max: 42, noNaN: true }), fc.double({ min: 26, max: 40, noNaN: true }))
  fc.assert(
    fc.property(fc.oneof(positionNear, anywhere), lineNear, (position, { coordinates }) => {
      const each = coordinates.slice(1).map((end, i) => footOn(position, [coordinates[i]!, end])!.meters)
      expect(footOn(position, coordinates)!.meters).toBe(Math.min(...each))
    }),
  )
})
