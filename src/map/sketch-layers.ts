import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import type { Theme } from '../theme/palette.ts'

/** What the source of sketches holds before anybody draws. */
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** What a reader drew or brought along: in the colour of the words, which is nobody's claim; a file of his own is dashed. */
export function sketchLayers(theme: Theme): LayerSpecification[] {
  const isOwn: ExpressionSpecification = ['==', ['get', 'kind'], 'own']
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: 'sketch-area',
      type: 'fill',
      source: 'sketch',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': theme.text, 'fill-opacity': 0.12 },
    },
    {
      id: 'sketch-casing',
      type: 'line',
      source: 'sketch',
      filter: ['!', isPoint],
      layout: line,
      paint: { 'line-color': theme.halo, 'line-width': 5 },
    },
    {
      id: 'sketch-line',
      type: 'line',
      source: 'sketch',
      filter: ['!', isPoint],
      layout: line,
      paint: {
        'line-color': theme.text,
        'line-width': 2.4,
        'line-dasharray': ['case', isOwn, ['literal', [2.5, 1.5]], ['literal', [1, 0]]],
      },
    },
    {
      id: 'sketch-point',
      type: 'circle',
      source: 'sketch',
      filter: isPoint,
      paint: {
        'circle-radius': ['case', isOwn, 4, 5],
        'circle-color': theme.page,
        'circle-stroke-color': theme.text,
        'circle-stroke-width': 2.4,
      },
    },
  ]
}
