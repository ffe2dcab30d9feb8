/** One straight stroke inside a tile: x1, y1, x2, y2 in pixels. */
type Stroke = readonly [number, number, number, number]
type Dot = readonly [x: number, y: number, radius: number]

/** A repeating tile. Figure, map and legend draw the same marks, so that a swatch is the very pattern. */
export interface Hatch {
  /** Side of the square tile in CSS pixels. */
  readonly size: 8 | 16
  readonly strokes: readonly Stroke[]
  readonly strokeWidth: number
  readonly dots: readonly Dot[]
}

/**
 * How a source carries the geometry, as a pattern (`lookOf` says which when). They differ by structure, not by colour,
 * so that they stay apart in grey: rising, falling and upright lines, steps up and down, dots and beads, a fine net, broken
 * lines, and the stripe of the ground.
 */
export const HATCHES = {
  rising: {
    size: 8,
    strokeWidth: 1.1,
    strokes: [
      [-2, 2, 2, -2],
      [-1, 9, 9, -1],
      [6, 10, 10, 6],
    ],
    dots: [],
  },
  falling: {
    size: 8,
    strokeWidth: 0.9,
    strokes: [
      [-2, 6, 2, 10],
      [-1, -1, 9, 9],
      [6, -2, 10, 2],
    ],
    dots: [],
  },
  upright: {
    size: 8,
    strokeWidth: 1,
    strokes: [[4, -1, 4, 9]],
    dots: [],
  },
  steps: {
    size: 16,
    strokeWidth: 1.1,
    strokes: [
      [1, 7, 6, 2],
      [9, 15, 14, 10],
    ],
    dots: [],
  },
  descent: {
    size: 16,
    strokeWidth: 1.1,
    strokes: [
      [1, 2, 6, 7],
      [9, 10, 14, 15],
    ],
    dots: [],
  },
  beads: {
    size: 16,
    strokeWidth: 0,
    strokes: [],
    dots: [[8, 8, 2.2]],
  },
  dots: {
    size: 8,
    strokeWidth: 0,
    strokes: [],
    dots: [
      [2, 2, 1.15],
      [6, 6, 1.15],
    ],
  },
  net: {
    size: 8,
    strokeWidth: 0.6,
    strokes: [
      [-1, 5, 5, -1],
      [-1, 9, 9, -1],
      [3, 9, 9, 3],
      [-1, 3, 5, 9],
      [-1, -1, 9, 9],
      [3, -1, 9, 5],
    ],
    dots: [],
  },
  broken: {
    size: 16,
    strokeWidth: 1.3,
    strokes: [
      [0.5, 2, 7.5, 5],
      [8.5, 10, 15.5, 13],
    ],
    dots: [],
  },
  stripe: {
    size: 8,
    strokeWidth: 1.6,
    strokes: [
      [-2, 2, 2, -2],
      [-1, 9, 9, -1],
      [6, 10, 10, 6],
    ],
    dots: [],
  },
} as const satisfies Record<string, Hatch>
export type HatchId = keyof typeof HATCHES

/** Name of a hatch in a colour, the same in figure, map and legend. */
export function hatchName(hatch: HatchId, hue: string): string {
  return `${hatch}-${hue}`
}

/** The strokes of a tile as SVG path data; empty for a hatch of dots alone. */
export function hatchPath({ strokes }: Hatch): string {
  return strokes.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')
}
