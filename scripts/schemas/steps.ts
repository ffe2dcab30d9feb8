import type { Schema } from './schemas.ts'

/**
 * The names and indices that a JSON Pointer (RFC 6901) goes through. The value tells whether `7` is an index or a name.
 */
export function steps(value: unknown, pointer: string): (string | number)[] {
  let at = value
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(at) ? Number(name) : name
      at = (at as Record<string | number, unknown>)[step]
      return step
    })
}

/** Steps as messages write them: `claims[2].sources[0]`. */
export function showSteps(path: readonly (string | number)[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')
}

/** Names of the properties that a schema of an object knows; `$schema` is the editors' business. */
export function knownAt(schema: Schema): string[] {
  return Object.keys(schema.properties ?? {}).filter((name) => name !== '$schema')
}
