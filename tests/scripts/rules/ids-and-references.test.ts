import { describe, expect, test } from 'vitest'
import type { Overlay, Source } from '../../../src/catalog/types.ts'
import { type Json, report, reportOnZone, withChange, withFile, realGeodata } from './damaged-geodata.ts'

const OVERLAY = 'overlays/agreement/disengagement-1974.json'
const changed = (path: string, change: (value: Json) => void) => report(withChange(path, change))

describe('ids', () => {
  test('a zone whose id is not its file name is refused once, not wherever it is used', () => {
    expect(reportOnZone('line-b', (feature) => void (feature['id'] = 'line-bravo' as never))).toEqual([
      'geodata/zones/line-b.geojson, feature "line-bravo", id: the id is "line-bravo", the file name says "line-b"; they must be the same. Rename one of the two.',
    ])
  })

  test('an overlay in the folder of another kind is refused', () => {
    expect(changed(OVERLAY, (value) => void (value['kind'] = 'situation' as never)).join()).toContain(
      'kind: the kind is "situation", the folder says "agreement"',
    )
  })

  test('a zone and a border of the same id are both reported', () => {
    const issues = changed('basemap/borders.geojson', ({ features }) => void (features![0]!['id'] = 'line-a' as never))
    const twice = issues.filter((issue) => issue.includes('the id "line-a" is given 2 times'))
    expect(twice).toHaveLength(2)
  })

  test('an id with capitals is refused with the id to write', () => {
    expect(
      changed('places.geojson', ({ features }) => void (features![5]!['id'] = 'Tall_Shihab' as never)).join(),
    ).toContain(
      'the id "Tall_Shihab" is not in kebab-case (small letters, digits, single hyphens). Write "tall-shihab"',
    )
  })

  test('two overlays of a group cannot have the same place in it', () => {
    const [first, second] = [...realGeodata.values()].filter(({ path }) => path.startsWith('overlays/proposal/'))
    const { id, order } = first!.value as Overlay
    const issues = changed(second!.path, (value) => void (value['order'] = order as never))
    expect(issues.join()).toContain(`"${id}" already has place ${order} among the overlays of kind "proposal"`)
  })
})

describe('references', () => {
  test('an unknown source is named with the nearest known ones', () => {
    const issues = reportOnZone('line-b', (feature) => void (feature['properties']!['sources'] = 'osm-18488' as never))
    expect(issues.join()).toContain('sources: unknown source "osm-18488"; nearest in sources.json: osm-184888, ')
  })

  test('an unknown source of a response is found', () => {
    const issues = changed(OVERLAY, ({ claims }) => {
      claims![0]!['responses']![0]!['sources']![0] = 'ifpnews' as never
    })
    expect(issues.join()).toContain('claims[0].responses[0].sources[0]: unknown source "ifpnews"')
  })

  test('a claim on an unknown zone is refused', () => {
    expect(changed(OVERLAY, ({ claims }) => void (claims![1]!['zone'] = 'line-aa' as never)).join()).toContain(
      'claims[1].zone: unknown zone "line-aa"; nearest: line-a, ',
    )
  })

  test('a claim on a zone that is only for construction is refused, for it is never drawn', () => {
    expect(changed(OVERLAY, ({ claims }) => void (claims![1]!['zone'] = 'syria' as never)).join()).toContain(
      'zone "syria" is only for construction',
    )
  })

  test('an unknown line in a rule is refused', () => {
    const issues = changed(
      'zones/shebaa-farms.json',
      (value) => void (value['rule']!['lines']![0] = 'sheba-outer' as never),
    )
    expect(issues).toHaveLength(1)
    expect(issues[0]).toContain('rule.lines[0]: unknown zone, border or road "sheba-outer"; nearest: shebaa-outer, ')
  })

  test('an unknown place in a relation is refused', () => {
    const issues = changed('zones/corridor-to-suwayda.json', (value) => {
      value['relations'] = [{ type: 'contains-place', place: 'sweida' }] as never
    })
    expect(issues.join()).toContain('relations[0].place: unknown place "sweida"; nearest: ')
  })

  test('a main zone that does not exist is refused', () => {
    expect(changed(OVERLAY, (value) => void (value['mainZone'] = 'buffer' as never)).join()).toContain(
      'mainZone: unknown zone',
    )
  })

  test('a claim without a source is refused', () => {
    expect(changed(OVERLAY, ({ claims }) => void (claims![0]!['sources'] = [] as never)).join()).toContain(
      'claims[0].sources: no source; at least one is expected',
    )
  })

  test('a claim in force that rests on the press alone is refused', () => {
    const sources = Object.entries(realGeodata.get('sources.json')!.value as Record<string, Source>)
    const [press] = sources.find(([, { kind, read }]) => kind === 'press' && read === 'excerpt')!
    const issues = changed(OVERLAY, ({ claims }) => void (claims![0]!['sources'] = [press] as never))
    expect(issues.join()).toContain(`needs a document that was read, or a full reprint; none of ${press} is`)
  })

  test('a line traced from OpenStreetMap cannot be passed on under another licence', () => {
    const issues = reportOnZone('line-b', (feature) => void (feature['properties']!['licence'] = 'CC-BY-4.0' as never))
    expect(issues.join()).toContain('the licence is CC-BY-4.0, but its sources (osm-184888) give ODbL-1.0')
  })

  test('rules that lead in a circle are refused with the circle', () => {
    const issues = changed('zones/syria-east-of-line-a.json', (value) => {
      value['rule']!['of'] = 'syria-east-of-line-b' as never
    })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(/the rules lead in a circle: (syria-east-of-line-[ab]( → )?){3}\./)
  })

  test('a missing file of sources is reported once', () => {
    const without = new Map(realGeodata)
    without.delete('sources.json')
    expect(report(without)).toEqual([
      'geodata/sources.json: the file is missing; the catalog cannot be compiled without it. Restore it.',
    ])
  })

  test('a zone named like another in a second file is refused', () => {
    const text = realGeodata.get('zones/line-a.geojson')?.text ?? ''
    expect(report(withFile('zones/line-a-1.geojson', text)).join()).toContain('the id "line-a" is given 2 times')
  })
})
