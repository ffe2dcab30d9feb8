import type { Bounds } from '../geometry/mercator.ts'

/** What the figure of an embed page shows, as its stage says it: west, south, east, north in degrees. */
export function boundsOf({ dataset }: HTMLElement): Bounds {
  return JSON.parse(dataset['home']!) as Bounds
}
