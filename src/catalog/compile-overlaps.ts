import type { Area } from '../geometry/combine.ts'
import { extentsOf } from './extent.ts'
import { measured } from './measure-overlap.ts'
import type { Outline } from './outline.ts'
import type { Overlaps, Whereabouts } from './overlap.ts'
import { overlayOverlap } from './overlay-overlap.ts'
import { regionsOf, type Region, type Regions } from './regions.ts'
import { toUnits } from './rounded.ts'
import type { Catalog } from './types.ts'
import { distancesTo, placesOf } from './whereabouts.ts'
import { measuredTogether } from './zone-outline.ts'

/** The governorates of which every area is given the share that it covers. That of Damascus countryside is no zone. */
export const GOVERNORATES: readonly string[] = ['quneitra-governorate', 'daraa-governorate', 'suwayda-governorate']

/**
 * Lays all public areas that are no sketches over each other, and all overlays in each of their readings.
 * @param outlines of all zones that are no sketches, by id
 */
export function compileOverlaps(
  catalog: Pick<Catalog, 'zones' | 'overlays' | 'places' | 'basemap'>,
  outlines: ReadonlyMap<string, Outline>,
): Overlaps {
  const zones = new Map(catalog.zones.map((zone) => [zone.id, zone]))
  const firm = catalog.zones.filter((zone) => zone.use === 'public' && zone.method !== 'schematic')
  const areas = firm.filter(({ geometry }) => geometry.type !== 'LineString')
  const extents = catalog.overlays.flatMap((overlay) => extentsOf(overlay, zones))

  const zonesOf = (ids: readonly string[]) => ids.map((id) => zones.get(id)!)
  const single = areas.map(({ id, geometry }): Region => {
    return { zones: [id], ...measured({ area: geometry as Area, outline: outlines.get(id)! }) }
  })
  const several = extents
    .filter((extent) => extent.zones.length > 1)
    .map((extent): Region => ({ zones: extent.zones, ...measuredTogether(zonesOf(extent.zones), catalog)! }))
  const regions = regionsOf([...single, ...several])
  const whereabouts = (ids: readonly string[], outline: Outline): Whereabouts => {
    const parts = zonesOf(ids)
    const hasArea = regions.get(ids) !== null
    return {
      governorates: hasArea ? governoratesOf(ids, regions) : null,
      places: hasArea ? placesOf(parts, outline, catalog) : null,
      distances: distancesTo(parts, outline, catalog),
    }
  }

  return {
    zones: firm.map(({ id }) => ({ zone: id, ...whereabouts([id], outlines.get(id)!) })),
    pairs: regions.pairs,
    extents: extents.map((extent) => {
      const region = regions.get(extent.zones)
      return {
        ...extent,
        squareMeters: region && toUnits(region.squareMeters),
        whereabouts: region && whereabouts(extent.zones, region.outline),
      }
    }),
    overlays: pairsOf(extents.filter(({ known }) => known !== 'nothing'))
      .filter(([a, b]) => a.overlay !== b.overlay)
      .map(([a, b]) => overlayOverlap(a, b, regions.overlap(a.zones, b.zones))),
  }
}

function governoratesOf(zones: readonly string[], regions: Regions): Whereabouts['governorates'] {
  const known = GOVERNORATES.filter((id) => regions.get([id]) !== null)
  const shares = known.map((id) => [id, regions.overlap(zones, [id]).shareOfB] as const)
  return Object.fromEntries(shares.filter(([, [, , most]]) => most > 0))
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))
}
