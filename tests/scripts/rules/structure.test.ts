import { expect, test } from 'vitest'
import { positionsOf, realGeodata, report, reportOnRings, reportOnZone, withChange } from './damaged-geodata.ts'

test('a bare feature is refused where a collection is expected', () => {
  const issues = report(
    withChange('zones/line-a.geojson', (value) => {
      Object.assign(value, value['features']![0], { features: undefined })
    }),
  )
  expect(issues.join()).toContain('this is "Feature"; a FeatureCollection with a list of features is expected')
})

test('a second feature in a zone file is refused', () => {
  const issues = report(
    withChange(
      'zones/line-a.geojson',
      (value) => void (value['features'] = [value['features']![0], value['features']![0]] as never),
    ),
  )
  expect(issues.join()).toContain('2 features; one zone a file is expected')
})

test('a feature without geometry is refused', () => {
  expect(reportOnZone('line-a', (feature) => void (feature['geometry'] = null as never)).join()).toContain(
    'geometry null is not read here; LineString or Polygon or MultiPolygon is expected',
  )
})

test('a numeric id is refused, though geojson-validation lets it pass', () => {
  expect(reportOnZone('line-a', (feature) => void (feature['id'] = 7 as never)).join()).toContain(
    'features[0].id: 7 is no id; a text such as "line-b" is expected',
  )
})

test('properties that are a list are refused', () => {
  expect(reportOnZone('line-a', (feature) => void (feature['properties'] = [] as never)).join()).toContain(
    'properties: [] is no object',
  )
})

test('a coordinate system is refused with the way out', () => {
  const issues = report(withChange('zones/line-a.geojson', (value) => void (value['crs'] = { type: 'name' } as never)))
  expect(issues).toEqual([
    'geodata/zones/line-a.geojson, crs: coordinate systems other than WGS84 were taken out of GeoJSON (RFC 7946, section 4). Export as RFC 7946 and delete "crs".',
  ])
})

test('a member of a collection that nobody reads is refused', () => {
  const issues = report(withChange('zones/line-a.geojson', (value) => void (value['name'] = 'line-a' as never)))
  expect(issues).toEqual([
    'geodata/zones/line-a.geojson, name: "name" is not known here; known are type, features, bbox. Remove it or correct its name.',
  ])
})

test('a geometry with features of its own is refused (RFC 7946, section 7.1)', () => {
  const issues = reportOnZone('line-a', (feature) => void (feature['geometry']!['features'] = [] as never))
  expect(issues.join()).toContain('geometry.features: a geometry must not have "features"')
})

test.each([
  ['a text', ['35.8', 33.1], '["35.8",33.1] is no position; [longitude, latitude] is expected. Remove the quotes.'],
  ['a height', [35.8, 33.1, 900], '[35.8,33.1,900] is no position; [longitude, latitude] is expected. Drop height'],
  ['null', [35.8, null], '[35.8,null] is no position'],
])('a position with %s in it is refused', (_, position, message) => {
  const issues = reportOnZone('line-b', (feature) => void (positionsOf(feature)[3] = position as number[]))
  expect(issues).toHaveLength(1)
  expect(issues[0]).toContain(`geodata/zones/line-b.geojson, feature "line-b", position 3: ${message}`)
})

test('an infinite number is refused', () => {
  const issues = reportOnZone('line-b', (feature) => void (positionsOf(feature)[3] = [1e999, 33]))
  expect(issues.join()).toContain('position 3: ')
})

test('an empty ring, on which geojson-validation throws, is refused', () => {
  expect(reportOnRings([[]]).join()).toContain('ring 0: 0 positions; a ring')
})

test('a missing property is named', () => {
  expect(reportOnZone('line-b', (feature) => void delete feature['properties']!['accuracy_m'])).toEqual([
    'geodata/zones/line-b.geojson, feature "line-b", accuracy_m: "accuracy_m" is missing. Add it as geodata/README.md describes.',
  ])
})

test('a number in quotes is refused', () => {
  const issues = reportOnZone('line-b', (feature) => void (feature['properties']!['accuracy_m'] = '300' as never))
  expect(issues.join()).toContain('accuracy_m: "300" is not expected here; a number (metres) is')
})

test('null is refused for a property that may be left out, for the catalog would read it as a value', () => {
  const issues = report(
    withChange('places.geojson', ({ features }) => void (features![0]!['properties']!['aliases'] = null as never)),
  )
  expect(issues.join()).toContain('aliases: null is not expected here')
})

test('claims that are no list are refused and the rest of the data is still checked', () => {
  const first = withChange(
    'overlays/agreement/disengagement-1974.json',
    (value) => void (value['claims'] = {} as never),
  )
  const both = withChange('sources.json', (value) => void (value['frus-26-83']!['date'] = '1974-02-30' as never), first)
  expect(report(both)).toHaveLength(2)
})

test("the project's own geodata has no issue", () => {
  expect(report(realGeodata)).toEqual([])
})
