import { describe, expect, it } from 'vitest'
import { saysStatus } from '../../src/catalog/status-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { comparedTitle, defaultAlternative, defaultTitle, shownClaims } from '../../src/snippet/default-texts.ts'
import { shownBy } from '../../src/snippet/embedded-page.ts'
import { words } from './choices.ts'

const pageOf = (id: string) => words.pages.find((page) => page.id === id)!

describe.each(LOCALES)('the texts that are proposed in %s', (locale) => {
  const silent = (text: string, shown: ReturnType<typeof shownBy>) =>
    shownClaims(shown, words)
      .filter(({ words: { status } }) => status !== null && !saysStatus(text, status, locale))
      .map(({ overlay }) => `${overlay.id}: ${text}`)

  it('say of every static page what is demanded, and what is only leaked, reported or proposed', () => {
    for (const page of words.pages) {
      const shown = shownBy(page)
      expect(silent(defaultTitle(shown, page, words, locale), shown)).toEqual([])
      expect(silent(defaultAlternative(shown, words, locale), shown)).toEqual([])
    }
  })

  it('say it of every overlay in every reading', () => {
    for (const { id, readings } of words.overlays) {
      for (const reading of readings) {
        const shown = { layers: [id], readings: { [id]: reading.id } }
        expect(silent(defaultTitle(shown, null, words, locale), shown)).toEqual([])
        expect(silent(defaultAlternative(shown, words, locale), shown)).toEqual([])
      }
    }
  })

  it('are never empty', () => {
    expect(defaultTitle({ layers: [], readings: {} }, null, words, locale)).toBe(words.siteTitle[locale])
    expect(defaultAlternative({ layers: [], readings: {} }, words, locale)).toBe(words.siteTitle[locale])
  })
})

describe('the title that is proposed', () => {
  it('is, for an overlay, its name with the line of the panel', () => {
    expect(defaultTitle({ layers: ['israel-feb-2025'], readings: {} }, pageOf('israel-feb-2025'), words, 'en')).toBe(
      'Israel: three governorates demilitarised (Official statement · demanded by Israel · 23 February 2025)',
    )
  })

  it('is, for a comparison, its own', () => {
    const page = pageOf('syria-and-israel-dec-2025')
    expect(defaultTitle(shownBy(page), page, words, 'he')).toBe(page.title!.he)
  })

  it('names, for the page of all, the headline and each standing once', () => {
    const page = pageOf('all')
    expect(defaultTitle(shownBy(page), page, words, 'en')).toBe(
      `${words.headline.en}: in force; press reports; demanded by Israel; demanded by Syria`,
    )
  })

  it('names of more than three overlays the standings alone', () => {
    const layers = words.overlays.map(({ id }) => id)
    expect(defaultTitle({ layers, readings: {} }, null, words, 'en')).toMatch(/^Southern Syria zones: in force; /)
  })

  it('does not say twice what the name of an overlay says', () => {
    const layers = ['control-since-2024', 'israel-feb-2025']
    expect(defaultTitle({ layers, readings: {} }, null, words, 'ar')).not.toContain('(تقارير صحفية)')
  })

  it('follows the reading that is shown', () => {
    const titles = ['from-the-golan', 'by-damascus'].map((reading) =>
      defaultTitle({ layers: ['suwayda-corridor'], readings: { 'suwayda-corridor': reading } }, null, words, 'en'),
    )
    expect(titles[0]).toContain('rejected by')
    expect(titles[1]).not.toContain('rejected by')
  })
})

it('the alternative text says as of when', () => {
  expect(defaultAlternative(shownBy(pageOf('israel-feb-2025')), words, 'en')).toBe(
    'Map of southern Syria showing: Israel: three governorates demilitarised (demanded by Israel). Data as of 31 January 2026.',
  )
})

describe('the title of a comparison', () => {
  const titled = (a: readonly string[], b: readonly string[]) => comparedTitle({ a, b }, {}, words, 'en')

  it('is that of its page, whichever side is first', () => {
    const { shows, title } = pageOf('israel-feb-and-dec-2025')
    const [one, other] = shows as [string, string]
    expect(titled([one], [other])).toBe(title!.en)
    expect(titled([other], [one])).toBe(title!.en)
  })

  it('names the first side first where there is no page', () => {
    expect(titled(['suwayda-roadmap-2025'], ['disengagement-1974'])).toBe(
      'Suwayda roadmap (agreed); 1974 disengagement (in force)',
    )
    expect(titled(['disengagement-1974'], ['suwayda-roadmap-2025'])).toBe(
      '1974 disengagement (in force); Suwayda roadmap (agreed)',
    )
  })

  it('names of more than three overlays the standings alone', () => {
    expect(titled(['disengagement-1974', 'suwayda-roadmap-2025'], ['israel-feb-2025', 'israel-dec-2025'])).toBe(
      'Southern Syria zones: in force; agreed; demanded by Israel',
    )
  })
})
