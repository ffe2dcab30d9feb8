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

/** Class of all that one part of an overlay draws in the figure or says in the panel. */
export function partClass(part: string): string {
  return `p-${part.replace('.', '--')}`
}
