import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { HOME_BOUNDS } from '../../../src/view/home.ts'
import { FILL, FILL_OPACITY, loadZones, SWITCHED_FILL } from './hooks.ts'

/* The plain Leaflet page: the zones as one GeoJSON layer, drawn as SVG, which is Leaflet's default. */

const zones = loadZones()
const [west, south, east, north] = HOME_BOUNDS
const map = L.map('map', { attributionControl: false, zoomSnap: 0 }).fitBounds([
  [south, west],
  [north, east],
])
const data = await zones
const layer = L.geoJSON(data, { style: { color: FILL, weight: 1.5, fillOpacity: FILL_OPACITY } }).addTo(map)
const one = layer.getLayers().at(-1) as L.Polygon
one.setStyle({ color: SWITCHED_FILL })
window.peer = {
  showAll: (shown) => (shown ? layer.addTo(map) : layer.remove()),
  showOne: (shown) => one.setStyle({ opacity: shown ? 1 : 0, fillOpacity: shown ? FILL_OPACITY : 0 }),
}
