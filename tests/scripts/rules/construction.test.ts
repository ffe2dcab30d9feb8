import { expect, test } from 'vitest'
import { type Json, positionsOf, report, reportOnZone, withChange } from './damaged-geodata.ts'

const changed = (path: string, change: (value: Json) => void) => report(withChange(path, change))

test('lines that no longer meet are reported with the ends that are loose', () => {
  const issues = reportOnZone('line-b', (feature) => void (positionsOf(feature)[0] = [35.87, 33.424]))
  expect(issues.join('\n')).toContain('geodata/zones/area-of-separation.json, rule: ')
  expect(issues.join('\n')).toContain('35.87, 33.424')
})

test('a belt whose inner edge lies beyond its outer one is reported', () => {
  const issues = changed('zones/strip-2km.json', (value) => void (value['rule']!['fromMeters'] = 3000 as never))
  expect(issues.join()).toContain('geodata/zones/strip-2km.json, rule: ')
})

test('an area where a rule wants a line is reported', () => {
  const issues = changed('zones/strip-2km.json', (value) => void (value['rule']!['line'] = 'shebaa-farms' as never))
  expect(issues.join()).toContain('a line is needed here')
})

test('a zone that overlaps one that it is declared apart from is reported with the area', () => {
  const issues = changed('zones/three-governorates.json', (value) => {
    value['rule'] = { type: 'union', of: ['southern-governorates'] } as never
  })
  expect(issues.join()).toMatch(
    /relations\[0\]: the zone overlaps "occupied-golan" by \d+\.\d\d km²; 0\.01 km² at most/,
  )
})

test('a zone that strays further than declared is reported with its share', () => {
  const issues = changed('zones/area-of-separation.json', (value) => {
    value['relations'] = [{ type: 'inside', zone: 'quneitra-governorate', outsideShare: 0 }] as never
  })
  expect(issues.join()).toMatch(
    /relations\[0\]: \d+\.\d % of the zone lies outside "quneitra-governorate"; 0\.0 % at most/,
  )
})

test('a zone that does not reach the one that it should touch is reported', () => {
  const issues = changed('zones/suwayda-governorate.json', (value) => {
    value['relations'] = [{ type: 'touches', zone: 'occupied-golan' }] as never
  })
  expect(issues.join()).toMatch(/relations\[0\]: the zone is 0\.\d{4} degrees away from "occupied-golan"/)
})

test('a zone that misses the town that it should contain is reported with the town', () => {
  const issues = changed('zones/corridor-to-suwayda.json', (value) => {
    value['relations'] = [{ type: 'contains-place', place: 'damascus' }] as never
  })
  expect(issues.join()).toContain('relations[0]: the place "damascus" at ')
})

test('zones made from a broken file are not reported beside it', () => {
  const issues = changed('basemap/borders.geojson', ({ features }) => void (features![0]!['geometry'] = null as never))
  expect(issues).toHaveLength(1)
})

test('a missing translation does not keep the relations from being checked', () => {
  const first = withChange('zones/corridor-to-suwayda.json', (value) => {
    value['relations'] = [{ type: 'contains-place', place: 'damascus' }] as never
  })
  const both = withChange(
    'zones/line-a.geojson',
    ({ features }) => void delete features![0]!['properties']!['name_he'],
    first,
  )
  expect(report(both)).toHaveLength(2)
})

const placed = (rule: object, change: (value: Json) => void = () => {}) =>
  changed('zones/post-abidin.json', (value) => {
    value['rule'] = { type: 'around', place: 'suwayda', within: 'suwayda-governorate', meters: 5000, ...rule } as never
    value['relations'] = [] as never
    change(value)
  }).filter((issue) => issue.includes('post-abidin'))

test('a circle round a place is constructed', () => {
  expect(placed({})).toEqual([])
})

test('a circle round an unknown place is refused once', () => {
  expect(placed({ place: 'sweida' })).toEqual([
    expect.stringContaining('rule.place: unknown place "sweida"; nearest: '),
  ])
})

test('of a rule only the faults of its own kind are reported', () => {
  expect(placed({ meters: '5000' })).toEqual([
    'geodata/zones/post-abidin.json, rule.meters: "5000" is not expected here; a number (metres) is. Correct it.',
  ])
})

test('a misspelt kind of rule is refused with the kinds', () => {
  expect(placed({ type: 'arround' }).join()).toContain(
    'rule.type: "arround" is not allowed; the list is between, offset, around, union, difference, clip. Is "around" meant?',
  )
})

test('a road may be a part of a rule', () => {
  const road = (id: string) =>
    changed('zones/strip-2km.json', (value) => {
      value['rule'] = { type: 'offset', line: id, within: 'syria', fromMeters: 0, toMeters: 500 } as never
      value['relations'] = [] as never
    }).join()
  expect(road('road-m5')).not.toContain('unknown')
  expect(road('road-m55')).toContain('rule.line: unknown zone, border or road "road-m55"; nearest: road-m5')
})

test('a published range that falls is refused', () => {
  const issues = changed('zones/strip-2km.json', (value) => {
    value['published'] = [{ squareKilometers: [400, 200], sources: ['axios-2025-09-16'] }] as never
  })
  expect(issues.join()).toContain(
    'published[0].squareKilometers: [400,200] is no range; [low, high] in km² is expected',
  )
})

test('a published area that is neither a number nor a range is refused', () => {
  const issues = changed('zones/strip-2km.json', (value) => {
    value['published'] = [{ squareKilometers: [200], sources: ['axios-2025-09-16'] }] as never
  })
  expect(issues.join()).toContain('published[0].squareKilometers: [200] is not expected here; [low, high] in km² is.')
})
