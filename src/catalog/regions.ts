import { apart, type Measured, measureOverlap } from './measure-overlap.ts'
import type { Overlap, ZoneOverlap } from './overlap.ts'
import { overlapsOfAll } from './overlaps-of-all.ts'
import { turnedRound } from './relation.ts'
import { roundedOverlap } from './rounded.ts'

/** An area that is made up of one zone, or of several together. */
export interface Region extends Measured {
  readonly zones: readonly string[]
}

/** Regions with all their overlaps, found by the ids of their zones. */
export interface Regions {
  readonly get: (zones: readonly string[]) => Region | null
  /** Of two of the regions, in either order, or of one with itself. */
  readonly overlap: (a: readonly string[], b: readonly string[]) => Overlap
  /** Pairs of regions of one zone each, those that meet or could. */
  readonly pairs: readonly ZoneOverlap[]
}

/** Lays regions over each other. */
export function regionsOf(regions: readonly Region[]): Regions {
  const byKey = new Map(regions.map((region) => [keyOf(region.zones), region]))
  const all = overlapsOfAll(regions).map(({ a, b, overlap }) => ({
    a: regions[a]!.zones,
    b: regions[b]!.zones,
    overlap: roundedOverlap(overlap),
  }))
  const overlaps = new Map(all.map(({ a, b, overlap }) => [`${keyOf(a)} ${keyOf(b)}`, overlap]))
  return {
    get: (zones) => byKey.get(keyOf(zones)) ?? null,
    overlap: (a, b) => {
      const [first, second] = [keyOf(a), keyOf(b)]
      const turned = overlaps.get(`${second} ${first}`)
      const known = overlaps.get(`${first} ${second}`) ?? (turned && turnedRound(turned))
      if (known) return known
      const [one, other] = [byKey.get(first)!, byKey.get(second)!]
      return roundedOverlap(one === other ? measureOverlap(one, other) : apart(one.squareMeters, other.squareMeters))
    },
    pairs: all.flatMap(({ a, b, overlap }) =>
      a.length === 1 && b.length === 1 ? [{ a: a[0]!, b: b[0]!, ...overlap }] : [],
    ),
  }
}

function keyOf(zones: readonly string[]): string {
  return zones.toSorted().join('+')
}
