import {
  BASES,
  type BaseLabel,
  BORDER_CLASSES,
  KINDS,
  METHODS,
  PARTIES,
  type Place,
  READS,
  type Response,
  ROLES,
  type Source,
  STANDINGS,
  type Water,
} from '../../src/catalog/types.ts'
import type { FileKind } from './geodata.ts'
import { type Fields, flag, list, nullable, number, oneOf, record, type Shape, text, variants } from './shape.ts'

/** Licences under which something here may be passed on; the ids are SPDX's where SPDX has one. */
export const LICENCES = ['CC-BY-4.0', 'CC-BY-3.0-IGO', 'ODbL-1.0', 'LGPL-3.0-or-later', 'public-domain'] as const

// Object keys held to the catalog's types, so that a value added or dropped there is a type error here.
const SOURCE_KINDS = Object.keys({ document: 0, press: 0, data: 0 } satisfies Record<Source['kind'], 0>)
const RESPONDENTS = Object.keys({ israel: 0, syria: 0, 'united-nations': 0 } satisfies Record<Response['by'], 0>)
const WATERS = Object.keys({ lake: 0, sea: 0 } satisfies Record<Water['class'], 0>)
const LABEL_CLASSES = Object.keys({ country: 0, region: 0, water: 0, occupied: 0 } satisfies Record<
  BaseLabel['class'],
  0
>)
const LABEL_SIDES = Object.keys({ right: 0, left: 0, above: 0, below: 0 } satisfies Record<Place['label'], 0>)
const RANKS = Object.values({ 0: 0, 1: 1, 2: 2, 3: 3 } satisfies { [R in Place['rank']]: R })

const id = text('an id such as "line-b"')
const ids = list(id)
const separatedIds = text('ids separated by single blanks', /^\S+( \S+)*$/)
const date = text('a date such as "2025-12-02", "2025-12" or "2025"')
const meters = number('metres', 0)
const position: Shape = (value, at) =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)
    ? []
    : [
        {
          goal: 'well-typed',
          at,
          message: `${JSON.stringify(value)} is no position; [longitude, latitude] is expected. Correct it.`,
        },
      ]
/** Which languages are missing is said by complete-texts, for all kinds of files alike. */
const words = record({}, { en: text(), ar: text(), he: text() })

const names: Fields = { name_en: text(), name_ar: text(), name_he: text() }
const notes: Fields = { note_en: text(), note_ar: text(), note_he: text() }
/** The short name on the map, with the position of its middle; whole-labels asks for all five or none. */
const mapLabel: Fields = {
  label_lon: number('degrees'),
  label_lat: number('degrees'),
  map_en: text(),
  map_ar: text(),
  map_he: text(),
}
const provenance: Fields = {
  method: oneOf(METHODS),
  accuracy_m: meters,
  licence: oneOf(LICENCES),
  sources: separatedIds,
}
const use = oneOf(['public', 'construction'])

const rule = variants({
  between: { lines: list(id, 1) },
  offset: { line: id, within: id, fromMeters: meters, toMeters: meters },
  union: { of: list(id, 1) },
  difference: { of: id, minus: list(id, 1) },
  clip: { of: id, to: id },
})
const relation = variants({
  inside: { zone: id, outsideShare: number('share of its area', 0, 1) },
  apart: { zone: id },
  touches: { zone: id },
  'contains-place': { place: id },
})
const positiveArea = number('km²', 0.01)
const squareKilometers: Shape = (value, at) => {
  if (!Array.isArray(value)) return positiveArea(value, at)
  const faults = list(positiveArea, 2)(value, at)
  if (faults.length > 0 || (value.length === 2 && value[0] < value[1])) return faults
  const message = `${JSON.stringify(value)} is no range; [low, high] in km² is expected. Correct it.`
  return [{ goal: 'allowed-values', at, message }]
}
const published = record({ squareKilometers, sources: ids })
const response = record({ by: oneOf(RESPONDENTS), on: nullable(date), text: words, sources: ids })
const claim = record({
  zone: id,
  role: oneOf(ROLES),
  basis: oneOf(BASES),
  standing: oneOf(STANDINGS),
  assertedBy: oneOf(PARTIES),
  stated: flag,
  from: date,
  to: nullable(date),
  responses: list(response),
  sources: ids,
})

/** What a file of each kind may hold: of GeoJSON the properties of a feature, of sources.json one source, else the record. */
export const DICTIONARY: Readonly<Partial<Record<FileKind, { readonly required: Fields; readonly optional: Fields }>>> =
  {
    'drawn-zone': {
      required: provenance,
      optional: { ...names, ...notes, ...mapLabel, use },
    },
    'constructed-zone': {
      required: { id, rule, sources: ids },
      optional: { ...names, ...notes, ...mapLabel, use, published: list(published), relations: list(relation) },
    },
    overlay: {
      required: {
        id,
        kind: oneOf(KINDS),
        order: number('place in its group', 0),
        title: words,
        summary: words,
        stated: words,
        notStated: words,
        mapNote: nullable(record({ text: words, at: position })),
        mainZone: nullable(id),
        extent: nullable(words),
        claims: list(claim),
      },
      optional: {},
    },
    sources: {
      required: {
        kind: oneOf(SOURCE_KINDS),
        publisher: text('the publisher', /\S/),
        title: nullable(text('a title, or null when it was not seen', /\S/)),
        date: nullable(date),
        url: nullable(text('an address that begins with https:// or http://', /^https?:\/\/[^\s"<>]+$/)),
        read: oneOf(READS),
        licence: nullable(oneOf(LICENCES)),
      },
      optional: {},
    },
    places: {
      required: { rank: oneOf(RANKS), source: id, accuracy_m: meters, label: oneOf(LABEL_SIDES) },
      optional: { ...names, aliases: text('names separated by |', /^[^|]+(\|[^|]+)*$/), elevation_m: number('metres') },
    },
    borders: { required: { ...provenance, class: oneOf(BORDER_CLASSES) }, optional: { ...names, ...notes, river: id } },
    water: { required: { ...provenance, class: oneOf(WATERS) }, optional: names },
    roads: { required: provenance, optional: names },
    labels: { required: { class: oneOf(LABEL_CLASSES) }, optional: names },
  }
