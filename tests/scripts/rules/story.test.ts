import { describe, expect, test } from 'vitest'
import type { Story } from '../../../src/catalog/types.ts'
import { type Json, realGeodata, report, withChange, withFile } from './damaged-geodata.ts'

const STORY = 'story.json'
const story = realGeodata.get(STORY)!.value as Story
const indexOf = (id: string) => story.steps.findIndex((step) => step.id === id)

/** The report after a change to a step of the real story. */
function withStep(id: string, change: (step: Json) => void): string[] {
  return report(withChange(STORY, (value) => change(value['steps']![indexOf(id)] as Json)))
}
const at = (id: string, path: string) => `geodata/story.json, steps[${indexOf(id)}].${path}`

describe('a step of the story', () => {
  test('with a figure that its overlays, sources and events do not have is refused', () => {
    expect(withStep('december-2024', (step) => (step['text'] = changed(step['text']!, '500', '461')))).toEqual([
      `${at('december-2024', 'text.en')}: 461 stands in none of the overlays that the step shows, nor in an event or zone with one of its sources. Correct the figure, or name what it comes from.`,
    ])
  })

  test('with another figure in one language is refused', () => {
    const issues = withStep('draft-september-2025', (step) => {
      step['text']!['he'] = String(step['text']!['he']).replace('2 ק״מ', '3 ק״מ') as Json
    })
    expect(issues).toEqual([expect.stringContaining(`${at('draft-september-2025', 'text.he')}: its figures are `)])
  })

  test('with a quotation that stands nowhere in the data is refused', () => {
    const issues = withStep('syria-asks', (step) => {
      step['text']!['en'] = String(step['text']!['en']).replace('“map should return', '“map must return') as Json
    })
    expect(issues).toEqual([
      expect.stringContaining('“map must return to Dec 7” is quoted in none of the overlays that the step shows'),
    ])
  })

  test.each([
    ['an overlay', (step: Json) => (step['overlays']![0]!['id'] = 'israel-dec-2024' as Json), 'unknown overlay'],
    ['a comparison', (step: Json) => (step['comparison'] = 'lines-1974' as Json), 'unknown comparison'],
    ['a source', (step: Json) => (step['sources'] = ['nobody'] as unknown as Json), 'unknown source "nobody"'],
  ])('that names %s which does not exist is refused', (_, change, words) => {
    expect(withStep('israel-asks', change).join('\n')).toContain(words)
  })

  test('without a source is refused', () => {
    expect(withStep('suwayda', (step) => (step['sources'] = [] as unknown as Json)).join('\n')).toContain(
      `${at('suwayda', 'sources')}: no source; at least one is expected.`,
    )
  })

  test.each([
    ['in a reading that its overlay does not have', 'suwayda', 'by-sea', 'from-the-golan or by-damascus'],
    ['in no reading of an overlay that has some', 'suwayda', null, 'from-the-golan or by-damascus'],
    ['in a reading of an overlay that has none', 'syria-asks', 'one', 'null, for it has no readings'],
  ])('%s is refused', (_, id, reading, expected) => {
    const issues = withStep(id, (step) => (step['overlays']![0]!['reading'] = reading as Json))
    expect(issues).toEqual([expect.stringContaining(`expected is ${expected}. Correct it.`)])
  })

  test('without its text in one language is refused', () => {
    const issues = withStep('golan', (step) => (step['text']!['ar'] = '' as Json))
    expect(issues).toEqual([
      `${at('golan', 'text.ar')}: no text in Arabic; all three languages are expected. Translate it.`,
    ])
  })
})

test('what one side asks may not have more room than what the other asks, in any language', () => {
  const issues = withStep('israel-asks', (step) => {
    step['text']!['ar'] = `${step['text']!['ar']!} ${'كلمة أخرى '.repeat(12).trim()}` as Json
  })
  expect(issues).toEqual([expect.stringContaining('geodata/story.json, steps: what syria asks has ')])
  expect(issues.join()).toContain('in "ar"')
})

test('a story of thirteen steps, or without the file, is refused', () => {
  const [first] = story.steps
  const more = { ...story, steps: [...story.steps, { ...first, id: 'once-more' }] }
  expect(report(withFile(STORY, JSON.stringify(more))).join()).toContain('13 items; at most 12 are expected')
  const without = new Map(realGeodata)
  without.delete(STORY)
  expect(report(without)).toEqual([
    'geodata/story.json: the file is missing; the catalog cannot be compiled without it. Restore it.',
  ])
})

test('two steps of one id are refused', () => {
  expect(withStep('golan', (step) => (step['id'] = 'lines-1974' as Json)).join()).toContain(
    'the id "lines-1974" is given 2 times',
  )
})

function changed(text: Json, from: string, to: string): Json {
  return Object.fromEntries(
    Object.entries(text).map(([locale, words]) => [locale, String(words).replace(from, to)]),
  ) as unknown as Json
}
