import { describe, expect, it } from 'vitest'
import { areaPaint } from '../../src/picture/area-paint.ts'
import { hatchPatterns } from '../../src/picture/hatch-patterns.ts'
import { HATCHES, type HatchId, hatchName } from '../../src/theme/hatch.ts'
import { THEMES } from '../../src/theme/palette.ts'
import { alone, differenceOf, rasterOf } from './rasters.ts'

const AREA = 'M60 48l200 16 60 170-140 90-130-110z'
const theme = THEMES.light
const claimHatches = (Object.keys(HATCHES) as HatchId[]).filter((id) => id !== 'stripe')

describe.each(claimHatches)('the hatch “%s”', (hatch) => {
  const name = hatchName(hatch, 'israel')
  const paint = (hatching: 'patterns' | 'lines') =>
    areaPaint(hatching, theme).area(AREA, { type: 'hatch', hatch, name }, 'israel', 0.8)
  const ground = '<rect width="360" height="360" fill="#f7f4ed"/>'
  const pattern = rasterOf(alone(ground + hatchPatterns(new Set([name]), theme) + paint('patterns')), 'en')
  const lines = rasterOf(alone(ground + paint('lines')), 'en')
  const empty = rasterOf(alone(ground), 'en')

  it('looks the same as a pattern and as lines', () => {
    // Edges of strokes fall differently on the pixels; what a stroke missing or displaced would change is far more.
    expect(differenceOf(pattern, lines).mean).toBeLessThan(differenceOf(pattern, empty).mean * 0.12)
  })

  it('as lines needs no pattern, and stays within its area', () => {
    expect(paint('lines')).not.toContain('pattern')
    const outside = 45 // the area begins at 48
    const row = (raster: typeof lines) => raster.pixels.subarray(0, outside * raster.width * 4)
    expect(row(lines)).toEqual(row(empty))
    expect(differenceOf(lines, empty).pixels).toBeGreaterThan(100)
  })
})

it('cuts every area by its own path', () => {
  const paint = areaPaint('lines', theme)
  const ids = [paint.stripe(AREA), paint.stripe(AREA)].map((markup) => /id="(.*?)"/.exec(markup)![1])
  expect(new Set(ids).size).toBe(2)
})
