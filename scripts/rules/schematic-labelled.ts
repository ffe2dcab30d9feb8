import type { Overlay } from '../../src/catalog/types.ts'
import type { Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { overlays, claimsOnZones } from './records.ts'

const NAME = 'schematic-labelled'

/** Wherever a drawing shows that no source states, words on the map say so, in every reading in which it shows. */
export const schematicLabelled: Rule = {
  name: NAME,
  check: (geodata) =>
    overlays(geodata).flatMap(({ file, record }) =>
      [...unstatedIn(record)]
        .filter(([reading]) => !isLabelled(record, reading))
        .map(([reading, zone]) => {
          const where = reading === null ? '' : ` in the reading ${quote(reading)}`
          const message = `no source states the geometry of ${quote(zone)}, and no note on the map says so${where}. Add a note with the words and their position.`
          return { rule: NAME, file: file.path, feature: null, at: 'mapNotes', message }
        }),
    ),
}

/** Readings in which a zone shows that no source states, each with the first such zone; null stands for having no readings. */
function unstatedIn(overlay: Overlay): Map<string | null, string> {
  const all = overlay.readings.length > 0 ? overlay.readings.map(({ id }) => id) : [null]
  const found = new Map<string | null, string>()
  for (const { claim } of claimsOnZones(overlay)) {
    if (claim.stated) continue
    for (const reading of claim.reading === null ? all : [claim.reading])
      if (!found.has(reading)) found.set(reading, claim.zone)
  }
  return found
}

function isLabelled({ mapNotes }: Overlay, reading: string | null): boolean {
  return mapNotes.some((note) => note.reading === null || note.reading === reading)
}
