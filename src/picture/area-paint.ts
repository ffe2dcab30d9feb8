import type { Fill } from '../figure/claim-marks.ts'
import { HATCH_SCALE } from '../view/figure-names.ts'
import { HATCHES, type Hatch } from '../theme/hatch.ts'
import type { Hue, Theme } from '../theme/palette.ts'
import { STRIPE } from './hatch-patterns.ts'
import { element } from './svg.ts'
import type { Setting } from './typeset.ts'

/**
 * How hatched areas are drawn: as patterns, which every program keeps as such, or as lines cut to the area, for paper:
 * browsers print a pattern as a coarse image.
 */
export type Hatching = 'patterns' | 'lines'

/** Fills the areas of one picture. */
export interface AreaPaint {
  /** An area by its path, absolute starts and relative steps (`pathData`). */
  readonly area: (d: string, fill: Fill, hue: Hue, opacity: number | null) => string
  /** An area with the stripe of the ground. */
  readonly stripe: (d: string) => string
}

/** What the parts of a picture are drawn with. */
export interface PaintSetting extends Setting {
  readonly paint: AreaPaint
}

/** The way of one picture to fill areas; it counts its clip paths, so each picture has its own. */
export function areaPaint(hatching: Hatching, theme: Theme): AreaPaint {
  let clips = 0
  const flat = (d: string, fill: string, opacity: number | null) =>
    element('path', { d, fill, 'fill-opacity': opacity?.toString() })
  const cut = (d: string, hatch: Hatch, colour: string, opacity: number | null) => {
    clips += 1
    const id = `area-${clips}`
    return (
      element('clipPath', { id }, element('path', { d })) +
      element(
        'g',
        { 'clip-path': `url(#${id})`, opacity: opacity?.toString() },
        hatchMarks(hatch, boxOfPath(d), colour),
      )
    )
  }
  return {
    area: (d, fill, hue, opacity) => {
      if (fill.type === 'hue') return flat(d, theme.hue[hue], opacity)
      return hatching === 'patterns'
        ? flat(d, `url(#${fill.name})`, opacity)
        : cut(d, HATCHES[fill.hatch], theme.hue[hue], opacity)
    },
    stripe: (d) =>
      hatching === 'patterns' ? flat(d, `url(#${STRIPE})`, null) : cut(d, HATCHES.stripe, theme.stripe, null),
  }
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The tiles of a hatch, side by side over a box, where a pattern would have them. */
function hatchMarks(hatch: Hatch, [left, top, right, bottom]: Box, colour: string): string {
  const side = hatch.size * HATCH_SCALE
  const tiles: [number, number][] = []
  for (let y = Math.floor(top / side) * side; y < bottom; y += side) {
    for (let x = Math.floor(left / side) * side; x < right; x += side) tiles.push([x, y])
  }
  const strokes = tiles.flatMap(([x, y]) =>
    hatch.strokes.map(([x1, y1, x2, y2]) => {
      const [[sx, sy], [ex, ey]] = cutToTile([x1, y1], [x2, y2], hatch.size)
      const at = (along: number, of: number) => along + of * HATCH_SCALE
      return `M${at(x, sx)} ${at(y, sy)}l${(ex - sx) * HATCH_SCALE} ${(ey - sy) * HATCH_SCALE}`
    }),
  )
  const line = { fill: 'none', stroke: colour }
  return [
    strokes.length === 0
      ? ''
      : element('path', {
          d: strokes.join(''),
          ...line,
          'stroke-width': hatch.strokeWidth * HATCH_SCALE,
          'stroke-linecap': runsOn(hatch) ? 'square' : null,
        }),
    // A dot is a line of no length with round ends: of all round things the shortest to say.
    ...[...new Set(hatch.dots.map(([, , radius]) => radius))].map((radius) =>
      element('path', {
        d: tiles
          .flatMap(([x, y]) =>
            hatch.dots
              .filter(([, , own]) => own === radius)
              .map(([cx, cy]) => `M${x + cx * HATCH_SCALE} ${y + cy * HATCH_SCALE}l.01 0`),
          )
          .join(''),
        ...line,
        'stroke-width': 2 * radius * HATCH_SCALE,
        'stroke-linecap': 'round',
      }),
    ),
  ].join('')
}

/** Whether strokes run on from tile to tile; they are drawn a little longer then, so that no gap is seen between tiles. */
function runsOn({ strokes, size }: Hatch): boolean {
  return strokes.flat().some((along) => along < 0 || along > size)
}

type Point = readonly [x: number, y: number]

/** The part of a stroke within its tile: what it has outside is drawn by its neighbours. */
function cutToTile([x1, y1]: Point, [x2, y2]: Point, size: number): readonly [Point, Point] {
  const shares = [0, 1]
  for (const [from, to] of [
    [x1, x2],
    [y1, y2],
  ] as const) {
    if (from === to) continue
    const crossings = [(0 - from) / (to - from), (size - from) / (to - from)].sort((a, b) => a - b)
    shares[0] = Math.max(shares[0]!, crossings[0]!)
    shares[1] = Math.min(shares[1]!, crossings[1]!)
  }
  const at = (share: number): Point => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
  return shares[0]! < shares[1]! ? [at(shares[0]!), at(shares[1]!)] : [at(0), at(0)]
}

/** The box of a path of absolute starts and relative steps (`pathData`). */
function boxOfPath(d: string): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [, start, steps = ''] of d.matchAll(/M([^lz]*)(?:l([^z]*))?/g)) {
    let [x, y] = [0, 0]
    const numbers = [...`${start} ${steps}`.matchAll(/-?[\d.]+/g)].map(Number)
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      ;[x, y] = [x + numbers[i]!, y + numbers[i + 1]!]
      ;[left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)]
    }
  }
  return [left, top, right, bottom]
}
