import { areaRange } from '../../src/catalog/area-range.ts'
import type { ZoneGeometry, ZoneSource } from '../../src/catalog/types.ts'
import { catalog, ground, zoneOf, zoneSources } from '../real-catalog.ts'

const geometries: ReadonlyMap<string, ZoneGeometry> = new Map(catalog.zones.map((zone) => [zone.id, zone.geometry]))

/** Half the range of a real zone in square metres. */
export function halfOf(id: string): number {
  const { areaSquareMeters: area, areaRangeSquareMeters: range } = zoneOf(id)
  return range![1] - area!
}

/** The same where lines have other accuracies, in metres by line; the lines stay where they are. */
export function halfWith(id: string, accuracyOf: (line: string, meters: number) => number): number {
  const changed = <T extends object>([line, thing]: readonly [string, T]): [string, T] =>
    'accuracyMeters' in thing
      ? [line, { ...thing, accuracyMeters: accuracyOf(line, thing.accuracyMeters as number) }]
      : [line, thing]
  const sources = new Map<string, ZoneSource>([...zoneSources].map(changed))
  return areaRange(id, sources, geometries, new Map([...ground.lines].map(changed)))![1] - zoneOf(id).areaSquareMeters!
}

/** Accuracies that leave one line its own and make all others exact. */
export const only = (line: string) => (other: string, meters: number) => (other === line ? meters : 0)
