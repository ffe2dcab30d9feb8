/*
 * Ids and classes by which switches, drawing and words find each other. They stand apart from the drawing, of which the
 * small script of an embed page needs nothing else.
 */

/** Id of an overlay's checkbox: the one switch of figure, map and legend. */
export function toggleId(overlay: string): string {
  return `show-${overlay}`
}

/** Id of the radio button that chooses a reading of an overlay. */
export function readingId(overlay: string, reading: string): string {
  return `read-${overlay}--${reading}`
}

/**
 * Class of all that a part of an overlay draws in the figure or says beside it, and of a name that shows while any of some parts
 * is on; empty for what always shows.
 */
export function partClass(...parts: readonly string[]): string {
  return parts.length === 0 ? '' : `p-${parts.map(partName).join(OR)}`
}

/** The parts, as classes name them (`partName`), that an element or its words belong to; empty for those of none. */
export function partNamesOf({ classList }: Element): string[] {
  const own = [...classList].find((name) => name.startsWith('p-'))
  return own?.slice(2).split(OR) ?? []
}

/** A part as classes name it. */
export function partName(part: string): string {
  return part.replace('.', '--')
}

/** In no id of an overlay or a reading. */
const OR = '_'
