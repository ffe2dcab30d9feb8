import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { baseLayers } from '../../src/map/base-layers.ts'
import { claimLayers } from '../../src/map/claim-layers.ts'
import { labelLayers } from '../../src/map/label-layers.ts'
import { STROKES } from '../../src/figure/strokes.ts'
import { LABEL_STYLES } from '../../src/theme/label-style.ts'
import { HUES, THEMES, THEME_IDS } from '../../src/theme/palette.ts'
import { LABEL_SIZES } from '../../src/theme/type.ts'

/* What is seen first: claims and their names, then borders and towns, then water and roads. */

describe.each(THEME_IDS)('in the %s theme', (id) => {
  const theme = THEMES[id]
  const onLand = (colour: string) => wcagContrast(colour, theme.land)

  it('every claim stands out from the land more than a national border, that more than a governorate’s, that more than a road or water', () => {
    const claims = Math.min(...HUES.map((hue) => onLand(theme.hue[hue])))
    const ground = [onLand(theme.border), onLand(theme.governorate)]
    const quiet = Math.max(onLand(theme.road), onLand(theme.water))
    expect([claims, ...ground, quiet]).toEqual([claims, ...ground, quiet].sort((a, b) => b - a))
    expect(claims).toBeGreaterThan(ground[0]!)
    expect(ground[1]!).toBeGreaterThan(quiet)
  })

  it('names of waters and regions are weaker than names of towns', () => {
    const onHalo = (colour: string) => wcagContrast(colour, theme.halo)
    expect(onHalo(theme.placeText)).toBeGreaterThan(Math.max(onHalo(theme.waterText), onHalo(theme.regionText)))
  })

  it('roads lie under water, water under borders, borders under claims, and names above all', () => {
    const order = [...baseLayers(theme), ...claimLayers(theme), ...labelLayers(theme, 'en')].map((layer) => layer.id)
    const places = ['road', 'water', 'border', 'claim-tint', 'claim-line', 'labels'].map((name) => order.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

it('a treaty’s line is wider than any border', () => {
  const borders = Object.entries(STROKES).filter(([name]) => name.startsWith('border-'))
  expect(STROKES['edge-cased'].width).toBeGreaterThan(Math.max(...borders.map(([, { width }]) => width)))
})

it('names of claims are larger and bolder than names of towns', () => {
  expect(LABEL_SIZES.zone).toBeGreaterThan(LABEL_SIZES.town)
  expect(LABEL_STYLES.zone.weight).toBeGreaterThan(LABEL_STYLES.town.weight)
})
