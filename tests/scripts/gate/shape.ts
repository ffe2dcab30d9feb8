import type { Position } from 'geojson'

/** A geometry with a verdict that was written by hand beside it, before any program was asked. */
export interface Shape {
  /** A name that says what is right or wrong with it. */
  readonly id: string
  /** Whether it is a valid geometry in the sense of OGC Simple Features (06-103r4), which knows nothing of this project. */
  readonly ogc: 'valid' | 'invalid'
  /** The rule of the check that refuses it; null when it is to be accepted. */
  readonly refusedBy: string | null
  readonly geometry: Drawn
  /** Interior place, two units from everything, where a further hole can be cut: for the outlines that have such a place. */
  readonly room?: Position
  /** Where the verdict holds: in every variant, wherever the shape is moved to, or only as it stands, in degrees. */
  readonly holds?: 'everywhere' | 'moved' | 'as it stands'
}

/** A geometry that may be broken. Drawn on a grid of 64 by 64 units, but for shapes that hold only as they stand. */
export interface Drawn {
  readonly type: string
  readonly coordinates?: unknown
}

type Rings = readonly Position[][]

/** Positions of `0 0, 16 0, 16 16`. */
export function path(text: string): Position[] {
  return text.split(',').map((pair) => pair.trim().split(/\s+/).map(Number))
}

/** The same, with the first position again at the end. */
export function ring(text: string): Position[] {
  const positions = path(text)
  return [...positions, positions[0]!]
}

/** A square ring, counter-clockwise, from its south-west corner. */
export function square(x: number, y: number, side: number): Position[] {
  return ring(`${x} ${y}, ${x + side} ${y}, ${x + side} ${y + side}, ${x} ${y + side}`)
}

/** The same, clockwise, as a hole runs. */
export function squareHole(x: number, y: number, side: number): Position[] {
  return square(x, y, side).reverse()
}

export const line = (text: string): Drawn => ({ type: 'LineString', coordinates: path(text) })
export const polygon = (...rings: Rings): Drawn => ({ type: 'Polygon', coordinates: rings })
export const parts = (...areas: readonly Rings[]): Drawn => ({ type: 'MultiPolygon', coordinates: areas })

type Labels = Partial<Pick<Shape, 'room' | 'holds'>>

/** Valid by OGC and accepted here. */
export function good(id: string, geometry: Drawn, more: Labels = {}): Shape {
  return { id, ogc: 'valid', refusedBy: null, geometry, ...more }
}

/** Invalid by OGC, and so refused here. */
export function bad(refusedBy: string, id: string, geometry: Drawn, more: Labels = {}): Shape {
  return { id, ogc: 'invalid', refusedBy, geometry, ...more }
}

/** Valid by OGC, refused by a rule of this project that asks for more. */
export function unwanted(refusedBy: string, id: string, geometry: Drawn, more: Labels = {}): Shape {
  return { id, ogc: 'valid', refusedBy, geometry, ...more }
}
