import type { Geodata } from './geodata.ts'
import type { Rule } from './issue.ts'
import { comparisonIds, constructionZones, lineIds, overlayIds, placeIds, zoneIds } from './known-ids.ts'
import { nearestFew, quote } from './nearest.ts'
import { comparisons, constructedZones, events, overlays, partsOf, claimsOnZones, stories } from './records.ts'

const NAME = 'known-zones'

interface Reference {
  readonly file: string
  readonly feature?: string
  readonly at: string
  readonly id: string
}

/** Every zone, line, place, overlay and comparison that the data names exists, and overlays name zones that are shown. */
export const knownZones: Rule = {
  name: NAME,
  check: (geodata) => {
    const zones = zoneIds(geodata)
    const lines = lineIds(geodata)
    const places = placeIds(geodata)
    const pairs = comparisonIds(geodata)
    const hidden = constructionZones(geodata)
    const { parts, ofRelations, ofPlaces, ofOverlays, toOverlays, toComparisons } = references(geodata)
    const shown = new Set([...zones].filter((id) => !hidden.has(id)))
    return [
      ...(lines ? unknown(parts, new Set([...zones, ...lines]), 'zone, border or road') : []),
      ...unknown(ofRelations, zones, 'zone'),
      ...(places ? unknown(ofPlaces, places, 'place') : []),
      ...unknown(toOverlays, overlayIds(geodata), 'overlay'),
      ...(pairs ? unknown(toComparisons, pairs, 'comparison') : []),
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
    .map(({ file, feature = null, at, id }) => {
      const message = `unknown ${what} ${quote(id)}; nearest: ${nearestFew(id, known).join(', ')}. Correct the id or add what it names.`
      return { rule: NAME, file, feature, at, message }
    })
}

function references(geodata: Geodata) {
  const parts: Reference[] = []
  const ofRelations: Reference[] = []
  const ofPlaces: Reference[] = []
  const ofOverlays: Reference[] = []
  const toOverlays: Reference[] = []
  const toComparisons: Reference[] = []
  for (const { file, record } of constructedZones(geodata)) {
    for (const part of partsOf(record.rule)) parts.push({ file: file.path, ...part })
    if (record.rule.type === 'around') ofPlaces.push({ file: file.path, at: 'rule.place', id: record.rule.place })
    for (const [i, relation] of (record.relations ?? []).entries()) {
      if (relation.type === 'contains-place')
        ofPlaces.push({ file: file.path, at: `relations[${i}].place`, id: relation.place })
      else ofRelations.push({ file: file.path, at: `relations[${i}].zone`, id: relation.zone })
    }
  }
  for (const { file, record } of overlays(geodata)) {
    for (const { claim, at } of claimsOnZones(record))
      ofOverlays.push({ file: file.path, at: `${at}.zone`, id: claim.zone })
    const mainZones = [
      { at: 'mainZone', id: record.mainZone },
      ...record.readings.map(({ mainZone }, i) => ({ at: `readings[${i}].mainZone`, id: mainZone })),
    ]
    for (const { at, id } of mainZones) if (id !== null) ofOverlays.push({ file: file.path, at, id })
  }
  for (const { file, record } of events(geodata)) {
    for (const [i, id] of record.overlays.entries())
      toOverlays.push({ file: file.path, feature: record.id, at: `overlays[${i}]`, id })
  }
  for (const { file, record } of comparisons(geodata)) {
    for (const [i, id] of record.of.entries())
      toOverlays.push({ file: file.path, feature: record.id, at: `of[${i}]`, id })
  }
  for (const { file, record } of stories(geodata)) {
    for (const [i, { overlays, comparison }] of record.steps.entries()) {
      for (const [j, { id }] of overlays.entries())
        toOverlays.push({ file: file.path, at: `steps[${i}].overlays[${j}].id`, id })
      if (comparison !== null) toComparisons.push({ file: file.path, at: `steps[${i}].comparison`, id: comparison })
    }
  }
  return { parts, ofRelations, ofPlaces, ofOverlays, toOverlays, toComparisons }
}
