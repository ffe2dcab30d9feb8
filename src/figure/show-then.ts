import { claimName, type There } from '../catalog/as-of.ts'
import { partName, partNamesOf } from './switch-names.ts'

/**
 * Leaves in figures, and in the words for what they show, what was there on a date; whatever else hides it stays hidden.
 * @param place holds the figures and the words
 * @param parts those that are on show and were there (`shownPartsThen`)
 * @param there null for today, when all is left
 */
export function showThen(place: Element, parts: readonly string[], there: There | null): void {
  const names = parts.map(partName)
  const claims = there?.claims.map(partName)
  const isThere = (element: Element) => {
    const own = partNamesOf(element)
    const zone = element.getAttribute('data-zone')
    if (zone !== null) return claims!.includes(claimName(own[0]!, zone))
    return own.length === 0 || own.some((name) => names.includes(name))
  }
  for (const element of place.querySelectorAll('.claim, .labels > text, .shown > span, .unknowns > *'))
    element.classList.toggle('not-yet', there !== null && !isThere(element))
}
