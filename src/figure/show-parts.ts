/**
 * Leaves of a figure in the page what belongs to some parts of overlays (`partOf`), and what belongs to none; whatever its
 * switches hide stays hidden. Without parts it shows all that its switches do.
 */
export function showParts(figure: Element, parts: readonly string[] | null): void {
  const names = parts?.map((part) => part.replace('.', '--'))
  const isShown = (own: readonly string[]) => names === undefined || own.some((name) => names.includes(name))
  for (const element of figure.querySelectorAll<SVGElement>('.claim, .labels > text')) {
    const [claim, label] = ['p-', 'l-'].map((start) => [...element.classList].find((name) => name.startsWith(start)))
    const own = claim ? [claim.slice(2)] : (label?.slice(2).split('--or--') ?? [])
    element.style.display = own.length === 0 || isShown(own) ? '' : 'none'
  }
}
