import { untrack } from 'svelte'
import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import { COMPARE_WORDS } from '../i18n/compare-words.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { SideMap } from './side-map.svelte.ts'

/**
 * Runs the live map of the second side while there is one and the first stands, the two with one camera.
 * @param place where it stands; null while there is no second side
 */
export function runSecondMap(
  store: ViewStore,
  stage: StageState,
  { locale, messages }: PanelText,
  place: () => HTMLElement | null,
): void {
  const second = new SideMap({
    store,
    stage,
    messages,
    locale,
    side: 'b',
    // Two maps need two names.
    name: `${COMPARE_WORDS[locale].b}: ${messages.mapName}`,
    onMove: (camera) => stage.follow(camera),
  })
  const isWanted = $derived(stage.stands.a)

  $effect(() => {
    const container = place()
    if (container === null || !isWanted) return
    // What it says and whether it stands is no reason to start it anew.
    untrack(() => void second.start(container))
    return () => second.remove()
  })
  $effect(() => {
    const { map } = second
    stage.onMove = (camera) => map?.follow(camera)
  })
}
