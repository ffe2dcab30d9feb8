import { expect, test } from 'vitest'
import { positionsOf, report, reportOnZone, sketched, withChange } from './damaged-geodata.ts'

const moved = (index: number, position: [number, number]) =>
  reportOnZone('line-b', (feature) => void (positionsOf(feature)[index] = position))

test('a position with latitude first is refused, with the swapped pair as hint', () => {
  expect(moved(14, [33.1, 35.8])).toEqual([
    'geodata/zones/line-b.geojson, feature "line-b", position 14: 33.10, 35.80 lies outside the study area (35.3-37.6, 32.1-33.9). Longitude comes first; is 35.80, 33.10 meant?',
  ])
})

test('two digits the other way round are recognised', () => {
  expect(moved(14, [63.3, 33.07]).join()).toContain('63.30, 33.07 lies outside the study area (35.3-37.6, 32.1-33.9).')
  expect(moved(14, [53.8, 33.07]).join()).toContain('Is 35.80, 33.07 meant?')
})

test('a lost decimal point is recognised', () => {
  expect(moved(14, [3589, 33.07]).join()).toContain(
    '3589.00, 33.07 is no place on earth (-180-180, -90-90). Is 35.89, 33.07 meant?',
  )
})

test('projected metres are refused as no place on earth, not as outside the study area', () => {
  const issues = moved(14, [3990000, 3900000])
  expect(issues).toHaveLength(1)
  expect(issues[0]).toContain('Export the data in degrees (WGS84, EPSG:4326), longitude first.')
})

test('the base map may lie outside the study area, but not outside its own frame', () => {
  const water = (lon: number) =>
    report(
      withChange('basemap/labels.geojson', ({ features }) => {
        features![0]!['geometry'] = { type: 'Point', coordinates: [lon, 33.46] } as never
      }),
    )
  expect(water(34)).toEqual([])
  expect(water(33).join()).toContain('lies outside the base map (33.5-39, 31.2-35)')
})

test('a note on the map outside the study area is refused', () => {
  const issues = report(
    withChange(sketched.path, (value) => {
      value['mapNotes']![0]!['at'] = [32.86, 36.2] as never
    }),
  )
  expect(issues).toHaveLength(1)
  expect(issues[0]).toContain('mapNotes[0].at: 32.86, 36.20 lies outside')
})

test('of a file with every position swapped each position is named', () => {
  const issues = reportOnZone(
    'line-b',
    (feature) => void positionsOf(feature).forEach((position) => position.reverse()),
  )
  expect(issues).toHaveLength(36)
  expect(issues.every((issue, index) => issue.includes(`position ${index}:`))).toBe(true)
})

test('a side of a label that has neither words nor place is refused', () => {
  const issues = reportOnZone('line-a', ({ properties }) => {
    for (const name of Object.keys(properties!)) if (/^(map|label_l)/.test(name)) delete properties![name]
  })
  expect(issues.join()).toContain('label_side without label_lon and label_lat and map_en')
})

test('a label without its latitude is refused', () => {
  const issues = reportOnZone('line-a', (feature) => void delete feature['properties']!['label_lat'])
  expect(issues.join()).toContain('a label needs words and place')
})
