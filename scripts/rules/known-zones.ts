import type { Geodata } from './geodata.ts'
import type { Rule } from './issue.ts'
import { borderIds, constructionZones, placeIds, zoneIds } from './known-ids.ts'
import { nearestFew, quote } from './nearest.ts'
import { constructedZones, overlays, partsOf } from './records.ts'

const NAME = 'known-zones'

interface Reference {
  readonly file: string
  readonly at: string
  readonly id: string
}

/** Every zone, border and place that rules, relations and claims name exists, and claims name zones that are shown. */
export const knownZones: Rule = {
  name: NAME,
  check: (geodata) => {
    const zones = zoneIds(geodata)
    const borders = borderIds(geodata)
    const places = placeIds(geodata)
    const hidden = constructionZones(geodata)
    const { parts, ofRelations, ofPlaces, ofOverlays } = references(geodata)
    const shown = new Set([...zones].filter((id) => !hidden.has(id)))
    return [
      ...(borders ? unknown(parts, new Set([...zones, ...borders]), 'zone or border') : []),
      ...unknown(ofRelations, zones, 'zone'),
      ...(places ? unknown(ofPlaces, places, 'place') : []),
      ...unknown(
        ofOverlays.filter(({ id }) => !hidden.has(id)),
        shown,
        'zone',
      ),
      ...ofOverlays
        .filter(({ id }) => hidden.has(id))
        .map(({ file, at, id }) => {
          const message = `zone ${quote(id)} is only for construction and is not shown. Name a zone that is, or remove its "use".`
          return { rule: NAME, file, feature: null, at, message }
        }),
    ]
  },
}

function unknown(references: readonly Reference[], known: ReadonlySet<string>, what: string) {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ file, at, id }) => {
      const message = `unknown ${what} ${quote(id)}; nearest: ${nearestFew(id, known).join(', ')}. Correct the id or add the ${what}.`
      return { rule: NAME, file, feature: null, at, message }
    })
}

function references(geodata: Geodata) {
  const parts: Reference[] = []
  const ofRelations: Reference[] = []
  const ofPlaces: Reference[] = []
  const ofOverlays: Reference[] = []
  for (const { file, record } of constructedZones(geodata)) {
    for (const part of partsOf(record.rule)) parts.push({ file: file.path, ...part })
    for (const [i, relation] of (record.relations ?? []).entries()) {
      if (relation.type === 'contains-place')
        ofPlaces.push({ file: file.path, at: `relations[${i}].place`, id: relation.place })
      else ofRelations.push({ file: file.path, at: `relations[${i}].zone`, id: relation.zone })
    }
  }
  for (const { file, record } of overlays(geodata)) {
    for (const [i, { zone }] of record.claims.entries())
      ofOverlays.push({ file: file.path, at: `claims[${i}].zone`, id: zone })
    if (record.mainZone !== null) ofOverlays.push({ file: file.path, at: 'mainZone', id: record.mainZone })
  }
  return { parts, ofRelations, ofPlaces, ofOverlays }
}
