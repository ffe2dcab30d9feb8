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
export function inheritProvenance(
  id: string,
  zones: ReadonlyMap<string, ZoneSource>,
  borders: ReadonlyMap<string, Border>,
): Provenance {
  const bounding = boundingParts(id, zones, borders)
  const all = partsOf(id, zones, borders, (rule) => [...boundingIds(rule), ...cuttingIds(rule)])
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

/** The drawn zones and borders whose lines bound a zone, the edge of the base map left out. */
export function boundingParts(
  id: string,
  zones: ReadonlyMap<string, ZoneSource>,
  borders: ReadonlyMap<string, Border>,
): Part[] {
  return partsOf(id, zones, borders, boundingIds)
}

function partsOf(
  id: string,
  zones: ReadonlyMap<string, ZoneSource>,
  borders: ReadonlyMap<string, Border>,
  idsIn: (rule: Rule) => readonly string[],
): Part[] {
  const border = borders.get(id)
  if (border) return border.class === 'frame' ? [] : [border]
  const zone = zones.get(id)
  if (!zone) return []
  if (zone.origin === 'drawn') return [zone]
  return idsIn(zone.rule).flatMap((part) => partsOf(part, zones, borders, idsIn))
}

/** The parts whose lines bound what a rule makes. */
export function boundingIds(rule: Rule): readonly string[] {
  switch (rule.type) {
    case 'between':
      return rule.lines
    case 'offset':
      return [rule.line]
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
