import { areaSquareMeters } from '../geometry/area.ts'
import { type GroundLine, ingredientsOf } from './boundary.ts'
import { type Outline, outlineOf } from './outline.ts'
import { sweptArea } from './swept.ts'
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
  return outlinedRange(areaSquareMeters(geometry), outlineOf(geometry, ingredientsOf([id], sources, ground)))
}

/** The same for an area whose outline is known. */
export function outlinedRange(
  squareMeters: number,
  { edges, belted }: Outline,
): readonly [least: number, most: number] {
  const half = sweptArea(
    edges.map((edge) => ({ edge, weight: 1 })),
    belted,
  )
  return [Math.max(0, squareMeters - half), squareMeters + half]
}
