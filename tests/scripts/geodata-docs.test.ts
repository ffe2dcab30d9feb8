import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { DICTIONARY, LICENCES } from '../../scripts/rules/dictionary.ts'
import { realGeodata } from './rules/damaged-geodata.ts'

const read = (name: string) => readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8')
const readme = read('README.md')
const licences = read('LICENSES.md')

test.each(Object.entries(DICTIONARY))('the README describes every property of %s', (_, { required, optional }) => {
  const properties = [...Object.keys(required), ...Object.keys(optional)]
  expect(properties.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
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
    expect(new Set(named.filter((name) => LICENCES.some((licence) => licence === name)))).toEqual(expected)
  },
)
