import { type Dropped, decodeView, encodeView, meansCamera, withView } from '../view/address.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import type { Known } from '../view/view.ts'

/**
 * Keeps the address in step with the view, so that it can be copied at any moment, and the view in step with an address
 * that a reader types or goes back to. Parts that are not ours (campaign tags of the page that linked here, a host's
 * hash) are let be; no entry is added to the history. The links to the other languages lead to the same view.
 * @param onDropped is told what of a later address was left out
 */
export function followAddress(store: ViewStore, known: Known, onDropped: (dropped: readonly Dropped[]) => void): void {
  const foreignHash = meansCamera(location.hash) ? '' : location.hash
  const languages = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].map((link) => ({
    link,
    path: link.href,
  }))

  const write = () => {
    const { search, hash } = encodeView(store.view, known)
    for (const { link, path } of languages) link.href = path + search + hash
    const address = location.pathname + withView(location.search, search) + (hash === '' ? foreignHash : hash)
    try {
      history.replaceState(null, '', address)
    } catch {
      // Some hosts forbid it (sandboxed frames, too many changes in a row); the view itself is not touched.
    }
  }
  const read = () => {
    const { view, dropped } = decodeView(location.search, location.hash, known)
    store.change(view)
    onDropped(dropped)
  }

  $effect.root(() => {
    $effect(write)
  })
  window.addEventListener('popstate', read)
}
