import { partOf } from '../catalog/parts.ts'
import type { PartialDate } from '../catalog/types.ts'
import type { Comparing } from './comparing.ts'
import { DEFAULT_LAYERS, PAN_BOUNDS, ZOOM_RANGE } from './home.ts'
import type { ThemeId } from '../theme/palette.ts'
import type { Shape } from './shape.ts'

/** Where the map looks, north up. */
export interface Camera {
  readonly zoom: number
  /** Latitude and longitude of the middle in degrees. */
  readonly lat: number
  readonly lng: number
}

/** One thing is selected at most: a zone or an overlay. */
export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'zone'; readonly id: string }
  | { readonly type: 'overlay'; readonly id: string }

export const NOTHING_SELECTED: Selection = { type: 'none' }

/** Everything that a link can hold. Plain and immutable; the address is its text form. */
export interface View {
  /** Ids of the overlays that are on, in the panel's order. */
  readonly layers: readonly string[]
  /** Of overlays whose source leaves open what is meant: the reading that is shown. */
  readonly readings: Readonly<Record<string, string>>
  readonly selection: Selection
  /** Null is the whole map, fitted to its frame. */
  readonly camera: Camera | null
  /** Null follows the reader's system. */
  readonly theme: ThemeId | null
  /** Null while nothing is compared. */
  readonly compare: Comparing | null
  /** What the reader drew, or the place that was asked about. */
  readonly measure: Shape | null
  /** The date whose knowledge is shown, in the span of the timeline; null for today. */
  readonly time: PartialDate | null
}

/** What ids an address may name. */
export interface Known {
  readonly overlays: readonly string[]
  readonly zones: readonly string[]
  /** Of overlays that can be read in several ways: the ids of the readings, the usual one first. */
  readonly readings: Readonly<Record<string, readonly string[]>>
}

/** The view of an address that says nothing. */
export function defaultView(known: Known): View {
  const on: readonly string[] = DEFAULT_LAYERS
  return {
    layers: known.overlays.filter((id) => on.includes(id)),
    readings: Object.fromEntries(Object.entries(known.readings).map(([id, [usual]]) => [id, usual!])),
    selection: NOTHING_SELECTED,
    camera: null,
    theme: 'light',
    compare: null,
    measure: null,
    time: null,
  }
}

/** The view with an overlay switched; layers stay in the panel's order. */
export function withLayer(view: View, id: string, on: boolean, known: Known): View {
  return { ...view, layers: known.overlays.filter((other) => (other === id ? on : view.layers.includes(other))) }
}

/** The view with another reading of an overlay. */
export function withReading(view: View, overlay: string, reading: string): View {
  return { ...view, readings: { ...view.readings, [overlay]: reading } }
}

/** The parts of overlays that are on show (`partOf`): of each overlay that is on, the whole and its reading. */
export function shownParts({ layers, readings }: Pick<View, 'layers' | 'readings'>): string[] {
  return layers.flatMap((id) => (readings[id] === undefined ? [id] : [id, partOf(id, readings[id])]))
}

/** A camera as an address writes it: zoom to two decimals, degrees to four. */
export function roundedCamera({ zoom, lat, lng }: Camera): Camera {
  const round = (value: number, decimals: number) => Number(value.toFixed(decimals))
  return { zoom: round(zoom, 2), lat: round(lat, 4), lng: round(lng, 4) }
}

/** Whether the map can show a camera. */
export function isReachable({ zoom, lat, lng }: Camera): boolean {
  const [west, south, east, north] = PAN_BOUNDS
  return zoom >= ZOOM_RANGE.min && zoom <= ZOOM_RANGE.max && lng >= west && lng <= east && lat >= south && lat <= north
}
