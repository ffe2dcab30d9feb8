import { readdirSync, readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { compileCatalog } from '../src/catalog/compile.ts'
import { type Ground, groundOf } from '../src/catalog/ground.ts'
import { parseBorders, parsePlaces, parseRoads, parseSources, parseZone } from '../src/catalog/parse.ts'
import type { Catalog, Zone, ZoneSource } from '../src/catalog/types.ts'
import type { Area } from '../src/geometry/combine.ts'

const GEODATA = new URL('../geodata/', import.meta.url)

/** Every JSON file under geodata by its path in it, as `compileCatalog` wants them. */
export const files: ReadonlyMap<string, unknown> = new Map(
  readdirSync(GEODATA, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('json'))
    .map((path) => [path.replaceAll('\\', '/'), JSON.parse(readFileSync(new URL(path, GEODATA), 'utf8')) as unknown]),
)

/** The real data, compiled once per test file. */
export const catalog: Catalog = compileCatalog(files)

/** The zones before construction, as `constructZones` wants them. */
export const zoneSources: ReadonlyMap<string, ZoneSource> = new Map(
  [...files]
    .filter(([path]) => path.startsWith('zones/'))
    .map(([path, value]) => parseZone(path, value))
    .map((zone) => [zone.id, zone]),
)

/** What the zones are constructed from besides each other. */
export const ground: Ground = groundOf({
  borders: parseBorders(files.get('basemap/borders.geojson')),
  roads: parseRoads(files.get('basemap/roads.geojson')),
  places: parsePlaces(files.get('places.geojson')),
  sources: parseSources(files.get('sources.json')),
})

export function zoneOf(id: string): Zone {
  const zone = catalog.zones.find((candidate) => candidate.id === id)
  if (!zone) throw new Error(`geodata has no zone "${id}"`)
  return zone
}

export function areaOf(id: string): Area {
  const { geometry } = zoneOf(id)
  if (geometry.type === 'LineString') throw new Error(`zone "${id}" is a line`)
  return geometry
}

export function placeAt(id: string): Position {
  const place = catalog.places.find((candidate) => candidate.id === id)
  if (!place) throw new Error(`geodata/places.geojson has no place "${id}"`)
  return place.geometry.coordinates
}
