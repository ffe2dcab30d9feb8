import { isObject } from './features.ts'
import { nearest, quote } from './nearest.ts'

/** The rule that a fault of a record belongs to. */
export type Goal = 'well-typed' | 'required-properties' | 'known-properties' | 'allowed-values'

/** What is wrong with a value, and where in its record. */
export interface Fault {
  readonly goal: Goal
  /** Path within the record: `claims[2].sources[0]`; '' is the record itself. */
  readonly at: string
  readonly message: string
}

/** What a value has to look like: returns its faults, none when it fits. */
export type Shape = (value: unknown, at: string) => Fault[]

/** Properties of a record by name. */
export type Fields = Readonly<Record<string, Shape>>

const wrongType = (at: string, value: unknown, expected: string): Fault[] => [
  { goal: 'well-typed', at, message: `${quote(value)} is not expected here; ${expected} is. Correct it.` },
]

/** A text; `pattern` describes a form that its readers rely on. */
export function text(expected = 'a text', pattern?: RegExp): Shape {
  return (value, at) => {
    if (typeof value !== 'string') return wrongType(at, value, `${expected} in double quotes`)
    if (!pattern || pattern.test(value)) return []
    return [
      { goal: 'allowed-values', at, message: `${quote(value)} is not allowed; ${expected} is expected. Correct it.` },
    ]
  }
}

/** A finite number, in `unit`, not below `least` and not above `most`. */
export function number(unit: string, least = -Infinity, most = Infinity): Shape {
  return (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType(at, value, `a number (${unit})`)
    if (value >= least && value <= most) return []
    const range = most === Infinity ? `at least ${least}` : `${least} to ${most}`
    return [
      { goal: 'allowed-values', at, message: `${value} is out of range; ${range} (${unit}) is expected. Correct it.` },
    ]
  }
}

/** true or false. */
export const flag: Shape = (value, at) => (typeof value === 'boolean' ? [] : wrongType(at, value, 'true or false'))

/** One of a fixed list. */
export function oneOf(allowed: readonly (string | number)[]): Shape {
  return (value, at) => {
    if ((allowed as readonly unknown[]).includes(value)) return []
    if (typeof value !== typeof allowed[0]) return wrongType(at, value, `one of ${allowed.join(', ')}`)
    const meant = nearest(String(value), allowed.map(String))
    const hint = meant === null ? 'Choose one.' : `Is ${quote(meant)} meant?`
    return [
      {
        goal: 'allowed-values',
        at,
        message: `${quote(value)} is not allowed; the list is ${allowed.join(', ')}. ${hint}`,
      },
    ]
  }
}

/** A list of at least `least` items. */
export function list(item: Shape, least = 0): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return wrongType(at, value, 'a list in square brackets')
    const faults = value.flatMap((one, index) => item(one, `${at}[${index}]`))
    if (value.length >= least) return faults
    const message = `${value.length} items; at least ${least} are expected. Add what is missing.`
    return [...faults, { goal: 'allowed-values', at, message }]
  }
}

/** null, or what the shape says. */
export function nullable(shape: Shape): Shape {
  return (value, at) => (value === null ? [] : shape(value, at))
}

/** A record with these properties and no others. */
export function record(required: Fields, optional: Fields = {}): Shape {
  const known = [...Object.keys(required), ...Object.keys(optional)]
  return (value, at) => {
    if (!isObject(value)) return wrongType(at, value, 'an object in braces')
    const path = (name: string) => (at ? `${at}.${name}` : name)
    const missing = Object.keys(required).filter((name) => !Object.hasOwn(value, name))
    return [
      ...missing.map((name): Fault => ({
        goal: 'required-properties',
        at: path(name),
        message: `${quote(name)} is missing. Add it as geodata/README.md describes.`,
      })),
      ...Object.entries(value).flatMap(([name, inner]): Fault[] => {
        const shape = Object.hasOwn(required, name)
          ? required[name]
          : Object.hasOwn(optional, name)
            ? optional[name]
            : null
        return shape ? shape(inner, path(name)) : [unknownProperty(name, path(name), known)]
      }),
    ]
  }
}

function unknownProperty(name: string, at: string, known: readonly string[]): Fault {
  const meant = nearest(name, known)
  const hint = meant === null ? 'Remove it or correct its name.' : `Is ${quote(meant)} meant?`
  return {
    goal: 'known-properties',
    at,
    message: `${quote(name)} is not known here; known are ${known.join(', ')}. ${hint}`,
  }
}

/** A record whose `type` decides which other properties it has. */
export function variants(shapes: Readonly<Record<string, Fields>>): Shape {
  const typeShape = oneOf(Object.keys(shapes))
  return (value, at) => {
    if (!isObject(value)) return wrongType(at, value, 'an object in braces')
    const fields =
      typeof value['type'] === 'string' && Object.hasOwn(shapes, value['type']) ? shapes[value['type']] : null
    if (fields) return record({ type: typeShape, ...fields })(value, at)
    return typeShape(value['type'], `${at}.type`).map((fault) => ({ ...fault, goal: 'well-typed' }))
  }
}
