import { areaSquareMeters } from '../geometry/area.ts'
import { lengthMeters } from '../geometry/length.ts'
import { areaRange } from './area-range.ts'
import { constructZones } from './construct.ts'
import { inheritProvenance } from './inherit.ts'
import {
  parseBorders,
  parseLabels,
  parseOverlay,
  parsePlaces,
  parseRoads,
  parseSources,
  parseWater,
  parseZone,
} from './parse.ts'
import { type Catalog, type FeatherStep, KINDS, type Overlay, type Zone } from './types.ts'

/** Last day that the evidence covers; shown with every figure. */
const DATA_AS_OF = '2026-01-31'

/** Steps of a soft edge, outermost first: nested drawings whose tints add up to a fade too fine to be taken for lines. */
const FEATHER_SHARES = [0.8, 0.6, 0.4, 0.2, 0, -0.2, -0.4, -0.6, -0.8]

/**
 * All data, parsed, constructed and measured.
 * @param files parsed JSON of every file under geodata that has passed the check, by path relative to that folder
 * @throws Error naming each zone that cannot be constructed
 */
export function compileCatalog(files: ReadonlyMap<string, unknown>): Catalog {
  const under = (folder: string) =>
    [...files].filter(([path]) => path.startsWith(folder)).sort(([a], [b]) => (a < b ? -1 : 1))
  const sources = new Map(
    under('zones/')
      .map(([path, value]) => parseZone(path, value))
      .map((zone) => [zone.id, zone]),
  )
  const borderList = parseBorders(files.get('basemap/borders.geojson'))
  const borders = new Map(borderList.map((border) => [border.id, border]))

  const { geometries, failures } = constructZones(sources, borders)
  if (failures.length > 0) throw new Error(failures.map(({ id, message }) => `zone "${id}": ${message}`).join('\n'))
  const provenances = new Map([...sources.keys()].map((id) => [id, inheritProvenance(id, sources, borders)]))
  const soft = [...sources.keys()].filter((id) => provenances.get(id)!.method === 'schematic')
  const feathered = FEATHER_SHARES.map((share) => ({ share, ...constructZones(sources, borders, share, soft) }))

  const zones = [...sources.values()].map((source): Zone => {
    const geometry = geometries.get(source.id)!
    const { id, name, note, use, label, relations, published, origin } = source
    return {
      id,
      name,
      note,
      use,
      label,
      relations,
      published,
      origin,
      sources: source.sources,
      ...provenances.get(id)!,
      rule: source.origin === 'constructed' ? source.rule : null,
      geometry,
      areaSquareMeters: geometry.type === 'LineString' ? null : areaSquareMeters(geometry),
      areaRangeSquareMeters: soft.includes(id) ? null : areaRange(id, sources, geometries, borders),
      lengthMeters: lengthMeters(geometry),
      feather: soft.includes(id)
        ? feathered.flatMap(({ share, geometries }) => featherStep(share, geometries.get(id)))
        : [],
    }
  })

  return {
    dataAsOf: DATA_AS_OF,
    zones,
    overlays: under('overlays/')
      .map(([, value]) => parseOverlay(value))
      .sort(byGroupAndOrder),
    sources: parseSources(files.get('sources.json')),
    places: parsePlaces(files.get('places.geojson')),
    basemap: {
      borders: borderList,
      water: parseWater(files.get('basemap/water.geojson')),
      roads: parseRoads(files.get('basemap/roads.geojson')),
      labels: parseLabels(files.get('basemap/labels.geojson')),
    },
  }
}

function featherStep(share: number, geometry: Zone['geometry'] | undefined): FeatherStep[] {
  return geometry && geometry.type !== 'LineString' ? [{ share, geometry }] : []
}

function byGroupAndOrder(a: Overlay, b: Overlay): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.order - b.order
}
