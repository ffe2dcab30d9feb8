import gjv from 'geojson-validation'
import type { GeodataFile } from './geodata.ts'
import { isGeoJson, isObject, nameOf, rawFeatures } from './features.ts'
import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'

const NAME = 'valid-structure'

/** GeoJSON has the structure of RFC 7946, as geojson-validation sees it. What that library misses has rules of its own. */
export const validStructure: Rule = {
  name: NAME,
  check: (geodata) =>
    [...geodata.values()].filter((file) => isGeoJson(file) && file.value !== undefined).flatMap(faultsOf),
}

/** Its messages on matters where a rule of ours names the values: numeric-positions, enough-positions, rings-closed. */
const SAID_BETTER_ELSEWHERE = /Position must|at least (two|four)|first and last positions/

function faultsOf(file: GeodataFile): Issue[] {
  const issue = (feature: string | null, at: string | null, message: string): Issue => ({
    rule: NAME,
    file: file.path,
    feature,
    at,
    message,
  })
  if (!isObject(file.value) || file.value['type'] !== 'FeatureCollection' || !Array.isArray(file.value['features'])) {
    const type = isObject(file.value) ? file.value['type'] : file.value
    const expected = 'a FeatureCollection with a list of features is expected'
    return [issue(null, null, `this is ${quote(type)}; ${expected}. Wrap the features in one.`)]
  }
  return rawFeatures(file).flatMap((feature, index) => {
    const { feature: id, prefix } = nameOf(feature, index)
    return messagesOf(feature).map((message) => issue(id, prefix || null, message))
  })
}

function messagesOf(feature: unknown): string[] {
  try {
    const messages = gjv.isFeature(feature, true).filter((message) => !SAID_BETTER_ELSEWHERE.test(message))
    return [...new Set(messages)].map((message) => `${message}. See RFC 7946, section 3, and correct it.`)
  } catch {
    // The library reads the last position of an empty ring; enough-positions reports that ring.
    return []
  }
}
