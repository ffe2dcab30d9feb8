import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson'
import { LOCALES, type Text } from '../i18n/locale.ts'
import type { LabelSide } from '../theme/label-style.ts'
import type {
  BaseLabel,
  Border,
  Comparison,
  Correction,
  Event,
  Method,
  Overlay,
  Place,
  Census,
  PublishedArea,
  Relation,
  Road,
  Rule,
  Source,
  Story,
  Water,
  ZoneGeometry,
  ZoneSource,
} from './types.ts'

/*
 * From the files' own form (flat properties, so that they survive geojson.io and QGIS) to the types of the catalog.
 * The check has passed before: nothing here looks for faults.
 */
type Properties = Readonly<Record<string, unknown>>

/** A zone from `zones/<id>.geojson` (drawn) or `zones/<id>.json` (constructed). */
export function parseZone(path: string, value: unknown): ZoneSource {
  return path.endsWith('.geojson') ? parseDrawn(onlyFeature(value)) : parseConstructed(value as Properties)
}

function parseDrawn(feature: Feature): ZoneSource {
  const p = feature.properties as Properties
  return {
    origin: 'drawn',
    ...record(String(feature.id), p, ids(p['sources'])),
    ...provenance(p),
    geometry: feature.geometry as ZoneGeometry,
  }
}

function parseConstructed(p: Properties): ZoneSource {
  return {
    origin: 'constructed',
    ...record(p['id'] as string, p, p['sources'] as string[]),
    rule: p['rule'] as Rule,
  }
}

function record(id: string, p: Properties, sources: readonly string[]) {
  return {
    id,
    name: text(p, 'name'),
    note: p['note_en'] === undefined ? null : text(p, 'note'),
    sources,
    use: (p['use'] as 'construction' | undefined) ?? ('public' as const),
    label:
      p['map_en'] === undefined
        ? null
        : {
            text: text(p, 'map'),
            at: [p['label_lon'] as number, p['label_lat'] as number] as Position,
            ...(p['label_side'] === undefined ? {} : { side: p['label_side'] as LabelSide }),
          },
    relations: (p['relations'] as Relation[] | undefined) ?? [],
    published: (p['published'] as PublishedArea[] | undefined) ?? [],
    census: (p['census'] as Census[] | undefined) ?? [],
  }
}

function provenance(p: Properties) {
  return { method: p['method'] as Method, accuracyMeters: p['accuracy_m'] as number, licence: p['licence'] as string }
}

/** Borders from `basemap/borders.geojson`. */
export function parseBorders(value: unknown): Border[] {
  return features(value).map((feature) => {
    const p = feature.properties as Properties
    return {
      ...named(feature),
      class: p['class'] as Border['class'],
      river: (p['river'] as string | undefined) ?? null,
      ...provenance(p),
      sources: ids(p['sources']),
      geometry: feature.geometry as LineString,
    }
  })
}

/** Lakes and seas from `basemap/water.geojson`. */
export function parseWater(value: unknown): Water[] {
  return features(value).map((feature) => ({
    ...named(feature),
    class: feature.properties?.['class'] as Water['class'],
    sources: ids(feature.properties?.['sources']),
    geometry: feature.geometry as Polygon,
  }))
}

/** Roads from `basemap/roads.geojson`. */
export function parseRoads(value: unknown): Road[] {
  return features(value).map((feature) => ({
    ...named(feature),
    ...provenance(feature.properties as Properties),
    sources: ids(feature.properties?.['sources']),
    geometry: feature.geometry as LineString,
  }))
}

/** Names of countries, regions and waters from `basemap/labels.geojson`. */
export function parseLabels(value: unknown): BaseLabel[] {
  return features(value).map((feature) => ({
    ...named(feature),
    class: feature.properties?.['class'] as BaseLabel['class'],
    geometry: feature.geometry as BaseLabel['geometry'],
  }))
}

/** Towns, villages and summits from `places.geojson`. */
export function parsePlaces(value: unknown): Place[] {
  return features(value).map((feature) => {
    const p = feature.properties as Properties
    return {
      ...named(feature),
      aliases: p['aliases'] === undefined ? [] : String(p['aliases']).split('|'),
      rank: p['rank'] as Place['rank'],
      accuracyMeters: p['accuracy_m'] as number,
      source: p['source'] as string,
      label: p['label'] as Place['label'],
      elevationMeters: (p['elevation_m'] as number | undefined) ?? null,
      geometry: feature.geometry as Point,
    }
  })
}

/** Sources from `sources.json`, whose keys are the ids. */
export function parseSources(value: unknown): Source[] {
  return Object.entries(value as Record<string, Omit<Source, 'id'>>)
    .filter(([id]) => id !== '$schema')
    .map(([id, source]) => ({ id, ...source }))
}

/** Events from `events.json`, in the order of their dates. */
export function parseEvents(value: unknown): Event[] {
  return (value as Event[]).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Comparisons from `comparisons.json`, in the order of the file. */
export function parseComparisons(value: unknown): Comparison[] {
  return value as Comparison[]
}

/** Corrections from `corrections.json`, newest first. */
export function parseCorrections(value: unknown): Correction[] {
  return (value as Correction[]).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

/** An overlay record has the catalog's own form, but for the address of its schema, which is for editors. */
export function parseOverlay(value: unknown): Overlay {
  return withoutSchema(value) as unknown as Overlay
}

/** The story from `story.json`. */
export function parseStory(value: unknown): Story {
  return withoutSchema(value) as unknown as Story
}

function withoutSchema(value: unknown): Properties {
  return Object.fromEntries(Object.entries(value as Properties).filter(([name]) => name !== '$schema'))
}

function features(value: unknown): readonly Feature[] {
  return (value as FeatureCollection).features
}

function onlyFeature(value: unknown): Feature {
  return features(value)[0] as Feature
}

function named(feature: Feature): { readonly id: string; readonly name: Text } {
  return { id: String(feature.id), name: text(feature.properties as Properties, 'name') }
}

function text(p: Properties, name: string): Text {
  return Object.fromEntries(LOCALES.map((locale) => [locale, p[`${name}_${locale}`]])) as Text
}

function ids(value: unknown): string[] {
  return String(value).split(' ')
}
