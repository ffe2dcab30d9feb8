import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Catalog } from '../catalog/types.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Theme } from '../theme/palette.ts'
import { FONT_FAMILIES, LABEL_SIZES, type LabelClass } from '../theme/type.ts'
import type { View } from '../view/view.ts'
import { imageName } from './images.ts'
import { baseFeatures, claimFeatures, labelFeatures } from './features.ts'

const PLAIN = [...FONT_FAMILIES]
const SEMIBOLD = FONT_FAMILIES.map((family) => `${family} SemiBold`)

/** Layers on which a claim answers to a click, topmost first. */
export const CLAIM_LAYERS = ['claim-line', 'claim-edge', 'claim-hatch', 'claim-tint'] as const

/** Names that are no place's count as the highest rank. */
const RANK: ExpressionSpecification = ['coalesce', ['get', 'rank'], 0]
/** Villages would crowd the whole map. */
const NEAR_ENOUGH: ExpressionSpecification = ['any', ['<=', RANK, 2], ['>=', ['zoom'], 9]]

/** A fixed handful of layers: a new overlay is more features, never another layer. Validated for every theme, language and view. */
export function buildStyle(catalog: Catalog, view: View, theme: Theme, locale: Locale): StyleSpecification {
  return {
    version: 8,
    sources: {
      base: { type: 'geojson', data: baseFeatures(catalog) },
      claims: { type: 'geojson', data: claimFeatures(catalog, theme) },
      labels: { type: 'geojson', data: labelFeatures(catalog, theme, locale) },
    },
    transition: { duration: 150, delay: 0 },
    layers: [...baseLayers(theme), ...claimLayers(theme), ...labelLayers(theme, locale)].map((layer) =>
      withView(layer, view),
    ),
  }
}

/** What a view changes in the style: paint properties and filters by layer, applied to a new style and to a live one alike. */
export interface ViewStyle {
  readonly paint: readonly (readonly [
    layer: string,
    property: string,
    value: DataDrivenPropertyValueSpecification<number>,
  ])[]
  readonly filter: readonly (readonly [layer: string, filter: ExpressionSpecification])[]
}

/** Toggles act on opacity, the fastest way MapLibre has; labels are filtered, so that a hidden one frees its place. */
export function viewStyle(view: View): ViewStyle {
  const shown: ExpressionSpecification = ['in', ['get', 'overlay'], ['literal', [...view.layers]]]
  const whenShown = (opacity: number | ExpressionSpecification): ExpressionSpecification => ['case', shown, opacity, 0]
  const selected: ExpressionSpecification = [
    '==',
    ['get', view.selection.type],
    view.selection.type === 'none' ? '' : view.selection.id,
  ]
  const labelled: ExpressionSpecification = [
    'all',
    NEAR_ENOUGH,
    [
      'any',
      ['==', ['get', 'overlays'], ''],
      ...view.layers.map((id): ExpressionSpecification => ['in', ` ${id} `, ['get', 'overlays']]),
    ],
  ]
  return {
    paint: [
      ['claim-tint', 'fill-opacity', whenShown(['get', 'tint'])],
      ['claim-hatch', 'fill-opacity', whenShown(['get', 'strength'])],
      ['claim-edge', 'line-opacity', whenShown(1)],
      ['claim-casing', 'line-opacity', whenShown(1)],
      ['claim-line', 'line-opacity', whenShown(1)],
    ],
    filter: [
      ['labels', labelled],
      ['selected', view.selection.type === 'none' ? ['literal', false] : ['all', selected, ['get', 'firm']]],
    ],
  }
}

function withView(layer: LayerSpecification, view: View): LayerSpecification {
  const { paint, filter } = viewStyle(view)
  const paints = paint.filter(([id]) => id === layer.id).map(([, property, value]) => [property, value])
  const own = filter.find(([id]) => id === layer.id)
  return {
    ...layer,
    ...(paints.length > 0 ? { paint: { ...layer.paint, ...Object.fromEntries(paints) } } : {}),
    ...(own ? { filter: own[1] } : {}),
  } as LayerSpecification
}

