import GeoJSON from 'ol/format/GeoJSON.js'
import VectorLayer from 'ol/layer/Vector.js'
import OpenLayersMap from 'ol/Map.js'
import 'ol/ol.css'
import { transformExtent } from 'ol/proj.js'
import VectorSource from 'ol/source/Vector.js'
import { Fill, Stroke, Style } from 'ol/style.js'
import View from 'ol/View.js'
import { HOME_BOUNDS } from '../../../src/view/home.ts'
import { FILL, FILL_OPACITY, loadZones, SWITCHED_FILL } from './hooks.ts'

/* The plain OpenLayers page: the zones in one vector layer, drawn on a canvas. */

const zones = loadZones()
const source = new VectorSource()
const opacity = Math.round(FILL_OPACITY * 255).toString(16)
const styleOf = (colour: string) =>
  new Style({ fill: new Fill({ color: `${colour}${opacity}` }), stroke: new Stroke({ color: colour, width: 1.5 }) })
const layer = new VectorLayer({ source, style: styleOf(FILL) })
const view = new View()
const map = new OpenLayersMap({ target: 'map', layers: [layer], view, controls: [] })
view.fit(transformExtent([...HOME_BOUNDS], 'EPSG:4326', 'EPSG:3857'))
source.addFeatures(new GeoJSON({ featureProjection: 'EPSG:3857' }).readFeatures(await zones))
const one = source.getFeatures().at(-1)!
one.setStyle(styleOf(SWITCHED_FILL))
map.once('rendercomplete', () => {
  window.peer = {
    showAll: (shown) => layer.setVisible(shown),
    showOne: (shown) => one.setStyle(shown ? styleOf(SWITCHED_FILL) : new Style()),
  }
})
