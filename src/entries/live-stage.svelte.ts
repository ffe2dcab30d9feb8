import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import { direction } from '../i18n/locale.ts'
import type { LiveMap } from '../map/live-map.ts'
import { THEMES } from '../theme/palette.ts'
import { HOME_BOUNDS } from '../view/home.ts'
import { viewOfSide } from '../view/side-view.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { WIDE } from './layout.ts'
import { openAnew } from './open-anew.ts'
import { themeOf } from './theme.svelte.ts'

/**
 * Lays the live map over the figure once the page is idle, or when it is asked for where the reader saves data. Whenever it cannot start or loses its context the figure is
 * there instead; the view is the store's and is never lost.
 */
export function runLiveMap(store: ViewStore, stage: StageState, text: PanelText, container: HTMLElement): void {
  const { locale, messages } = text
  let map: LiveMap | null = null
  /** Counts the starts, so that a map which was given up cannot report any more. */
  let attempt = 0
  /** How often in a row no map came to stand. */
  let failures = 0

  const setLive = (live: boolean) => {
    stage.live = live
    container.closest('.stage')!.classList.toggle('live', live)
  }
  /** @param isGone whether a file of the site did not come, which a browser keeps for as long as the page lives */
  const fail = (isGone = false) => {
    attempt += 1
    failures += 1
    map?.remove()
    map = null
    container.replaceChildren()
    setLive(false)
    // What fails twice may be a worker that the site no longer has under the name that this page knows.
    const again = isGone || failures > 1 ? () => void openAnew(() => void start()) : () => void start()
    stage.say(messages.mapNotAvailable, { again })
  }

  const start = async () => {
    attempt += 1
    const own = attempt
    const ifCurrent = (then: () => void) => () => {
      if (own === attempt) then()
    }
    stage.unsay(messages.mapNotAvailable)
    const module = await import('../map/map-in-page.ts').catch(() => null)
    if (module === null) return fail(true)
    try {
      map = await module.startMapInPage({
        container,
        home: HOME_BOUNDS,
        scaleCorner: direction(locale) === 'ltr' ? 'bottom-right' : 'bottom-left',
        view: viewOfSide(store.shown, 'a'),
        theme: THEMES[themeOf(store)],
        locale,
        messages,
        // Inside a page that scrolls the map must not catch the finger.
        cooperative: !window.matchMedia(WIDE).matches,
        onReady: ifCurrent(() => {
          failures = 0
          setLive(true)
        }),
        onLost: ifCurrent(() => setLive(false)),
        onFault: ifCurrent(() => fail()),
        onCamera: (camera) => store.change({ camera }),
        onSelect: (selection) => store.change({ selection }),
        onMove: (camera) => stage.onMove(camera),
      })
      // What is drawn changes with the switches, and so do these words.
      container.querySelector('canvas')!.setAttribute('aria-describedby', 'shown')
      map.show(viewOfSide(store.shown, 'a'), THEMES[themeOf(store)])
      map.showDifference(stage.difference)
      map.sketch(stage.sketch)
      map.pick(stage.picking)
    } catch {
      fail()
    }
  }

  stage.zoomBy = (levels) => map?.zoomBy(levels)
  stage.follow = (camera) => map?.follow(camera)
  stage.middle = () => map?.middle() ?? null
  stage.goHome = () => store.change({ camera: null })

  $effect.root(() => {
    $effect(() => {
      const { shown: view } = store
      const theme = THEMES[themeOf(store)]
      stage.moved = view.camera !== null
      map?.show(viewOfSide(view, 'a'), theme)
    })
    $effect(() => {
      const { difference } = stage
      map?.showDifference(difference)
    })
    $effect(() => {
      const { sketch } = stage
      map?.sketch(sketch)
    })
    $effect(() => {
      const { picking } = stage
      map?.pick(picking)
    })
  })
  if (savesData())
    stage.load = () => {
      stage.load = null
      void start()
    }
  else whenIdle(() => void start())
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
