import type { FeatureCollection } from 'geojson'
import type { About } from './about.ts'
import type { ClaimFeature } from './claim-features.ts'

/** Claims as an RFC 7946 collection; what it says of itself stands in foreign members (section 6.1). */
export function toGeoJson(features: readonly ClaimFeature[], about: About): string {
  const collection: FeatureCollection<ClaimFeature['geometry']> & About = {
    type: 'FeatureCollection',
    ...about,
    features: [...features],
  }
  return JSON.stringify(collection)
}
