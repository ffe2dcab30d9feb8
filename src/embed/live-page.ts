import type { View } from '../view/view.ts'

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
}

/** A map that runs. */
export interface LiveEmbed {
  /** Shows the page's view as it is now. */
  readonly show: () => void
  readonly zoomBy: (levels: number) => void
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
