import type { LineString, Position } from 'geojson'
import { boundsOf, indexBoxes } from '../geometry/box-index.ts'
import { distanceMeters, pathsOf } from '../geometry/distance.ts'
import { footOn } from '../geometry/foot.ts'
import { boundingIds, cuttingIds } from './inherit.ts'
import type { Rule, ZoneGeometry } from './types.ts'

/** What is asked of a line of the base map from which zones are constructed. */
export interface GroundLine {
  readonly geometry: LineString
  readonly accuracyMeters: number
  readonly class?: string
}

/** A drawn line, or the outline of a drawn area, that may bound a zone. */
export interface BoundingLine {
  readonly id: string
  readonly geometry: ZoneGeometry
  /** 0 for the edge of the base map, which is no boundary and cannot be off. */
  readonly accuracyMeters: number
}

/** A straight piece of a zone's boundary, and what it moves with. */
export interface BoundaryEdge {
  readonly start: Position
  readonly end: Position
  /** The line on which it lies or, where `offset` is true, from which it was measured off. Null when it lies on none. */
  readonly line: BoundingLine | null
  readonly offset: boolean
}

/** What a zone is constructed from, followed down to what was drawn, cuts included. */
export interface Ingredients {
  readonly lines: readonly BoundingLine[]
  readonly offsets: readonly { readonly line: BoundingLine; readonly meters: number }[]
}

/**
 * Positions are rounded to 6 decimals, 0.06 m, each time that a zone is made from another: a few roundings stay far
 * below 1 m, and no two lines run that close but where they coincide.
 */
export const ON_LINE_METERS = 1

/** Chords of an offset's corners lie up to 0.07 % of the distance inside it, the plane is true to 0.013 % and 2 m (buffer.ts). */
const onOffsetMeters = (meters: number): number => 0.001 * meters + 2

/**
 * The edges of an area's boundary, each with the line on which it lies. Edges along which parts were dissolved are no
 * longer there; an edge at which the area was cut lies on the line that cuts it. Of lines that coincide the least
 * accurate one is taken; an edge that lies on a line counts as that and not as an offset of another.
 */
export function boundaryEdges(geometry: ZoneGeometry, { lines, offsets }: Ingredients): BoundaryEdge[] {
  const worstFirst = lines.toSorted((a, b) => b.accuracyMeters - a.accuracyMeters)
  const linesAt = findLines(worstFirst)
  const probe = (position: Position): Probe => ({ on: linesAt(position), metersTo: distancesFrom(position) })
  return pathsOf(geometry).flatMap((ring) => {
    const corners = ring.map(probe)
    return ring.slice(1).map((end, i): BoundaryEdge => {
      const start = ring[i] as Position
      const probes = [corners[i]!, probe(middleOf(start, end)), corners[i + 1]!]
      const line = worstFirst.find((candidate) => probes.every(({ on }) => on.has(candidate)))
      if (line) return { start, end, line, offset: false }
      const offset = offsets.find(({ line, meters }) =>
        probes.every(({ metersTo }) => Math.abs(metersTo(line) - meters) < onOffsetMeters(meters)),
      )
      return { start, end, line: offset?.line ?? null, offset: offset !== undefined }
    })
  })
}

/** A position of a boundary: the lines on which it lies, and how far it is from others. */
interface Probe {
  readonly on: ReadonlySet<BoundingLine>
  readonly metersTo: (line: BoundingLine) => number
}

/** Finds the lines on which a position lies, without looking at each edge of each line. */
function findLines(lines: readonly BoundingLine[]): (position: Position) => ReadonlySet<BoundingLine> {
  const edges = lines.flatMap((line) =>
    pathsOf(line.geometry).flatMap((path) => path.slice(1).map((end, i) => ({ line, path: [path[i]!, end] }))),
  )
  const index = indexBoxes(edges.map(({ path }) => boundsOf(path)))
  return (position) =>
    new Set(
      index
        .meeting(boundsOf([position]), ON_LINE_METERS)
        .map((number) => edges[number]!)
        .filter(({ path }) => footOn(position, path, ON_LINE_METERS) !== null)
        .map(({ line }) => line),
    )
}

/** Measures how far a position is from a line, once however often it is asked: two edges meet there, belts have two sides. */
function distancesFrom(position: Position): (line: BoundingLine) => number {
  const known = new Map<string, number>()
  return ({ id, geometry }) => {
    const meters = known.get(id) ?? distanceMeters(position, geometry)
    known.set(id, meters)
    return meters
  }
}

/** What is asked of a zone from which others are constructed: all that a `ZoneSource` says of its geometry. */
export type Part =
  | { readonly origin: 'drawn'; readonly geometry: ZoneGeometry; readonly accuracyMeters: number }
  | { readonly origin: 'constructed'; readonly rule: Rule }

/**
 * All drawn lines and outlines in the trees of rules of zones, and all distances at which their belts are measured off.
 * The rules lead in no circle, else the zones could not have been constructed.
 */
export function ingredientsOf(
  ids: readonly string[],
  sources: ReadonlyMap<string, Part>,
  ground: ReadonlyMap<string, GroundLine>,
): Ingredients {
  const lines = new Map<string, BoundingLine>()
  const rules: Rule[] = []
  const collect = (id: string): void => {
    const line = ground.get(id)
    const zone = sources.get(id)
    if (line) {
      lines.set(id, { id, geometry: line.geometry, accuracyMeters: line.class === 'frame' ? 0 : line.accuracyMeters })
    } else if (zone?.origin === 'drawn') {
      lines.set(id, { id, geometry: zone.geometry, accuracyMeters: zone.accuracyMeters })
    } else if (zone) {
      rules.push(zone.rule)
      for (const part of [...boundingIds(zone.rule), ...cuttingIds(zone.rule)]) collect(part)
    }
  }
  for (const id of ids) collect(id)
  const offsets = rules.flatMap((rule) => {
    if (rule.type !== 'offset') return []
    const meters = [rule.fromMeters, rule.toMeters].filter((meters) => meters > 0)
    // A line may be joined from several: each of them moves its own part of the offset.
    const parts = ingredientsOf([rule.line], sources, ground).lines
    return parts.flatMap((line) => meters.map((meters) => ({ line, meters })))
  })
  return { lines: [...lines.values()], offsets }
}

export function middleOf(start: Position, end: Position): Position {
  return [(start[0]! + end[0]!) / 2, (start[1]! + end[1]!) / 2]
}
