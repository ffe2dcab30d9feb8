import type { Bounds } from '../geometry/mercator.ts'

/** What figure and map show first: Mount Hermon, Damascus, Suwayda and the Yarmouk. */
export const HOME_BOUNDS: Bounds = [35.42, 32.36, 36.93, 33.6]

/** How far map and address may go; wider than the base map, so that a very wide frame can still show the home bounds. */
export const PAN_BOUNDS: Bounds = [31.5, 30.6, 40.5, 35.6]

/** A low, wide frame needs 6.5 to hold the home bounds; above 11 the lines would look surer than ±300 m. */
export const ZOOM_RANGE = { min: 6.5, max: 11 } as const

/** Overlays that are on when the address says nothing: what is signed, what is held, each side's latest official demand. */
export const DEFAULT_LAYERS = [
  'disengagement-1974',
  'control-since-2024',
  'syria-withdrawal',
  'israel-dec-2025',
] as const
