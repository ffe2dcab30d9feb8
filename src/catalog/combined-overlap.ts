import { type Area, union } from '../geometry/combine.ts'
import { type LaidOver, layOver } from '../geometry/lay-over.ts'
import { type Reason, extentOf, overlayOverlapOf, reasonsOf } from './find-overlap.ts'
import { type Measured, measureOverlap } from './measure-overlap.ts'
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
  const [sideA, sideB] = [sideOf(catalog, a), sideOf(catalog, b)]
  return { ...figuresOf(catalog, sideA, sideB), a: sideA.extent, b: sideB.extent }
}

interface CombinedSide {
  readonly reads: readonly OverlayReading[]
  readonly extent: CombinedExtent
  /** Measured when it is first asked for: of single overlays all is in the catalog. */
  readonly measured: () => Measured | null
}

/** What several overlays claim together. It is known as a whole only where that of each is. */
function sideOf(catalog: Combinable, reads: readonly OverlayReading[]): CombinedSide {
  const extents = reads.map((read) => extentOf(catalog.overlaps, read))
  const zones = [...new Set(extents.flatMap((extent) => extent.zones))]
  const isWhole = extents.every(({ known }) => known === 'whole')
  const known = zones.length === 0 ? 'nothing' : isWhole ? 'whole' : 'at-least'
  const measured = once(() => measuredTogether(zonesOf(catalog, zones), catalog))
  const range = extents.length === 1 ? extents[0]!.squareMeters : unitsOf(measured())
  return {
    reads,
    extent: {
      known,
      zones,
      reasons: [...new Set(extents.flatMap(reasonsOf))],
      area: range && { bound: known === 'whole' ? 'exact' : 'at-least', range },
    },
    measured,
  }
}

/** What two sets of zones share and what each has alone, as areas to be drawn. */
export function layZonesOver(catalog: Pick<Catalog, 'zones'>, a: readonly string[], b: readonly string[]): LaidOver {
  const [areaA, areaB] = [a, b].map((ids) => union(zonesOf(catalog, ids).flatMap(areaOf)))
  return areaA && areaB ? layOver(areaA, areaB) : { shared: null, onlyA: areaA ?? null, onlyB: areaB ?? null }
}

type Figures = Omit<CombinedOverlap, 'a' | 'b'>
const NO_FIGURES: Figures = { shared: null, onlyA: null, onlyB: null, shareOfA: null, shareOfB: null }

function figuresOf(catalog: Combinable, a: CombinedSide, b: CombinedSide): Figures {
  if (a.reads.length === 1 && b.reads.length === 1) {
    const overlap = overlayOverlapOf(catalog.overlaps, a.reads[0]!, b.reads[0]!)
    return 'because' in overlap ? NO_FIGURES : overlap
  }
  const [measuredA, measuredB] = [a.measured(), b.measured()]
  if (!measuredA || !measuredB) return NO_FIGURES
  const named = { overlay: '', reading: null }
  return overlayOverlap(
    { ...named, known: a.extent.known },
    { ...named, known: b.extent.known },
    roundedOverlap(measureOverlap(measuredA, measuredB)),
  )
}

function unitsOf(measured: Measured | null): Ranged | null {
  return measured && toUnits(measured.squareMeters)
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: find() }).value
}

function zonesOf({ zones }: Pick<Catalog, 'zones'>, ids: readonly string[]): Zone[] {
  return ids.map((id) => zones.find((zone) => zone.id === id)!)
}

function areaOf({ geometry }: Zone): Area[] {
  return geometry.type === 'LineString' ? [] : [geometry]
}
