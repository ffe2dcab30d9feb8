import type { Frame, Page } from 'playwright'
import { toggleId } from '../../src/figure/switch-names.ts'
import { EMBEDS_IN_ARTICLE, type Peer } from './measured-site.ts'

/** A page to be measured. */
export interface MeasuredPage {
  readonly id: 'page' | 'embed' | 'one-overlay' | 'article' | 'our-map' | Peer
  readonly name: string
  /** Below the measured site. */
  readonly path: string
  readonly needsScript: boolean
  /** Where its zones are. */
  readonly inside: (page: Page) => Page | Frame
  /** What the zones are drawn in. */
  readonly drawing: string
  /** Comes when the zones can be switched. */
  readonly ready: (page: Page) => Promise<unknown>
  /** Shows or hides all zones, or the one that is switched; a script that runs in the page and ends at once. */
  readonly show: (which: 'all' | 'one', shown: boolean) => string
  /** For pages with a live map over their figure: comes when it is there. */
  readonly live?: (page: Page) => Promise<unknown>
  /** What a reader clicks to get it, where it does not come by itself. */
  readonly wish?: string
}

/** The overlay that is switched in our pages: on at first, in all of them. */
const SWITCHED_OVERLAY = 'disengagement-1974'

const itself = (page: Page) => page
const fontsReady = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => {}))
const isLive = (page: Page) => page.locator('.stage.live').waitFor()

const ours = {
  needsScript: false,
  inside: itself,
  drawing: '.stage',
  ready: fontsReady,
  // What was on before it was hidden is marked, so that it alone comes again.
  show: (which: 'all' | 'one', shown: boolean) => {
    const id = which === 'all' ? `[id^="${toggleId('')}"]` : `[id="${toggleId(SWITCHED_OVERLAY)}"]`
    return `for (const one of document.querySelectorAll('input${id}${shown ? '[data-was-on]' : ':checked'}')) {
      one.toggleAttribute('data-was-on', ${!shown})
      one.click()
    }`
  },
} as const

const WISH = '.stage .frame'
const wished = {
  wish: WISH,
  live: async (page: Page) => {
    await page.locator(WISH).click()
    await isLive(page)
  },
} as const

/** A page that is nothing but a map, and is driven by the hooks of `peers/hooks.ts`. */
export function drivenByHooks(id: MeasuredPage['id'], name: string, path = `${id}/index.html`): MeasuredPage {
  return {
    id,
    name,
    path,
    needsScript: true,
    inside: itself,
    drawing: '#map',
    ready: (page) => page.waitForFunction(() => window.peer),
    show: (which, shown) => `window.peer.${which === 'all' ? 'showAll' : 'showOne'}(${shown})`,
  }
}

/** In the order in which they are visited, again and again. */
export const PAGES: readonly MeasuredPage[] = [
  drivenByHooks('maplibre', 'plain MapLibre'),
  drivenByHooks('leaflet', 'plain Leaflet'),
  drivenByHooks('openlayers', 'plain OpenLayers'),
  { ...ours, id: 'page', name: 'our page', path: 'site/index.html', live: isLive },
  { ...ours, ...wished, id: 'embed', name: 'our embed', path: 'site/embed/en/index.html' },
  {
    ...ours,
    ...wished,
    id: 'one-overlay',
    name: 'our embed of one overlay',
    path: `site/embed/en/${SWITCHED_OVERLAY}/index.html`,
  },
  {
    ...ours,
    id: 'article',
    name: `an article with ${EMBEDS_IN_ARTICLE} embeds`,
    path: 'article/index.html',
    inside: (page) => page.frames()[1]!,
  },
]
