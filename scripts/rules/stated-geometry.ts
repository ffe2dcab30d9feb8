import { type ZoneSource } from '../../src/catalog/types.ts'
import { inheritProvenance } from '../../src/catalog/inherit.ts'
import { parseBorders, parseZone } from '../../src/catalog/parse.ts'
import { type Geodata, stemOf } from './geodata.ts'
import type { Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { overlays } from './records.ts'

const NAME = 'stated-geometry'

/** A claim says `stated: false` exactly where its zone is a sketch: a sketch has a soft edge, and only a sketch can have one. */
export const statedGeometry: Rule = {
  name: NAME,
  check: (geodata) => {
    const schematic = schematicZones(geodata)
    return overlays(geodata).flatMap(({ file, record }) =>
      record.claims.flatMap(({ zone, stated }, i) => {
        if (!schematic.has(zone) || schematic.get(zone) !== stated) return []
        const message = stated
          ? `${quote(zone)} is schematic, so no source states its geometry. Write false, or draw the zone from a source.`
          : `${quote(zone)} is drawn from a source. Write true, or make a schematic zone of what the claim means.`
        return [{ rule: NAME, file: file.path, feature: null, at: `claims[${i}].stated`, message }]
      }),
    )
  },
}

/** Of every zone that can be read, whether it rests on a sketch. */
function schematicZones(geodata: Geodata): Map<string, boolean> {
  const readable = [...geodata.values()].filter(({ path, value }) => path.startsWith('zones/') && value !== undefined)
  const zones = new Map<string, ZoneSource>(readable.map(({ path, value }) => [stemOf(path), parseZone(path, value)]))
  const borders = new Map(
    parseBorders(geodata.get('basemap/borders.geojson')?.value ?? { features: [] }).map((border) => [
      border.id,
      border,
    ]),
  )
  return new Map([...zones.keys()].map((id) => [id, inheritProvenance(id, zones, borders).method === 'schematic']))
}
