import type { Position } from 'geojson'
import fc from 'fast-check'
import RobustLineIntersector from 'jsts/org/locationtech/jts/algorithm/RobustLineIntersector.js'
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import { expect, it } from 'vitest'
import { meetingOf } from '../../src/geometry/segments-meet.ts'
import { crossingOf } from '../../src/geometry/self-meeting.ts'

it.each([
  ['cross', [0, 0], [2, 2], [0, 2], [2, 0]],
  ['touch', [0, 0], [2, 2], [2, 2], [3, 0]],
  ['touch', [0, 0], [2, 2], [1, 1], [3, 0]],
  ['overlap', [0, 0], [2, 2], [1, 1], [3, 3]],
  ['overlap', [0, 0], [2, 2], [2, 2], [0, 0]],
  ['touch', [0, 0], [2, 2], [2, 2], [3, 3]],
  [undefined, [0, 0], [2, 2], [3, 3], [4, 4]],
  [undefined, [0, 0], [2, 2], [0, 1], [1, 3]],
] as const)('two segments %s', (how, a, b, c, d) => {
  expect(meetingOf([...a], [...b], [...c], [...d])?.how).toBe(how)
})

it('judges segments as jsts does, on a coarse grid where most ends lie on lines, too', () => {
  const place = fc.integer({ min: 0, max: 6 })
  const position = fc.tuple(place, place) as fc.Arbitrary<Position>
  fc.assert(
    fc.property(position, position, position, position, (a, b, c, d) => {
      fc.pre(a.join() !== b.join() && c.join() !== d.join())
      const judge = new RobustLineIntersector()
      const [p, q, r, s] = [a, b, c, d].map(([x, y]) => new Coordinate(x, y))
      judge.computeIntersection(p, q, r, s)
      const several = judge.getIntersectionNum() > 1 ? 'overlap' : judge.isProper() ? 'cross' : 'touch'
      expect(meetingOf(a, b, c, d)?.how).toBe(judge.hasIntersection() ? several : undefined)
    }),
    { numRuns: 3000 },
  )
})

it('finds where rings cross, and lets those be that touch', () => {
  const square = (west: number, south: number): Position[] => [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ]
  expect(crossingOf([square(0, 0), square(0.5, 0.5)])).not.toBeNull()
  expect(crossingOf([square(0, 0), square(1, 1)])).toBeNull()
  expect(crossingOf([square(0, 0), square(1, 0)])).toBeNull()
})
