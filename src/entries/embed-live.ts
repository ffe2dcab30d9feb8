import type { LivePage } from '../embed/live-page.ts'
import { takeTurns } from '../embed/take-turns.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { LiveMap } from '../map/live-map.ts'
import { startMapInEmbed } from '../map/map-in-embed.ts'
import { THEMES } from '../theme/palette.ts'

/*
 * The live map of an embed page, in one classic script: it runs in sandboxed frames, from a file and two frames deep.
 * A page may hold twenty of these and a browser keeps sixteen drawing contexts at most: only a map in view is live, and of
 * many in view the last that were started.
 */
window.southernSyriaZonesLive = (page) =>
  new Promise((resolve, reject) => {
    let map: LiveMap | null = null
    let isStarting = false
    let isInView = false
    let hasRun = false
    const turn = takeTurns(leave)
    const observer = new IntersectionObserver((entries) => {
      isInView = entries.at(-1)!.isIntersecting
      if (isInView) void enter()
      else leave()
    })

    async function enter(): Promise<void> {
      if (map !== null || isStarting) return
      isStarting = true
      try {
        map = await start(page, giveUp)
      } catch (error) {
        return giveUp(error)
      } finally {
        isStarting = false
      }
      // What was toggled meanwhile.
      show()
      if (isInView) turn.begin()
      else leave()
      hasRun = true
      resolve({
        show,
        zoomBy: (levels) => void enter().then(() => map?.zoomBy(levels)),
      })
    }
    function show(): void {
      if (map === null) return
      map.show(page.view(), themeNow())
      // The page says of its figure what is on.
      const { ariaDescription } = document.querySelector('.figure')!
      Object.assign(page.container.querySelector('canvas') ?? {}, { ariaDescription })
    }
    function leave(): void {
      map?.remove()
      map = null
      turn.end()
      page.setLive(false)
    }
    function giveUp(error?: unknown): void {
      observer.disconnect()
      stage.removeEventListener('click', enter)
      leave()
      if (hasRun) page.giveUp()
      else reject(error as Error)
    }

    const stage = page.container.parentElement!
    stage.addEventListener('click', enter)
    observer.observe(page.container)
  })

function start({ container, home, view, change, setLive }: LivePage, onFault: () => void): Promise<LiveMap> {
  const locale = document.documentElement.lang as Locale
  return startMapInEmbed({
    container,
    home,
    scaleCorner: 'bottom-right',
    view: view(),
    theme: themeNow(),
    locale,
    messages: MESSAGES[locale],
    // The host page scrolls over the map.
    cooperative: true,
    onReady: () => setLive(true),
    onLost: () => setLive(false),
    onFault,
    onCamera: (camera) => change({ camera }),
    onSelect: (selection) => change({ selection }),
  })
}

function themeNow() {
  return THEMES[document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light']
}
