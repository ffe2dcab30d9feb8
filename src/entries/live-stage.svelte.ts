import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { SideMap } from './side-map.svelte.ts'

/** Asks for what the live map needs while the page is made to answer, so that the line does not lie idle; not where the reader saves data. */
export function prepareLiveMap(): void {
  // Who starts the map says what has failed.
  if (!savesData()) import('../map/map-in-page.ts').catch(() => {})
}

/**
 * Lays the live map over the figure once the page is idle, or when it is asked for where the reader saves data. Whenever it
 * cannot start or loses its context the figure is there instead; the view is the store's and is never lost.
 */
export function runLiveMap(
  store: ViewStore,
  stage: StageState,
  { locale, messages }: PanelText,
  container: HTMLElement,
): void {
  $effect.root(() => {
    const first = new SideMap({
      store,
      stage,
      messages,
      locale,
      side: 'a',
      name: messages.mapName,
      onMove: (camera) => stage.onMove(camera),
    })
    stage.zoomBy = (levels) => first.map?.zoomBy(levels)
    stage.follow = (camera) => first.map?.follow(camera)
    stage.middle = () => first.map?.middle() ?? null
    stage.goHome = () => store.change({ camera: null })

    $effect(() => {
      container.closest('.stage')!.classList.toggle('live', stage.live)
    })
    $effect(() => {
      stage.moved = store.shown.camera !== null
    })
    $effect(() => {
      // What is drawn changes with the switches, and so do these words.
      if (first.map) container.querySelector('canvas')!.setAttribute('aria-describedby', 'shown')
    })
    $effect(() => {
      first.map?.showDifference(stage.difference)
    })
    $effect(() => {
      first.map?.sketch(stage.sketch)
    })
    $effect(() => {
      first.map?.pick(stage.picking)
    })

    const start = () => void first.start(container)
    if (savesData())
      stage.load = () => {
        stage.load = null
        start()
      }
    else whenIdle(start)
  })
}

/** Whether the reader has asked the browser to load less. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true || window.matchMedia('(prefers-reduced-data: reduce)').matches
}

function whenIdle(then: () => void): void {
  // Safari has no requestIdleCallback; there the next task after loading has to do.
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 2000 })
  else setTimeout(then, 200)
}
