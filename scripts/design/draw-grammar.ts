import { areaPaint } from '../../src/picture/area-paint.ts'
import { hatchPatterns } from '../../src/picture/hatch-patterns.ts'
import { element, escapeXml } from '../../src/picture/svg.ts'
import { swatch } from '../../src/picture/swatch.ts'
import { hatchName } from '../../src/theme/hatch.ts'
import type { Theme } from '../../src/theme/palette.ts'
import { FONT_FAMILIES } from '../../src/theme/type.ts'
import type { Rule } from './grammar.ts'

/** In pixels. */
const WIDTH = 400
const ROW = 42
const PADDING = 14
const STYLE = { titlePixels: 14, statusPixels: 12, swatch: [56, 30], unitsPerPixel: 2 } as const

/** The rules of the drawing as an SVG picture, each beside the swatch that pictures and legends have for it. */
export function drawGrammar(rules: readonly Rule[], theme: Theme): string {
  const height = rules.length * ROW + 2 * PADDING
  const setting = { locale: 'en', theme, measure: () => 0, paint: areaPaint('patterns', theme) } as const
  const hatches = new Set(rules.flatMap(({ look }) => (look.hatch ? [hatchName(look.hatch, look.hue)] : [])))
  const rows = rules.map(({ words, look }, index) => {
    const y = PADDING + index * ROW
    const isLine = look.edge === 'cased' || look.edge === 'band'
    return (
      swatch({ areas: isLine ? [] : [look], line: isLine ? look : null }, PADDING, y + 6, STYLE, setting) +
      element('text', { x: PADDING + 72, y: y + 26, fill: theme.text }, escapeXml(words))
    )
  })
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      'font-family': `${FONT_FAMILIES[0]}, sans-serif`,
      'font-size': STYLE.titlePixels,
    },
    element('title', {}, `How each kind of claim is drawn (${theme.id})`),
    element('defs', {}, hatchPatterns(hatches, theme)),
    element('rect', { width: WIDTH, height, fill: theme.page }),
    ...rows,
  )}\n`
}
