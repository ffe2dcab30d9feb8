import { describe, expect, test } from 'vitest'
import { type Json, report, reportOnZone, withChange } from './damaged-geodata.ts'

const OVERLAY = 'overlays/agreement/disengagement-1974.json'
const changed = (path: string, change: (value: Json) => void) => report(withChange(path, change))
const property = (name: string, value: unknown) =>
  reportOnZone('line-b', (feature) => void (feature['properties']![name] = value as never))

describe('texts', () => {
  test('a name that is missing in Hebrew is reported', () => {
    expect(reportOnZone('line-b', (feature) => void delete feature['properties']!['name_he'])).toEqual([
      'geodata/zones/line-b.geojson, feature "line-b", name_he: no text in Hebrew; all three languages are expected. Translate it.',
    ])
  })

  test('an empty summary is reported', () => {
    expect(changed(OVERLAY, (value) => void (value['summary']!['ar'] = '  ' as never)).join()).toContain(
      'summary.ar: no text in Arabic',
    )
  })

  test('English left in the place of Arabic is reported', () => {
    expect(property('name_ar', 'Line B').join()).toContain('name_ar: "Line B" has no letter of Arabic')
  })

  test('a note in one language only is reported for the other two', () => {
    expect(property('note_en', 'Drawn by hand.')).toHaveLength(2)
  })

  test('an overlay with neither main zone nor extent is reported', () => {
    expect(changed(OVERLAY, (value) => void (value['mainZone'] = null as never)).join()).toContain(
      'mainZone and extent are both null',
    )
  })

  test('a bidirectional override is refused with its code, for it would turn the words after it round', () => {
    expect(property('name_en', 'Line \u202EB').join()).toContain(
      'name_en: the text has a character that forces a direction (U+202E) at character 5',
    )
  })

  test('a line break within a text is refused', () => {
    expect(property('name_en', 'Line\nB').join()).toContain('a control character or line break (U+000A)')
  })

  test('the plain direction mark beside a sign is allowed', () => {
    expect(property('name_he', '\u200E±300 מ׳')).toEqual([])
  })
})

describe('values', () => {
  test('a misspelt method is refused with the right one', () => {
    expect(property('method', 'traced ').join()).toContain('Is "traced" meant?')
    expect(property('method', 'tracd').join()).toContain(
      'method: "tracd" is not allowed; the list is control-points, traced, reconstructed, schematic. Is "traced" meant?',
    )
  })

  test('a misspelt property is refused with the known ones and the nearest', () => {
    const issues = property('acuracy_m', 300)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(/"acuracy_m" is not known here; known are name_en, .*\. Is "accuracy_m" meant\?/)
  })

  test.each([
    ['role', 'separation zone'],
    ['basis', 'rumour'],
    ['standing', 'in force'],
  ])('a claim whose %s is not in the list is refused', (name, value) => {
    expect(changed(OVERLAY, ({ claims }) => void (claims![2]![name] = value as never)).join()).toContain(
      `claims[2].${name}: "${value}" is not allowed; the list is `,
    )
  })

  test('a licence under which nothing here is passed on is refused', () => {
    expect(property('licence', 'CC-BY-NC-4.0').join()).toContain('licence: "CC-BY-NC-4.0" is not allowed')
  })

  test('the class of a border, the rank and the side of the name of a place come from lists', () => {
    const inFirst = (path: string, name: string, value: unknown) =>
      changed(path, ({ features }) => void (features![0]!['properties']![name] = value as never)).join()
    expect(inFirst('basemap/borders.geojson', 'class', 'natonal')).toContain('Is "national" meant?')
    expect(inFirst('places.geojson', 'rank', 4)).toContain('rank: 4 is not allowed; the list is 0, 1, 2, 3.')
    expect(inFirst('places.geojson', 'label', 'top')).toContain('label: "top" is not allowed')
  })

  test('an address that would run a script is refused', () => {
    const issues = changed(
      'sources.json',
      (value) => void (value['frus-26-83']!['url'] = 'javascript:alert(1)' as never),
    )
    expect(issues.join()).toContain('frus-26-83.url: "javascript:alert(1)" is not allowed')
  })

  test('a negative accuracy is refused', () => {
    expect(property('accuracy_m', -1).join()).toContain(
      'accuracy_m: -1 is out of range; at least 0 (metres) is expected',
    )
  })

  test('a schematic line cannot claim to be exact', () => {
    const issues = reportOnZone(
      'mount-hermon-extent',
      (feature) => void (feature['properties']!['accuracy_m'] = 50 as never),
    )
    expect(issues.join()).toContain('50 m is too exact for method "schematic"; 1000 m at least is expected')
  })

  test.each(['2025-02-30', '2025-13', '25-02-03', '2025/02/03', '2025-2'])('%s is no date', (date) => {
    expect(changed(OVERLAY, ({ claims }) => void (claims![0]!['from'] = date as never)).join()).toContain(
      `claims[0].from: "${date}" is no date`,
    )
  })

  test('a claim that ends before it begins is refused', () => {
    expect(changed(OVERLAY, ({ claims }) => void (claims![0]!['to'] = '1974-05-30' as never)).join()).toContain(
      'claims[0].to: the claim ends on 1974-05-30, before it begins on 1974-05-31',
    )
  })

  test('a claim may end in the year in which it began', () => {
    expect(changed(OVERLAY, ({ claims }) => void (claims![0]!['to'] = '1974' as never))).toEqual([])
  })
})
