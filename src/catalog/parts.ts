/**
 * A part of an overlay that is switched as one: all that holds in every reading, or what belongs to one reading. Ids have
 * no dots, so the name says which overlay and which reading.
 */
export function partOf(overlay: string, reading: string | null): string {
  return reading === null ? overlay : `${overlay}.${reading}`
}

/** The overlay that a part belongs to. */
export function overlayOf(part: string): string {
  return part.split('.')[0]!
}
