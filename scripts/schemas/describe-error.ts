import type { ErrorObject } from 'ajv'
import { nearest, quote } from '../rules/nearest.ts'
import type { Schema } from './schemas.ts'
import { knownAt } from './steps.ts'

/** The rule that a fault against a schema belongs to. */
export type Goal = 'well-typed' | 'required-properties' | 'known-properties' | 'allowed-values'

/** A fault in words. */
export interface Described {
  readonly goal: Goal
  /** The member of the value that the fault is about, where it is not the value itself. */
  readonly under?: string
  /** What is wrong, with the value and the expectation, and what to do. */
  readonly message: string
}

/** An error of ajv in the words of this project; null for one that says nothing beside others. */
export function describeError({ keyword, params, data, parentSchema }: ErrorObject): Described | null {
  const schema = (parentSchema ?? {}) as Schema
  switch (keyword) {
    case 'type':
      return schema.type === 'null' ? null : wrongType(data, schema)
    case 'required': {
      const name = params['missingProperty'] as string
      const message = `${quote(name)} is missing. Add it as geodata/README.md describes.`
      return { goal: 'required-properties', under: name, message }
    }
    case 'additionalProperties': {
      const name = params['additionalProperty'] as string
      const allowed = knownAt(schema)
      const meant = nearest(name, allowed)
      const hint = meant === null ? 'Remove it or correct its name.' : `Is ${quote(meant)} meant?`
      const message = `${quote(name)} is not known here; known are ${allowed.join(', ')}. ${hint}`
      return { goal: 'known-properties', under: name, message }
    }
    case 'enum':
      return notAllowed(data, schema.enum ?? [])
    case 'const': {
      const message = `${quote(data)} is not allowed; ${quote(schema.const)} is expected. Correct it.`
      return { goal: 'allowed-values', message }
    }
    case 'discriminator': {
      if (params['tagValue'] === undefined) return null // `required` says that it is missing
      const tag = params['tag'] as string
      const tags = (schema.oneOf ?? []).map((variant) => variant.properties?.[tag]?.const)
      return { ...notAllowed(params['tagValue'], tags), goal: 'well-typed', under: tag }
    }
    case 'pattern': {
      const message = `${quote(data)} is not allowed; ${schema.title ?? 'another form'} is expected. Correct it.`
      return { goal: 'allowed-values', message }
    }
    case 'minimum':
    case 'maximum':
      return { goal: 'allowed-values', message: outOfRange(data, schema) }
    case 'minItems':
    case 'maxItems':
      return wrongCount(data as readonly unknown[], schema)
    case 'uniqueItems': {
      const message = `items ${params['j']} and ${params['i']} are the same; each is expected once. Delete one of the two.`
      return { goal: 'allowed-values', message }
    }
    default:
      return null // what only tells which branch failed: its own faults are listed beside it
  }
}

function wrongType(data: unknown, schema: Schema): Described {
  return {
    goal: 'well-typed',
    message: `${quote(data)} is not expected here; ${expectedBy(schema)} is. Correct it.`,
  }
}

function expectedBy({ type, title, enum: values }: Schema): string {
  if (values) return `one of ${values.join(', ')}`
  const [first] = [type ?? []].flat()
  switch (first) {
    case 'string':
      return title?.endsWith('or null') ? title : `${title ?? 'a text'} in double quotes`
    case 'number':
      return `a number (${title})`
    case 'boolean':
      return 'true or false'
    case 'array':
      return title ?? 'a list in square brackets'
    default:
      return title ?? 'an object in braces'
  }
}

function notAllowed(data: unknown, allowed: readonly unknown[]): Described {
  if (!allowed.some((one) => typeof one === typeof data)) return wrongType(data, { enum: allowed.map(String) })
  const meant = nearest(String(data), allowed.map(String))
  const hint = meant === null ? 'Choose one.' : `Is ${quote(meant)} meant?`
  const message = `${quote(data)} is not allowed; the list is ${allowed.map(String).join(', ')}. ${hint}`
  return { goal: 'allowed-values', message }
}

function outOfRange(data: unknown, schema: Schema): string {
  const range = schema.maximum === undefined ? `at least ${schema.minimum}` : `${schema.minimum} to ${schema.maximum}`
  return `${data} is out of range; ${range} (${schema.title}) is expected. Correct it.`
}

function wrongCount(data: readonly unknown[], schema: Schema): Described {
  if (schema.minItems === schema.maxItems) return wrongType(data, schema)
  const items = `${data.length} ${data.length === 1 ? 'item' : 'items'}`
  if (schema.maxItems !== undefined && data.length > schema.maxItems)
    return { goal: 'allowed-values', message: `${items}; at most ${schema.maxItems} are expected. Take some out.` }
  const message = `${items}; at least ${schema.minItems} ${schema.minItems === 1 ? 'is' : 'are'} expected. Add what is missing.`
  return { goal: 'allowed-values', message }
}
