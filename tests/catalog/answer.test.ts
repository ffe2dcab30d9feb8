import { expect, it } from 'vitest'
import { censusAnswer, distanceAnswer, townsAnswer } from '../../src/catalog/answer.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { comparing } from '../../src/view/comparing.ts'
import { PRESETS } from '../../src/view/presets.ts'
import { catalog } from '../real-catalog.ts'

const measured = { ...catalog, overlaps: catalog.overlaps! }
const { overlays } = describePage(catalog, 'en')
const order = overlays.map(({ id }) => id)
const read = (overlay: string, reading: string | null = null) => ({ overlay, reading })

it('questions are asked in every language, about overlays that there are, and compare what can be compared', () => {
  for (const { question, about, compare } of PRESETS) {
    for (const locale of LOCALES) expect(question[locale].trim()).not.toBe('')
    expect(order).toEqual(expect.arrayContaining([...about]))
    if (compare) {
      expect(comparing(compare.a, compare.b, order)).not.toBeNull()
      expect(about).toEqual(expect.arrayContaining([...compare.a, ...compare.b]))
    }
  }
})

it('how far from Damascus: the nearest first, as a bound where more is claimed, and nothing of what nobody stated', () => {
  const reads = [
    read('israel-dec-2025'),
    read('disengagement-1974'),
    read('israel-plan-jan-2025', 'from-line-b'),
    read('control-since-2024'),
  ]
  const rows = distanceAnswer(measured, overlays, reads, 'damascus', COMPARE_WORDS.en, 'en')
  expect(rows.map(({ id }) => id)).toEqual([
    'israel-plan-jan-2025',
    'disengagement-1974',
    'control-since-2024',
    'israel-dec-2025',
  ])
  expect(rows[0]!.lines).toEqual(['inside'])
  expect(rows[1]!.lines.join()).toMatch(/^40\.3\u00a0km/)
  expect(rows[2]!.lines.join()).toMatch(/^at most 40\.3\u00a0km/)
  expect(rows[3]!.lines).toEqual(['cannot be said'])
})

it('which towns are inside: by name, apart from those too close to the edge to say', () => {
  const [row] = townsAnswer(measured, overlays, [read('disengagement-1974')], COMPARE_WORDS.en, 'en')
  const [inside, tooClose] = row!.lines
  expect(inside).toMatch(/^inside \(12\): .*Quneitra/)
  expect(tooClose).toMatch(/^too close to the edge to say \(8\): .*Hader/)
})

it('the census of 2004 is that of the three governorates alone, with its source', () => {
  expect(
    censusAnswer(measured, 'en').map(({ name, lines }) =>
      [name, ...lines].join(' | ').replaceAll(/[\u2068\u2069]/g, ''),
    ),
  ).toEqual([
    'Daraa governorate | 843,478 (2004) | Open-Syria',
    'Quneitra governorate | 66,627 (2004) | Open-Syria',
    'Suwayda governorate | 313,231 (2004) | Open-Syria',
  ])
  expect(catalog.zones.filter(({ census }) => census.length > 0)).toHaveLength(3)
})
