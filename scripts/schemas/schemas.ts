import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FileKind } from '../rules/geodata.ts'

/** A JSON Schema (draft 2020-12), so far as this project reads one. */
export interface Schema {
  readonly $ref?: string
  readonly $comment?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly then?: Schema
  readonly else?: Schema
}

/** The schema of each kind of file, by its name in geodata/schemas; editors read the same files. */
export const SCHEMA_NAMES: Readonly<Record<FileKind, string>> = {
  'drawn-zone': 'drawn-zone.schema.json',
  'constructed-zone': 'zone.schema.json',
  overlay: 'overlay.schema.json',
  sources: 'sources.schema.json',
  events: 'events.schema.json',
  corrections: 'corrections.schema.json',
  comparisons: 'comparisons.schema.json',
  story: 'story.schema.json',
  places: 'places.schema.json',
  borders: 'borders.schema.json',
  water: 'water.schema.json',
  roads: 'roads.schema.json',
  labels: 'labels.schema.json',
}

/** What the others have in common. */
const SHARED = 'shared.schema.json'

const read = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../geodata/schemas/${name}`, import.meta.url), 'utf8')) as Schema

/** All schemas by the names of their files. They belong to this code: geodata elsewhere is held to the same ones. */
export const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  [SHARED, ...Object.values(SCHEMA_NAMES)].map((name) => [name, read(name)]),
)

// verbose: messages need the schema and the value; discriminator: only the variant that is meant reports faults.
const ajv = new Ajv2020({ allErrors: true, verbose: true, discriminator: true, allowUnionTypes: true })
for (const [name, schema] of SCHEMAS) ajv.addSchema(schema, name)

/** Everything in which a value differs from the schema of its kind. */
export function schemaErrors(kind: FileKind, value: unknown): readonly ErrorObject[] {
  const validate = ajv.getSchema(SCHEMA_NAMES[kind]) as ValidateFunction
  return validate(value) ? [] : (validate.errors ?? [])
}
