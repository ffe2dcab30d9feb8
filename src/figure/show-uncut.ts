import { CLEAR_OF_HANDLE } from '../theme/label-style.ts'
import { partNamesOf } from './switch-names.ts'

/**
 * Hides the names of overlays in a figure that a line down the window would cut or touch, since half a name says nothing. Those of the base
 * are in both figures of a swipe, and stay.
 * @param x CSS pixels from the left edge of the window; null where there is no line
 */
export function showUncut(figure: Element, x: number | null): void {
  const names = [...figure.querySelectorAll('.labels > text')].filter((name) => partNamesOf(name).length > 0)
  for (const name of names) {
    const { left, right } = name.getBoundingClientRect()
    name.classList.toggle('cut', x !== null && left - CLEAR_OF_HANDLE < x && x < right + CLEAR_OF_HANDLE)
  }
}
