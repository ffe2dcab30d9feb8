import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Catalog } from '../catalog/types.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Theme } from '../theme/palette.ts'
import type { View } from '../view/view.ts'
import { baseLayers } from './base-layers.ts'
import { claimLayers } from './claim-layers.ts'
import { baseFeatures, claimFeatures, labelFeatures } from './features.ts'
import { NEAR_ENOUGH, labelLayers } from './label-layers.ts'

/** Layers on which a claim answers to a click, topmost first. */
export const CLAIM_LAYERS = ['claim-line', 'claim-edge', 'claim-hatch', 'claim-tint'] as const

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
