import type { Text } from '../i18n/locale.ts'
import type { MapText } from './zone.ts'

/** The claim ladder, firmest first. */
export const BASES = ['treaty', 'statement', 'leak', 'report', 'reconstruction'] as const
export type Basis = (typeof BASES)[number]
/** What became of a claim, so far as the sources say. */
export const STANDINGS = [
  'in-force',
  'occupied',
  'agreed',
  'demanded',
  'proposed',
  'reported',
  'rejected',
  'lapsed',
] as const
export type Standing = (typeof STANDINGS)[number]
export const PARTIES = ['israel', 'syria', 'united-states', 'jordan', 'united-nations', 'reports'] as const
/** Who asserts a claim or answers it; `reports` are press reports that speak for no party. */
export type Party = (typeof PARTIES)[number]
export const ROLES = [
  'line',
  'separation',
  'limitation',
  'held',
  'post',
  'withdrawal',
  'demilitarised',
  'buffer',
  'control-belt',
  'influence-belt',
  'corridor',
  'governorate',
  'road',
  'economic-zone',
] as const
/** What the claim says the zone is. */
export type Role = (typeof ROLES)[number]

/** A day, a month or a year: `2025-02-23`, `2025-02`, `2025`. Never more exact than its source. */
export type PartialDate = string

/** Another party's answer to a claim. */
export interface Response {
  readonly by: Exclude<Party, 'reports'>
  readonly on: PartialDate | null
  readonly text: Text
  readonly sources: readonly string[]
}

interface ClaimRecord {
  readonly basis: Basis
  readonly standing: Standing
  /** One party, or all that assert it together. */
  readonly assertedBy: readonly Party[]
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly responses: readonly Response[]
  readonly sources: readonly string[]
}
/** What an overlay says of a zone. */
export interface ZoneClaim extends ClaimRecord {
  readonly zone: string
  readonly role: Role
  /** Whether a source states this geometry; where false the drawing is ours and has no edge that could pass for a border. */
  readonly stated: boolean
  /** Id of the reading of the overlay that it belongs to; null where it holds in all of them. */
  readonly reading: string | null
}
/** What an overlay says that has no place on the map, in words: no geometry was ever stated for it. */
export interface TextClaim extends ClaimRecord {
  readonly zone: null
  readonly words: Text
}
export type Claim = ZoneClaim | TextClaim

/** One way to understand a position that its source leaves open; the first of an overlay is shown unless another is chosen. */
export interface Reading {
  readonly id: string
  readonly label: Text
  /** The zone whose area stands for the overlay in this reading; null where there is none. */
  readonly mainZone: string | null
}

/** Words as a copy that was read has them, in English; the other languages are translations and are marked as such. */
export interface Quote {
  readonly speaker: Text
  readonly words: Text
  /** Id of the copy that was read. */
  readonly source: string
}

/** Words on the map where something is not known. */
export interface MapNote extends MapText {
  /** Id of the reading that it belongs to; null for all. */
  readonly reading: string | null
}

export const KINDS = ['agreement', 'situation', 'proposal'] as const
/** The three groups of the panel: on paper, on the ground, proposed. */
export type Kind = (typeof KINDS)[number]

/** Two overlays side by side, for which a page and a picture stand ready. */
export interface Comparison {
  readonly id: string
  /** Ids of the two overlays. */
  readonly of: readonly [a: string, b: string]
  readonly title: Text
}

/** What a reader toggles. */
export interface Overlay {
  readonly id: string
  readonly kind: Kind
  /** Place in its group, smallest first. */
  readonly order: number
  readonly title: Text
  /**
   * The area that it claims, as a sentence names it: `the zone that … demanded in …`, singular, in English not capitalised;
   * its first noun is feminine in Arabic and masculine in Hebrew, so that sentences can agree with it.
   */
  readonly named: Text
  readonly summary: Text
  readonly stated: Text
  readonly notStated: Text
  /** Words on the map where something is not known, and where they stand. */
  readonly mapNotes: readonly MapNote[]
  /** The zone whose area stands for the overlay in lists; null where the words of `extent` say why there is none. */
  readonly mainZone: string | null
  readonly extent: Text | null
  /** Where the source leaves open what is meant: two or more ways to read it; else empty. */
  readonly readings: readonly Reading[]
  readonly quotes: readonly Quote[]
  readonly claims: readonly Claim[]
}
