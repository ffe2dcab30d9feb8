import type { LineString, MultiPoint, Point, Polygon } from 'geojson'
import type { Text } from '../i18n/locale.ts'
import type { Method } from './zone.ts'

/** A town, village or summit. */
export interface Place {
  readonly id: string
  readonly name: Text
  readonly aliases: readonly string[]
  /** 1 city, 2 town, 3 village, 0 summit. */
  readonly rank: 0 | 1 | 2 | 3
  readonly accuracyMeters: number
  readonly source: string
  /** Side of the dot on which the name stands in the figure. */
  readonly label: 'right' | 'left' | 'above' | 'below'
  readonly elevationMeters: number | null
  readonly geometry: Point
}

/** Kinds of boundary; `frame` is the edge of the base map and no boundary at all. */
export const BORDER_CLASSES = ['national', 'governorate', 'golan-west', 'armistice', 'claim', 'frame'] as const
/** A boundary of the base map, drawn once; zones are constructed from it too. */
export interface Border {
  readonly id: string
  readonly name: Text
  readonly class: (typeof BORDER_CLASSES)[number]
  readonly river: string | null
  readonly method: Method
  readonly accuracyMeters: number
  readonly licence: string
  readonly sources: readonly string[]
  readonly geometry: LineString
}
/** A lake or sea of the base map. */
export interface Water {
  readonly id: string
  readonly name: Text
  readonly class: 'lake' | 'sea'
  readonly sources: readonly string[]
  readonly geometry: Polygon
}
/** A road of the base map, drawn through towns; zones may be constructed from it too. */
export interface Road {
  readonly id: string
  readonly name: Text
  readonly method: Method
  readonly accuracyMeters: number
  readonly licence: string
  readonly sources: readonly string[]
  readonly geometry: LineString
}
/** A name on the base map: a country, a region, a water. */
export interface BaseLabel {
  readonly id: string
  readonly name: Text
  readonly class: 'country' | 'region' | 'water' | 'occupied'
  /** Of several points the first that a map shows. */
  readonly geometry: Point | MultiPoint
}
/** What lies under the overlays. */
export interface Basemap {
  readonly borders: readonly Border[]
  readonly water: readonly Water[]
  readonly roads: readonly Road[]
  readonly labels: readonly BaseLabel[]
}
