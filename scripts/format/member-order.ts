import { isObject } from '../rules/features.ts'
import { itemsAt, memberAt, objectAt, type Place } from '../schemas/walk.ts'

/** A value with the members of every object in the order in which the schema names them; unknown ones follow as they stood. */
export function inOrder(value: unknown, place: Place | null): unknown {
  if (place === null) return value
  if (Array.isArray(value)) {
    const items = itemsAt(place)
    return value.map((item) => inOrder(item, items))
  }
  if (!isObject(value)) return value
  const names = Object.keys(value)
  const object = objectAt(place, names)
  if (object === null) return value
  const known = Object.keys(object.schema.properties ?? {})
  const sorted = [...known.filter((name) => names.includes(name)), ...names.filter((name) => !known.includes(name))]
  return Object.fromEntries(sorted.map((name) => [name, inOrder(value[name], memberAt(object, name))]))
}
