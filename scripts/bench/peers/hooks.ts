import type { Feature, FeatureCollection } from 'geojson'

/** What a page of a peer tells the benchmark, and what it can be asked to do; the same for all peers. */
export interface PeerHooks {
  /** Shows or hides all zones. */
  readonly showAll: (shown: boolean) => void
  /** Shows or hides one zone, in the way that is fastest with this library. */
  readonly showOne: (shown: boolean) => void
}
declare global {
  interface Window {
    /** There once the library says that all is drawn. */
    peer?: PeerHooks
  }
}

/** The zone that `showOne` switches: one that is on in our own pages at first, too. */
const SWITCHED_ZONE = 'area-of-separation'

/** Colours of zones in every peer; the one that is switched has its own and lies on top, so that it is seen to go. */
export const FILL = '#1f6fb4'
export const SWITCHED_FILL = '#d95f02'
export const FILL_OPACITY = 0.35

/** All zones, the one that is switched at the end. */
export async function loadZones(): Promise<FeatureCollection> {
  const answer = await fetch('zones.geojson')
  const zones = (await answer.json()) as FeatureCollection
  const isSwitched = ({ id }: Feature) => id === SWITCHED_ZONE
  return { ...zones, features: zones.features.toSorted((a, b) => Number(isSwitched(a)) - Number(isSwitched(b))) }
}
