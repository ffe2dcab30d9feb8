import { describe, expect, it } from 'vitest'
import { breakLines, togetherInParts } from '../../src/picture/break-lines.ts'
import { paragraph } from '../../src/picture/typeset.ts'
import { THEMES } from '../../src/theme/palette.ts'

/** Every letter as wide as every other. */
const widthOf = (line: string) => [...line].filter((letter) => !/[\u2066-\u2069]/.test(letter)).length
const measure = (words: string, { sizePixels }: { sizePixels: number }) => widthOf(words) * sizePixels

describe('lines', () => {
  it('are no wider than their column, and lose no word', () => {
    const words = 'Official statement of the fourth day, demanded by one side and answered by the other'
    const lines = breakLines(words, 20, widthOf)
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(20)
    expect(lines.join(' ')).toBe(words)
  })

  it('let a word that is wider stand alone', () => {
    expect(breakLines('a wordthatiswide b', 5, widthOf)).toEqual(['a', 'wordthatiswide', 'b'])
  })

  it('isolate on both sides of a break what is isolated', () => {
    const [first, second] = breakLines('تقرير \u2068The New Arab\u2069 اليوم', 14, widthOf)
    expect(first).toBe('تقرير \u2068The New\u2069')
    expect(second).toBe('\u2068Arab\u2069 اليوم')
  })

  it('break between parts and not within a short one', () => {
    const said = togetherInParts('Agreement · in force · 31 May 1974', () => true)
    expect(breakLines(said, 24, widthOf)).toEqual(['Agreement\u00a0· in\u00a0force\u00a0·', '31\u00a0May\u00a01974'])
  })

  it('break within a part that has no room on a line', () => {
    expect(togetherInParts('of the year · 31 May 1974', () => false)).toBe('of the year\u00a0· 31 May 1974')
  })
})

describe('a paragraph', () => {
  const column = { x: 10, y: 0, width: 200 }
  const style = { sizePixels: 10, weight: 400, colour: '#000000' } as const
  const setting = (locale: 'en' | 'ar') => ({ locale, theme: THEMES.light, measure })

  it('begins at the left in English, and at the right in Arabic whatever draws it', () => {
    expect(paragraph('a word', column, style, setting('en')).markup).toMatch(/^<text x="10" (?!.*anchor)/)
    expect(paragraph('كلمة', column, style, setting('ar')).markup).toMatch(/^<text x="210" .*text-anchor="end"/)
  })

  it('is as high as its lines', () => {
    const one = paragraph('word', column, style, setting('en')).height
    expect(
      paragraph('a heading of four lines, each of them of twenty letters', column, style, setting('en')).height,
    ).toBe(3 * one)
  })

  it('that is balanced takes no more lines, and has no short one at its end', () => {
    const words = 'What Syria demands and what Israel demands, 2025'
    const lengths = (balanced?: true) => {
      const { markup } = paragraph(
        words,
        { ...column, width: 440 },
        { ...style, ...(balanced ? { balanced } : {}) },
        setting('en'),
      )
      return [...markup.matchAll(/>([^<]+)</g)].map(([, line]) => line!.length)
    }
    expect(lengths()).toHaveLength(2)
    expect(lengths(true)).toHaveLength(2)
    expect(Math.min(...lengths(true))).toBeGreaterThan(Math.min(...lengths()))
  })
})
