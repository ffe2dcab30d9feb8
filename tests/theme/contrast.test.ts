import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { LABEL_STYLES } from '../../src/theme/label-style.ts'
import { STROKES, type Stroke, type StrokeId } from '../../src/figure/strokes.ts'
import { HUES, THEMES, THEME_IDS } from '../../src/theme/palette.ts'

const EDGES = (Object.keys(STROKES) as StrokeId[]).filter((id) => id.startsWith('edge-'))

/** What graphics and text need against what they touch: WCAG 2.2, success criteria 1.4.11 and 1.4.3. */
const LINE = 3
const TEXT = 4.5

describe.each(THEME_IDS)('in the %s theme', (id) => {
  const theme = THEMES[id]

  it.each(HUES)('a line of %s stands out from its casing, whatever fills lie below', (hue) => {
    expect(wcagContrast(theme.hue[hue], theme.casing)).toBeGreaterThanOrEqual(LINE)
  })

  it.each(['border', 'governorate'] as const)('the %s stands out from the land that it crosses', (line) => {
    expect(wcagContrast(theme[line], theme.land)).toBeGreaterThanOrEqual(LINE)
  })

  it('a national border stands out from the land on its other side too', () => {
    expect(wcagContrast(theme.border, theme.neighbours)).toBeGreaterThanOrEqual(LINE)
  })

  it.each([...new Set(Object.values(LABEL_STYLES).map(({ colour }) => colour))])(
    'a name in the colour %s can be read on its halo',
    (colour) => {
      expect(wcagContrast(theme[colour], theme.halo)).toBeGreaterThanOrEqual(TEXT)
    },
  )

  it.each(HUES)('a name in the colour of %s can be read on its halo', (hue) => {
    expect(wcagContrast(theme.hue[hue], theme.halo)).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(['text', 'mutedText'] as const)('words of the page (%s) can be read on the page and on a card', (text) => {
    expect(wcagContrast(theme[text], theme.page)).toBeGreaterThanOrEqual(TEXT)
    expect(wcagContrast(theme[text], theme.card)).toBeGreaterThanOrEqual(TEXT)
  })
})

it.each(EDGES)('%s lies on a casing that shows at least a pixel on both sides, dash by dash', (edge) => {
  const line: Stroke = STROKES[edge]
  const casing: Stroke = STROKES[edge.replace('edge', 'casing') as StrokeId]
  expect(casing.colour).toBe('casing')
  expect(casing.width - line.width).toBeGreaterThanOrEqual(2)
  expect(casing.dashes).toEqual(line.dashes)
})
