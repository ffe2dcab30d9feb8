import type { FeatureCollection } from 'geojson'
import { topology } from 'topojson-server'
import type { About } from './about.ts'
import type { ClaimFeature } from './claim-features.ts'

/**
 * Claims as a topology with one object, `claims`: edges that zones share are written once. Positions are not quantised,
 * so that areas stay as measured; what the file says of itself stands in members beside `objects`.
 */
export function toTopoJson(features: readonly ClaimFeature[], about: About): string {
  // topojson-server takes features without a geometry, its types do not.
  const claims = { type: 'FeatureCollection', features } as unknown as FeatureCollection
  const { type, ...rest } = topology({ claims })
  return JSON.stringify({ type, ...about, ...rest })
}
