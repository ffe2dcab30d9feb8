import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import { direction } from '../i18n/locale.ts'
import type { LiveMap } from '../map/live-map.ts'
import { THEMES } from '../theme/palette.ts'
import { COMPARE_WORDS } from '../i18n/compare-words.ts'
import { HOME_BOUNDS } from '../view/home.ts'
import { viewOfSide } from '../view/side-view.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { WIDE } from './layout.ts'
import { themeOf } from './theme.svelte.ts'

interface SecondMap {
  readonly store: ViewStore
  readonly stage: StageState
  readonly text: PanelText
  /** Where it stands; null while there is no second side. */
  readonly place: () => HTMLElement | null
  readonly setLive: (live: boolean) => void
}

/**
 * Runs the live map of the second side while there is one and the first is live, the two with one camera. Where it cannot
 * start, both sides show their figures.
 */
export function runSecondMap({ store, stage, text, place, setLive }: SecondMap): void {
  const { locale, messages } = text
  let map = $state.raw<LiveMap | null>(null)

  $effect(() => {
    const container = place()
    if (container === null || !stage.live) return
    let isGone = false
    let own: LiveMap | null = null
    const start = async () => {
      try {
        const { startMapInPage } = await import('../map/map-in-page.ts')
        if (isGone) return
        own = await startMapInPage({
          container,
          home: HOME_BOUNDS,
          scaleCorner: direction(locale) === 'ltr' ? 'bottom-right' : 'bottom-left',
          view: viewOfSide(store.shown, 'b'),
          theme: THEMES[themeOf(store)],
          locale,
          // Two maps need two names.
          messages: { ...messages, mapName: `${COMPARE_WORDS[locale].b}: ${messages.mapName}` },
          cooperative: !window.matchMedia(WIDE).matches,
          onReady: () => !isGone && setLive(true),
          onLost: () => setLive(false),
          onFault: () => {
            own?.remove()
            own = map = null
            setLive(false)
            standStill(container, true)
          },
          onCamera: (camera) => store.change({ camera }),
          onSelect: (selection) => store.change({ selection }),
          onMove: (camera) => stage.follow(camera),
        })
        if (isGone) own.remove()
        else map = own
      } catch {
        if (!isGone) standStill(container, true)
      }
    }
    void start()
    return () => {
      isGone = true
      own?.remove()
      map = null
      setLive(false)
      standStill(container, false)
    }
  })
  $effect(() => {
    const running = map
    stage.onMove = (camera) => running?.follow(camera)
  })
  $effect(() => {
    map?.show(viewOfSide(store.shown, 'b'), THEMES[themeOf(store)])
  })
}

/** The figures stand for both maps: one live and one still would not show the same. */
function standStill(container: HTMLElement, still: boolean): void {
  container.closest('.stage')?.classList.toggle('still', still)
}
