import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import type { DifferencePart } from '../catalog/difference.ts'
import type { Theme } from '../theme/palette.ts'
import { imageName } from './images.ts'

/** The parts of a difference with their looks; without any, what a style starts with. */
export function differenceFeatures(parts: readonly DifferencePart[], theme: Theme): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: parts.map(({ hue, hatch, tint, area }) => ({
      type: 'Feature',
      properties: {
        color: theme.hue[hue],
        pattern: hatch === null ? '' : imageName(hatch, hue, theme.id),
        tint,
      },
      geometry: area,
    })),
  }
}

/** A difference lies over all claims; an outline parts what has the same colour. */
export function differenceLayers(): LayerSpecification[] {
  const source = 'difference'
  return [
    {
      id: 'difference-tint',
      type: 'fill',
      source,
      paint: { 'fill-color': ['get', 'color'], 'fill-opacity': ['get', 'tint'], 'fill-antialias': false },
    },
    {
      id: 'difference-hatch',
      type: 'fill',
      source,
      filter: ['!=', ['get', 'pattern'], ''],
      paint: { 'fill-pattern': ['image', ['get', 'pattern']], 'fill-antialias': false },
    },
    {
      id: 'difference-edge',
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ['get', 'color'], 'line-width': 1.6 },
    },
  ]
}
