import type { LiveEmbed, LivePage } from './live-page.ts'
import { loadScript } from './load-script.ts'

/** What the switch from figure to live map needs of the page. */
export interface Page extends Pick<LivePage, 'view' | 'change' | 'over'> {
  /** What holds the figure and the place of the map. */
  readonly stage: HTMLElement
  /** Says something below the map, or over it what passes; without words it takes that back. */
  readonly say: (words?: string, passes?: boolean) => void
}

/**
 * Loads the live map when the reader wants to move the map, by a button or a gesture, or comes to one that the address has
 * moved, and not before: it weighs twenty times what the page does. In a sandboxed frame the address alone starts none. Until it
 * stands, and wherever it cannot, the figure is there.
 * @returns the map as the page drives it; it does nothing until it runs
 */
export function startLiveOnWish({ stage, view, change, over, say }: Page): Pick<LiveEmbed, 'show'> {
  const { script, home, loading, failed } = stage.dataset as Record<string, string>
  let map: Promise<LiveEmbed> | null = null
  let running: LiveEmbed | null = null

  const giveUp = () => {
    map = running = null
    say(failed!)
  }
  const start = () =>
    (map ??= (async () => {
      say(loading!, true)
      try {
        if (!window.southernSyriaZonesLive) await loadScript(script!)
        running = await window.southernSyriaZonesLive!({
          container: document.getElementById('map')!,
          home: JSON.parse(home!) as [number, number, number, number],
          view,
          change,
          over,
          setLive: (live) => stage.classList.toggle('live', live),
          giveUp,
        })
        say()
        return running
      } catch (error) {
        giveUp()
        throw error
      }
    })())

  const wish = (then: (map: LiveEmbed) => void = () => {}) => void start().then(then, () => {})
  for (const button of document.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.onclick = () => wish((map) => map.zoomBy(Number(button.dataset['zoom'])))
  stage.querySelector<HTMLElement>('.frame')!.onclick = () => wish()
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      wish()
    },
    { passive: false },
  )
  // Of opaque origin, as in a sandbox, no map hears of the others: all that an article names a camera for would start at once.
  if (view().camera !== null && origin !== 'null')
    new IntersectionObserver(([entry], observer) => {
      if (!entry!.isIntersecting) return
      observer.disconnect()
      wish()
    }).observe(stage)
  return { show: () => running?.show() }
}
