import { partName, partNamesOf } from './switch-names.ts'

/**
 * Leaves of a figure in the page what belongs to some parts of overlays (`partOf`), and what belongs to none; whatever its
 * switches hide stays hidden. A name has the colour of the first part that shows it. Without parts it shows all that its switches do.
 */
export function showParts(figure: Element, parts: readonly string[] | null): void {
  const names = parts && parts.map(partName)
  for (const element of figure.querySelectorAll<SVGElement>('.claim, .labels > text')) {
    const own = partNamesOf(element)
    const first = names === null ? -1 : own.findIndex((name) => names.includes(name))
    element.style.display = own.length === 0 || names === null || first >= 0 ? '' : 'none'
    const hue = element.dataset['hues']?.split(' ')[first]
    element.style.fill = hue ? `var(--${hue})` : ''
  }
}
