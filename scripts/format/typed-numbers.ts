import { isObject } from '../rules/features.ts'
import { branches, itemsAt, memberAt, objectAt, type Place } from '../schemas/walk.ts'

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/

/** Numbers that an editor's column of texts turned into texts are numbers again, where the schema wants nothing else. */
export function typedNumbers(value: unknown, place: Place | null): unknown {
  if (place === null) return value
  if (typeof value === 'string') return PLAIN_NUMBER.test(value) && wantsNumber(place) ? Number(value) : value
  if (Array.isArray(value)) {
    const items = itemsAt(place)
    return value.map((item) => typedNumbers(item, items))
  }
  const object = isObject(value) ? objectAt(place, Object.keys(value)) : null
  if (!isObject(value) || object === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, typedNumbers(inner, memberAt(object, name))]),
  )
}

function wantsNumber(place: Place): boolean {
  const typed = branches(place).filter(({ schema }) => schema.type !== undefined || schema.enum !== undefined)
  const isNumeric = ({ schema }: Place) =>
    schema.type === 'number' || (schema.enum?.every((one) => typeof one === 'number') ?? false)
  return typed.length > 0 && typed.every(isNumeric)
}
