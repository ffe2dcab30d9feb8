import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { type There, thereOn } from '../catalog/as-of.ts'
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
import { NEAR_ENOUGH, NEEDED, labelLayers } from './label-layers.ts'
import { NOTHING, sketchLayers } from './sketch-layers.ts'

/** Layers on which a claim answers to a click, topmost first. */
export const CLAIM_LAYERS = ['claim-line', 'claim-edge', 'claim-hatch', 'claim-tint'] as const
/** Opacity of the band in which a line may lie. */
const DOUBT_STRENGTH = 0.2

/** A fixed handful of layers: a new overlay is more features, never another layer. Validated for every theme, language and view. */
export function buildStyle(catalog: Catalog, view: View, theme: Theme, locale: Locale): StyleSpecification {
  const style = viewStyle(view, catalog)
  return {
    version: 8,
    sources: {
      base: { type: 'geojson', data: baseFeatures(catalog) },
      claims: { type: 'geojson', data: claimFeatures(catalog, theme) },
      zones: { type: 'geojson', data: zoneFeatures(catalog) },
      difference: { type: 'geojson', data: differenceFeatures([], theme) },
      labels: { type: 'geojson', data: labelFeatures(catalog, theme, locale) },
      sketch: { type: 'geojson', data: NOTHING },
    },
    transition: { duration: 150, delay: 0 },
    layers: [
      ...baseLayers(theme),
      ...claimLayers(theme),
      ...differenceLayers(),
      ...sketchLayers(theme),
      ...labelLayers(theme, locale),
    ].map((layer) => withStyle(layer, style)),
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

/** Toggles act on opacity; labels are filtered, so that a hidden one frees its place for others. What was not there on the view's date is off. */
export function viewStyle(view: View, { overlays }: Pick<Catalog, 'overlays'>): ViewStyle {
  const { selection, time } = view
  const there = time === null ? null : thereOn(overlays, time)
  const parts = shownPartsThen(view, there)
  const shown = isShown(parts, there)
  const whenShown = (opacity: number | ExpressionSpecification): ExpressionSpecification => ['case', shown, opacity, 0]
  const inPart = (part: string): ExpressionSpecification => ['in', ` ${part} `, ['get', 'parts']]
  const labelled: ExpressionSpecification = ['any', ['==', ['get', 'parts'], ''], ...parts.map(inPart)]
  return {
    paint: [
      ['claim-tint', 'fill-opacity', whenShown(['get', 'tint'])],
      ['claim-hatch', 'fill-opacity', whenShown(['*', ['get', 'strength'], ['case', isSelected(selection), 1.7, 1]])],
      ['claim-doubt', 'line-opacity', whenShown(DOUBT_STRENGTH)],
      ['claim-edge-casing', 'line-opacity', whenShown(1)],
      ['claim-edge', 'line-opacity', whenShown(1)],
      ['claim-casing', 'line-opacity', whenShown(1)],
      ['claim-line', 'line-opacity', whenShown(1)],
    ],
    filter: [
      ['labels', ['all', NEAR_ENOUGH, labelled, ['!', NEEDED]]],
      ['needed-labels', ['all', labelled, NEEDED]],
      ['selected', markFilter(selection, parts, inPart)],
    ],
  }
}

/** Whether a claim is on show, and was there. */
function isShown(parts: readonly string[], there: There | null): ExpressionSpecification {
  const isOn: ExpressionSpecification = ['in', ['get', 'part'], ['literal', [...parts]]]
  if (there === null) return isOn
  return ['all', isOn, ['in', ['concat', ['get', 'part'], ' ', ['get', 'zone']], ['literal', [...there.claims]]]]
}

/** Whether a claim without an edge is what is selected: it has no outline to mark, its hatch grows darker instead. */
function isSelected(selection: Selection): ExpressionSpecification {
  if (selection.type === 'none') return ['literal', false]
  return ['all', ['in', ['get', 'edge'], ['literal', ['soft', 'none']]], ['==', ['get', selection.type], selection.id]]
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

function withStyle(layer: LayerSpecification, { paint, filter }: ViewStyle): LayerSpecification {
  const paints = paint.filter(([id]) => id === layer.id).map(([, property, value]) => [property, value])
  const own = filter.find(([id]) => id === layer.id)
  return {
    ...layer,
    ...(paints.length > 0 ? { paint: { ...layer.paint, ...Object.fromEntries(paints) } } : {}),
    ...(own ? { filter: own[1] } : {}),
  } as LayerSpecification
}
