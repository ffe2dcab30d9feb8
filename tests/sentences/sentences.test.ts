import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { saysStatus, statusOf } from '../../src/catalog/status-words.ts'
import type { OverlayReading, Ranged } from '../../src/catalog/types.ts'
import { extentOf } from '../../src/catalog/find-overlap.ts'
import { formatAreaRange, formatShareRange } from '../../src/i18n/format.ts'
import { LOCALES, type Locale, type Text } from '../../src/i18n/locale.ts'
import { comparisonSentence, readingsOf } from '../../src/sentences/sentences.ts'
import { catalog } from '../real-catalog.ts'
import { comparisons, compared, extents, keyOf, measured, reads } from './all-sentences.ts'
import { readable } from './readable.ts'

type Table = Readonly<Record<string, Text>>
/** Read and judged by people; a change of data or grammar shows in it. */
const expected = JSON.parse(readFileSync(new URL('expected-sentences.json', import.meta.url), 'utf8')) as {
  readonly overlays: Table
  readonly comparisons: Table
}

const said = (sentences: ReadonlyMap<string, Text>) =>
  Object.fromEntries(
    [...sentences].map(([key, text]) => [
      key,
      Object.fromEntries(LOCALES.map((locale) => [locale, readable(text[locale])])),
    ]),
  )

it('says of every overlay in every reading what the table expects', () => {
  expect(said(extents)).toEqual(expected.overlays)
})

it('says of every comparison in every reading what the table expects', () => {
  expect(said(comparisons)).toEqual(expected.comparisons)
})

const { overlaps } = measured
const isSame = (a: OverlayReading, b: OverlayReading) => keyOf(a) === keyOf(b)

/** Every area and share that the catalog has of an overlay, or of two laid over each other. */
function figuresOf(known: readonly OverlayReading[]): { areas: Ranged[]; shares: Ranged[] } {
  const own = known.map((read) => extentOf(overlaps, read))
  const pairs = overlaps.overlays.filter(({ a, b }) =>
    known.length === 2
      ? known.some((read) => isSame(read, a)) && known.some((read) => isSame(read, b))
      : isSame(known[0]!, a) || isSame(known[0]!, b),
  )
  const ranges = <T>(list: readonly (T | null | undefined)[]) => list.filter((one) => one !== null && one !== undefined)
  return {
    areas: ranges([
      ...own.map(({ squareMeters }) => squareMeters),
      ...pairs.flatMap(({ shared, onlyA, onlyB }) => [shared?.range, onlyA?.range, onlyB?.range]),
    ]),
    shares: ranges([
      ...own.flatMap(({ whereabouts }) => Object.values(whereabouts?.governorates ?? {})),
      ...pairs.flatMap(({ shareOfA, shareOfB }) => [shareOfA?.range, shareOfB?.range]),
    ]),
  }
}

/** A figure with its range in brackets, as it stands in a sentence: `231 km² (169–293)`, `12% (8–17)`. */
const FIGURE = /\d[\d,]*\u00a0\S+ \u2066\([^)]*\)\u2069|\u2066\d+%\u2069( \u2066\([^)]*\)\u2069)?/g

function strangers(sentence: string, known: readonly OverlayReading[], locale: Locale): string[] {
  const { areas, shares } = figuresOf(known)
  const allowed = [
    ...areas.map(([least, drawn, most]) => formatAreaRange(drawn, [least, most], locale)),
    ...shares.map(formatShareRange),
  ]
  return [...sentence.matchAll(FIGURE)].map(([figure]) => figure).filter((figure) => !allowed.includes(figure))
}

