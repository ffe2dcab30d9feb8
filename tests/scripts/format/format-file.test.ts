import { readdirSync } from 'node:fs'
import type { FeatureCollection, LineString, Polygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { formatFile } from '../../../scripts/format/format-file.ts'
import { geodataFile } from '../../../scripts/rules/geodata.ts'
import { box, realGeodata } from '../rules/damaged-geodata.ts'

const LINE = 'zones/line-b.geojson'
const AREA = 'zones/mount-hermon-extent.geojson'

const formatText = (path: string, text: string) => formatFile(geodataFile(path, new TextEncoder().encode(text)))

/** The text that the real file has after a change to its parsed content and formatting. */
async function formatted(path: string, change: (value: FeatureCollection) => unknown) {
  const value = structuredClone(realGeodata.get(path)!.value) as FeatureCollection
  const replaced = change(value)
  const result = await formatText(path, JSON.stringify(typeof replaced === 'object' ? replaced : value))
  return 'text' in result ? result.text : result.hints.join('\n')
}
const original = (path: string) => realGeodata.get(path)!.text
const property = (value: FeatureCollection) => value.features[0]!.properties!
const ringOf = (value: FeatureCollection) => (value.features[0]!.geometry as Polygon).coordinates[0]!

test.each([...realGeodata.values()].map((file) => [file.path, file] as const))(
  '%s has its one form; if not, run npm run format:geodata',
  async (_, file) => {
    expect(await formatFile(file)).toEqual({ text: file.text })
  },
)

test('finds files to format, so that nothing passes unread', () => {
  expect(realGeodata.size).toBeGreaterThan(readdirSync(new URL('../../../geodata/zones', import.meta.url)).length)
})

describe('what geojson.io and QGIS do to a drawn zone is undone', () => {
  test.each<[string, (value: FeatureCollection) => unknown]>([
    ['a bare feature', (value) => value.features[0]],
    [
      'an id among the properties',
      ({ features: [feature] }) => {
        feature!.properties!['id'] = feature!.id
        delete feature!.id
      },
    ],
    ['an id that was lost', ({ features: [feature] }) => void delete feature!.id],
    ['a number for an id', ({ features: [feature] }) => void (feature!.id = 1)],
    [
      'members of a collection that nothing reads',
      (value) => {
        const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
        return { name: 'line-b', crs, bbox: [35, 33, 36, 34], ...value }
      },
    ],
    [
      'boxes of features and geometries',
      ({ features: [feature] }) => {
        feature!.bbox = [35, 33, 36, 34]
        feature!.geometry.bbox = [35, 33, 36, 34]
      },
    ],
    ['empty columns', (value) => void Object.assign(property(value), { note_en: null, river: null })],
    ['numbers in a column of texts', (value) => void (property(value)['accuracy_m'] = '300')],
    [
      'heights of 0',
      ({ features: [feature] }) => {
        for (const position of (feature!.geometry as LineString).coordinates) position.push(0)
      },
    ],
    [
      'another order of members',
      ({ features: [feature] }) => {
        const properties = Object.fromEntries(Object.entries(feature!.properties!).reverse())
        return {
          features: [{ geometry: feature!.geometry, properties, id: feature!.id, type: 'Feature' }],
          type: 'FeatureCollection',
        }
      },
    ],
  ])('%s', async (_, change) => {
    expect(await formatted(LINE, change)).toBe(original(LINE))
  })

  test('a ring wound the other way', async () => {
    expect(await formatted(AREA, (value) => void ringOf(value).reverse())).toBe(original(AREA))
  })

  test('a ring left open where the gap is plainly a side of it', async () => {
    expect(await formatted(AREA, (value) => void ringOf(value).pop())).toBe(original(AREA))
  })

  test('a hole wound as an outer ring', async () => {
    const hole = box(35.9, 33.4, 35.91, 33.41)
    const text = await formatted(AREA, (value) => void (value.features[0]!.geometry as Polygon).coordinates.push(hole))
    const { coordinates } = (JSON.parse(text) as FeatureCollection).features[0]!.geometry as Polygon
    expect(coordinates[1]).toEqual(hole.toReversed())
  })

  test('a bare geometry, which leaves the properties to be written again', async () => {
    const text = await formatted(LINE, (value) => value.features[0]!.geometry)
    expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection', features: [{ id: 'line-b', properties: {} }] })
  })
})

describe('what would have to be guessed is refused with a hint', () => {
  test.each<[string, string, (value: FeatureCollection) => unknown, string]>([
    [
      'a ring that ends beside its beginning',
      AREA,
      (value) => {
        const last = ringOf(value).at(-1)!
        last[0] = last[0]! + 0.0002
      },
      'and ends beside it at',
    ],
    [
      'a height that somebody measured',
      LINE,
      (value) => {
        ;(value.features[0]!.geometry as LineString).coordinates[3]!.push(2814)
      },
      'features[0].geometry.coordinates[3]: ',
    ],
    [
      'coordinates in metres',
      LINE,
      (value) => {
        return { ...value, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32636' } } }
      },
      'crs: the coordinates are in urn:ogc:def:crs:EPSG::32636. Export them',
    ],
    [
      'an id lost among many',
      'basemap/borders.geojson',
      (value) => void delete value.features[2]!.id,
      'features[2].id: the feature lost its id',
    ],
    [
      'two ids at odds',
      'basemap/borders.geojson',
      (value) => void (property(value)['id'] = 'another'),
      'among the properties. Keep one of the two.',
    ],
  ])('%s', async (_, path, change, hint) => {
    expect(await formatted(path, change)).toContain(hint)
  })

  test('a property named twice, of which one would be lost', async () => {
    const text = original(LINE)!.replace('"name_en"', '"method": "traced",\n"name_en"')
    expect(await formatText(LINE, text)).toEqual({ hints: [expect.stringContaining('"method" is named twice')] })
  })

  test('a number that no reader can hold, which would become null', async () => {
    const text = original(LINE)!.replace('300', '1e999')
    expect(await formatText(LINE, text)).toEqual({ hints: [expect.stringContaining('too large')] })
  })

  test('what is no JSON', async () => {
    expect(await formatText(LINE, '{')).toEqual({ hints: [expect.stringContaining('this is no JSON')] })
  })
})

test('a record gets back the address of its schema as its first member', async () => {
  const overlay = [...realGeodata.values()].find(({ kind }) => kind === 'overlay')!
  const { $schema, ...bare } = overlay.value as { $schema: string }
  expect($schema).toBe('../../schemas/overlay.schema.json')
  expect(await formatText(overlay.path, JSON.stringify({ ...bare, $schema: 'elsewhere' }))).toEqual({
    text: overlay.text,
  })
  expect(await formatText(overlay.path, JSON.stringify(bare))).toEqual({ text: overlay.text })
})

test('the entries of a list get their members in the order in which the schema names them', async () => {
  const comparisons = realGeodata.get('comparisons.json')!
  const turned = (comparisons.value as object[]).map((entry) => Object.fromEntries(Object.entries(entry).reverse()))
  expect(await formatText(comparisons.path, JSON.stringify(turned))).toEqual({ text: comparisons.text })
})
