import { describe, expect, it } from 'vitest'
import { tilePixels } from '../../src/map/images.ts'
import { HATCHES } from '../../src/theme/hatch.ts'

describe('a tile of a hatch', () => {
  const sides = [...new Set(Object.values(HATCHES).map(({ size }) => size))]

  it.each([1, 1.25, 1.5, 1.75, 2, 2.625, 3, 3.5])('has the very pixels of a screen with %s to a CSS pixel', (ratio) => {
    expect(sides.map((side) => tilePixels(side, ratio))).toEqual(sides.map((side) => side * ratio))
  })

  it('has whole pixels on a screen that would cut one', () => {
    for (const side of sides) {
      expect(Number.isInteger(tilePixels(side, 1.1))).toBe(true)
      // Half a pixel of 8 or 16.
      expect(Math.abs(tilePixels(side, 1.1) / side - 1.1)).toBeLessThanOrEqual(1 / 16)
    }
  })

  it('is not coarser in a page that is made smaller', () => {
    expect(tilePixels(8, 0.5)).toBe(8)
  })
})
