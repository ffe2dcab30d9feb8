import type {
  Comparison,
  Correction,
  Event,
  Overlay,
  Census,
  PublishedArea,
  Relation,
  Rule,
  Source,
  Story,
  ZoneClaim,
} from '../../src/catalog/types.ts'
import type { FileKind, Geodata, GeodataFile } from './geodata.ts'

/*
 * JSON records as rules on content read them. The structure group has passed: every property has its type, though its
 * value may still be wrong. Files that are withheld are left out.
 */

/** `zones/<id>.json`, with the flat names of the file. */
export interface ConstructedRecord {
  readonly id: string
  readonly rule: Rule
  readonly sources: readonly string[]
  readonly use?: string
  readonly label_lon?: number
  readonly label_lat?: number
  readonly published?: readonly PublishedArea[]
  readonly census?: readonly Census[]
  readonly relations?: readonly Relation[]
}

/** A record with the file that it stands in. */
export interface FoundRecord<R> {
  readonly file: GeodataFile
  readonly record: R
}

/** All zones that a rule constructs. */
export function constructedZones(geodata: Geodata): FoundRecord<ConstructedRecord>[] {
  return ofKind(geodata, 'constructed-zone')
}

/** All overlays of all kinds. */
export function overlays(geodata: Geodata): FoundRecord<Overlay>[] {
  return ofKind(geodata, 'overlay')
}

/** Sources by id; null while sources.json is missing or withheld, so that nobody calls every id unknown. */
export function sourcesById(geodata: Geodata): ReadonlyMap<string, Omit<Source, 'id'>> | null {
  const [found] = ofKind<Record<string, Omit<Source, 'id'>>>(geodata, 'sources')
  return found ? new Map(Object.entries(found.record).filter(([id]) => id !== '$schema')) : null
}

/** Claims about zones, each with its place in the overlay's list; those in words alone are left out. */
export function claimsOnZones({ claims }: Overlay): { readonly claim: ZoneClaim; readonly at: string }[] {
  return claims.flatMap((claim, i) => (claim.zone === null ? [] : [{ claim, at: `claims[${i}]` }]))
}

/** The entries of events.json. */
export function events(geodata: Geodata): FoundRecord<Event>[] {
  return ofKind<readonly Event[]>(geodata, 'events').flatMap(({ file, record }) =>
    record.map((event) => ({ file, record: event })),
  )
}

/** The entries of comparisons.json, in the order of the file. */
export function comparisons(geodata: Geodata): FoundRecord<Comparison>[] {
  return ofKind<readonly Comparison[]>(geodata, 'comparisons').flatMap(({ file, record }) =>
    record.map((comparison) => ({ file, record: comparison })),
  )
}

/** The story of story.json; empty while it is missing or withheld. */
export function stories(geodata: Geodata): FoundRecord<Story>[] {
  return ofKind(geodata, 'story')
}

/** The entries of corrections.json, in the order of the file. */
export function corrections(geodata: Geodata): FoundRecord<Correction>[] {
  return ofKind<readonly Correction[]>(geodata, 'corrections').flatMap(({ file, record }) =>
    record.map((correction) => ({ file, record: correction })),
  )
}

/** Ids of zones, borders and roads that a rule uses, each with its path within the record. */
export function partsOf(rule: Rule): { readonly id: string; readonly at: string }[] {
  const each = (ids: readonly string[], name: string) => ids.map((id, i) => ({ id, at: `rule.${name}[${i}]` }))
  switch (rule.type) {
    case 'between':
      return each(rule.lines, 'lines')
    case 'offset':
      return [
        { id: rule.line, at: 'rule.line' },
        { id: rule.within, at: 'rule.within' },
      ]
    case 'around':
      return [{ id: rule.within, at: 'rule.within' }]
    case 'union':
      return each(rule.of, 'of')
    case 'difference':
      return [{ id: rule.of, at: 'rule.of' }, ...each(rule.minus, 'minus')]
    case 'clip':
      return [
        { id: rule.of, at: 'rule.of' },
        { id: rule.to, at: 'rule.to' },
      ]
  }
}

function ofKind<R>(geodata: Geodata, kind: FileKind): FoundRecord<R>[] {
  return [...geodata.values()]
    .filter((file) => file.kind === kind && file.value !== undefined)
    .map((file) => ({ file, record: file.value as R }))
}
