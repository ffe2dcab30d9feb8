import type { StageState } from '../components/stage-state.svelte.ts'
import { type Locale, endSide } from '../i18n/locale.ts'
import type { Messages } from '../i18n/messages.ts'
import type { LiveMap } from '../map/live-map.ts'
import { THEMES } from '../theme/palette.ts'
import type { Side } from '../view/comparing.ts'
import { HOME_BOUNDS } from '../view/home.ts'
import { viewOfSide } from '../view/side-view.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import type { Camera } from '../view/view.ts'
import { WIDE } from './layout.ts'
import { openAnew } from './open-anew.ts'
import { themeOf } from './theme.svelte.ts'

interface SideMapOptions {
  readonly store: ViewStore
  readonly stage: StageState
  readonly messages: Messages
  readonly locale: Locale
  readonly side: Side
  /** Name of the map for readers who do not see it. */
  readonly name: string
  readonly onMove: (camera: Camera) => void
}

/**
 * The live map of one side of the view, or of the whole view. It shows the side as it is, stage and figure know whether it
 * stands, and where it cannot start or go on the stage says so, with a way to try again.
 */
export class SideMap {
  /** Null while there is none. */
  map = $state.raw<LiveMap | null>(null)
  readonly #options: SideMapOptions
  /** Counts the starts, so that a map which was given up cannot report any more. */
  #attempt = 0
  /** How often in a row no map came to stand. */
  #failures = 0

  /** To be made inside an effect or an effect's root. */
  constructor(options: SideMapOptions) {
    this.#options = options
    $effect(() => {
      this.map?.show(this.#view(), this.#theme())
    })
    $effect(() => {
      this.map?.part(options.stage.parted)
    })
  }

  async start(container: HTMLElement): Promise<void> {
    const { store, stage, messages, locale, name, onMove } = this.#options
    this.#attempt += 1
    const own = this.#attempt
    const isCurrent = () => own === this.#attempt
    const ifCurrent = (then: () => void) => () => {
      if (isCurrent()) then()
    }
    stage.unsay(messages.mapNotAvailable)
    const module = await import('../map/map-in-page.ts').catch(() => null)
    if (!isCurrent()) return
    if (module === null) return this.#fail(container, true)
    try {
      const map = await module.startMapInPage({
        container,
        home: HOME_BOUNDS,
        scaleSide: endSide(locale),
        view: this.#view(),
        theme: this.#theme(),
        locale,
        messages: { ...messages, mapName: name },
        // Inside a page that scrolls the map must not catch the finger.
        cooperative: !window.matchMedia(WIDE).matches,
        onReady: ifCurrent(() => {
          this.#failures = 0
          this.#stands(true)
        }),
        onLost: ifCurrent(() => this.#stands(false)),
        onFault: ifCurrent(() => this.#fail(container)),
        onCamera: (camera) => store.change({ camera }),
        onSelect: (selection) => store.change({ selection }),
        onMove,
      })
      if (isCurrent()) this.map = map
      else map.remove()
    } catch {
      if (isCurrent()) this.#fail(container)
    }
  }

  /** Takes the map away, and what was said of it. */
  remove(): void {
    const { stage, messages } = this.#options
    this.#end()
    if (this.#failures > 0) stage.unsay(messages.mapNotAvailable)
    this.#failures = 0
  }

  /** @param isGone whether a file of the site did not come, which a browser keeps for as long as the page lives */
  #fail(container: HTMLElement, isGone = false): void {
    const { stage, messages } = this.#options
    this.#end()
    container.replaceChildren()
    this.#failures += 1
    const start = () => void this.start(container)
    // What fails twice may be a worker that the site no longer has under the name that this page knows.
    const again = isGone || this.#failures > 1 ? () => void openAnew(start) : start
    stage.say(messages.mapNotAvailable, { again })
  }

  #end(): void {
    this.#attempt += 1
    this.map?.remove()
    this.map = null
    this.#stands(false)
  }

  #stands(stands: boolean): void {
    const { stage, side } = this.#options
    stage.stands = { ...stage.stands, [side]: stands }
  }

  #view() {
    return viewOfSide(this.#options.store.shown, this.#options.side)
  }

  #theme() {
    return THEMES[themeOf(this.#options.store)]
  }
}
