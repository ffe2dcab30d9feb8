import type { LivePage } from '../embed/live-page.ts'
import { takeTurns } from '../embed/take-turns.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { LiveMap } from '../map/live-map.ts'
import { startMapInEmbed } from '../map/map-in-embed.ts'
import { THEMES } from '../theme/palette.ts'
import { viewOfSide } from '../view/side-view.ts'
import type { View } from '../view/view.ts'

/*
 * The live map of an embed page, in one classic script: it runs in sandboxed frames, from a file and two frames deep.
 * A page may hold twenty of these and a browser keeps sixteen drawing contexts at most: only a map in view is live, and of
 * many in view the last that were started.
 */

/** Maps that begin at once hear of each other within so many milliseconds, before any of them takes a drawing context. */
const HEARING_TIME = 50

window.southernSyriaZonesLive = (page) =>
  new Promise((resolve, reject) => {
    let map: LiveMap | null = null
    let isStarting = false
    let isInView = false
    let hasRun = false
    /** Whether others have taken its turn, or it has left the view. */
    let isAway = false
    const turn = takeTurns(leave)
    const observer = new IntersectionObserver((entries) => {
      isInView = entries.at(-1)!.isIntersecting
      if (isInView) void enter()
      else leave()
    })

    async function enter(): Promise<void> {
      if (map !== null || isStarting || !isInView) return
      isStarting = true
      isAway = false
      turn.begin()
      try {
        await new Promise((heard) => setTimeout(heard, HEARING_TIME))
        if (!isAway) map = await start(page, giveUp)
      } catch (error) {
        return giveUp(error)
      } finally {
        isStarting = false
      }
      page.over.follow = (camera) => map?.follow(camera)
      // What was toggled meanwhile.
      show()
      if (isAway || !isInView) leave()
      hasRun = true
      resolve({
        show,
        zoomBy: (levels) => void enter().then(() => map?.zoomBy(levels)),
        remove: end,
      })
    }
    function show(): void {
      if (map === null) return
      map.show(sideOf(page), themeNow())
      map.showDifference(page.over.difference ?? [])
      map.sketch(page.over.sketch ?? null)
      map.part(page.over.parted ?? null)
      // The page says of its figure what is on: in a task of its own, which it has asked for before.
      setTimeout(() => {
        const { ariaDescription } = document.querySelector('.figure')!
        Object.assign(page.container.querySelector('canvas') ?? {}, { ariaDescription })
      })
    }
    function leave(): void {
      isAway = true
      map?.remove()
      map = null
      turn.end()
      page.setLive(false)
    }
    function end(): void {
      observer.disconnect()
      stage.removeEventListener('click', enter)
      leave()
    }
    function giveUp(error?: unknown): void {
      end()
      if (hasRun) page.giveUp()
      else reject(error as Error)
    }

    const stage = page.container.parentElement!
    stage.addEventListener('click', enter)
    observer.observe(page.container)
  })

function sideOf({ view, second }: LivePage): View {
  return viewOfSide(view(), second?.side ?? 'a')
}

function start(page: LivePage, onFault: () => void): Promise<LiveMap> {
  const { container, home, change, setLive, over, second } = page
  const locale = document.documentElement.lang as Locale
  return startMapInEmbed({
    container,
    home,
    scaleSide: 'right',
    view: sideOf(page),
    theme: themeNow(),
    locale,
    messages: { ...MESSAGES[locale], ...(second ? { mapName: second.name } : {}) },
    // The host page scrolls over the map.
    cooperative: true,
    onReady: () => setLive(true),
    onLost: () => setLive(false),
    onFault,
    onCamera: (camera) => change({ camera }),
    onSelect: (selection) => change({ selection }),
    onMove: (camera) => over.onMove?.(camera),
  })
}

function themeNow() {
  return THEMES[document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light']
}
