import type { LiveEmbed, LivePage } from '../embed/live-page.ts'
import type { Bounds } from '../geometry/mercator.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { LiveMap } from '../map/live-map.ts'
import { startMapInEmbed } from '../map/map-in-embed.ts'
import { THEMES } from '../theme/palette.ts'

/*
 * The live map of an embed page, in one classic script: it runs in sandboxed frames, from a file and two frames deep.
 */
window.southernSyriaZonesLive = async (page) => {
  let map: LiveMap | null = await start(page)
  // A page may hold twenty of these, and a browser keeps sixteen drawing contexts at most: only what is in view is live.
  new IntersectionObserver(([entry]) => {
    if (!entry) return
    if (entry.isIntersecting && map === null) void start(page).then((again) => (map = again))
    if (!entry.isIntersecting && map !== null) {
      map.remove()
      map = null
      page.setLive(false)
    }
  }).observe(page.container)
  return {
    show: () => map?.show(page.view(), themeNow()),
    zoomBy: (levels) => map?.zoomBy(levels),
  } satisfies LiveEmbed
}

function start(page: LivePage): Promise<LiveMap> {
  const { container, home, change, setLive } = page
  const locale = document.documentElement.lang as Locale
  return startMapInEmbed({
    container,
    home: home as Bounds,
    view: page.view(),
    theme: themeNow(),
    locale,
    messages: MESSAGES[locale],
    // The host page scrolls over the map.
    cooperative: true,
    onReady: () => setLive(true),
    onLost: () => setLive(false),
    onCamera: (camera) => change({ camera }),
    onSelect: (selection) => change({ selection }),
  })
}

function themeNow() {
  return THEMES[document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light']
}
