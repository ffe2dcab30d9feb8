import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
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

/** Dots and names. */
export function labelLayers(theme: Theme, locale: Locale): LayerSpecification[] {
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
