import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatBar,
  formatAccuracy,
  formatAreaRange,
  formatDate,
  formatLength,
  formatList,
  formatPublishedArea,
  roundAreaRange,
} from '../../src/i18n/format.ts'
import { LOCALES } from '../../src/i18n/locale.ts'

describe('dates', () => {
  it('are written in the order and with the month names of each language', () => {
    expect(formatDate('2026-01-31', 'en')).toBe('31 January 2026')
    expect(formatDate('2026-01-31', 'ar')).toBe('31 كانون الثاني/يناير 2026')
    expect(formatDate('2026-01-31', 'he')).toBe('31 בינואר 2026')
  })

  it('are never more exact than their source', () => {
    expect(formatDate('2025-09', 'en')).toBe('September 2025')
    expect(formatDate('1981', 'he')).toBe('1981')
  })
})

describe('figures', () => {
  it('give the bars of a scale in kilometres and miles', () => {
    expect(LOCALES.map((locale) => formatBar({ unit: 'kilometers', length: 20 }, locale))).toEqual([
      '20\u00a0km',
      '20\u00a0كم',
      '20\u00a0ק״מ',
    ])
    expect(LOCALES.map((locale) => formatBar({ unit: 'miles', length: 10 }, locale))).toEqual([
      '10\u00a0mi',
      '10\u00a0ميل',
      '10\u00a0מייל',
    ])
  })

  it('give lengths to three figures, which is all that lines of ±300 m support', () => {
    expect(formatLength(96_780, 'en')).toBe('96.8\u00a0km')
    expect(formatLength(747, 'en')).toBe('0.7\u00a0km')
  })

  it('repeat what others published without rounding it', () => {
    expect(formatPublishedArea(0.4, 'en')).toBe('0.4\u00a0km²')
    expect(formatPublishedArea(5550, 'en')).toBe('5,550\u00a0km²')
  })

  it('keep a range in the order of reading, also inside a line from right to left', () => {
    expect(formatPublishedArea([1200, 1250], 'ar')).toBe('\u20661,200–1,250\u2069\u00a0كم²')
  })

  it('state one accuracy, or the span of those of a zone’s lines', () => {
    expect(formatAccuracy([300, 300], 'en')).toBe('\u2066±300\u2069\u00a0m')
    expect(formatAccuracy([300, 700], 'en')).toBe('\u2066±300–700\u2069\u00a0m')
  })
})

describe('an area with its range', () => {
  const km2 = (...values: number[]) => values.map((value) => value * 1e6)
  const format = (area: number, least: number, most: number) =>
    formatAreaRange(area * 1e6, [least * 1e6, most * 1e6], 'en')

  it('is given in steps of the second digit of the half-range', () => {
    expect(format(231.4, 178.4, 284.4)).toBe('231\u00a0km² \u2066(178\u2060–\u2060285)\u2069')
    expect(format(11_913.4, 11_603.4, 12_223.4)).toBe('11,910\u00a0km² \u2066(11,600\u2060–\u206012,230)\u2069')
  })

  it('takes the step from the half-range as rounded: 99.6 km² are 100', () => {
    expect(format(1000, 900.4, 1099.6)).toBe('1,000\u00a0km² \u2066(900\u2060–\u20601,100)\u2069')
  })

  it('is never finer than 1 km², however narrow the range', () => {
    expect(format(183.59, 181.2, 185.9)).toBe('184\u00a0km² \u2066(181\u2060–\u2060186)\u2069')
    expect(format(12.34, 12.34, 12.34)).toBe('12\u00a0km² \u2066(12\u2060–\u206013)\u2069')
  })

  it('takes the step from the longer half where the shorter ends at 0', () => {
    expect(format(21.9, 0, 143.9)).toBe('20\u00a0km² \u2066(0\u2060–\u2060150)\u2069')
  })

  it('reads from least to most inside a line from right to left, its unit in the language', () => {
    const [area, least, most] = km2(231.4, 178.4, 284.4) as [number, number, number]
    expect(formatAreaRange(area, [least, most], 'ar')).toBe('231\u00a0كم² \u2066(178\u2060–\u2060285)\u2069')
    expect(formatAreaRange(area, [least, most], 'he')).toBe('231\u00a0קמ״ר \u2066(178\u2060–\u2060285)\u2069')
  })

  it('shows a range that contains the computed one and the shown area', () => {
    const squareMeters = fc.integer({ min: 0, max: 1e11 })
    fc.assert(
      fc.property(squareMeters, squareMeters, (area, half) => {
        const range = [Math.max(0, area - half), area + half] as const
        const [least, shown, most] = roundAreaRange(area, range)
        expect(least * 1e6).toBeLessThanOrEqual(range[0])
        expect(most * 1e6).toBeGreaterThanOrEqual(range[1])
        expect(least).toBeLessThanOrEqual(shown)
        expect(shown).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('lists', () => {
  it('join the last name with "and" in each language, which Arabic and Hebrew write together with it; Arabic joins every name so', () => {
    expect(formatList(['Syria', 'Jordan', 'Israel'], 'en')).toBe('Syria, Jordan and Israel')
    expect(formatList(['سوريا', 'الأردن', 'إسرائيل'], 'ar')).toBe('سوريا والأردن وإسرائيل')
    expect(formatList(['סוריה', 'ירדן', 'ישראל'], 'he')).toBe('סוריה, ירדן וישראל')
  })

  it('of two names have no comma', () => {
    expect(formatList(['Israel', 'Syria'], 'en')).toBe('Israel and Syria')
    expect(formatList(['إسرائيل', 'سوريا'], 'ar')).toBe('إسرائيل وسوريا')
    expect(formatList(['ישראל', 'סוריה'], 'he')).toBe('ישראל וסוריה')
  })

  it('of one name are that name, and of none nothing', () => {
    for (const locale of LOCALES) {
      expect(formatList(['Syria'], locale)).toBe('Syria')
      expect(formatList([], locale)).toBe('')
    }
  })
})
