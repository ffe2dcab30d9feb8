import { describe, expect, it } from 'vitest'
import { saysStatus, statusOf, statusWords } from '../../src/catalog/status-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { catalog } from '../real-catalog.ts'

describe('the status of a claim', () => {
  it('has to be said of what is demanded, and of all that is not confirmed', () => {
    expect(statusOf({ basis: 'statement', standing: 'demanded' })).toBe('demanded')
    expect(statusOf({ basis: 'statement', standing: 'rejected' })).toBe('rejected')
    for (const standing of ['reported', 'occupied', 'demanded'] as const) {
      expect(statusOf({ basis: 'report', standing })).toBe('unconfirmed')
      expect(statusOf({ basis: 'leak', standing })).toBe('unconfirmed')
    }
  })

  it('need not be said of what was signed or agreed', () => {
    expect(statusOf({ basis: 'treaty', standing: 'in-force' })).toBeNull()
    expect(statusOf({ basis: 'statement', standing: 'agreed' })).toBeNull()
  })

  it.each(LOCALES)('is said by its own words of every claim, in %s', (locale) => {
    const silent = catalog.overlays.flatMap(({ id, claims }) =>
      claims
        .filter((claim) => {
          const status = statusOf(claim)
          return status !== null && !saysStatus(statusWords(claim, locale), status, locale)
        })
        .map((claim) => `${id}: ${statusWords(claim, locale)}`),
    )
    expect(silent).toEqual([])
  })

  it('is found in Arabic words with and without vowel signs', () => {
    expect(saysStatus('الإطار المسرَّب', 'unconfirmed', 'ar')).toBe(true)
    expect(saysStatus('الإطار المسرب', 'unconfirmed', 'ar')).toBe(true)
  })

  it('is not found in a text that gives a claim for a fact', () => {
    expect(saysStatus('Israel: three governorates demilitarised', 'demanded', 'en')).toBe(false)
    expect(saysStatus('إسرائيل: نزع السلاح من ثلاث محافظات', 'demanded', 'ar')).toBe(false)
    expect(saysStatus('ישראל: פירוז שלושה מחוזות', 'demanded', 'he')).toBe(false)
  })
})
