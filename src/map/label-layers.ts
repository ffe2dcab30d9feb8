import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Locale } from '../i18n/locale.ts'
import type { Theme } from '../theme/palette.ts'
import { FONT_FAMILIES, type LabelClass } from '../theme/type.ts'

const PLAIN = [...FONT_FAMILIES]
const SEMIBOLD = FONT_FAMILIES.map((family) => `${family} SemiBold`)

/** Names, with the marks of places. All of them are drawn: who placed them left out what has no room (`placedNames`). */
export function labelLayers(theme: Theme, locale: Locale): LayerSpecification[] {
  const isClass = (...classes: LabelClass[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', classes]]
  // Only Latin script has capitals and bears letter spacing.
  const latin = locale === 'en'
  return [
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      layout: {
        // Mark and name are one symbol: neither stands there without the other.
        'icon-image': ['coalesce', ['get', 'mark'], ''],
        'icon-allow-overlap': true,
        'text-allow-overlap': true,
        'text-field': ['get', 'name'],
        'text-font': ['case', isClass('city', 'zone', 'note'), ['literal', SEMIBOLD], ['literal', PLAIN]],
        'text-size': ['get', 'size'],
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
      },
      paint: { 'text-color': ['get', 'color'], 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
    },
  ]
}
