import { tick } from 'svelte'
import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { loadedOnce } from './loaded-once.ts'

/**
 * Loads the timeline as soon as the view has a date; from then on it follows the view by itself.
 * @returns opens the timeline, for a button: at its last date where the view has none, so that nothing changes on the map
 */
export function followTimeline(store: ViewStore, stage: StageState, text: PanelText): () => void {
  const load = loadedOnce(stage, text.messages.timelineFailed, async () => {
    const { startTimeline } = await import('./timeline-view.svelte.ts')
    return startTimeline(store, text)
  })

  $effect.root(() => {
    $effect(() => {
      if (store.view.time !== null) void load()
    })
  })

  return () =>
    void load().then(async (timeline) => {
      if (timeline === null) return
      store.change({ time: store.view.time ?? timeline.steps.at(-1)!.date })
      await tick()
      document.getElementById('timeline-heading')?.focus()
    })
}
