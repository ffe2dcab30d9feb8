import { type Ground, groundOf } from '../../src/catalog/ground.ts'
import { parseBorders, parsePlaces, parseRoads, parseSources, parseZone } from '../../src/catalog/parse.ts'
import type { ZoneSource } from '../../src/catalog/types.ts'
import { type Geodata, stemOf } from './geodata.ts'

/** Lines and places that zones are constructed from; those of a file that is missing or withheld are left out. */
export function groundIn(geodata: Geodata): Ground {
  const features = (path: string) => geodata.get(path)?.value ?? { features: [] }
  return groundOf({
    borders: parseBorders(features('basemap/borders.geojson')),
    roads: parseRoads(features('basemap/roads.geojson')),
    places: parsePlaces(features('places.geojson')),
    sources: parseSources(geodata.get('sources.json')?.value ?? {}),
  })
}

/** Zones before construction, by the names of their files; those that are withheld are left out. */
export function zonesIn(geodata: Geodata): Map<string, ZoneSource> {
  const readable = [...geodata.values()].filter(({ path, value }) => path.startsWith('zones/') && value !== undefined)
  return new Map(readable.map(({ path, value }) => [stemOf(path), parseZone(path, value)]))
}
