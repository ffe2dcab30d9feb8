import type { BoundedFigure, Party, Ranged } from '../catalog/types.ts'

/*
 * What a sentence says, before it is said in any language. Areas are in square metres, shares from 0 to 1.
 */

/** What an overlay claims in one of its readings, as a sentence names it. */
export interface Named {
  /** `the zone that … demanded in …`: singular, feminine in Arabic, masculine in Hebrew, not capitalised. */
  readonly words: string
  /** Which reading is taken, where the sources leave it open; stands after the name. */
  readonly reading: string | null
  /** Where it was rejected: who put it forward (nobody, where reports only report it) and who refused. */
  readonly rejection: { readonly by: readonly Party[]; readonly refused: readonly Party[] } | null
}

/** Why no area can be given: no limit was published; a line is known and no width; nobody said where it lies. */
export type Missing = 'limit' | 'width' | 'place'

/** So much of something that has a name. */
export interface Part {
  readonly share: Ranged
  readonly of: string
  /** Whether the whole of which it is a share has a part under occupation, which readers might leave out in thought. */
  readonly isPartlyOccupied: boolean
}

/** What is known of the extent of an overlay. */
export type ExtentFinding =
  /** `without`: what it leaves out in this reading and takes in in another. */
  | { readonly kind: 'whole'; readonly area: Ranged; readonly parts: readonly Part[]; readonly without: string | null }
  /** Only these zones are known of it; `area` is theirs, null where a figure would be taken for the whole. */
  | { readonly kind: 'part'; readonly zones: readonly string[]; readonly area: Ranged | null }
  | { readonly kind: 'nothing'; readonly missing: Missing }

/** What is known of two overlays laid over each other. */
export type ComparisonFinding =
  | { readonly kind: 'incomparable'; readonly missingA: Missing | null; readonly missingB: Missing | null }
  | { readonly kind: 'identical'; readonly area: Ranged }
  | { readonly kind: 'apart'; readonly areaA: Ranged; readonly areaB: Ranged; readonly touching: boolean }
  | {
      readonly kind: 'measured'
      readonly shared: BoundedFigure | null
      readonly shareOfA: BoundedFigure | null
      readonly shareOfB: BoundedFigure | null
      readonly onlyA: BoundedFigure | null
      readonly onlyB: BoundedFigure | null
      /** Of which of the two nobody published how far it reaches. */
      readonly open: 'neither' | 'a' | 'b' | 'both'
    }

/** How one language says it. */
export interface Grammar {
  readonly extent: (named: Named, finding: ExtentFinding) => string
  readonly comparison: (a: Named, b: Named, finding: ComparisonFinding) => string
  /** The same of sets, each taken together; says which of them is the first and which the second. */
  readonly sets: (a: readonly Named[], b: readonly Named[], finding: ComparisonFinding) => string
}
