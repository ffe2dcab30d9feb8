import type { LineString } from 'geojson'
import { areaSquareMeters } from '../geometry/area.ts'
import { buffer } from '../geometry/buffer.ts'
import { lengthMeters } from '../geometry/length.ts'
import { simplify } from '../geometry/simplify.ts'
import { outlinedRange } from './area-range.ts'
import { ingredientsOf } from './boundary.ts'
import { compileOverlaps } from './compile-overlaps.ts'
import { GROWN_TOLERANCE_DEGREES, constructZones, roundPositions } from './construct.ts'
import { groundOf } from './ground.ts'
import { inheritProvenance } from './inherit.ts'
import { type Outline, outlineOf } from './outline.ts'
import {
  parseBorders,
  parseComparisons,
  parseCorrections,
  parseEvents,
  parseLabels,
  parseOverlay,
  parsePlaces,
  parseRoads,
  parseSources,
  parseStory,
  parseWater,
  parseZone,
} from './parse.ts'
import { type Catalog, type FeatherStep, KINDS, type Overlay, type Zone, type ZoneSource } from './types.ts'

/** Last day that the evidence covers; shown with every figure. */
export const DATA_AS_OF = '2026-01-31'

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
  const sourceList = parseSources(files.get('sources.json'))
  const places = parsePlaces(files.get('places.geojson'))
  const borders = parseBorders(files.get('basemap/borders.geojson'))
  const roads = parseRoads(files.get('basemap/roads.geojson'))
  const ground = groundOf({ borders, roads, places, sources: sourceList })

  const { geometries, failures } = constructZones(sources, ground)
  if (failures.length > 0) throw new Error(failures.map(({ id, message }) => `zone "${id}": ${message}`).join('\n'))
  const provenances = new Map([...sources.keys()].map((id) => [id, inheritProvenance(id, sources, ground)]))
  const soft = [...sources.values()]
    .filter((zone) => zone.use === 'public' && (provenances.get(zone.id)!.method === 'schematic' || fades(zone)))
    .map(({ id }) => id)
  const feathered = FEATHER_SHARES.map((share) =>
    share === 0 ? { share, geometries } : { share, ...constructZones(sources, ground, share, soft) },
  )

  const outlines = new Map<string, Outline>()
  const zones = [...sources.values()].map((source): Zone => {
    const geometry = geometries.get(source.id)!
    const provenance = provenances.get(source.id)!
    const isSketch = provenance.method === 'schematic'
    const isArea = geometry.type !== 'LineString' && !isSketch
    if (!isSketch) outlines.set(source.id, outlineOf(geometry, ingredientsOf([source.id], sources, ground.lines)))
    const area = isArea ? areaSquareMeters(geometry) : null
    const { id, name, note, use, label, relations, published, census, origin } = source
    return {
      id,
      name,
      note,
      use,
      label,
      relations,
      published,
      census,
      origin,
      sources: source.sources,
      ...provenance,
      rule: source.origin === 'constructed' ? source.rule : null,
      geometry,
      areaSquareMeters: area,
      areaRangeSquareMeters: area === null ? null : outlinedRange(area, outlines.get(id)!),
      lengthMeters: isSketch ? null : lengthMeters(geometry),
      feather: !soft.includes(id)
        ? []
        : geometry.type === 'LineString'
          ? featherOfLine(geometry, provenance.accuracyMeters[1])
          : feathered.flatMap(({ share, geometries }) => featherStep(share, geometries.get(id))),
    }
  })

  const overlays = under('overlays/')
    .map(([, value]) => parseOverlay(value))
    .sort(byGroupAndOrder)
  const basemap = {
    borders,
    water: parseWater(files.get('basemap/water.geojson')),
    roads,
    labels: parseLabels(files.get('basemap/labels.geojson')),
  }
  return {
    dataAsOf: DATA_AS_OF,
    zones,
    overlays,
    comparisons: parseComparisons(files.get('comparisons.json')),
    sources: sourceList,
    events: parseEvents(files.get('events.json')),
    corrections: parseCorrections(files.get('corrections.json')),
    story: parseStory(files.get('story.json')),
    places,
    basemap,
    overlaps: compileOverlaps({ zones, overlays, places, basemap }, outlines),
  }
}

function featherStep(share: number, geometry: Zone['geometry'] | undefined): FeatherStep[] {
  return geometry && geometry.type !== 'LineString' ? [{ share, geometry }] : []
}

/** The band within which a sketched line may run: widest outside, so that the tints add up towards the line as drawn. */
function featherOfLine(line: LineString, accuracyMeters: number): FeatherStep[] {
  return FEATHER_SHARES.map((share) => {
    const band = buffer(line, ((1 + share) / 2) * accuracyMeters)!
    return { share, geometry: roundPositions(simplify(band, GROWN_TOLERANCE_DEGREES)) }
  })
}

function fades(zone: ZoneSource): boolean {
  return zone.origin === 'constructed' && zone.rule.type === 'offset' && zone.rule.fadeMeters !== undefined
}

function byGroupAndOrder(a: Overlay, b: Overlay): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.order - b.order
}
