import type { Position } from 'geojson'
import { type Foot, footOn } from '../geometry/foot.ts'
import { type BoundingLine, middleOf, ON_LINE_METERS } from './boundary.ts'
import type { OutlineEdge } from './outline.ts'

/** An edge that moves with its line, and how much of the area that it sweeps counts: 1 for all of it. */
export interface Moving {
  readonly edge: OutlineEdge
  readonly weight: number
}

/**
 * How much area edges sweep at most, in square metres, while every line stays within its accuracy: to first order, that
 * is corners neglected. An edge sweeps its length times its accuracy; edges that hang on a line from which a belt is
 * measured are reckoned together.
 */
export function sweptArea(moving: readonly Moving[], belted: ReadonlyMap<string, BoundingLine>): number {
  const free = moving
    .filter(({ edge }) => !edge.line || !belted.has(edge.line.id))
    .reduce((sum, { edge, weight }) => sum + Math.abs(weight) * edge.accuracyMeters * edge.lengthMeters, 0)
  return [...belted.values()].reduce((sum, line) => sum + sweptByBelted(line, moving), free)
}

/**
 * How much area a line sweeps at most from which a belt is measured off. Line and offsets move together, so what one
 * edge of the belt gains the other mostly loses. Each drawn position of the line may be off by its accuracy in any
 * direction; the line between two positions moves with both, in proportion, and a point of an offset as its nearest point
 * of the line does. A position's pull on the area is the sum of the outward normals, each as long as its edge, of all
 * that moves with it (the first variation of area by boundary displacement); the worst that it can do is its accuracy
 * times the length of that sum. Several offsets of one line are summed before the length is taken, for one move moves all.
 */
function sweptByBelted(line: BoundingLine, moving: readonly Moving[]): number {
  const path = line.geometry.coordinates as Position[]
  const pulls = path.map(() => [0, 0] as [east: number, north: number])
  for (const { edge, weight } of moving) {
    if (edge.line?.id !== line.id) continue
    const foot = footOf(edge, path)
    if (!foot) continue
    const [east, north] = edge.normal
    for (const [position, share] of [
      [foot.edge, 1 - foot.share],
      [foot.edge + 1, foot.share],
    ] as const) {
      const pull = pulls[position]!
      pull[0] += weight * share * east
      pull[1] += weight * share * north
    }
  }
  return line.accuracyMeters * pulls.reduce((sum, [east, north]) => sum + Math.hypot(east, north), 0)
}

/** Edges of a zone take part in its overlaps with many others. */
const feet = new WeakMap<OutlineEdge, Foot | null>()

function footOf(edge: OutlineEdge, path: readonly Position[]): Foot | null {
  const known = feet.get(edge)
  if (known !== undefined) return known
  const foot = footOn(middleOf(edge.start, edge.end), path, edge.offset ? Infinity : ON_LINE_METERS)
  feet.set(edge, foot)
  return foot
}
