import type { ErrorObject } from 'ajv'
import type { FileKind } from '../rules/geodata.ts'
import { describeError, type Goal } from './describe-error.ts'
import { type Schema, schemaErrors } from './schemas.ts'
import { steps } from './steps.ts'

/** What is wrong with a value, and where in its file. */
export interface Fault {
  readonly goal: Goal
  /** Names and indices that lead to the value from the top of the file. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Faults of values that were judged before: four rules ask for them. */
const judged = new WeakMap<object, Fault[]>()

/** What a value has against the schema of its kind, said as a person would; a fault that another rule says is left out. */
export function schemaFaults(kind: FileKind, value: unknown): Fault[] {
  if (typeof value !== 'object' || value === null) return findFaults(kind, value)
  const faults = judged.get(value) ?? findFaults(kind, value)
  judged.set(value, faults)
  return faults
}

function findFaults(kind: FileKind, value: unknown): Fault[] {
  const errors = schemaErrors(kind, value)
  // Of a value of the wrong type nothing else is worth saying.
  const mistyped = new Set(errors.filter(isWrongType).map(({ instancePath }) => instancePath))
  return errors
    .filter((error) => isWrongType(error) || !mistyped.has(error.instancePath))
    .flatMap((error) => {
      const fault = saidElsewhere(error) ? null : describeError(error)
      if (!fault) return []
      const { under, ...rest } = fault
      return [{ ...rest, path: [...steps(value, error.instancePath), ...(under === undefined ? [] : [under])] }]
    })
}

/** Where a value may be null or something else, ajv complains of both: only the something else is worth saying. */
function isWrongType({ keyword, schema }: ErrorObject): boolean {
  return keyword === 'type' && schema !== 'null'
}

/**
 * A schema names in its `$comment` the rules that say a fault better: `pattern: rule valid-dates`, or of some properties
 * only, `required name_en name_ar: rule complete-texts`.
 */
function saidElsewhere({ keyword, params, parentSchema }: ErrorObject): boolean {
  const comment = (parentSchema as Schema | undefined)?.$comment ?? ''
  return comment.split('; ').some((said) => {
    const [named, ...names] = (said.split(': rule ')[0] ?? '').split(' ')
    return named === keyword && (names.length === 0 || names.includes(params['missingProperty'] as string))
  })
}
