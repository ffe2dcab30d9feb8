import type { FeatureCollection } from 'geojson'
import type { DifferencePart } from '../catalog/difference.ts'
import type { Side } from '../view/comparing.ts'
import type { Camera, View } from '../view/view.ts'

/** What is laid over a live map, and how it moves with another one: filled by whoever has it, read whenever the map is shown. */
export interface OverMap {
  difference?: readonly DifferencePart[]
  sketch?: FeatureCollection | null
  /** Where a handle parts two maps, as a share of their width from the west; null where there is none. */
  parted?: number | null
  /** Is told of every frame in which the map moves. */
  onMove?: (camera: Camera) => void
  /** Takes the map along. */
  follow?: (camera: Camera) => void
}

/**
 * What the small script of an embed page hands to the large one (`embed-live.js`), which is loaded when a reader wants to
 * move the map. The page keeps the view; the map shows it and reports what the reader does.
 */
export interface LivePage {
  /** Where the map goes: over the figure. */
  readonly container: HTMLElement
  /** What the figure shows: west, south, east, north in degrees. */
  readonly home: readonly [number, number, number, number]
  readonly view: () => View
  readonly change: (parts: Partial<View>) => void
  /** The map stands over the figure, or has left it. */
  readonly setLive: (live: boolean) => void
  /** The map was given up after it had started; the next wish starts another one. */
  readonly giveUp: () => void
  readonly over: OverMap
  /** Where another map shows the other side of a comparison: which side this one shows, and what it is called. */
  readonly second?: { readonly side: Side; readonly name: string }
}

/** A map that runs. */
export interface LiveEmbed {
  /** Shows the page's view as it is now. */
  readonly show: () => void
  readonly zoomBy: (levels: number) => void
  /** Takes the map away for good. */
  readonly remove: () => void
}

/**
 * How the large script makes itself known to the small one: a function on the window. The map starts when its place comes
 * into view.
 * @throws whatever MapLibre throws where it cannot draw
 */
export type StartLive = (page: LivePage) => Promise<LiveEmbed>
declare global {
  interface Window {
    southernSyriaZonesLive?: StartLive
  }
}
