import type { Position } from 'geojson'
import { AREAS_OF_PARTS } from './areas-of-parts.ts'
import { HOLES } from './holes.ts'
import { LINES } from './lines.ts'
import { MISPLACED } from './misplaced.ts'
import { OUTLINES } from './outlines.ts'
import { type Drawn, type Shape, square, squareHole } from './shape.ts'

/** A shape at a place on earth. */
export interface Case extends Shape {
  /** How it differs from the base shape. */
  readonly variant: string
}

/** All shapes, as they were drawn by hand. */
export const SHAPES: readonly Shape[] = [...LINES, ...OUTLINES, ...HOLES, ...AREAS_OF_PARTS, ...MISPLACED]

const SIDE = 64

/** Fractions with a power of two below are exact in binary: what touches on the grid touches on earth to the last bit. */
const PLACES = {
  'as drawn': degrees(36, 33, 1 / 256),
  'in the south-western corner': degrees(35.3125, 32.125, 1 / 256),
  'in the north-eastern corner': degrees(37.125, 33.625, 1 / 256),
  'over the whole study area': degrees(35.5, 32.5, 1 / 64),
  'a few metres large': degrees(36, 33, 2 ** -20),
  'in decimals': ([x = 0, y = 0]: Position) =>
    [36 + x * 0.003, 33 + y * 0.003].map((value) => Number(value.toFixed(6))),
}

function degrees(west: number, south: number, perUnit: number) {
  return ([x = 0, y = 0]: Position): Position => [west + x * perUnit, south + y * perUnit]
}

/** All shapes in all variants in which their verdict holds. */
export const CORPUS: readonly Case[] = SHAPES.flatMap(variantsOf)

function variantsOf(shape: Shape): Case[] {
  if (shape.holds === 'as it stands') return [{ ...shape, variant: 'as it stands' }]
  const drawn = shape.geometry
  const moved = Object.entries(PLACES).map(([variant, place]) => [variant, onEachPosition(drawn, place)] as const)
  const changed = shape.holds === 'moved' ? [] : changesOf(shape)
  const placed = changed.map(([variant, geometry]) => [variant, onEachPosition(geometry, PLACES['as drawn'])] as const)
  return [...moved, ...placed].map(([variant, geometry]) => ({ ...shape, geometry, variant }))
}

function changesOf({ geometry, room }: Shape): (readonly [variant: string, geometry: Drawn])[] {
  const mirrored = onEachPath(
    onEachPosition(geometry, ([x = 0, y = 0]) => [SIDE - x, y]),
    (path) => path.toReversed(),
  )
  const turned = onEachPosition(geometry, ([x = 0, y = 0]) => [SIDE - y, x])
  const changes: (readonly [string, Drawn])[] = [
    ['mirrored', mirrored],
    ['turned by a right angle', turned],
    ['with a position more in the middle of each edge', onEachPath(geometry, halved)],
  ]
  if (geometry.type === 'LineString') {
    return [...changes, ['from its other end', onEachPath(geometry, (path) => path.toReversed())]]
  }
  changes.push(['begun at another position', onEachPath(geometry, begunElsewhere)])
  const areas = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Position[][][]
  const apart = [square(72, 8, 16), squareHole(76, 12, 8)]
  changes.push(['before a part that is good', { type: 'MultiPolygon', coordinates: [...areas, apart] }])
  changes.push(['after a part that is good', { type: 'MultiPolygon', coordinates: [apart, ...areas] }])
  if (room) {
    const [first = [], ...others] = areas
    const withHole = [...first, squareHole(room[0]!, room[1]!, 0.25)]
    changes.push(['with a hole more', { type: 'MultiPolygon', coordinates: [withHole, ...others] }])
  }
  return changes
}

function halved(path: readonly Position[]): Position[] {
  return path.flatMap((position, i) => {
    const next = path[i + 1]
    return next ? [position, [(position[0]! + next[0]!) / 2, (position[1]! + next[1]!) / 2]] : [position]
  })
}

function begunElsewhere(ring: readonly Position[]): Position[] {
  const open = ring.slice(0, -1)
  const middle = open.length >> 1
  return [...open.slice(middle), ...open.slice(0, middle), open[middle]!]
}

function onEachPosition(geometry: Drawn, change: (position: Position) => Position): Drawn {
  return onEachPath(geometry, (path) => path.map(change))
}

/** Applies a change to each line or ring, however deep it lies. */
function onEachPath(geometry: Drawn, change: (path: Position[]) => Position[]): Drawn {
  const visit = (value: unknown[], depth: number): unknown[] =>
    depth === 0 ? change(value as Position[]) : value.map((inner) => visit(inner as unknown[], depth - 1))
  const depth = { LineString: 0, Polygon: 1, MultiPolygon: 2 }[geometry.type]
  return { type: geometry.type, coordinates: visit(geometry.coordinates as unknown[], depth!) }
}
