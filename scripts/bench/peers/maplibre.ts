import { type ExpressionSpecification, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { HOME_BOUNDS } from '../../../src/view/home.ts'
import { FILL, FILL_OPACITY, loadZones, SWITCHED_FILL } from './hooks.ts'

/* The plain MapLibre page: one source, a layer of fills and one of lines. Feature state is its fastest switch. */

setWorkerUrl(workerUrl)
const data = await loadZones()
const one = data.features.length - 1
const colour: ExpressionSpecification = ['case', ['==', ['id'], one], SWITCHED_FILL, FILL]
const unlessHidden = (opacity: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hidden'], false],
  0,
  opacity,
]
const instantly = { duration: 0, delay: 0 }
const map = new MapLibreMap({
  container: 'map',
  bounds: [...HOME_BOUNDS],
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    transition: instantly,
    sources: { zones: { type: 'geojson', data, generateId: true } },
    layers: [
      {
        id: 'fills',
        type: 'fill',
        source: 'zones',
        paint: { 'fill-color': colour, 'fill-opacity': unlessHidden(FILL_OPACITY) },
      },
      {
        id: 'lines',
        type: 'line',
        source: 'zones',
        paint: { 'line-color': colour, 'line-width': 1.5, 'line-opacity': unlessHidden(1) },
      },
    ],
  },
})
const hide = (id: number, hidden: boolean) => map.setFeatureState({ source: 'zones', id }, { hidden })

map.once('idle', () => {
  window.peer = {
    showAll: (shown) => data.features.forEach((_, id) => hide(id, !shown)),
    showOne: (shown) => hide(one, !shown),
  }
})
