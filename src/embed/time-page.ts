import type { Known, View } from '../view/view.ts'

/** What the small script of an embed page hands to the timeline (`embed-timeline-<language>.js`), which it loads when it is wanted. */
export interface TimePage {
  readonly known: Known
  readonly view: () => View
  readonly change: (parts: Partial<View>) => void
}

/**
 * How the timeline makes itself known to the small script: a function on the window. It shows the date of the address.
 * @throws where that is none of the timeline's
 */
export type StartTimeline = (page: TimePage) => void
declare global {
  interface Window {
    southernSyriaZonesTimeline?: StartTimeline
  }
}