function baseLayers(theme: Theme): LayerSpecification[] {
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
      paint: { 'line-color': theme.road, 'line-width': ['interpolate', ['linear'], ['zoom'], 7.5, 1.6, 11, 3] },
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
        'line-width': ['case', kind('national'), 1.2, 1],
        'line-dasharray': [
          'match',
          ['get', 'kind'],
          'governorate',
          ['literal', [1, 3]],
          'claim',
          ['literal', [1, 3]],
          'golan-west',
          ['literal', [5, 3]],
          'armistice',
          ['literal', [3, 3]],
          ['literal', [1, 0]],
        ],
      },
    },
  ]
}

function claimLayers(theme: Theme): LayerSpecification[] {
  const edge = (...edges: string[]): ExpressionSpecification => ['in', ['get', 'edge'], ['literal', edges]]
  return [
    {
      id: 'claim-tint',
      type: 'fill',
      source: 'claims',
      filter: ['>', ['get', 'tint'], 0],
      layout: { 'fill-sort-key': ['get', 'order'] },
      paint: { 'fill-color': ['get', 'color'], 'fill-antialias': false },
    },
    {
      id: 'claim-hatch',
      type: 'fill',
      source: 'claims',
      filter: ['>', ['get', 'strength'], 0],
      layout: { 'fill-sort-key': ['get', 'order'] },
      paint: { 'fill-pattern': ['image', ['get', 'pattern']], 'fill-antialias': false },
    },
    {
      id: 'selected',
      type: 'line',
      source: 'claims',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.text, 'line-width': ['match', ['get', 'edge'], 'dotted', 2.5, 6], 'line-opacity': 0.35 },
    },
    {
      id: 'claim-edge',
      type: 'line',
      source: 'claims',
      filter: edge('dashed', 'dotted', 'band'),
      layout: { 'line-sort-key': ['get', 'order'], 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'color'],
        'line-width': ['match', ['get', 'edge'], 'band', 8, 'dashed', 2, 1],
        'line-dasharray': [
          'match',
          ['get', 'edge'],
          'band',
          ['literal', [1.2, 0.7]],
          'dashed',
          ['literal', [3.5, 2]],
          ['literal', [1, 3]],
        ],
      },
    },
    {
      id: 'claim-casing',
      type: 'line',
      source: 'claims',
      filter: edge('cased'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.casing, 'line-width': 4.6 },
    },
    {
      id: 'claim-line',
      type: 'line',
      source: 'claims',
      filter: edge('cased'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['get', 'color'], 'line-width': 2.4 },
    },
  ]
}

function labelLayers(theme: Theme, locale: Locale): LayerSpecification[] {
  const isClass = (...classes: LabelClass[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', classes]]
  const size = ['match', ['get', 'class'], ...Object.entries(LABEL_SIZES).flat(), LABEL_SIZES.town]
  // Only Latin script has capitals and bears letter spacing.
  const latin = locale === 'en'
  return [
    {
      id: 'dots',
      type: 'circle',
      source: 'labels',
      filter: ['all', ['has', 'rank'], NEAR_ENOUGH],
      paint: {
        'circle-radius': ['match', RANK, 1, 3.6, 2, 2.4, 2],
        'circle-color': ['match', RANK, 1, theme.page, theme.placeText],
        'circle-stroke-color': theme.text,
        'circle-stroke-width': ['match', RANK, 1, 1.8, 0],
      },
    },
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['case', isClass('city', 'zone', 'note'), ['literal', SEMIBOLD], ['literal', PLAIN]],
        'text-size': size as unknown as DataDrivenPropertyValueSpecification<number>,
        'text-anchor': [
          'match',
          ['get', 'side'],
          'right',
          'left',
          'left',
          'right',
          'above',
          'bottom',
          'below',
          'top',
          'center',
        ],
        'text-offset': [
          'match',
          ['get', 'side'],
          'right',
          ['literal', [0.6, 0]],
          'left',
          ['literal', [-0.6, 0]],
          'above',
          ['literal', [0, -0.4]],
          'below',
          ['literal', [0, 0.4]],
          ['literal', [0, 0]],
        ],
        'text-max-width': 30,
        'text-transform': latin ? ['case', isClass('country'), 'uppercase', 'none'] : 'none',
        'text-letter-spacing': latin ? ['case', isClass('country', 'region'), 0.1, 0] : 0,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': ['get', 'color'], 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
    },
  ]
}
