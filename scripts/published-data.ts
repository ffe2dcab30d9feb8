import type { FeatureCollection } from 'geojson'
import type { Catalog } from '../src/catalog/types.ts'

/** What was drawn after words is our own drawing, whoever said the words. */
const OWN = 'Southern Syria zones'

/**
 * The public zones as one RFC 7946 collection: `id` is the zone's, figures and provenance stand in flat properties that
 * every reader of GeoJSON shows.
 */
export function zonesGeoJson(catalog: Catalog): FeatureCollection {
  const data = catalog.sources.filter((source) => source.kind === 'data')
  const credits = new Map(data.map((source) => [source.id, source.publisher]))
  return {
    type: 'FeatureCollection',
    features: catalog.zones
      .filter((zone) => zone.use === 'public')
      .map((zone) => ({
        type: 'Feature',
        id: zone.id,
        properties: {
          name_en: zone.name.en,
          name_ar: zone.name.ar,
          name_he: zone.name.he,
          areaSquareMeters: zone.areaSquareMeters,
          areaSquareMetersLeast: zone.areaRangeSquareMeters?.[0] ?? null,
          areaSquareMetersMost: zone.areaRangeSquareMeters?.[1] ?? null,
          lengthMeters: zone.lengthMeters,
          method: zone.method,
          accuracyMetersLeast: zone.accuracyMeters[0],
          accuracyMetersMost: zone.accuracyMeters[1],
          licences: zone.licences.join(' '),
          credit: [...new Set(zone.creditedTo.map((id) => credits.get(id) ?? OWN))].join('; '),
          dataAsOf: catalog.dataAsOf,
        },
        geometry: zone.geometry,
      })),
  }
}
