import { describe, expect, it } from 'vitest'
import { decodeShape } from '../../src/view/shape.ts'

describe('a shape in the address', () => {
  it('is longitude before latitude, position after position', () => {
    expect(decodeShape('line~35.8,33.1~36.3,33.5')).toEqual({
      type: 'line',
      positions: [
        [35.8, 33.1],
        [36.3, 33.5],
      ],
    })
  })

  it.each([
    '',
    'point',
    'line~35.8,33.1',
    'area~35.8,33.1~36,33',
    'point~35.8,33.1~36,33',
    'point~33.1,35.8', // latitude first: a place off the map
    'point~35.8,33.1,0',
    'point~NaN,33.1',
    'point~3.58e1,33.1',
    'point~35.123456,33.1',
    'point~Infinity,1e309',
    'circle~35.8,33.1',
    '__proto__~35.8,33.1',
    'constructor~35.8,33.1',
    'point~<script>,33.1',
    `line~${'35.8,33.1~'.repeat(99)}36,33.1~36,33`,
    `line${'~35.8,33.1'.repeat(100_000)}`,
  ])('is nothing at all when it is %s', (text) => {
    expect(decodeShape(text)).toBeNull()
  })
})
