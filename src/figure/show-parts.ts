/**
 * Leaves of a figure in the page what belongs to some parts of overlays (`partOf`), and what belongs to none; whatever its
 * switches hide stays hidden. Without parts it shows all that its switches do.
 */
export function showParts(figure: Element, parts: readonly string[] | null): void {
  const names = parts && parts.map(partName)
  for (const element of figure.querySelectorAll<SVGElement>('.claim, .labels > text')) {
    const own = partNamesOf(element)
    element.style.display = own.length === 0 || names === null || own.some((name) => names.includes(name)) ? '' : 'none'
  }
}

/** A part as classes name it. */
export function partName(part: string): string {
  return part.replace('.', '--')
}

/** The parts, as classes name them, that an element of a figure or a word for it belongs to; empty for those of none. */
export function partNamesOf({ classList }: Element): string[] {
  const [claim, label] = ['p-', 'l-'].map((start) => [...classList].find((name) => name.startsWith(start)))
  return claim ? [claim.slice(2)] : (label?.slice(2).split('--or--') ?? [])
}
