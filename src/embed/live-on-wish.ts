import type { LiveEmbed, LivePage } from './live-page.ts'

/** What the switch from figure to live map needs of the page. */
export interface Page extends Pick<LivePage, 'view' | 'change'> {
  /** Says something over the map; the empty string takes it back. */
  readonly say: (words: string) => void
}

/**
 * Loads the live map when the reader wants to move the map, by a button or a gesture, and not before: it weighs twenty
 * times what the page does. Until it stands, and wherever it cannot, the figure is there.
 * @returns the map as the page drives it; it does nothing until it runs
 */
export function startLiveOnWish({ view, change, say }: Page): Pick<LiveEmbed, 'show'> {
  const stage = document.querySelector<HTMLElement>('.stage')!
  const { script, home, loading, failed } = stage.dataset as Record<string, string>
  let map: Promise<LiveEmbed> | null = null
  let running: LiveEmbed | null = null

  const load = () =>
    new Promise<void>((resolve, reject) => {
      const element = document.createElement('script')
      element.src = script!
      element.onload = () => resolve()
      element.onerror = reject
      document.head.append(element)
    })
  const start = () =>
    (map ??= (async () => {
      say(loading!)
      try {
        if (!window.southernSyriaZonesLive) await load()
        running = await window.southernSyriaZonesLive!({
          container: document.getElementById('map')!,
          home: JSON.parse(home!) as [number, number, number, number],
          view,
          change,
          setLive: (live) => stage.classList.toggle('live', live),
        })
        say('')
        return running
      } catch (error) {
        map = null
        say(failed!)
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
  if (view().camera !== null) wish()
  return { show: () => running?.show() }
}
