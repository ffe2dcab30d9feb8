import type { Position } from 'geojson'
import { type Area, union } from '../geometry/combine.ts'
import { pathsOf } from '../geometry/distance.ts'
import { type BoundaryEdge, boundaryEdges } from './boundary.ts'
import { type Measured, measured } from './measure-overlap.ts'
import { outlineOf } from './outline.ts'
import type { Ranged } from './overlap.ts'
import type { Zone } from './types.ts'
import { type Whole, ingredientsOfZones } from './zone-outline.ts'

/**
 * What zones measure together, in short: what takes long to find and depends on nothing that a reader does. All else
 * follows from it and from the zones (`measuredFrom`).
 */
export interface MeasuredForm {
  readonly zones: readonly string[]
  /** The zones dissolved into one; null where there is only one. */
  readonly area: Area | null
  readonly squareMeters: Ranged
  /** How many edges in a row, ring after ring, lie on a line or, where `offset` is 1, were measured off it. */
  readonly runs: readonly (readonly [line: string | null, offset: 0 | 1, edges: number])[]
}

/** The short form of zones that are areas. Null where there are none. */
export function measuredForm(zones: readonly Zone[], catalog: Whole): MeasuredForm | null {
  const area = union(zones.flatMap(areaOf))
  if (area === null) return null
  const ids = zones.map(({ id }) => id)
  const ingredients = ingredientsOfZones(ids, catalog)
  const boundary = boundaryEdges(area, ingredients)
  const { squareMeters } = measured({ area, outline: outlineOf(area, ingredients, boundary) })
  return { zones: ids, area: zones.length > 1 ? area : null, squareMeters, runs: runsOf(boundary) }
}

/** What zones measure together, as `measuredTogether` finds it, from their short form. */
export function measuredFrom({ zones, area, squareMeters, runs }: MeasuredForm, catalog: Whole): Measured {
  const whole = area ?? catalog.zones.filter(({ id }) => zones.includes(id)).flatMap(areaOf)[0]!
  const ingredients = ingredientsOfZones(zones, catalog)
  const lines = new Map(
    [...ingredients.offsets.map(({ line }) => line), ...ingredients.lines].map((line) => [line.id, line]),
  )
  const found = runs.flatMap(([id, offset, edges]) =>
    Array.from({ length: edges }, () => ({ line: id === null ? null : lines.get(id)!, offset: offset === 1 })),
  )
  const boundary = pathsOf(whole)
    .flatMap((ring) => ring.slice(1).map((end, i): [Position, Position] => [ring[i]!, end]))
    .map(([start, end], i): BoundaryEdge => ({ start, end, ...found[i]! }))
  return { area: whole, outline: outlineOf(whole, ingredients, boundary), squareMeters }
}

function runsOf(boundary: readonly BoundaryEdge[]): MeasuredForm['runs'] {
  const runs: [line: string | null, offset: 0 | 1, edges: number][] = []
  for (const { line, offset } of boundary) {
    const [id, off] = [line?.id ?? null, offset ? 1 : 0] as const
    const last = runs.at(-1)
    if (last && last[0] === id && last[1] === off) last[2] += 1
    else runs.push([id, off, 1])
  }
  return runs
}

function areaOf({ geometry }: Zone): Area[] {
  return geometry.type === 'LineString' ? [] : [geometry]
}
