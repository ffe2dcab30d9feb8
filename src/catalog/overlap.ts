/** A figure as drawn, between the least and the most that the accuracy of lines leaves it (docs/method.md). */
export type Ranged = readonly [least: number, drawn: number, most: number]

/**
 * How two areas lie to each other, as drawn. A part that rounds to 0 km² and may be nothing at all does not count:
 * `within` may leave such a part outside, and zones that `touch` may share one. `overlaps`: each has a part of its own.
 */
export type TopologicalRelation = 'identical' | 'contains' | 'within' | 'overlaps' | 'touches' | 'disjoint'

/** Two areas A and B laid over each other. */
export interface Overlap {
  readonly relation: TopologicalRelation
  /** A∩B, A−B and B−A in square metres on the WGS84 ellipsoid. */
  readonly shared: Ranged
  readonly onlyA: Ranged
  readonly onlyB: Ranged
  /** A∩B as a share of A and of B: 0 to 1. */
  readonly shareOfA: Ranged
  readonly shareOfB: Ranged
}

/** Two zones, by id. */
export interface ZoneOverlap extends Overlap {
  readonly a: string
  readonly b: string
}

/** Where a place lies; `too-close` to an edge to say, nearer than that is accurate. */
export type Side = 'inside' | 'outside' | 'too-close'

/** From the nearest point of a zone's edge to a place, on the WGS84 ellipsoid. */
export interface EdgeDistance {
  /** Never below 0, on either side of the edge; the range holds the accuracy of the line and that of the place. */
  readonly meters: Ranged
  /** On which side of the edge the place lies; a line has no side. */
  readonly side: Side | null
}

/** Where an area or a line lies. What a line cannot have is null. */
export interface Whereabouts {
  /** By governorate, what share of it is covered, 0 to 1; those of which nothing is are left out. */
  readonly governorates: Readonly<Record<string, Ranged>> | null
  /** Ids of the places inside, and of those nearer to its edge than that is accurate; all others are outside. */
  readonly places: { readonly inside: readonly string[]; readonly tooClose: readonly string[] } | null
  /** By place. */
  readonly distances: Readonly<Record<string, EdgeDistance>>
}

/** Where a zone lies. */
export interface ZoneWhereabouts extends Whereabouts {
  readonly zone: string
}

/**
 * Why a zone that an overlay claims adds nothing to its figures. `sketch`: its edge was never published. `unstated`: nobody
 * said that the claim has this place. `line`: it has no area.
 */
export type NoFigure = 'sketch' | 'unstated' | 'line'

/** The area that an overlay claims in one of its readings, as far as it can be measured. */
export interface Extent {
  readonly overlay: string
  /** Null where the overlay can be read in one way only. */
  readonly reading: string | null
  /** `at-least`: what is claimed is larger, and nobody stated by what. `nothing`: no area was stated. */
  readonly known: 'whole' | 'at-least' | 'nothing'
  /** The zones that make it up together. */
  readonly zones: readonly string[]
  /** Zones that it claims besides and that have no part in its figures. */
  readonly leftOut: readonly { readonly zone: string; readonly because: NoFigure }[]
  /** Square metres, and where it lies; null where nothing is known. */
  readonly squareMeters: Ranged | null
  readonly whereabouts: Whereabouts | null
}

/** An overlay as it is read in an overlap. */
export interface OverlayReading {
  readonly overlay: string
  readonly reading: string | null
}

/** A figure of two overlays of which one may be larger than what is known of it. */
export interface BoundedFigure {
  readonly bound: 'exact' | 'at-least' | 'at-most'
  readonly range: Ranged
}

/** Two overlays laid over each other, each in one reading. Null where nothing can be said. */
export interface OverlayOverlap {
  readonly a: OverlayReading
  readonly b: OverlayReading
  readonly relation: TopologicalRelation | null
  readonly shared: BoundedFigure | null
  readonly onlyA: BoundedFigure | null
  readonly onlyB: BoundedFigure | null
  readonly shareOfA: BoundedFigure | null
  readonly shareOfB: BoundedFigure | null
}

/** All overlaps of the catalog. Areas are whole square metres, distances whole metres, shares have 5 decimals. */
export interface Overlaps {
  /** Every public zone that is no sketch. */
  readonly zones: readonly ZoneWhereabouts[]
  /** Pairs of public areas that are no sketches, each once: all that meet, or could within the accuracy of their lines. */
  readonly pairs: readonly ZoneOverlap[]
  /** Every overlay in each of its readings. */
  readonly extents: readonly Extent[]
  /** Pairs of readings of different overlays of both of which an area is known. */
  readonly overlays: readonly OverlayOverlap[]
}
