import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { SCHEMAS } from '../../scripts/schemas/schemas.ts'
import { propertyNames } from '../../scripts/schemas/walk.ts'
import { realGeodata } from './rules/damaged-geodata.ts'

const read = (name: string) => readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8')
const readme = read('README.md')
const licences = read('LICENSES.md')
const KNOWN_LICENCES = SCHEMAS.get('shared.schema.json')!.$defs!['licence']!.enum!

/** Members of GeoJSON itself, which RFC 7946 describes. */
const OF_GEOJSON = ['type', 'features', 'properties', 'geometry', 'coordinates', 'bbox']

test.each([...SCHEMAS])('the README describes every property in %s', (_, schema) => {
  const names = propertyNames(schema).filter((name) => !OF_GEOJSON.includes(name))
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

const drawn = [...realGeodata.values()].filter(({ path }) => path.endsWith('.geojson'))

test.each(drawn.map((file) => [file.path, file.value as FeatureCollection] as const))(
  'LICENSES.md names every licence in %s, and no other',
  (path, { features }) => {
    const row = licences.split('\n').find((line) => line.startsWith(`| \`${path}\``)) ?? ''
    const sources = realGeodata.get('sources.json')?.value as Record<string, { licence: string }>
    const own = features.map(({ properties }) => properties?.['licence'] ?? sources[properties?.['source']]?.licence)
    const named = [...row.slice(path.length + 4).matchAll(/`([^`]+)`/g)].map((match) => match[1])
    const expected = new Set(own.map((licence) => licence ?? 'CC-BY-4.0'))
    expect(new Set(named.filter((name) => KNOWN_LICENCES.includes(name)))).toEqual(expected)
  },
)
