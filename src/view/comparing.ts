import type { Bounds } from '../geometry/mercator.ts'

/**
 * How two sides are shown. `swipe`: A over B, parted by a handle; `split`: side by side with one camera; `overlay`: both on one
 * map; `diff`: what only A has, what both have, what only B has.
 */
export const MODES = ['swipe', 'split', 'overlay', 'diff'] as const
export type Mode = (typeof MODES)[number]

/** Two overlays, or sets of overlays, laid against each other. Neither side is empty, and they are not the same. */
export interface Comparing {
  /** Ids of overlays, in the panel's order. */
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly mode: Mode
  /**
   * Share of the frame, from where lines of text begin, in which a swipe shows A: 0 to 1, two decimals. Null until it is chosen:
   * then as much of both sides is in sight as can be (`partedAt`).
   */
  readonly split: number | null
}

export type Side = 'a' | 'b'

const EVEN_SPLIT = 0.5
/** The handle stays so far from the edges of the frame, until a reader moves it. */
const LEAST_SPLIT = 0.1

/**
 * A comparison by ids of overlays; null where it would have an empty side, or the same on both.
 * @param overlays all ids, in the panel's order
 */
export function comparing(
  a: readonly string[],
  b: readonly string[],
  overlays: readonly string[],
  { mode = 'swipe', split = null }: Partial<Pick<Comparing, 'mode' | 'split'>> = {},
): Comparing | null {
  const [sideA, sideB] = [a, b].map((ids) => overlays.filter((id) => ids.includes(id))) as [string[], string[]]
  if (sideA.length === 0 || sideB.length === 0 || sideA.join() === sideB.join()) return null
  return { a: sideA, b: sideB, mode, split: split === null ? null : roundedSplit(split) }
}

/** The overlays of both sides, in the panel's order. */
export function comparedLayers({ a, b }: Pick<Comparing, 'a' | 'b'>, overlays: readonly string[]): string[] {
  return overlays.filter((id) => a.includes(id) || b.includes(id))
}

/** Whether each side has a drawing of its own. */
export function isTwoSided({ mode }: Pick<Comparing, 'mode'>): boolean {
  return mode === 'swipe' || mode === 'split'
}

/**
 * Where a swipe parts the bounds of its two sides: share of the frame from the west. Of what both sides have in the frame, the
 * product of the shares that are in sight is greatest there. The middle of the frame where one has no place.
 * @param western bounds of the side that is shown to the west of it
 */
export function partedAt(western: Bounds | null, eastern: Bounds | null, [west, , east]: Bounds): number {
  if (western === null || eastern === null) return EVEN_SPLIT
  const inFrame = (longitude: number) => within(longitude, west, east)
  const [westernEnd, easternStart] = [inFrame(western[2]), inFrame(eastern[0])]
  const middle = (inFrame(western[0]) + inFrame(eastern[2])) / 2
  // Further on nothing more of a side that is whole in sight would come, and some of the other would go.
  const at = within(middle, Math.min(westernEnd, easternStart), Math.max(westernEnd, easternStart))
  return roundedSplit(within((at - west) / (east - west), LEAST_SPLIT, 1 - LEAST_SPLIT))
}

function within(value: number, least: number, greatest: number): number {
  return Math.min(greatest, Math.max(least, value))
}

/** A split as an address writes it; what lies outside the frame comes to its edge. */
export function roundedSplit(split: number): number {
  return Number(within(split, 0, 1).toFixed(2))
}

/** The parts of a query that hold a comparison: `compare=a,b~c`, and what of `mode` and `split` is not the usual. */
export function comparingParts(compare: Comparing | null): string[] {
  if (compare === null) return []
  const { a, b, mode, split } = compare
  return [
    `compare=${a.join(',')}~${b.join(',')}`,
    ...(mode === 'swipe' ? [] : [`mode=${mode}`]),
    ...(split === null ? [] : [`split=${split}`]),
  ]
}

/** Names of the query that hold a comparison. */
export const COMPARING_NAMES = ['compare', 'mode', 'split'] as const
export type ComparingName = (typeof COMPARING_NAMES)[number]

/**
 * The comparison of an address.
 * @param value gives a part of the query; null where it has none
 * @param overlays ids that it may name, in the panel's order
 * @param drop is called where a part was not understood and is left out
 */
export function decodeComparing(
  value: (name: ComparingName) => string | null,
  overlays: readonly string[],
  drop: () => void,
): Comparing | null {
  const [sides, mode, split] = COMPARING_NAMES.map(value) as [string | null, string | null, string | null]
  const foundMode = MODES.find((one) => one === mode)
  const foundSplit =
    split !== null && /^[01](\.\d{1,6})?$/.test(split) && Number(split) <= 1 ? Number(split) : undefined
  if ((mode !== null && foundMode === undefined) || (split !== null && foundSplit === undefined)) drop()
  if (sides === null || sides === '') return null
  const [a = [], b = [], ...more] = sides.split('~').map((side) => side.split(','))
  const found = comparing(a, b, overlays, {
    ...(foundMode ? { mode: foundMode } : {}),
    ...(foundSplit === undefined ? {} : { split: foundSplit }),
  })
  const isWhole = more.length === 0 && [...a, ...b].every((id) => overlays.includes(id))
  if (!isWhole || found === null) drop()
  return found
}
