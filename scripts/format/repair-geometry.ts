import type { Position } from 'geojson'
import { isObject } from '../rules/features.ts'
import { NEARLY_CLOSED_DEGREES } from '../rules/limits.ts'
import { signedArea } from '../rules/wound-right.ts'
import { without } from './without.ts'

/** What became of a value, and what a person has to look at because mending it would be a guess. */
export interface Repaired<T> {
  readonly value: T
  readonly hints: readonly string[]
}

/** A geometry without its box and heights of 0, its rings closed and wound as RFC 7946 has them. */
export function repairGeometry(value: unknown, at: string): Repaired<unknown> {
  if (!isObject(value) || !Array.isArray(value['coordinates'])) return { value, hints: [] }
  const flat = withoutHeights(value['coordinates'], `${at}.coordinates`)
  const mended =
    value['type'] === 'Polygon'
      ? repairRings(flat.value, `${at}.coordinates`)
      : value['type'] === 'MultiPolygon'
        ? all(flat.value, (polygon, i) => repairRings(polygon, `${at}.coordinates[${i}]`))
        : { value: flat.value, hints: [] }
  return {
    value: { ...without(value, ['bbox']), coordinates: mended.value },
    hints: [...flat.hints, ...mended.hints],
  }
}

/** A third number that is 0 says nothing and goes; any other is somebody's measurement. */
function withoutHeights(value: unknown, at: string): Repaired<unknown> {
  if (!Array.isArray(value) || !value.some((item) => typeof item === 'number'))
    return all(value, (item, i) => withoutHeights(item, `${at}[${i}]`))
  if (value.length <= 2) return { value, hints: [] }
  if (value.length === 3 && value[2] === 0) return { value: value.slice(0, 2), hints: [] }
  const hint = `${at}: ${JSON.stringify(value)} has a height. Export without heights; nothing here reads them.`
  return { value, hints: [hint] }
}

function repairRings(polygon: unknown, at: string): Repaired<unknown> {
  return all(polygon, (ring, i) => {
    if (!isRing(ring)) return { value: ring, hints: [] } // the check says what is wrong with it
    const [first, last] = [ring[0]!, ring.at(-1)!]
    const gap = Math.hypot(first[0]! - last[0]!, first[1]! - last[1]!)
    if (gap > 0 && gap < NEARLY_CLOSED_DEGREES) {
      const hint = `${at}[${i}]: the ring begins at ${first.join(', ')} and ends beside it at ${last.join(', ')}. Make the two the same, or move them apart.`
      return { value: ring, hints: [hint] }
    }
    const closed = gap === 0 ? ring : [...ring, first]
    const isOuter = i === 0
    const turnsRight = signedArea(closed) < 0
    return { value: isOuter === turnsRight && signedArea(closed) !== 0 ? closed.toReversed() : closed, hints: [] }
  })
}

function all(value: unknown, repair: (item: unknown, index: number) => Repaired<unknown>): Repaired<unknown> {
  if (!Array.isArray(value)) return { value, hints: [] }
  const items = value.map(repair)
  return { value: items.map((item) => item.value), hints: items.flatMap(({ hints }) => hints) }
}

function isRing(value: unknown): value is Position[] {
  return (
    Array.isArray(value) &&
    value.length >= 3 &&
    value.every((position) => Array.isArray(position) && position.length === 2 && position.every(Number.isFinite))
  )
}
