import type { Ground } from './ground.ts'
import { type Border, METHODS, type Method, type Rule, type ZoneSource } from './types.ts'

/** Where a constructed zone comes from, as far as it follows from its parts. */
export interface Provenance {
  readonly method: Method
  readonly accuracyMeters: readonly [number, number]
  /** Ids of the sources that the bounding lines were drawn from. */
  readonly drawnFrom: readonly string[]
  readonly licences: readonly string[]
  /** Ids of the sources of everything that went into the geometry, cuts included. */
  readonly creditedTo: readonly string[]
}

/**
 * What a zone inherits from the lines that bound it: the weakest method, the span of accuracies, the sources. What is
 * cut away from a zone or clips it takes no part in these: the cut is the other zone's boundary and is described there.
 * Licences and credit follow every line, cuts included, because its positions stand in the result.
 */
export function inheritProvenance(id: string, zones: ReadonlyMap<string, ZoneSource>, ground: Ground): Provenance {
  const bounding = boundingParts(id, zones, ground)
  const all = partsOf(id, zones, ground, (rule) => [...boundingIds(rule), ...cuttingIds(rule)])
  const accuracies = bounding.map((part) => part.accuracyMeters)
  return {
    method: METHODS[Math.max(...bounding.map((part) => METHODS.indexOf(part.method)))] as Method,
    accuracyMeters: [Math.min(...accuracies), Math.max(...accuracies)],
    drawnFrom: sorted(bounding.flatMap((part) => part.sources)),
    licences: sorted(all.map((part) => part.licence)),
    creditedTo: sorted(all.flatMap((part) => part.sources)),
  }
}

type Part = Pick<Border, 'id' | 'method' | 'accuracyMeters' | 'licence' | 'sources'>

/** The drawn zones, borders, roads and places whose lines bound a zone, the edge of the base map left out. */
export function boundingParts(id: string, zones: ReadonlyMap<string, ZoneSource>, ground: Ground): Part[] {
  return partsOf(id, zones, ground, boundingIds)
}

function partsOf(
  id: string,
  zones: ReadonlyMap<string, ZoneSource>,
  ground: Ground,
  idsIn: (rule: Rule) => readonly string[],
): Part[] {
  const line = ground.lines.get(id)
  if (line) return 'class' in line && line.class === 'frame' ? [] : [line]
  const partsIn = (rule: Rule) => idsIn(rule).flatMap((part) => partsOf(part, zones, ground, idsIn))
  const zone = zones.get(id)
  if (!zone) return []
  if (zone.origin === 'drawn') return [zone]
  if (zone.rule.type === 'around') return [...doubtRound(zone.rule, ground), ...partsIn(zone.rule)]
  return partsIn(zone.rule)
}

/** A circle round a name is a sketch by its nature: all that it says is how far off the named spot may be. */
function doubtRound({ place: id, meters }: Rule & { type: 'around' }, { places }: Ground): Part[] {
  const place = places.get(id)
  return place
    ? [{ id, method: 'schematic', accuracyMeters: meters, licence: place.licence, sources: [place.source] }]
    : []
}

/** The parts whose lines bound what a rule makes. */
export function boundingIds(rule: Rule): readonly string[] {
  switch (rule.type) {
    case 'between':
      return rule.lines
    case 'offset':
      return [rule.line]
    case 'around':
      return []
    case 'union':
      return rule.of
    case 'difference':
    case 'clip':
      return [rule.of]
  }
}

/** The parts that only cut it. */
export function cuttingIds(rule: Rule): readonly string[] {
  switch (rule.type) {
    case 'between':
    case 'union':
      return []
    case 'offset':
    case 'around':
      return [rule.within]
    case 'difference':
      return rule.minus
    case 'clip':
      return [rule.to]
  }
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
