import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Locale } from '../i18n/locale.ts'
import type { Theme } from '../theme/palette.ts'
import { FONT_FAMILIES, LABEL_SIZES, type LabelClass } from '../theme/type.ts'

const PLAIN = [...FONT_FAMILIES]
const SEMIBOLD = FONT_FAMILIES.map((family) => `${family} SemiBold`)

/** Names that are no place's count as the highest rank. */
const RANK: ExpressionSpecification = ['coalesce', ['get', 'rank'], 0]
/** Villages would crowd the whole map. */
export const NEAR_ENOUGH: ExpressionSpecification = ['any', ['<=', RANK, 2], ['>=', ['zoom'], 9]]

/**
 * Labels that are drawn whatever they meet: words for what is not known, the status of the Golan, cities, and countries, of which
 * none may be dropped alone (`labelsInView`).
 */
export const NEEDED: ExpressionSpecification = [
  'in',
  ['get', 'class'],
  ['literal', ['note', 'occupied', 'city', 'country']],
]

/** Names, with the marks of places. */
export function labelLayers(theme: Theme, locale: Locale): LayerSpecification[] {
  const isClass = (...classes: LabelClass[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', classes]]
  const size = ['match', ['get', 'class'], ...Object.entries(LABEL_SIZES).flat(), LABEL_SIZES.town]
  // Only Latin script has capitals and bears letter spacing.
  const latin = locale === 'en'
  const labels: SymbolLayerSpecification = {
    id: 'labels',
    type: 'symbol',
    source: 'labels',
    layout: {
      // Mark and name are one symbol: neither stands there without the other.
      'icon-image': ['coalesce', ['get', 'mark'], ''],
      'icon-allow-overlap': false,
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
      // Lines begin at the point beside which they stand, as in the figure.
      'text-justify': 'auto',
      'text-transform': latin ? ['case', isClass('country'), 'uppercase', 'none'] : 'none',
      'text-letter-spacing': latin ? ['case', isClass('country', 'region'), 0.1, 0] : 0,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: { 'text-color': ['get', 'color'], 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
  }
  return [
    labels,
    // Over the others and never dropped.
    {
      ...labels,
      id: 'needed-labels',
      layout: { ...labels.layout, 'text-allow-overlap': true, 'icon-allow-overlap': true },
    },
  ]
}
