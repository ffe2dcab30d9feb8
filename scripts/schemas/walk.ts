import { type Schema, SCHEMAS } from './schemas.ts'

/** A schema with the name of its file, from which its references lead. */
export interface Place {
  readonly schema: Schema
  readonly file: string
}

/**
 * All schemas that a value in this place may be held to: the schema itself, what it refers to, and every branch of it.
 * Which branch holds is not decided here.
 */
export function branches({ schema, file }: Place): Place[] {
  const further = [schema.then, schema.else, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [
    { schema, file },
    ...(schema.$ref === undefined ? [] : branches(follow(schema.$ref, file))),
    ...further.flatMap((branch) => (branch ? branches({ schema: branch, file }) : [])),
  ]
}

/**
 * The schema at the end of a reference: `#/$defs/zoneClaim`, `shared.schema.json#/$defs/text`.
 * @throws Error when there is none
 */
export function follow(reference: string, from: string): Place {
  const [name, pointer = ''] = reference.split('#')
  const file = name || from
  const schema = SCHEMAS.get(file)?.$defs?.[pointer.replace('/$defs/', '')]
  if (!schema) throw new Error(`${from} refers to ${reference}, and there is no such schema`)
  return { schema, file }
}

/** Where a schema describes an object that has most of these members; null where it describes none. */
export function objectAt(place: Place, members: readonly string[]): Place | null {
  const candidates = branches(place).filter(({ schema }) => schema.properties || schema.additionalProperties)
  const known = ({ schema }: Place) => members.filter((name) => schema.properties && name in schema.properties).length
  return candidates.toSorted((a, b) => known(b) - known(a))[0] ?? null
}

/** The schema of a member of an object; null where nothing is said of it. */
export function memberAt({ schema, file }: Place, name: string): Place | null {
  const { properties = {}, additionalProperties: others } = schema
  if (Object.hasOwn(properties, name)) return { schema: properties[name]!, file }
  return typeof others === 'object' ? { schema: others, file } : null
}

/** The schema of the items of a list; null where nothing is said of them. */
export function itemsAt(place: Place): Place | null {
  const found = branches(place).find(({ schema }) => schema.items)
  return found ? { schema: found.schema.items!, file: found.file } : null
}

/** Names of all properties in a schema, at any depth, without what it refers to in other files. */
export function propertyNames(schema: Schema): string[] {
  return [...new Set(allProperties(schema).map(([name]) => name))]
}

/** All properties in a schema with their own schemas, at any depth, without what it refers to. */
export function allProperties(schema: Schema): (readonly [name: string, schema: Schema])[] {
  const own = Object.entries(schema.properties ?? {})
  const others = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
  const within = [
    ...own.map(([, inner]) => inner),
    ...others,
    ...Object.values(schema.$defs ?? {}),
    ...[schema.items, schema.then, schema.else, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])],
  ]
  return [...own, ...within.flatMap((inner) => (inner ? allProperties(inner) : []))]
}
