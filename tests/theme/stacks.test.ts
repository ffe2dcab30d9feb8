import { type Rgb, rgb, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { type Look, lookOf, zoneClaims } from '../../src/catalog/look.ts'
import { claimLayers } from '../../src/map/claim-layers.ts'
import { HUES, THEMES, THEME_IDS } from '../../src/theme/palette.ts'
import { catalog } from '../real-catalog.ts'

/* Fills let through what lies below them: every stack that the data can make, over every colour of the ground. */

const GROUNDS = ['land', 'neighbours', 'water', 'stripe', 'page'] as const
/** What graphics need against what they touch: WCAG 2.2, success criterion 1.4.11. */
const LINE = 3
/** Strokes of the figure, casings among them, have no opacity of their own. */
const CASING = 1

/** A colour seen through a fill: source-over (W3C, Compositing and Blending Level 1, 5.1). @param alpha opacity of the fill, 0 to 1 */
function over(below: Rgb, fill: Rgb, alpha: number): Rgb {
  const mixed = (channel: 'r' | 'g' | 'b') => below[channel] * (1 - alpha) + fill[channel] * alpha
  return { mode: 'rgb', r: mixed('r'), g: mixed('g'), b: mixed('b') }
}

const zones = new Map(catalog.zones.map((zone) => [zone.id, zone]))
const looks = catalog.overlays.flatMap((overlay) =>
  zoneClaims(overlay).map((claim) => lookOf(claim, zones.get(claim.zone)!)),
)
/** Fills that differ, in the order in which they are drawn. */
const fills = [
  ...new Map(looks.filter(({ tint }) => tint > 0).map((look): [string, Look] => [`${look.hue} ${look.tint}`, look])),
]
  .map(([, look]) => look)
  .sort((a, b) => a.order - b.order)

/** The ground under every choice of the fills. */
function stacks(theme: (typeof THEMES)[keyof typeof THEMES], ground: (typeof GROUNDS)[number]): Rgb[] {
  return fills.reduce<Rgb[]>(
    (below, { hue, tint }) => [...below, ...below.map((color) => over(color, rgb(theme.hue[hue])!, tint))],
    [rgb(theme[ground])!],
  )
}

describe.each(THEME_IDS)('in the %s theme', (id) => {
  const theme = THEMES[id]
  const all = GROUNDS.flatMap((ground) => stacks(theme, ground))

  it('the data has fills enough to hide a line that lies on them without a casing', () => {
    expect(fills.length).toBeGreaterThan(5)
    const least = HUES.map((hue) => Math.min(...all.map((color) => wcagContrast(theme.hue[hue], color))))
    expect(Math.max(...least)).toBeLessThan(LINE)
  })

  it.each(HUES)('with its casing over any stack of fills a line of %s can be seen', (hue) => {
    for (const below of all)
      expect(wcagContrast(theme.hue[hue], over(below, rgb(theme.casing)!, CASING))).toBeGreaterThanOrEqual(LINE)
  })
})

it.each([
  ['claim-edge-casing', 'claim-edge'],
  ['claim-casing', 'claim-line'],
])('%s of the live map lets nothing through either: it is as opaque as %s', (casing, line) => {
  const opacityOf = (id: string) =>
    (claimLayers(THEMES.light).find((layer) => layer.id === id)!.paint as Record<string, unknown>)['line-opacity']
  expect(opacityOf(casing)).toBeDefined()
  expect(opacityOf(casing)).toEqual(opacityOf(line))
})
