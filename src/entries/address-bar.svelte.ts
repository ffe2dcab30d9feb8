import { encodeView } from '../view/address.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import type { Known } from '../view/view.ts'

/**
 * Keeps the address in step with the view, so that it can be copied at any moment. Parts that are not ours (campaign
 * tags of the page that linked here) are let be; no entry is added to the history.
 */
export function followAddress(store: ViewStore, known: Known): void {
  const ours = ['v', 'layers', 'feature', 'dark']
  const others = [...new URLSearchParams(location.search)].filter(([name]) => !ours.includes(name))
  const hashAtStart = location.hash
  let first = true

  $effect.root(() => {
    $effect(() => {
      const { search, hash } = encodeView(store.view, known)
      if (first) {
        first = false
        return
      }
      const rest = new URLSearchParams(others).toString()
      const query = [search.slice(1), rest].filter((part) => part !== '').join('&')
      const keep = /^#[\d.-]+\//.test(hashAtStart) ? '' : hashAtStart
      try {
        history.replaceState(
          null,
          '',
          `${location.pathname}${query === '' ? '' : `?${query}`}${hash === '' ? keep : hash}`,
        )
      } catch {
        // Some hosts forbid it (sandboxed frames, too many changes in a row); the view itself is not touched.
      }
    })
  })
}
