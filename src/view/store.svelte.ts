import type { View } from './view.ts'

/** The one place that holds the view. Everything reads it; every change goes through `change`. */
export class ViewStore {
  #view = $state.raw<View>() as View

  constructor(view: View) {
    this.#view = view
  }

  get view(): View {
    return this.#view
  }

  /** Replaces parts of the view; the rest stays. */
  change(parts: Partial<View>): void {
    this.#view = { ...this.#view, ...parts }
  }
}
