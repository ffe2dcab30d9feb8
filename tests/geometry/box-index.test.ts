import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundsOf, indexBoxes, meetingPairs } from '../../src/geometry/box-index.ts'
import { distanceMeters } from '../../src/geometry/distance.ts'
import type { Bounds } from '../../src/geometry/mercator.ts'
import { lineNear, positionNear } from './random-shapes.ts'

const box: fc.Arbitrary<Bounds> = lineNear.map(({ coordinates }) => boundsOf(coordinates))
const boxes = fc.array(box, { maxLength: 60 })

const meet = (a: Bounds, b: Bounds) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

it('finds all pairs of boxes that meet, each once, the smaller number first', () => {
  fc.assert(
    fc.property(boxes, (boxes) => {
      const pairs = boxes.flatMap((a, i) => boxes.flatMap((b, k) => (k > i && meet(a, b) ? [[i, k] as const] : [])))
      expect(meetingPairs(boxes)).toEqual(pairs)
    }),
  )
})

it('finds the boxes that meet one', () => {
  fc.assert(
    fc.property(boxes, box, (boxes, one) => {
      const numbers = boxes.flatMap((other, i) => (meet(one, other) ? [i] : []))
      expect([...indexBoxes(boxes).meeting(one)].toSorted((a, b) => a - b)).toEqual(numbers)
    }),
  )
})

it('misses no line that runs within the reach of a position', () => {
  fc.assert(
    fc.property(positionNear, lineNear, (position, line) => {
      const reach = distanceMeters(position, line)
      // 0.01 %, to which distances are measured.
      expect(indexBoxes([boundsOf(line.coordinates)]).meeting(boundsOf([position]), 1.0001 * reach)).toEqual([0])
    }),
  )
})

it('boxes that are too far apart meet when each is grown by its reach', () => {
  // 0.01 degrees of longitude are 936 m at 33 N.
  const apart: Bounds[] = [
    [36, 33, 36.1, 33.1],
    [36.11, 33, 36.2, 33.1],
  ]
  expect(meetingPairs(apart)).toEqual([])
  expect(meetingPairs(apart, () => 460)).toEqual([])
  expect(meetingPairs(apart, (i) => (i === 0 ? 300 : 640))).toEqual([[0, 1]])
})

it('there is nothing to meet where there are no boxes', () => {
  expect(indexBoxes([]).meeting([35, 32, 37, 34])).toEqual([])
  expect(meetingPairs([])).toEqual([])
})
