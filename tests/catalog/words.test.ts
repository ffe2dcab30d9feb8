import { describe, expect, it } from 'vitest'
import type { Claim, Party, Response } from '../../src/catalog/types.ts'
import { STANDINGS } from '../../src/catalog/types.ts'
import { dateWords, ladderWords, partyWords, standingWords } from '../../src/catalog/words.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { textClaim, words, zoneClaim } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const claims = catalog.overlays.flatMap((overlay) => overlay.claims)
const answer = (by: Response['by']): Response => ({ by, on: null, text: words('No'), sources: [] })
const standing = (claim: Claim, locale: Locale = 'en') => standingWords(claim, locale)
const name = (party: Party, locale: Locale) => MESSAGES[locale].party[party]

describe('parties that say something together', () => {
  it.each([
    ['en', 'Syria, Jordan and the United States'],
    ['ar', 'سوريا والأردن والولايات المتحدة'],
  ] as const)('are named one after the other in %s', (locale, said) => {
    expect(partyWords(['syria', 'jordan', 'united-states'], locale)).toBe(said)
  })

  it('are each named in every language', () => {
    for (const locale of LOCALES) {
      const said = partyWords(['israel', 'syria'], locale)
      for (const party of ['israel', 'syria'] as const) expect(said, locale).toContain(name(party, locale))
    }
  })
})

describe('a demand', () => {
  it.each(LOCALES)('says who asks in %s', (locale) => {
    expect(standing(zoneClaim(), locale)).toContain(name('israel', locale))
    expect(standing(textClaim({ assertedBy: ['syria'] }), locale)).toContain(name('syria', locale))
  })

  it('says who ask together', () => {
    expect(standing(zoneClaim({ assertedBy: ['syria', 'jordan'] }))).toBe('demanded by Syria and Jordan')
  })
})

describe('a demand that was rejected', () => {
  const rejected = (change: Partial<Claim> = {}) => zoneClaim({ standing: 'rejected', ...change } as object)

  it.each(LOCALES)('says who asks and who refuses in %s', (locale) => {
    const said = standing(rejected({ responses: [answer('syria')] }), locale)
    expect(said).toContain(name('israel', locale))
    expect(said).toContain(name('syria', locale))
  })

  it('by two parties names both, each once', () => {
    const responses = [answer('syria'), answer('jordan'), answer('syria')]
    expect(standing(rejected({ responses }))).toBe('put forward by Israel, rejected by Syria and Jordan')
  })

  it('is never refused by who asks for it', () => {
    const responses = [answer('israel'), answer('syria')]
    expect(standing(rejected({ responses }))).toBe('put forward by Israel, rejected by Syria')
  })

  it('without a recorded answer names nobody who refused', () => {
    expect(standing(rejected({ assertedBy: ['syria'] }))).toBe('rejected')
  })
})

describe.each(LOCALES)('the words of a claim in %s', (locale) => {
  it('leave no place for a value open, whatever the standing', () => {
    for (const each of STANDINGS) expect(standing(zoneClaim({ standing: each }), locale)).not.toMatch(/[{}]/)
  })

  it('say basis and standing of every claim of the real data', () => {
    for (const claim of claims) {
      const said = ladderWords(claim, locale)
      expect(said).toContain(MESSAGES[locale].basisWord[claim.basis])
      expect(said).not.toMatch(/[{}]|· *$/)
    }
  })

  it('say that the real demands were rejected by somebody who is named', () => {
    for (const claim of claims.filter((claim) => claim.standing === 'rejected')) {
      const others = (Object.keys(MESSAGES[locale].party) as Party[]).filter((by) => !claim.assertedBy.includes(by))
      expect(others.some((by) => standing(claim, locale).includes(name(by, locale)))).toBe(true)
    }
  })

  it('say until when a claim held, if it has ended', () => {
    expect(dateWords({ from: '1974', to: null }, locale)).toBe('1974')
    const ended = dateWords({ from: '1974', to: '2024' }, locale)
    expect(ended).toContain('1974')
    expect(ended).toContain('2024')
    expect(ended.length).toBeGreaterThan('1974 2024'.length)
  })
})

it('reports put nothing forward: what they say and a party refused is reported and rejected', () => {
  const claim = textClaim({
    basis: 'report',
    standing: 'rejected',
    assertedBy: ['reports'],
    responses: [answer('syria')],
  })
  expect(standingWords(claim, 'en')).toBe('reported, rejected by Syria')
  expect(standingWords({ ...claim, assertedBy: ['israel'] }, 'en')).toBe('put forward by Israel, rejected by Syria')
})
