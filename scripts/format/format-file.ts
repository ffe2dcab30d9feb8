import { isGeoJson, isObject } from '../rules/features.ts'
import { type GeodataFile, stemOf } from '../rules/geodata.ts'
import { SCHEMA_NAMES, SCHEMAS } from '../schemas/schemas.ts'
import { uniqueKeys } from '../rules/unique-keys.ts'
import { canonicalText } from './canonical-text.ts'
import { inOrder } from './member-order.ts'
import { repairGeoJson } from './repair-geojson.ts'
import { typedNumbers } from './typed-numbers.ts'
import { without } from './without.ts'

/** A file's text in its one form, or what a person has to mend first. */
export type Formatted = { readonly text: string } | { readonly hints: readonly string[] }

/** The one form of a geodata file. What would have to be guessed is refused, with a hint for each place. */
export async function formatFile(file: GeodataFile): Promise<Formatted> {
  if (file.value === undefined)
    return { hints: ['this is no JSON that can be read; npm run check:geodata says where.'] }
  // What JSON.parse drops or turns in silence would be lost for good.
  const lost = [
    ...uniqueKeys.check(new Map([[file.path, file]])).map(({ at, message }) => `${at}: ${message}`),
    ...(hasInfinity(file.value) ? ['a number is too large for any reader. Correct it.'] : []),
  ]
  const { value, hints } = isGeoJson(file)
    ? repairGeoJson(file.value, file.kind === 'drawn-zone' ? stemOf(file.path) : null)
    : { value: file.value, hints: [] }
  if (lost.length + hints.length > 0) return { hints: [...lost, ...hints] }

  if (file.kind === null) return { text: await canonicalText(value) }
  const name = SCHEMA_NAMES[file.kind]
  const place = { schema: SCHEMAS.get(name)!, file: name }
  const address = place.schema.properties?.['$schema']?.const
  const whole = isObject(value) && address !== undefined ? { $schema: address, ...without(value, ['$schema']) } : value
  return { text: await canonicalText(inOrder(typedNumbers(whole, place), place)) }
}

function hasInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinity)
}
