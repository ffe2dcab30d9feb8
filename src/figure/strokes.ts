import type { Look } from '../catalog/look.ts'
import type { Border } from '../catalog/types.ts'
import type { BaseColour } from '../theme/palette.ts'

/** A line of the drawing, in CSS pixels whatever the size of the drawing. */
export interface Stroke {
  /** A colour of the theme, or `hue`: that of the claim. */
  readonly colour: BaseColour | 'hue'
  readonly width: number
  /** Lengths of dashes and gaps in turn; none for an unbroken line. */
  readonly dashes?: readonly number[]
  /** Whether the line ends round; else it is cut off. */
  readonly roundEnds?: true
}

/**
 * Edges that are lines. Each lies on a casing, so that no stack of fills takes its contrast; the casing of dashes is dashes
 * too, so that a border below stays in sight between them.
 */
type FirmEdge = Exclude<Look['edge'], 'soft' | 'none'>

/** Every line that figure and pictures draw, under the name of its class. */
export const STROKES = {
  road: { colour: 'road', width: 1.6 },
  river: { colour: 'water', width: 3.5 },
  'border-national': { colour: 'border', width: 1.2 },
  'border-governorate': { colour: 'governorate', width: 1, dashes: [1, 3] },
  'border-claim': { colour: 'governorate', width: 1, dashes: [1, 3] },
  'border-golan-west': { colour: 'border', width: 1.2, dashes: [5, 3] },
  'border-armistice': { colour: 'border', width: 1.2, dashes: [3, 3] },
  'edge-dashed': { colour: 'hue', width: 2, dashes: [7, 4] },
  'edge-dotted': { colour: 'hue', width: 1, dashes: [1, 3] },
  'edge-band': { colour: 'hue', width: 8, dashes: [9.6, 5.6] },
  'casing-dashed': { colour: 'casing', width: 4, dashes: [7, 4] },
  'casing-dotted': { colour: 'casing', width: 3, dashes: [1, 3] },
  'casing-band': { colour: 'casing', width: 10, dashes: [9.6, 5.6] },
  'casing-cased': { colour: 'casing', width: 4.6, roundEnds: true },
  'edge-cased': { colour: 'hue', width: 2.4, roundEnds: true },
} as const satisfies Record<
  `border-${Exclude<Border['class'], 'frame'>}` | 'road' | 'river' | `${'casing' | 'edge'}-${FirmEdge}`,
  Stroke
>
export type StrokeId = keyof typeof STROKES
