import { describe, expect, it } from 'vitest'
import { magnification, tileSize } from '../../src/map/images.ts'
import { HATCHES } from '../../src/theme/hatch.ts'

describe('a tile of a hatch', () => {
  const sides = [...new Set(Object.values(HATCHES).map(({ size }) => size))]
  const ratios = [1, 1.25, 1.5, 1.75, 2, 2.625, 3, 3.5]
  const zooms = [6.5, 7, 7.2, 7.99, 8.4, 9, 9.63, 10.9, 11]
  const everyTile = sides.flatMap((side) =>
    ratios.flatMap((ratio) => zooms.map((zoom) => ({ side, ratio, magnified: magnification(zoom) }))),
  )

  it('is shown about as large as in the figure, on every screen and at every zoom', () => {
    for (const { side, ratio, magnified } of everyTile) {
      const { pixels, pixelRatio } = tileSize(side, ratio, magnified)
      const shown = (pixels / pixelRatio) * magnified
      // Half a pixel of the least that a tile may have.
      expect(Math.abs(shown / side - 1), `${side} ${ratio} ${magnified}`).toBeLessThanOrEqual(1 / 16)
    }
  })

  it('has whole pixels, and a whole number of them to a CSS pixel', () => {
    for (const { side, ratio, magnified } of everyTile)
      expect(Object.values(tileSize(side, ratio, magnified)).every(Number.isInteger)).toBe(true)
  })

  it('is not coarser than the screen', () => {
    for (const { side, ratio, magnified } of everyTile) {
      const { pixelRatio } = tileSize(side, ratio, magnified)
      expect(pixelRatio / magnified).toBeGreaterThanOrEqual(ratio)
    }
  })

  it('is not coarser in a page that is made smaller', () => {
    expect(tileSize(8, 0.5, 1)).toEqual({ pixels: 8, pixelRatio: 1 })
  })
})

describe('the magnification of a pattern', () => {
  it('is one at whole levels of zoom and grows towards two before the next', () => {
    expect([7, 8, 11].map(magnification)).toEqual([1, 1, 1])
    expect(magnification(8.5)).toBeCloseTo(Math.SQRT2)
    expect(magnification(8.999)).toBeCloseTo(2, 2)
  })
})
