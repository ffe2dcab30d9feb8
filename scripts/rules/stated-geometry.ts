import { inheritProvenance } from '../../src/catalog/inherit.ts'
import type { Geodata } from './geodata.ts'
import { groundIn, zonesIn } from './ground.ts'
import type { Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { overlays, claimsOnZones } from './records.ts'

const NAME = 'stated-geometry'

/**
 * No claim says that a source states a sketch. The other way round is allowed: a claim may be drawn over a zone that is
 * known exactly, though no source says that it was meant exactly so.
 */
export const statedGeometry: Rule = {
  name: NAME,
  check: (geodata) => {
    const schematic = schematicZones(geodata)
    return overlays(geodata).flatMap(({ file, record }) =>
      claimsOnZones(record)
        .filter(({ claim }) => claim.stated && schematic.has(claim.zone))
        .map(({ claim, at }) => {
          const message = `${quote(claim.zone)} is schematic, so no source states its geometry. Write false, or draw the zone from a source.`
          return { rule: NAME, file: file.path, feature: null, at: `${at}.stated`, message }
        }),
    )
  },
}

/** Zones that rest on a sketch, of those that can be read. */
function schematicZones(geodata: Geodata): ReadonlySet<string> {
  const zones = zonesIn(geodata)
  const ground = groundIn(geodata)
  return new Set([...zones.keys()].filter((id) => inheritProvenance(id, zones, ground).method === 'schematic'))
}
