import { type Construction, constructZones } from '../../src/catalog/construct.ts'
import { parseBorders, parseZone } from '../../src/catalog/parse.ts'
import type { ZoneSource } from '../../src/catalog/types.ts'
import { type Geodata, stemOf } from './geodata.ts'
import { partsOf } from './records.ts'

let last: { readonly text: string; readonly construction: Construction } | null = null

/**
 * Constructs what can be constructed: zones whose files, and those of all their parts, have passed so far. The others
 * are left out, for their faults are reported already. The last construction is kept, because two rules want it and a
 * server that checks after each edit mostly sees words change, not lines.
 */
export function constructionOf(geodata: Geodata): Construction {
  const used = [...geodata.values()].filter(
    ({ path, value }) => /^zones\/|^basemap\/borders/.test(path) && value !== undefined,
  )
  const text = used.map((file) => `${file.path}\n${file.text}`).join('\n')
  if (last?.text !== text) last = { text, construction: construct(geodata) }
  return last.construction
}

function construct(geodata: Geodata): Construction {
  const borders = new Map(
    parseBorders(geodata.get('basemap/borders.geojson')?.value ?? { features: [] }).map((border) => [
      border.id,
      border,
    ]),
  )
  const zones = new Map(
    [...geodata.values()]
      .filter(({ path, value }) => path.startsWith('zones/') && value !== undefined)
      .map(({ path, value }) => [stemOf(path), parseZone(path, value)]),
  )
  return constructZones(withAllParts(zones, borders), borders)
}

/** The zones none of whose parts, nor parts of parts, is missing. */
function withAllParts(
  zones: ReadonlyMap<string, ZoneSource>,
  borders: ReadonlyMap<string, unknown>,
): Map<string, ZoneSource> {
  const complete = new Map<string, boolean>()
  const isComplete = (id: string): boolean => {
    const known = complete.get(id)
    if (known !== undefined) return known
    complete.set(id, false) // until proved: a circle never is
    const zone = zones.get(id)
    const partsAreComplete =
      zone?.origin === 'constructed' ? partsOf(zone.rule).every((part) => isComplete(part.id)) : true
    complete.set(id, borders.has(id) || (zone !== undefined && partsAreComplete))
    return complete.get(id) ?? false
  }
  return new Map([...zones].filter(([id]) => isComplete(id)))
}
