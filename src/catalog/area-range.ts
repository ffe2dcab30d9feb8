import type { Position } from 'geojson'
import { areaSquareMeters } from '../geometry/area.ts'
import { RADIANS_PER_DEGREE } from '../geometry/ellipsoid.ts'
import { footOn } from '../geometry/foot.ts'
import { lengthMeters } from '../geometry/length.ts'
import {
  type BoundaryEdge,
  boundaryEdges,
  type BoundingLine,
  type GroundLine,
  ingredientsOf,
  middleOf,
} from './boundary.ts'
import type { ZoneGeometry, ZoneSource } from './types.ts'

/**
 * Least and most area in square metres that a zone can have while every line that bounds it stays within its stated
 * accuracy: worst case, not statistical. Null for a line. To first order (docs/method.md): by how much each edge of the
 * boundary sweeps when its line moves, corners neglected, never below 0. Where two lines run nearer to each other than
 * their accuracies together, the least figure also takes off what would lie beyond their meeting, so it may be too low.
 * Whether a figure is worth showing at all (a sketch has none) is for the caller to say.
 */
export function areaRange(
  id: string,
  sources: ReadonlyMap<string, ZoneSource>,
  geometries: ReadonlyMap<string, ZoneGeometry>,
  ground: ReadonlyMap<string, GroundLine>,
): readonly [least: number, most: number] | null {
  const geometry = geometries.get(id)
  if (!geometry || geometry.type === 'LineString') return null
  const ingredients = ingredientsOf(id, sources, ground)
  const edges = boundaryEdges(geometry, ingredients)
  const belted = new Map(ingredients.offsets.map(({ line }) => [line.id, line]))
  // No edge of the real data lies on no line; should one, it counts as the least accurate.
  const worst = Math.max(...ingredients.lines.map(({ accuracyMeters }) => accuracyMeters))
  const free = edges
    .filter(({ line }) => !line || !belted.has(line.id))
    .reduce((sum, edge) => sum + (edge.line?.accuracyMeters ?? worst) * lengthOf(edge), 0)
  const tied = [...belted.values()].reduce((sum, line) => sum + sweptByBelted(line, edges), 0)
  const area = areaSquareMeters(geometry)
  return [Math.max(0, area - free - tied), area + free + tied]
}

/**
 * How much area a line sweeps at most from which a belt is measured off. Line and offsets move together, so what one
 * edge of the belt gains the other mostly loses. Each drawn position of the line may be off by its accuracy in any
 * direction; the line between two positions moves with both, in proportion, and a point of an offset as its nearest point
 * of the line does. A position's pull on the area is the sum of the outward normals, each as long as its edge, of all
 * that moves with it (the first variation of area by boundary displacement); the worst that it can do is its accuracy
 * times the length of that sum. Several offsets of one line are summed before the length is taken, for one move moves all.
 */
function sweptByBelted(line: BoundingLine, edges: readonly BoundaryEdge[]): number {
  const path = line.geometry.coordinates as Position[]
  const pulls = path.map(() => [0, 0] as [east: number, north: number])
  for (const edge of edges) {
    if (edge.line?.id !== line.id) continue
    const foot = footOn(middleOf(edge.start, edge.end), path)
    if (!foot) continue
    const [east, north] = outwardNormal(edge)
    for (const [position, share] of [
      [foot.edge, 1 - foot.share],
      [foot.edge + 1, foot.share],
    ] as const) {
      const pull = pulls[position]!
      pull[0] += share * east
      pull[1] += share * north
    }
  }
  return line.accuracyMeters * pulls.reduce((sum, [east, north]) => sum + Math.hypot(east, north), 0)
}

/** Right of the edge's direction, for outer rings run counterclockwise and holes clockwise (RFC 7946, section 3.1.6); as long as the edge, in metres. */
function outwardNormal(edge: BoundaryEdge): readonly [east: number, north: number] {
  const { start, end } = edge
  const east = (end[0]! - start[0]!) * Math.cos(middleOf(start, end)[1]! * RADIANS_PER_DEGREE)
  const north = end[1]! - start[1]!
  const degrees = Math.hypot(east, north)
  if (degrees === 0) return [0, 0]
  const meters = lengthOf(edge)
  return [(north / degrees) * meters, (-east / degrees) * meters]
}

function lengthOf({ start, end }: BoundaryEdge): number {
  return lengthMeters({ type: 'LineString', coordinates: [start, end] })
}
