import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { thereOn } from '../catalog/as-of.ts'
import { type MapLabel, mapLabels } from '../catalog/map-labels.ts'
import type { Catalog } from '../catalog/types.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Theme } from '../theme/palette.ts'
import { overlayOf } from '../catalog/parts.ts'
import { shownPartsThen } from '../view/then.ts'
import type { Selection, View } from '../view/view.ts'
import { baseLayers } from './base-layers.ts'
import { claimLayers } from './claim-layers.ts'
import { differenceFeatures, differenceLayers } from './difference-layers.ts'
import { baseFeatures, claimFeatures, labelFeatures, zoneFeatures } from './features.ts'
import { labelLayers } from './label-layers.ts'
import { NOTHING, sketchLayers } from './sketch-layers.ts'

/** Layers on which a claim answers to a click, topmost first. */
export const CLAIM_LAYERS = ['claim-line', 'claim-edge', 'claim-hatch', 'claim-tint'] as const

/** Names as a map has them. */
interface Names {
  readonly labels: readonly MapLabel[]
  readonly letters: number
}

/**
 * A fixed handful of layers: a new overlay is more features, never another layer. Validated for every theme, language and view.
 * @param names those of one language that are shown, at their places, and how large letters are beside those of a desk
 */
export function buildStyle(
  catalog: Catalog,
  view: View,
  theme: Theme,
  locale: Locale,
  { labels, letters }: Names = { labels: mapLabels(catalog, locale), letters: 1 },
): StyleSpecification {
  const filters = viewFilters(view, catalog)
  return {
    version: 8,
    sources: {
      base: { type: 'geojson', data: baseFeatures(catalog) },
      claims: { type: 'geojson', data: claimFeatures(catalog, theme), promoteId: 'claim' },
      zones: { type: 'geojson', data: zoneFeatures(catalog) },
      difference: { type: 'geojson', data: differenceFeatures([], theme) },
      labels: { type: 'geojson', data: labelFeatures(labels, theme, letters) },
      sketch: { type: 'geojson', data: NOTHING },
    },
    transition: { duration: 150, delay: 0 },
    layers: [
      ...baseLayers(theme),
      ...claimLayers(theme),
      ...differenceLayers(),
      ...sketchLayers(theme),
      ...labelLayers(theme, locale),
    ].map((layer) => withFilter(layer, filters)),
  }
}

/** The filters of a view by layer, applied to a new style and to a live one alike. */
export function viewFilters(
  view: View,
  { overlays }: Pick<Catalog, 'overlays'>,
): readonly (readonly [layer: string, filter: ExpressionSpecification])[] {
  const { selection, time } = view
  const parts = shownPartsThen(view, time === null ? null : thereOn(overlays, time))
  const inPart = (part: string): ExpressionSpecification => ['in', ` ${part} `, ['get', 'parts']]
  return [['selected', markFilter(selection, parts, inPart)]]
}

/** The outlines that mark a selection. An overlay that is off marks nothing; a zone is marked whatever claims it. */
function markFilter(
  selection: Selection,
  parts: readonly string[],
  inPart: (part: string) => ExpressionSpecification,
): ExpressionSpecification {
  switch (selection.type) {
    case 'none':
      return ['literal', false]
    case 'zone':
      return ['==', ['get', 'zone'], selection.id]
    case 'overlay':
      return ['any', ...parts.filter((part) => overlayOf(part) === selection.id).map(inPart)]
  }
}

function withFilter(layer: LayerSpecification, filters: ReturnType<typeof viewFilters>): LayerSpecification {
  const own = filters.find(([id]) => id === layer.id)
  return own ? ({ ...layer, filter: own[1] } as LayerSpecification) : layer
}
