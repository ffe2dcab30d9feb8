import { type Construction, constructZones } from '../../src/catalog/construct.ts'
import type { Ground } from '../../src/catalog/ground.ts'
import type { ZoneSource } from '../../src/catalog/types.ts'
import type { Geodata } from './geodata.ts'
import { groundIn, zonesIn } from './ground.ts'
import { partsOf } from './records.ts'

let last: { readonly text: string; readonly construction: Construction } | null = null

/**
 * Constructs what can be constructed: zones whose files, and those of all their parts, have passed so far. The others
 * are left out, for their faults are reported already. The last construction is kept, because two rules want it and a
 * server that checks after each edit mostly sees words change, not lines.
 */
export function constructionOf(geodata: Geodata): Construction {
  const used = [...geodata.values()].filter(
    ({ path, value }) => /^zones\/|^basemap\/(borders|roads)|^places/.test(path) && value !== undefined,
  )
  const text = used.map((file) => `${file.path}\n${file.text}`).join('\n')
  if (last?.text !== text) last = { text, construction: construct(geodata) }
  return last.construction
}

function construct(geodata: Geodata): Construction {
  const ground = groundIn(geodata)
  return constructZones(withAllParts(zonesIn(geodata), ground), ground)
}

/** The zones none of whose parts, nor parts of parts, is missing. */
function withAllParts(zones: ReadonlyMap<string, ZoneSource>, ground: Ground): Map<string, ZoneSource> {
  const complete = new Map<string, boolean>()
  const isComplete = (id: string): boolean => {
    const known = complete.get(id)
    if (known !== undefined) return known
    complete.set(id, false) // until proved: a circle never is
    const zone = zones.get(id)
    complete.set(id, ground.lines.has(id) || (zone !== undefined && partsAreComplete(zone)))
    return complete.get(id) ?? false
  }
  const partsAreComplete = (zone: ZoneSource): boolean => {
    if (zone.origin === 'drawn') return true
    if (zone.rule.type === 'around' && !ground.places.has(zone.rule.place)) return false
    return partsOf(zone.rule).every((part) => isComplete(part.id))
  }
  return new Map([...zones].filter(([id]) => isComplete(id)))
}
