import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Theme } from '../theme/palette.ts'
import { imageName } from './images.ts'

/** Land, water, roads and borders: quiet, so that only overlays carry colour. */
export function baseLayers(theme: Theme): LayerSpecification[] {
  const kind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]]
  return [
    { id: 'background', type: 'background', paint: { 'background-color': theme.neighbours } },
    { id: 'land', type: 'fill', source: 'base', filter: kind('land'), paint: { 'fill-color': theme.land } },
    {
      id: 'occupied',
      type: 'fill',
      source: 'base',
      filter: kind('occupied'),
      paint: { 'fill-pattern': imageName('stripe', 'stripe', theme.id) },
    },
    {
      id: 'road',
      type: 'line',
      source: 'base',
      filter: kind('road'),
      paint: { 'line-color': theme.road, 'line-width': 1.6 },
    },
    { id: 'water', type: 'fill', source: 'base', filter: kind('water'), paint: { 'fill-color': theme.water } },
    {
      id: 'river',
      type: 'line',
      source: 'base',
      filter: kind('river'),
      paint: { 'line-color': theme.water, 'line-width': 3.5 },
    },
    {
      id: 'border',
      type: 'line',
      source: 'base',
      filter: kind('national', 'governorate', 'golan-west', 'armistice', 'claim'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', kind('governorate', 'claim'), theme.governorate, theme.border],
        'line-width': ['case', kind('governorate', 'claim'), 1, 1.2],
        // In widths of the line: the same lengths as in the figure.
        'line-dasharray': [
          'match',
          ['get', 'kind'],
          'governorate',
          ['literal', [1, 3]],
          'claim',
          ['literal', [1, 3]],
          'golan-west',
          ['literal', [5 / 1.2, 3 / 1.2]],
          'armistice',
          ['literal', [3 / 1.2, 3 / 1.2]],
          ['literal', [1, 0]],
        ],
      },
    },
  ]
}
