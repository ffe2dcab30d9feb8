import type { Basemap, Place } from './basemap.ts'
import type { Correction, Event, Source } from './evidence.ts'
import type { Overlaps } from './overlap.ts'
import type { Comparison, Overlay, PartialDate } from './overlay.ts'
import type { Story } from './story.ts'
import type { Zone } from './zone.ts'

export * from './basemap.ts'
export * from './evidence.ts'
export * from './overlap.ts'
export * from './overlay.ts'
export * from './story.ts'
export * from './zone.ts'

/** All data, parsed, constructed, measured. */
export interface Catalog {
  /** Last day that the evidence covers. */
  readonly dataAsOf: PartialDate
  readonly zones: readonly Zone[]
  readonly overlays: readonly Overlay[]
  readonly comparisons: readonly Comparison[]
  readonly sources: readonly Source[]
  /** In the order of their dates. */
  readonly events: readonly Event[]
  /** Newest first. */
  readonly corrections: readonly Correction[]
  /** Null in the copy for the live map, which tells none. */
  readonly story: Story | null
  readonly places: readonly Place[]
  readonly basemap: Basemap
  /** How zones and overlays lie over each other and where; null in the copy for the live map, which draws none of it. */
  readonly overlaps: Overlaps | null
}
