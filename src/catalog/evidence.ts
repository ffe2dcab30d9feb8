import type { Text } from '../i18n/locale.ts'
import type { PartialDate } from './overlay.ts'

/** How much of a source was read. */
export const READS = ['full', 'excerpt', 'reprint', 'symbol', 'none'] as const
/** Where a claim, a figure or a line comes from. */
export interface Source {
  readonly id: string
  readonly kind: 'document' | 'press' | 'data'
  readonly publisher: string
  /** Who published the copy that was read, where it was not the publisher's own. */
  readonly through: string | null
  /** Only where it was seen. */
  readonly title: string | null
  readonly date: PartialDate | null
  /** Only where it was seen; the product says "address not recorded" otherwise. */
  readonly url: string | null
  /** How much of it was read: all, an excerpt, a reprint elsewhere, its symbol only, or none: a figure in common use whose source was not found. */
  readonly read: (typeof READS)[number]
  /** Of data: the licence under which it may be passed on. */
  readonly licence: string | null
}

export const EVENT_KINDS = ['talks', 'agreement', 'statement', 'ground'] as const
/** What sources say differently of an event, and which reading the timeline takes. */
export interface Difference {
  readonly text: Text
  readonly sources: readonly string[]
}
/** Something that happened on a day, or within a span, of the talks or on the ground. */
export interface Event {
  readonly id: string
  readonly kind: (typeof EVENT_KINDS)[number]
  readonly from: PartialDate
  /** Last day of an event of several days; null for one. */
  readonly to: PartialDate | null
  /** Whether the sources give the date only roughly. */
  readonly about: boolean
  readonly place: Text | null
  readonly people: readonly Text[]
  readonly title: Text
  readonly text: Text
  readonly differences: readonly Difference[]
  /** Ids of the overlays that it touches. */
  readonly overlays: readonly string[]
  readonly sources: readonly string[]
}

/** Something on the map that was wrong and was mended. */
export interface Correction {
  readonly on: PartialDate
  readonly text: Text
}
