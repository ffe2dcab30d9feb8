import { describe, expect, test } from 'vitest'
import { realGeodata, report, reportBesideStory, withFile } from './damaged-geodata.ts'

/** Words that say every status. */
const title = { en: 'Demanded, rejected or reported', ar: 'مطلب مرفوض وفق تقارير', he: 'נדרש, נדחה ודווח' }
const [a, b, c] = [...realGeodata.values()].flatMap(({ kind, value }) =>
  kind === 'overlay' ? [(value as { id: string }).id] : [],
) as [string, string, string]
const comparison = { id: 'this-and-that', of: [a, b], title }

const compared = (...comparisons: object[]) =>
  reportBesideStory(withFile('comparisons.json', JSON.stringify(comparisons, null, 2)))
const AT = 'geodata/comparisons.json, entry "this-and-that"'

describe('a comparison', () => {
  test('with all its members is accepted, and so is another of one of its overlays', () => {
    expect(compared(comparison, { ...comparison, id: 'this-and-another', of: [c, a] })).toEqual([])
  })

  test('with the id of the page of all overlays is refused', () => {
    expect(compared({ ...comparison, id: 'all' })).toEqual([
      'geodata/comparisons.json, entry "all", id: the id "all" stands for all overlays in the addresses of pages and pictures. Choose another.',
    ])
  })

  test('of an unknown overlay is refused, with the nearest known ones', () => {
    const issues = compared({ ...comparison, of: [a, 'disengagement-1973'] })
    expect(issues).toEqual([
      expect.stringContaining(`${AT}, of[1]: unknown overlay "disengagement-1973"; nearest: disengagement-1974, `),
    ])
  })

  test('of a zone is refused, for it compares overlays', () => {
    expect(compared({ ...comparison, of: ['line-a', b] }).join()).toContain('of[0]: unknown overlay "line-a"')
  })

  test('of an overlay with itself is refused', () => {
    expect(compared({ ...comparison, of: [a, a] })).toEqual([
      `${AT}, of: both are the overlay "${a}"; two different ones are expected. Name the other.`,
    ])
  })

  test.each([[['one']], [['one', 'two', 'three']], [[]]])('of %j is refused, for it takes two', (of) => {
    expect(compared({ ...comparison, of })).toEqual([
      `${AT}, of: ${JSON.stringify(of)} is not expected here; a list of the ids of two overlays is. Correct it.`,
    ])
  })

  test.each([
    ['in the same order', [a, b]],
    ['in the other order', [b, a]],
  ])('of two overlays that another compares is refused, %s', (_, of) => {
    expect(compared(comparison, { ...comparison, id: 'once-more', of })).toEqual([
      `geodata/comparisons.json, entry "once-more", of: "${of[0]}" and "${of[1]}" are compared by "this-and-that" already. Delete one of the two entries.`,
    ])
  })

  test('of the same id as another is refused', () => {
    expect(compared(comparison, { ...comparison, of: [a, c] })).toEqual([
      `${AT}, id: the id "this-and-that" is given 2 times, in this file. Give each its own.`,
    ])
  })

  test.each([
    ['an overlay', 'overlays/agreement/disengagement-1974.json', 'disengagement-1974'],
    ['a zone', 'zones/line-a.geojson', 'line-a'],
    ['a border', 'basemap/borders.geojson', 'quneitra-daraa'],
  ])('with the id of %s is refused in both files', (_, path, id) => {
    const issues = compared({ ...comparison, id })
    expect(issues).toHaveLength(2)
    expect(issues).toContain(
      `geodata/comparisons.json, entry "${id}", id: the id "${id}" is given 2 times, here and in ${path}. Give each its own.`,
    )
    expect(issues.join('\n')).toMatch(new RegExp(`^geodata/${path}, .*here and in comparisons\\.json`, 'm'))
  })

  test('whose id has capitals is refused with the id to write', () => {
    expect(compared({ ...comparison, id: 'This and That' })).toEqual([
      expect.stringContaining('the id "This and That" is not in kebab-case'),
    ])
    expect(compared({ ...comparison, id: 'This and That' }).join()).toContain('Write "this-and-that"')
  })

  test('without its title in one language, or with the words of another in its place, is refused', () => {
    expect(compared({ ...comparison, title: { en: 'Words', ar: 'Words' } })).toEqual([
      `${AT}, title.ar: "Words" has no letter of Arabic. Translate it, or put it in its place.`,
      `${AT}, title.he: no text in Hebrew; all three languages are expected. Translate it.`,
    ])
  })

  test.each([
    ['israel-feb-2025', 'demanded'],
    ['suwayda-corridor', 'rejected'],
    ['framework-sep-2025', 'not confirmed: proposed, reported or leaked'],
  ])('of %s whose title does not say that it is %s is refused, in that language', (overlay, status) => {
    expect(compared({ ...comparison, of: [a, overlay], title: { ...title, en: 'Two zones' } })).toEqual([
      `${AT}, title.en: "Two zones" does not say that what "${overlay}" shows is ${status}. Say it in the title.`,
    ])
  })

  test('whose title turns the words after it round is refused', () => {
    expect(compared({ ...comparison, title: { ...title, en: 'Words\u202E' } }).join()).toContain(
      '[0].title.en: the text has a character that forces a direction (U+202E)',
    )
  })

  test('without a member, or with one that nobody knows, is refused', () => {
    const { of, ...others } = comparison
    expect(compared(others)).toEqual([`${AT}, of: "of" is missing. Add it as geodata/README.md describes.`])
    expect(compared({ ...comparison, off: of })).toEqual([
      `${AT}, off: "off" is not known here; known are id, of, title. Is "of" meant?`,
    ])
  })
})

test('an overlay that is taken away is missed by every comparison of it', () => {
  const without = new Map(realGeodata)
  without.delete('overlays/situation/control-since-2024.json')
  const issues = report(without).filter((issue) => issue.startsWith('geodata/comparisons.json'))
  const listed = realGeodata.get('comparisons.json')!.value as { of: string[] }[]
  expect(issues).toHaveLength(listed.filter(({ of }) => of.includes('control-since-2024')).length)
  expect(issues.join()).toContain('unknown overlay "control-since-2024"')
})

test('comparisons that are no list, or that are missing, are refused', () => {
  expect(report(withFile('comparisons.json', '{}'))).toEqual([
    'geodata/comparisons.json: {} is not expected here; a list of comparisons is. Correct it.',
  ])
  const without = new Map(realGeodata)
  without.delete('comparisons.json')
  expect(report(without)).toEqual([
    'geodata/comparisons.json: the file is missing; the catalog cannot be compiled without it. Restore it.',
  ])
})
