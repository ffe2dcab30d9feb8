import type { Position } from 'geojson'
import { PAN_BOUNDS } from './home.ts'

/** What a reader drew: a point, a line that measures a distance, or the corners of an area. */
export interface Shape {
  readonly type: ShapeType
  /** [longitude, latitude] in degrees with 5 decimals, 1 m. An area's first position is not repeated at its end. */
  readonly positions: readonly Position[]
}
export type ShapeType = 'point' | 'line' | 'area'

/** How many positions a shape has at least and at most; with more of them an address grows longer than mails and hosts let through. */
export const SHAPE_POSITIONS: Readonly<Record<ShapeType, readonly [least: number, most: number]>> = {
  point: [1, 1],
  line: [2, 100],
  area: [3, 100],
}

/** A position as an address writes it. */
export function roundedPosition([lon, lat]: Position): Position {
  return [Number(lon!.toFixed(5)), Number(lat!.toFixed(5))]
}

/** Whether a position lies where the map can go. */
export function isOnMap([lon, lat]: Position): boolean {
  const [west, south, east, north] = PAN_BOUNDS
  return lon! >= west && lon! <= east && lat! >= south && lat! <= north
}

/** A shape as the text of an address: `line~35.8,33.1~36.3,33.5`, longitude first. */
export function encodeShape({ type, positions }: Shape): string {
  return [type, ...positions.map((position) => position.join(','))].join('~')
}

const TYPES: readonly string[] = ['point', 'line', 'area'] satisfies readonly ShapeType[]
const POSITION = /^(-?\d{1,3}(?:\.\d{1,5})?),(-?\d{1,3}(?:\.\d{1,5})?)$/
/** 100 positions of 21 characters. */
const MAX_CHARACTERS = 2200

/** The shape that such a text stands for; null for any other text, for positions off the map, and for too few or too many. */
export function decodeShape(text: string): Shape | null {
  if (text.length > MAX_CHARACTERS) return null
  const [type, ...parts] = text.split('~')
  if (!TYPES.includes(type!)) return null
  const positions = parts.map((part): Position | null => {
    const match = POSITION.exec(part)
    return match && [Number(match[1]), Number(match[2])]
  })
  const [least, most] = SHAPE_POSITIONS[type as ShapeType]
  const isShape = positions.length >= least && positions.length <= most
  if (!isShape || !positions.every((position) => position !== null && isOnMap(position))) return null
  return { type: type as ShapeType, positions: positions as Position[] }
}
