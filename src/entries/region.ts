import type { MultiLineString, MultiPolygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import world from 'world-atlas/countries-50m.json'

const { land, countries } = world.objects

/** Dry land of the world and the borders between countries, for the inset: Natural Earth 1 : 50,000,000, public domain. */
export const REGION: { readonly land: MultiPolygon; readonly borders: MultiLineString } = {
  land: (feature(world, land).features[0]! as { geometry: MultiPolygon }).geometry,
  borders: mesh(world, countries, (a, b) => a !== b),
}
