import { tick } from 'svelte'
import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import { comparedLayers, comparing } from '../view/comparing.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { loadedOnce } from './loaded-once.ts'

/** What is compared first where the map does not say what else: what was signed, and the demand with the clearest extent. */
const FIRST = [['disengagement-1974'], ['israel-feb-2025']] as const

/**
 * Loads the comparison as soon as the view has one; from then on it follows the view by itself.
 * @returns starts a comparison, for a button: of the two overlays that are on where there are just two
 */
export function followComparison(store: ViewStore, stage: StageState, text: PanelText): () => void {
  const load = loadedOnce(stage, text.messages.compareFailed, async () => {
    const { startComparison } = await import('./compare-view.svelte.ts')
    startComparison(store, stage, text)
  })

  const overlays = text.overlays.map(({ id }) => id)
  /** What was on the map before the button was pressed. */
  let before: readonly string[] | null = null
  let compared: readonly string[] = []
  $effect.root(() => {
    $effect(() => {
      const { compare, layers } = store.view
      if (compare !== null) {
        void load()
        compared = comparedLayers(compare, overlays)
      } else if (before !== null) {
        // Where only the comparison chose what is on, the map is as it was before.
        if (layers.join() === compared.join()) store.change({ layers: before })
        before = null
      }
    })
  })

  return () => {
    const { layers } = store.view
    const [a, b] = layers.length === 2 ? layers.map((id) => [id]) : FIRST
    const compare = store.view.compare ?? comparing(a!, b!, overlays)
    if (compare) {
      before ??= layers
      store.change({ compare, layers: comparedLayers(compare, overlays) })
    }
    void load().then(async () => {
      await tick()
      document.getElementById('compare-heading')?.focus()
    })
  }
}
