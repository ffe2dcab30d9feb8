import type { LivePage } from '../embed/live-page.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { LiveMap } from '../map/live-map.ts'
import { startMapInEmbed } from '../map/map-in-embed.ts'
import { THEMES } from '../theme/palette.ts'

/*
 * The live map of an embed page, in one classic script: it runs in sandboxed frames, from a file and two frames deep.
 * A page may hold twenty of these and a browser keeps sixteen drawing contexts at most: only a map in view is live.
 */
window.southernSyriaZonesLive = async (page) => {
  let map: LiveMap | null = null
  let isStarting = false
  let isInView = false
  let observer: IntersectionObserver

  const enter = async () => {
    if (map !== null || isStarting) return
    isStarting = true
    try {
      map = await start(page, giveUp)
    } finally {
      isStarting = false
    }
    // What was toggled meanwhile.
    show()
    if (!isInView) leave()
  }
  const show = () => {
    if (map === null) return
    map.show(page.view(), themeNow())
    // The page says of its figure what is on.
    const { ariaDescription } = document.querySelector('.figure')!
    Object.assign(page.container.querySelector('canvas') ?? {}, { ariaDescription })
  }
  const leave = () => {
    map?.remove()
    map = null
    page.setLive(false)
  }
  const giveUp = () => {
    observer.disconnect()
    leave()
    page.giveUp()
  }
  await new Promise<void>((resolve, reject) => {
    let hasRun = false
    observer = new IntersectionObserver((entries) => {
      isInView = entries.at(-1)!.isIntersecting
      if (!isInView) return leave()
      return void enter().then(
        () => {
          hasRun = true
          resolve()
        },
        (error: unknown) => {
          // One that ran before is tried anew the next time that it comes into view; the figure is there meanwhile.
          if (!hasRun) observer.disconnect()
          reject(error as Error)
        },
      )
    })
    observer.observe(page.container)
  })
  return {
    show,
    zoomBy: (levels) => map?.zoomBy(levels),
  }
}

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
