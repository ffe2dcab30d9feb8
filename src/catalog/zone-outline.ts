import { type Area, union } from '../geometry/combine.ts'
import { type Ingredients, ingredientsOf, type Part } from './boundary.ts'
import { type Measured, measured } from './measure-overlap.ts'
import { type Outline, outlineOf } from './outline.ts'
import type { Catalog, Zone, ZoneGeometry } from './types.ts'

/** What outlines are found from: all zones, parts of others too, and the borders and roads of the base map. */
export type Whole = Pick<Catalog, 'zones' | 'basemap'>

/** The outline of a compiled zone, each edge with the accuracy of its line. */
export function zoneOutline(zone: Zone, catalog: Whole): Outline {
  return outlineOfZones([zone.id], zone.geometry, catalog)
}

/** Several areas dissolved into one, measured, so that it can be laid over others. Null where there are none, or only lines. */
export function measuredTogether(zones: readonly Zone[], catalog: Whole): Measured | null {
  const area = union(zones.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [] : [geometry as Area])))
  const ids = zones.map(({ id }) => id)
  return area && measured({ area, outline: outlineOfZones(ids, area, catalog) })
}

function outlineOfZones(ids: readonly string[], geometry: ZoneGeometry, catalog: Whole): Outline {
  return outlineOf(geometry, ingredientsOfZones(ids, catalog))
}

/** What compiled zones are constructed from. */
export function ingredientsOfZones(ids: readonly string[], { zones, basemap }: Whole): Ingredients {
  const ground = new Map([...basemap.borders, ...basemap.roads].map((line) => [line.id, line]))
  return ingredientsOf(ids, new Map(zones.map((zone) => [zone.id, partOf(zone)])), ground)
}

function partOf({ rule, geometry, accuracyMeters }: Zone): Part {
  return rule ? { origin: 'constructed', rule } : { origin: 'drawn', geometry, accuracyMeters: accuracyMeters[1] }
}
