import type { There } from '../catalog/as-of.ts'
import { type View, shownParts } from './view.ts'

/**
 * The view without the overlays of which nothing was known.
 * @param there what was there on the view's date; null for today
 */
export function viewThen(view: View, there: There | null): View {
  return there === null ? view : { ...view, layers: view.layers.filter((id) => there.overlays.includes(id)) }
}

/** The parts of overlays that are on show (`shownParts`) and were there. */
export function shownPartsThen(view: Pick<View, 'layers' | 'readings'>, there: There | null): string[] {
  const parts = shownParts(view)
  return there === null ? parts : parts.filter((part) => there.parts.includes(part))
}
