import type { Side } from './comparing.ts'
import type { View } from './view.ts'

/**
 * The view as one side of it shows it: without what belongs to the other side alone. Overlays that take no part in the
 * comparison show on both. A difference takes the place of all that is compared.
 */
export function viewOfSide(view: View, side: Side): View {
  const { compare } = view
  if (compare === null || compare.mode === 'overlay') return view
  const { a, b, mode } = compare
  const [own, other] = side === 'a' ? [a, b] : [b, a]
  const isHidden = (id: string) => other.includes(id) && !own.includes(id)
  const isCompared = (id: string) => a.includes(id) || b.includes(id)
  return { ...view, layers: view.layers.filter((id) => !(mode === 'diff' ? isCompared(id) : isHidden(id))) }
}
