import type { Position } from 'geojson'
import { type BoxIndex, boundsOf, indexBoxes } from '../geometry/box-index.ts'
import { pathsOf } from '../geometry/distance.ts'
import { metersPerDegree } from '../geometry/ellipsoid.ts'
import { lengthMeters } from '../geometry/length.ts'
import type { Bounds } from '../geometry/mercator.ts'
import { type BoundaryEdge, boundaryEdges, type BoundingLine, type Ingredients, middleOf } from './boundary.ts'
import type { ZoneGeometry } from './types.ts'

/** An edge of a boundary with what the accuracy of its line makes of it. */
export interface OutlineEdge extends BoundaryEdge {
  /** By how much it may be off. */
  readonly accuracyMeters: number
  readonly lengthMeters: number
  /** Outwards, as long as the edge: right of its direction, for outer rings run counterclockwise and holes clockwise (RFC 7946, section 3.1.6). */
  readonly normal: readonly [eastMeters: number, northMeters: number]
}

/** The boundary of an area, or a line itself, with the accuracy of every edge. */
export interface Outline {
  readonly edges: readonly OutlineEdge[]
  /** Lines from which a belt is measured off in the making of the zone: their edges move together with its far ones. */
  readonly belted: ReadonlyMap<string, BoundingLine>
  readonly bounds: Bounds
  /** Of the edges, by their numbers. */
  readonly index: BoxIndex
  /** The largest accuracy among the edges. */
  readonly worstMeters: number
}

/**
 * The outline of a zone from what it was constructed from.
 * @param boundary as `boundaryEdges` finds it, where that is known already
 */
export function outlineOf(
  geometry: ZoneGeometry,
  ingredients: Ingredients,
  boundary: readonly BoundaryEdge[] = boundaryEdges(geometry, ingredients),
): Outline {
  // No edge of the real data lies on no line; should one, it counts as the least accurate.
  const worst = Math.max(...ingredients.lines.map(({ accuracyMeters }) => accuracyMeters))
  const edges = boundary.map((edge) => outlineEdge(edge, edge.line?.accuracyMeters ?? worst))
  return outline(edges, new Map(ingredients.offsets.map(({ line }) => [line.id, line])))
}

/** The outline of a shape that is its own only line, such as one that a reader has drawn. */
export function ownOutline(id: string, geometry: ZoneGeometry, accuracyMeters: number): Outline {
  const line = { id, geometry, accuracyMeters }
  const edges = pathsOf(geometry).flatMap((ring) =>
    ring.slice(1).map((end, i) => outlineEdge({ start: ring[i]!, end, line, offset: false }, accuracyMeters)),
  )
  return outline(edges, new Map())
}

/** An edge with what follows from its ends. */
export function outlineEdge(edge: BoundaryEdge, accuracyMeters: number): OutlineEdge {
  const { start, end } = edge
  const length = lengthMeters({ type: 'LineString', coordinates: [start, end] })
  return { ...edge, accuracyMeters, lengthMeters: length, normal: normalOf(start, end, length) }
}

function outline(all: readonly OutlineEdge[], belted: ReadonlyMap<string, BoundingLine>): Outline {
  const edges = all.filter((edge) => edge.lengthMeters > 0)
  const boxes = edges.map(({ start, end }) => boundsOf([start, end]))
  return {
    edges,
    belted,
    bounds: boundsOf(edges.map(({ start }) => start).concat(edges.slice(-1).map(({ end }) => end))),
    index: indexBoxes(boxes),
    worstMeters: edges.reduce((worst, edge) => Math.max(worst, edge.accuracyMeters), 0),
  }
}

function normalOf(start: Position, end: Position, length: number): readonly [number, number] {
  const scale = metersPerDegree(middleOf(start, end)[1]!)
  const east = (end[0]! - start[0]!) * scale.east
  const north = (end[1]! - start[1]!) * scale.north
  const flat = Math.hypot(east, north)
  return flat === 0 ? [0, 0] : [(north / flat) * length, (-east / flat) * length]
}
