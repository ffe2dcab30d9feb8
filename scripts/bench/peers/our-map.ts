import catalog from 'virtual:map-catalog'
import { MESSAGES } from '../../../src/i18n/messages.ts'
import { startMapInPage } from '../../../src/map/map-in-page.ts'
import { THEMES } from '../../../src/theme/palette.ts'
import { HOME_BOUNDS } from '../../../src/view/home.ts'
import { defaultView } from '../../../src/view/view.ts'
import './hooks.ts'

/* Our live map alone, of whatever catalog the page is built with; all overlays are on. */

/** The overlay that `showOne` switches: a real one, and large. */
const SWITCHED_OVERLAY = 'disengagement-1974'

const overlays = catalog.overlays.map(({ id }) => id)
const viewOf = (layers: readonly string[]) => ({
  ...defaultView({ overlays, zones: [], readings: {} }),
  layers,
})
const map = await startMapInPage({
  container: document.getElementById('map')!,
  home: HOME_BOUNDS,
  scaleSide: 'right',
  view: viewOf(overlays),
  theme: THEMES.light,
  locale: 'en',
  messages: MESSAGES.en,
  cooperative: false,
  onReady: () => {
    const show = (layers: readonly string[]) => map.show(viewOf(layers), THEMES.light)
    window.peer = {
      showAll: (shown) => show(shown ? overlays : []),
      showOne: (shown) => show(shown ? overlays : overlays.filter((id) => id !== SWITCHED_OVERLAY)),
    }
  },
  onLost: () => {},
  onFault: () => console.error('The map failed.'),
  onCamera: () => {},
  onSelect: () => {},
})
