import type { There } from '../catalog/as-of.ts'
import { viewThen } from './then.ts'
import type { View } from './view.ts'

/** What was there on the view's date, and what lists say of the overlays instead of their status now. */
export interface Then extends There {
  /** By the id of the overlay. */
  readonly words: Readonly<Record<string, string>>
}

/** The one place that holds the view. Everything reads it; every change goes through `change`. */
export class ViewStore {
  #view = $state.raw<View>() as View
  /** Null for today, and until the timeline is loaded, which writes it. */
  then = $state.raw<Then | null>(null)

  constructor(view: View) {
    this.#view = view
  }

  get view(): View {
    return this.#view
  }

  /** The view as it is shown: without the overlays of which nothing was known on its date. */
  get shown(): View {
    return viewThen(this.#view, this.then)
  }

  /** Replaces parts of the view; the rest stays. */
  change(parts: Partial<View>): void {
    this.#view = { ...this.#view, ...parts }
  }
}
