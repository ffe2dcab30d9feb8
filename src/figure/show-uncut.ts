/**
 * Hides the names of overlays in a figure that a line down the window would cut, since half a name says nothing. Other names
 * stand on both sides of it at the same place, and stay.
 * @param x CSS pixels from the left edge of the window; null where there is no line
 */
export function showUncut(figure: Element, x: number | null): void {
  for (const name of [...figure.querySelectorAll('.labels > text')].filter(isOfOverlay)) {
    const { left, right } = name.getBoundingClientRect()
    name.classList.toggle('cut', x !== null && left < x && x < right)
  }
}

/** Names that overlays bring have a class for the parts that show them (`labelClass`). */
function isOfOverlay({ classList }: Element): boolean {
  return [...classList].some((name) => name.startsWith('l-'))
}
