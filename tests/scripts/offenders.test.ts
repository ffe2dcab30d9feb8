import { expect, test } from 'vitest'
import { judgeGeodata } from '../../scripts/check.ts'
import { offendersGeoJson } from '../../scripts/offenders.ts'
import type { Geodata } from '../../scripts/rules/geodata.ts'
import { type Json, positionsOf, withChange } from './rules/damaged-geodata.ts'

const LINE_B = 'zones/line-b.geojson'
const changed = (change: (feature: Json) => void) => withChange(LINE_B, ({ features }) => change(features![0] as Json))
const offenders = (geodata: Geodata) => offendersGeoJson(geodata, judgeGeodata(geodata)).features

test('an issue at a position is drawn as a point there', () => {
  const [first] = offenders(changed((feature) => void (positionsOf(feature)[3] = [35, 33])))
  expect(first?.geometry).toEqual({ type: 'Point', coordinates: [35, 33] })
  expect(first?.properties).toMatchObject({ rule: 'in-study-area', file: LINE_B, feature: 'line-b', at: 'position 3' })
})

test('a crossing is drawn as the point where the line crosses itself', () => {
  const crossed = changed(
    (feature) => void positionsOf(feature).splice(1, 0, [35.9, 33.3], [35.8, 33.3], [35.9, 33.35]),
  )
  expect(offenders(crossed)[0]?.geometry?.type).toBe('Point')
})

test('an issue of words is drawn as the feature whose words they are', () => {
  const [first] = offenders(changed((feature) => void (feature['properties']!['name_he'] = 'Line B' as never)))
  expect(first?.geometry?.type).toBe('LineString')
})

test('a position off the earth, or a feature that cannot be drawn, is listed without geometry', () => {
  for (const position of [
    [3587, 33],
    ['35.87', 33],
  ] as never[]) {
    const found = offenders(changed((feature) => void (positionsOf(feature)[3] = position)))
    expect(found.map(({ geometry }) => geometry)).toEqual([null])
  }
})

test('an issue of a record is listed without geometry', () => {
  const damaged = withChange('sources.json', (value) => void (value['frus-26-83']!['date'] = '1974-02-30' as never))
  expect(offenders(damaged)).toMatchObject([{ geometry: null, properties: { file: 'sources.json' } }])
})
