import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { ZoneGeometry } from '../../src/catalog/types.ts'
import { type Detail, FRAMED, FRAMED_COARSE, drawFigure } from '../../src/figure/drawing.ts'
import { mercator } from '../../src/geometry/mercator.ts'
import { FIGURE_WIDTH } from '../../src/view/figure-names.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { catalog } from '../real-catalog.ts'

/* Each zone is simplified by itself: where two share an edge they must still meet. */

type Point = readonly [x: number, y: number]

/** The rings of a path of absolute starts and relative steps. */
function ringsOf(path: string): Point[][] {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const [x, y, ...steps] = ring.match(/-?\d+/g)!.map(Number) as [number, number, ...number[]]
      const points: Point[] = [[x, y]]
      for (let i = 0; i < steps.length; i += 2) {
        const [lastX, lastY] = points.at(-1)!
        points.push([lastX + steps[i]!, lastY + steps[i + 1]!])
      }
      return ring.endsWith('z') ? [...points, points[0]!] : points
    })
}

/** The point of rings that is nearest to a point. */
function nearest(rings: readonly (readonly Point[])[], [x, y]: Point): Point {
  const candidates = rings.flatMap((ring) =>
    ring.slice(1).map((end, index): Point => {
      const [startX, startY] = ring[index]!
      const [dx, dy] = [end[0] - startX, end[1] - startY]
      const along = ((x - startX) * dx + (y - startY) * dy) / (dx ** 2 + dy ** 2)
      const share = Math.min(1, Math.max(0, along))
      return [startX + share * dx, startY + share * dy]
    }),
  )
  return candidates.reduce((a, b) => (distance(a, [x, y]) <= distance(b, [x, y]) ? a : b))
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}

const positionsOf = ({ coordinates }: ZoneGeometry): Position[] =>
  (coordinates as unknown[]).flat(Infinity).reduce<Position[]>((all, value, index) => {
    if (index % 2 === 0) all.push([value as number])
    else all.at(-1)!.push(value as number)
    return all
  }, [])

/** Zones that share an edge: so many of the same positions are in both. */
const EDGE = 6
const areas = catalog.zones.filter(({ use, geometry }) => use === 'public' && /Polygon/.test(geometry.type))
const neighbours = areas.flatMap((one, index) => {
  const own = new Set(positionsOf(one.geometry).map(String))
  return areas.slice(index + 1).flatMap((other) => {
    const shared = positionsOf(other.geometry).filter((position) => own.has(String(position)))
    return shared.length < EDGE ? [] : [{ one: one.id, other: other.id, shared }]
  })
})

describe.each<[string, Detail]>([
  ['of a page', FRAMED],
  ['of an embed', FRAMED_COARSE],
])('in the figure %s', (_, detail) => {
  const { paths, height } = drawFigure(catalog, 'en', HOME_BOUNDS, detail)
  const { project } = mercator(HOME_BOUNDS, FIGURE_WIDTH)

  it('zones that share an edge meet along it', () => {
    // Each may stray from the edge by its tolerance, and by the rounding to whole units, half a unit each way.
    const most = 2 * (detail.lines.tolerance + Math.SQRT1_2)
    expect(neighbours.length).toBeGreaterThan(10)
    const apart = neighbours.flatMap(({ one, other, shared }) => {
      const [a, b] = [one, other].map((id) => (paths[id] ? ringsOf(paths[id]) : []))
      if (a!.length === 0 || b!.length === 0) return []
      const gaps = shared
        .map((position): Point => project(position))
        .filter(([x, y]) => x > 0 && y > 0 && x < FIGURE_WIDTH && y < height)
        .map((point) => distance(nearest(a!, point), nearest(b!, point)))
      const gap = Math.max(0, ...gaps)
      return gap > most ? [`${one} and ${other}: ${gap.toFixed(1)}`] : []
    })
    expect(apart).toEqual([])
  })
})