describe.each(LOCALES)('in %s', (locale) => {
  const sentences = [
    ...reads.map((read) => ({ known: [read], words: extents.get(keyOf(read))![locale] })),
    ...compared.map(([a, b]) => ({
      known: [a, b],
      words: comparisons.get(`${keyOf(a)} / ${keyOf(b)}`)![locale],
    })),
  ]

  it('every figure is one of the catalog, with its range', () => {
    expect(sentences.flatMap(({ words, known }) => strangers(words, known, locale))).toEqual([])
    // A range never stands without its figure, so that nothing escapes the check.
    for (const { words } of sentences)
      expect(words.match(/\u2066\(/g)?.length ?? 0).toBe(
        [...words.matchAll(FIGURE)].filter(([figure]) => figure.includes('(')).length,
      )
  })

  it('what opens an isolate closes it, and nothing else turns the direction', () => {
    for (const { words } of sentences) {
      let depth = 0
      for (const [sign] of words.matchAll(/[\u2066-\u2069]/g)) {
        depth += sign === '\u2069' ? -1 : 1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(words).not.toMatch(/[\u200e\u200f\u061c\u202a-\u202e]/)
    }
  })

  it('is punctuated as a sentence, with nothing left to fill in', () => {
    for (const { words } of sentences) {
      expect(readable(words)).toMatch(/\.$/)
      expect(readable(words)).not.toMatch(/[,،;؛:]\s*[,،;؛:.]|\s[,،;؛.]|\s\s|undefined|null|\{/)
    }
  })

  it('names the reading that is taken, wherever the sources leave it open', () => {
    for (const { known, words } of sentences)
      for (const { overlay, reading } of known.filter((read) => read.reading !== null)) {
        const { label } = catalog.overlays.find(({ id }) => id === overlay)!.readings.find(({ id }) => id === reading)!
        expect(words).toContain(label[locale])
      }
  })

  it('names a rejection where the claim was rejected, and only there', () => {
    const refusal = { en: /rejected by/, ar: /مرفوضة من/, he: /נדחה בידי/ }[locale]
    const rejected = ['suwayda-corridor, from-the-golan', 'golan-trade', 'phased-withdrawal']
    for (const { known, words } of sentences)
      expect(refusal.test(words), words).toBe(known.some((read) => rejected.includes(keyOf(read))))
  })

  it('gives no area of reported control as such', () => {
    const words = extents.get('control-since-2024')![locale]
    expect(words.match(FIGURE)).toBeNull()
  })

  it('gives no figure where no place was published', () => {
    for (const { known, words } of sentences)
      if (known.some((read) => extentOf(overlaps, read).known === 'nothing')) expect(words.match(FIGURE)).toBeNull()
  })

  it('is the same comparison the other way round: the same figures, first and second exchanged', () => {
    for (const [a, b] of compared) {
      const one = comparisonSentence(measured, a, b, locale)
      const other = comparisonSentence(measured, b, a, locale)
      const figures = (words: string) => (words.match(FIGURE) ?? []).toSorted()
      expect(figures(other)).toEqual(figures(one))
    }
  })
})

it('names every overlay with its status: demanded, leaked, reported or proposed', () => {
  const silent = catalog.overlays.flatMap(({ id, claims, named }) => {
    // That something was rejected is a sentence of its own; its name says that it was no more than put forward.
    const own = statusOf(claims[0]!)
    const status = own === 'rejected' ? 'unconfirmed' : own
    return LOCALES.filter((locale) => status && !saysStatus(named[locale], status, locale)).map(
      (locale) => `${id}, named.${locale}: ${status}`,
    )
  })
  expect(silent).toEqual([])
})

it('an overlay with no readings has one that has no id', () => {
  expect(readingsOf(measured, 'disengagement-1974')).toEqual([{ overlay: 'disengagement-1974', reading: null }])
  expect(readingsOf(measured, 'israel-feb-2025').map(({ reading }) => reading)).toEqual([
    'with-separation',
    'without-separation',
  ])
})

it('refuses an overlay that there is not', () => {
  const [known, unknown] = [reads[0]!, { overlay: 'nowhere', reading: null }]
  expect(() => comparisonSentence(measured, known, unknown, 'en')).toThrow('"nowhere"')
})
