/** A box of positions in degrees on WGS84, edges included. */
export interface Box {
  readonly name: string
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Bytes of one file. The largest drawn by hand has under 50,000; twenty times as much is an export that was not thinned. */
export const MAX_FILE_BYTES = 1_000_000

/** Positions of one geometry. The largest drawn has under 1,000; finding a crossing among many more takes minutes. */
export const MAX_POSITIONS = 25_000

/** Brackets within brackets. A MultiPolygon in a FeatureCollection needs 8; parsers that recurse fail in the thousands. */
export const MAX_NESTING = 16

/** Whole earth: longitude and latitude beyond these do not exist (RFC 7946, section 4). */
export const EARTH: Box = { name: 'the earth', west: -180, south: -90, east: 180, north: 90 }

/** Zones, places and labels: every zone and every town of the talks lies in it, with some 20 km to spare. */
export const STUDY_AREA: Box = { name: 'the study area', west: 35.3, south: 32.1, east: 37.6, north: 33.9 }

/** Borders, water, roads: the frame of the base map, wide enough that its edge is never seen beside a zone. */
export const BASE_MAP: Box = { name: 'the base map', west: 33.5, south: 31.2, east: 39, north: 35 }

/** Metres. A schematic line that claims to be nearer than a kilometre would pass for a surveyed one. */
export const MIN_SCHEMATIC_ACCURACY_METERS = 1000

/**
 * Square metres that two zones declared apart may still have in common. Constructed positions are rounded to 6 decimals
 * (0.1 m), so that 100 km of shared boundary can leave slivers of 10,000 m² where it was cut. A real overlap is larger.
 */
export const MAX_APART_SQUARE_METERS = 10_000

/** Degrees (about 1 m) between zones that still count as touching: ten times what the rounding of positions can open. */
export const TOUCHING_DEGREES = 1e-5

/** Degrees (about 1 cm) within which a place reported by the validity test counts as lying on a segment. */
export const ON_SEGMENT_DEGREES = 1e-7

/** Characters of a wrong value quoted in a message: enough to find it, short enough for one line. */
export const MAX_QUOTED_CHARACTERS = 60

/** Share of a word's letters that may differ for another word to be suggested in its place. */
export const MAX_TYPO_SHARE = 0.4

/**
 * How many times as many English characters the answers of one side may have as those of the other on an overlay. Equal
 * room is the aim; a sentence more or less is left to what was said. English, because translations differ in length.
 */
export const MAX_ANSWER_RATIO = 1.5

/**
 * How many times as many characters the story's steps of one side may have as those of the other, in each language. They are
 * meant to be equal; a tenth is half a line.
 */
export const MAX_SIDE_RATIO = 1.1

/**
 * Degrees (about 100 m). A ring whose last position lies this near the first was meant to close there; formatting adds a
 * closing position only where the gap is plainly a side of the area.
 */
export const NEARLY_CLOSED_DEGREES = 0.001
