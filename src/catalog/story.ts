import type { Text } from '../i18n/locale.ts'

/** The sides that the talks are between. */
export type StorySide = 'syria' | 'israel'

/** One step of the story: a paragraph, and what its map shows. */
export interface Step {
  readonly id: string
  readonly title: Text
  readonly text: Text
  /** Whose demand it tells; null where it tells no side's. */
  readonly side: StorySide | null
  /** What its map shows, each in the reading that is shown; null where an overlay has none. */
  readonly overlays: readonly { readonly id: string; readonly reading: string | null }[]
  /** West, south, east, north in degrees of what its map has to hold; null for the whole map. */
  readonly bounds: readonly [number, number, number, number] | null
  /** Id of the comparison that it leads to. */
  readonly comparison: string | null
  readonly sources: readonly string[]
}

/** A guided reading through the talks. */
export interface Story {
  readonly title: Text
  readonly lead: Text
  /** In the order in which they are read. */
  readonly steps: readonly Step[]
}
