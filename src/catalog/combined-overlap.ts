import { type Area, union } from '../geometry/combine.ts'
import { type LaidOver, layOver } from '../geometry/lay-over.ts'
import { type Reason, extentOf, overlayOverlapOf, reasonsOf } from './find-overlap.ts'
import { measureOverlap } from './measure-overlap.ts'
import type { BoundedFigure, Extent, Overlaps, OverlayReading, Ranged } from './overlap.ts'
import { overlayOverlap } from './overlay-overlap.ts'
import { roundedOverlap, toUnits } from './rounded.ts'
import type { Catalog, Zone } from './types.ts'
import { measuredTogether } from './zone-outline.ts'

/** What sets of overlays are laid over each other from: parts of zones too, and the overlaps of single overlays. */
export type Combinable = Pick<Catalog, 'zones' | 'basemap'> & { readonly overlaps: Overlaps }

/** What several overlays claim together, as far as it can be measured. */
export interface CombinedExtent extends Pick<Extent, 'known' | 'zones'> {
  /** Why it is not all; empty where it is. */
  readonly reasons: readonly Reason[]
  readonly area: BoundedFigure | null
}

/** Two sets of overlays laid over each other. Null where nothing can be said. */
export interface CombinedOverlap {
  readonly a: CombinedExtent
  readonly b: CombinedExtent
  readonly shared: BoundedFigure | null
  readonly onlyA: BoundedFigure | null
  readonly onlyB: BoundedFigure | null
  readonly shareOfA: BoundedFigure | null
  readonly shareOfB: BoundedFigure | null
}

/**
 * The overlap of two sets of overlays, each dissolved into one area first. Two single overlays have the figures of the
 * catalog; all others are measured here, by the same rules.
 */
export function combinedOverlap(
  catalog: Combinable,
  a: readonly OverlayReading[],
  b: readonly OverlayReading[],
): CombinedOverlap {
  const [sideA, sideB] = [combinedExtent(catalog, a), combinedExtent(catalog, b)]
  return { ...figuresOf(catalog, [a, sideA], [b, sideB]), a: sideA, b: sideB }
}

/** What several overlays claim together. It is known as a whole only where that of each is. */
export function combinedExtent(catalog: Combinable, reads: readonly OverlayReading[]): CombinedExtent {
  const extents = reads.map((read) => extentOf(catalog.overlaps, read))
  const zones = [...new Set(extents.flatMap((extent) => extent.zones))]
  const isWhole = extents.every(({ known }) => known === 'whole')
  const known = zones.length === 0 ? 'nothing' : isWhole ? 'whole' : 'at-least'
  const range = extents.length === 1 ? extents[0]!.squareMeters : measuredOf(catalog, zones)
  return {
    known,
    zones,
    reasons: [...new Set(extents.flatMap(reasonsOf))],
    area: range && { bound: known === 'whole' ? 'exact' : 'at-least', range },
  }
}

/** What two sets of zones share and what each has alone, as areas to be drawn. */
export function layZonesOver(catalog: Pick<Catalog, 'zones'>, a: readonly string[], b: readonly string[]): LaidOver {
  const [areaA, areaB] = [a, b].map((ids) => union(zonesOf(catalog, ids).flatMap(areaOf)))
  return areaA && areaB ? layOver(areaA, areaB) : { shared: null, onlyA: areaA ?? null, onlyB: areaB ?? null }
}

type Figures = Omit<CombinedOverlap, 'a' | 'b'>
const NO_FIGURES: Figures = { shared: null, onlyA: null, onlyB: null, shareOfA: null, shareOfB: null }

function figuresOf(
  catalog: Combinable,
  [readsA, a]: readonly [readonly OverlayReading[], CombinedExtent],
  [readsB, b]: readonly [readonly OverlayReading[], CombinedExtent],
): Figures {
  if (readsA.length === 1 && readsB.length === 1) {
    const overlap = overlayOverlapOf(catalog.overlaps, readsA[0]!, readsB[0]!)
    return 'because' in overlap ? NO_FIGURES : overlap
  }
  const [measuredA, measuredB] = [a, b].map(({ zones }) => measuredTogether(zonesOf(catalog, zones), catalog))
  if (!measuredA || !measuredB) return NO_FIGURES
  const named = { overlay: '', reading: null }
  return overlayOverlap(
    { ...named, known: a.known },
    { ...named, known: b.known },
    roundedOverlap(measureOverlap(measuredA, measuredB)),
  )
}

function measuredOf(catalog: Combinable, zones: readonly string[]): Ranged | null {
  const measured = measuredTogether(zonesOf(catalog, zones), catalog)
  return measured && toUnits(measured.squareMeters)
}

function zonesOf({ zones }: Pick<Catalog, 'zones'>, ids: readonly string[]): Zone[] {
  return ids.map((id) => zones.find((zone) => zone.id === id)!)
}

function areaOf({ geometry }: Zone): Area[] {
  return geometry.type === 'LineString' ? [] : [geometry]
}
