import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULE_GROUPS } from '../../../scripts/rules/index.ts'
import { SCHEMA_NAMES, SCHEMAS } from '../../../scripts/schemas/schemas.ts'
import { allProperties, branches, follow } from '../../../scripts/schemas/walk.ts'
import * as types from '../../../src/catalog/types.ts'
import { catalog } from '../../real-catalog.ts'

const valuesOf = (reference: string, property?: string) => {
  const { schema } = follow(reference, 'shared.schema.json')
  return property === undefined ? schema.enum : schema.properties?.[property]?.enum
}
const shared = (name: string) => valuesOf(`shared.schema.json#/$defs/${name}`)
/** The values of a property, wherever in a schema it first stands. */
const inFile = (file: string, property: string) =>
  allProperties(SCHEMAS.get(file)!).find(([name, schema]) => name === property && schema.enum)?.[1].enum

test.each([
  ['method', types.METHODS],
  ['basis', types.BASES],
  ['standing', types.STANDINGS],
  ['party', types.PARTIES],
  ['respondent', types.PARTIES.filter((party) => party !== 'reports')],
  ['role', types.ROLES],
  ['kind', types.KINDS],
  ['read', types.READS],
])('the schemas and the catalog have the same values for %s', (name, values) => {
  expect(shared(name)).toEqual(values)
})

// Object keys, held to the catalog's types: a value added or dropped there is a type error here.
const keys = (record: Record<string, 0>) => Object.keys(record)
test.each([
  ['events.schema.json', 'kind', types.EVENT_KINDS],
  ['borders.schema.json', 'class', types.BORDER_CLASSES],
  ['water.schema.json', 'class', keys({ lake: 0, sea: 0 } satisfies Record<types.Water['class'], 0>)],
  [
    'labels.schema.json',
    'class',
    keys({ country: 0, region: 0, water: 0, occupied: 0 } satisfies Record<types.BaseLabel['class'], 0>),
  ],
  [
    'places.schema.json',
    'label',
    keys({ right: 0, left: 0, above: 0, below: 0 } satisfies Record<types.Place['label'], 0>),
  ],
  ['places.schema.json', 'rank', Object.values({ 0: 0, 1: 1, 2: 2, 3: 3 } satisfies { [R in types.Place['rank']]: R })],
  ['sources.schema.json', 'kind', keys({ document: 0, press: 0, data: 0 } satisfies Record<types.Source['kind'], 0>)],
])('%s and the catalog have the same values for %s', (file, property, values) => {
  expect(inFile(file, property)).toEqual(values)
})

test('the schemas and the catalog have the same rules and relations', () => {
  const tags = (property: string) =>
    allProperties(SCHEMAS.get('zone.schema.json')!)
      .flatMap(([name, schema]) => (name === property ? [schema, schema.items ?? {}] : []))
      .flatMap(({ oneOf = [] }) => oneOf.map((variant) => variant.properties?.['type']?.const))
  const rules: Record<types.Rule['type'], 0> = { between: 0, offset: 0, around: 0, union: 0, difference: 0, clip: 0 }
  expect(tags('rule')).toEqual(keys(rules))
  const relations: Record<types.Relation['type'], 0> = { inside: 0, apart: 0, touches: 0, 'contains-place': 0 }
  expect(tags('relations')).toEqual(keys(relations))
})

test.each([...SCHEMAS])('%s describes every property, for whoever points at it in an editor', (file, schema) => {
  const silent = allProperties(schema).filter(
    ([, property]) => !branches({ schema: property, file }).some((branch) => branch.schema.description),
  )
  expect(silent.map(([name]) => name)).toEqual([])
})

test.each([...SCHEMAS])('%s leaves what it does not know to no object', (_, schema) => {
  const objects = [schema, ...Object.values(schema.$defs ?? {}), ...allProperties(schema).map(([, inner]) => inner)]
  const open = objects.filter(
    ({ properties, additionalProperties }) => properties && additionalProperties === undefined,
  )
  expect(open).toEqual([])
})

test.each([...SCHEMAS])(
  '%s gives every number its unit and every pattern its words, for messages quote them',
  (_, schema) => {
    const all = [...Object.values(schema.$defs ?? {}), ...allProperties(schema).map(([, inner]) => inner)]
    const parts = all.flatMap((one) => [one, one.items ?? {}, one.then ?? {}, one.else ?? {}])
    const silent = parts.filter((one) => (one.type === 'number' || 'pattern' in one) && one.title === undefined)
    expect(silent).toEqual([])
  },
)

test('every rule that a schema leaves a fault to exists', () => {
  const rules = RULE_GROUPS.flatMap(({ rules }) => rules.map(({ name }) => name))
  const named = [...SCHEMAS.keys()].flatMap((file) =>
    [...textOf(`geodata/schemas/${file}`).matchAll(/rule ([a-z]+(?:-[a-z]+)+)/g)].map(([, rule]) => rule!),
  )
  expect(named).not.toEqual([])
  expect(named.filter((rule) => !rules.includes(rule))).toEqual([])
})

test('editors find the schema of every list and every GeoJSON file', () => {
  const settings = JSON.parse(textOf('.vscode/settings.json')) as { 'json.schemas': { url: string }[] }
  const found = settings['json.schemas'].map(({ url }) => url.replace('./geodata/schemas/', ''))
  const byMember = ['constructed-zone', 'overlay', 'sources', 'story'] // these name their schema themselves
  const others = Object.entries(SCHEMA_NAMES).filter(([kind]) => !byMember.includes(kind))
  expect(found.toSorted()).toEqual(others.map(([, name]) => name).toSorted())
})

test('the address of a schema goes no further than the file', () => {
  expect(JSON.stringify(catalog)).not.toContain('$schema')
})

function textOf(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
}
