import { describe, expect, it } from 'vitest'
import {
  formatAccuracy,
  formatArea,
  formatDate,
  formatLength,
  formatList,
  formatPublishedArea,
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
  it('are rounded to three figures, which is all that lines of ±300 m support', () => {
    expect(formatArea(231_441_234, 'en')).toBe('231\u00a0km²')
    expect(formatArea(10_756_260_000, 'en')).toBe('10,800\u00a0km²')
    expect(formatLength(96_780, 'en')).toBe('96.8\u00a0km')
    expect(formatArea(21_920_000, 'en')).toBe('22\u00a0km²')
    expect(formatLength(747, 'en')).toBe('0.7\u00a0km')
  })

  it('carry the unit of their language, with Latin digits in all three', () => {
    expect(formatArea(231_441_234, 'ar')).toBe('231\u00a0كم²')
    expect(formatArea(231_441_234, 'he')).toBe('231\u00a0קמ״ר')
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

describe('lists', () => {
  it('join the last name with "and" in each language, which Arabic and Hebrew write together with it', () => {
    expect(formatList(['Syria', 'Jordan', 'Israel'], 'en')).toBe('Syria, Jordan and Israel')
    expect(formatList(['سوريا', 'الأردن', 'إسرائيل'], 'ar')).toBe('سوريا، الأردن وإسرائيل')
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
