import { isGeoJson, isObject, nameOf, rawFeatures } from './features.ts'
import type { GeodataFile } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'

const NAME = 'numeric-positions'

/** Every position is two finite numbers. Heights are refused: nothing here reads them, and they hide a third column. */
export const numericPositions: Rule = {
  name: NAME,
  check: (geodata) => [...geodata.values()].filter(isGeoJson).flatMap(faultsOf),
}

/** Lists around a position, by geometry type. */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['Polygon', 2],
  ['MultiPolygon', 3],
])
const PLACES = [[], ['position'], ['ring', 'position'], ['part', 'ring', 'position']]

function faultsOf(file: GeodataFile): Issue[] {
  return rawFeatures(file).flatMap((feature, index) => {
    const geometry = isObject(feature) && isObject(feature['geometry']) ? feature['geometry'] : {}
    const depth = DEPTHS.get(geometry['type'])
    if (depth === undefined || !('coordinates' in geometry)) return []
    const { feature: name, prefix } = nameOf(feature, index)
    return faultyPositions(geometry['coordinates'], depth, []).map(({ indices, message }) => {
      const place = indices.map((i, level) => `${PLACES[depth]?.[level]} ${i}`)
      const at = [prefix, ...place].filter(Boolean).join(', ') || 'coordinates'
      return { rule: NAME, file: file.path, feature: name, at, message }
    })
  })
}

function faultyPositions(
  value: unknown,
  depth: number,
  indices: readonly number[],
): { indices: readonly number[]; message: string }[] {
  if (depth > 0) {
    if (!Array.isArray(value)) {
      return [{ indices, message: `${quote(value)} is no list; a list of positions is expected. Check the brackets.` }]
    }
    return value.flatMap((item, i) => faultyPositions(item, depth - 1, [...indices, i]))
  }
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)) return []
  return [
    { indices, message: `${quote(value)} is no position; [longitude, latitude] is expected. ${adviceFor(value)}` },
  ]
}

function adviceFor(value: unknown): string {
  if (!Array.isArray(value)) return 'Check the brackets.'
  if (value.some((item) => typeof item === 'string')) return 'Remove the quotes.'
  if (value.some((item) => Array.isArray(item)))
    return 'One pair of brackets is too many, or the geometry type is wrong.'
  if (value.length > 2 && value.every((item) => typeof item === 'number'))
    return 'Drop height and measure; they are not used.'
  return 'Write two plain numbers.'
}
