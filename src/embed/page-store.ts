import { tick } from 'svelte'
import { encodeView } from '../view/address.ts'
import { ViewStore } from '../view/store.svelte.ts'
import type { View } from '../view/view.ts'
import type { BesidePage, SpeakingPart } from './beside-page.ts'
import { setSwitches } from './page-switches.ts'

/** The view of an embed page for what is loaded beside it: the page keeps it, its switches follow, and this copy follows the page. */
export class PageStore extends ViewStore {
  readonly #page: BesidePage

  constructor(page: BesidePage) {
    super(page.view())
    this.#page = page
    page.listeners.push(() => {
      super.change(page.view())
      // What is below the map comes and goes with the view.
      void tick().then(page.reportNow)
    })
  }

  override change(parts: Partial<View>): void {
    this.#page.change(parts)
    setSwitches(this.#page.view(), this.#page.known)
  }
}

/** From then on addresses hold comparison and shape, and the host hears of one of them whenever it is another. */
export function keepPart(page: BesidePage, part: SpeakingPart): void {
  page.encode = (view, plain) => encodeView(view, page.known, plain)
  let told: View[typeof part] = null
  page.listeners.push(() => {
    const now = page.view()[part]
    if (now !== told) page.tell(part, { [part]: now })
    told = now
  })
}
