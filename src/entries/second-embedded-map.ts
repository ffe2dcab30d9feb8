import type { BesidePage } from '../embed/beside-page.ts'
import type { LiveEmbed, OverMap } from '../embed/live-page.ts'
import { boundsOf } from '../embed/page-bounds.ts'

/**
 * The live map of the second side of an embed: started once the first stands, the two with one camera. Both stand in the place of
 * their figures, or neither does; where the second cannot start the page says so, and the reader's next touch of the map or its buttons tries again.
 */
export class SecondEmbeddedMap {
  readonly #page: BesidePage
  readonly #name: string
  #place: HTMLElement | null = null
  #map: Promise<LiveEmbed> | null = null

  /** @param name what the map is called for readers who do not see it */
  constructor(page: BesidePage, name: string) {
    this.#page = page
    this.#name = name
    const start = () => this.#start()
    new MutationObserver(start).observe(page.stage, { attributes: true, attributeFilter: ['class'] })
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.stage, [data-zoom]')) start()
    })
    page.listeners.push(() => this.show())
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.show())
  }

  /** Gives the second side its place; null while there is none. */
  place(place: HTMLElement | null): void {
    void this.#map?.then((map) => map.remove()).catch(() => {})
    this.#map = null
    this.#page.stage.classList.remove('live-b')
    this.#place = place
    this.#start()
  }

  /** Shows the view once more: something over the map is another. */
  show(): void {
    void this.#map?.then((map) => map.show()).catch(() => {})
  }

  #start(): void {
    const container = this.#place
    if (this.#map !== null || container === null || !this.#page.stage.classList.contains('live')) return
    const { stage, view, change, over, say } = this.#page
    const own: OverMap = {
      get sketch() {
        return over.sketch ?? null
      },
      get parted() {
        return over.parted ?? null
      },
      onMove: (camera) => over.follow?.(camera),
    }
    over.onMove = (camera) => own.follow?.(camera)
    const isCurrent = () => this.#place === container
    const giveUp = () => {
      if (!isCurrent()) return
      this.#map = null
      say(stage.dataset['failed']!)
    }
    this.#map = window.southernSyriaZonesLive!({
      container,
      home: boundsOf(stage),
      view,
      change,
      setLive: (live) => {
        if (isCurrent()) stage.classList.toggle('live-b', live)
      },
      giveUp,
      over: own,
      second: { side: 'b', name: this.#name },
    })
    this.#map.catch(giveUp)
  }
}
