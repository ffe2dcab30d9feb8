import { expect, it } from 'vitest'
import { partAtTouches, turning } from '../../src/geometry/simple-rings.ts'

it('parts a ring that touches itself into rings that do not', () => {
  const twoSquares = [
    [0, 0],
    [2, 0],
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 4],
    [2, 2],
    [0, 2],
    [0, 0],
  ]
  const parts = partAtTouches(twoSquares)
  expect(parts.map((part) => part.length)).toEqual([5, 5])
  for (const part of parts) expect(part.at(-1)).toEqual(part[0])
  expect(parts.map(turning)).toEqual([8, 8])
})

it('finds the hole in a ring that runs round it in one go', () => {
  const round = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
    [1, 2],
    [2, 1],
    [0, 0],
  ]
  expect(partAtTouches(round).map(turning)).toEqual([32, -3])
})

it('leaves a ring alone that touches itself nowhere, and drops a spike', () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]
  expect(partAtTouches(square)).toEqual([square])
  expect(
    partAtTouches([
      [0, 0],
      [1, 0],
      [2, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]),
  ).toEqual([square])
})
