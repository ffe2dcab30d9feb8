import { apart } from './measure-overlap.ts'
import type { Extent, NoFigure, Overlap, Overlaps, OverlayOverlap, Ranged, OverlayReading } from './overlap.ts'
import { turnedRound } from './relation.ts'
import type { Zone } from './types.ts'

/**
 * Why there is no figure, or only a bound. Besides what is said of zones, `unpublished`: more is claimed than any source
 * gives a place for; `no-place`: no place was stated at all.
 */
export type Reason = NoFigure | 'unpublished' | 'no-place'

/** There is no overlap to give. */
export interface NoOverlap {
  readonly because: readonly Reason[]
}

/**
 * The overlap of two zones, A as asked first, from a compiled catalog; of sketches and lines, why there is none. Zones that
 * are not public have none: an error that names the id.
 */
export function zoneOverlap(
  { zones, overlaps }: { readonly zones: readonly Zone[]; readonly overlaps: Overlaps },
  a: string,
  b: string,
): Overlap | NoOverlap {
  const [zoneA, zoneB] = [a, b].map((id) => publicZone(zones, id)) as [Zone, Zone]
  const because = [zoneA, zoneB].flatMap((zone) => whyNone(zone) ?? [])
  if (because.length > 0) return { because: [...new Set(because)] }
  const known = overlaps.pairs.find((pair) => pair.a === a && pair.b === b)
  if (known) return known
  const turned = overlaps.pairs.find((pair) => pair.a === b && pair.b === a)
  if (turned) return turnedRound(turned)
  const [areaA, areaB] = [rangedArea(zoneA), rangedArea(zoneB)]
  if (a !== b) return apart(areaA, areaB)
  const [none, all]: Ranged[] = [
    [0, 0, 0],
    [1, 1, 1],
  ]
  return { relation: 'identical', shared: areaA, onlyA: none!, onlyB: none!, shareOfA: all!, shareOfB: all! }
}

/** The overlap of two overlays in given readings, A as asked first; why there is none where nothing is known of one. */
export function overlayOverlapOf(overlaps: Overlaps, a: OverlayReading, b: OverlayReading): OverlayOverlap | NoOverlap {
  const [extentA, extentB] = [extentOf(overlaps, a), extentOf(overlaps, b)]
  const none = [extentA, extentB].filter(({ known }) => known === 'nothing')
  if (none.length > 0) return { because: [...new Set(none.flatMap(reasonsOf))] }
  const isPair = (one: OverlayReading, other: OverlayReading) => (pair: OverlayOverlap) =>
    isSame(pair.a, one) && isSame(pair.b, other)
  const known = overlaps.overlays.find(isPair(a, b))
  if (known) return known
  const turned = overlaps.overlays.find(isPair(b, a))
  if (turned) return { ...turnedRound(turned), a, b }
  throw new Error(`"${a.overlay}" is laid over other overlays only, not over itself in another reading.`)
}

/** What an overlay claims in a reading. Throws an error that names the overlay where there is no such. */
export function extentOf({ extents }: Overlaps, read: OverlayReading): Extent {
  const extent = extents.find((candidate) => isSame(candidate, read))
  if (!extent) throw new Error(`There is no overlay "${read.overlay}" with the reading "${read.reading}".`)
  return extent
}

/** Why what is known of an overlay is not all of it; empty where it is. */
export function reasonsOf({ known, leftOut }: Extent): Reason[] {
  if (known === 'whole') return []
  if (leftOut.length > 0) return [...new Set(leftOut.map(({ because }) => because))]
  return [known === 'at-least' ? 'unpublished' : 'no-place']
}

function publicZone(zones: readonly Zone[], id: string): Zone {
  const zone = zones.find((candidate) => candidate.id === id && candidate.use === 'public')
  if (!zone) throw new Error(`There is no public zone "${id}".`)
  return zone
}

function whyNone({ geometry, method }: Zone): NoFigure | null {
  return geometry.type === 'LineString' ? 'line' : method === 'schematic' ? 'sketch' : null
}

function rangedArea({ areaSquareMeters, areaRangeSquareMeters }: Zone): Ranged {
  return [areaRangeSquareMeters![0], areaSquareMeters!, areaRangeSquareMeters![1]]
}

function isSame(a: OverlayReading, b: OverlayReading): boolean {
  return a.overlay === b.overlay && a.reading === b.reading
}
