import type { Place } from '../catalog/types.ts'
import { fill } from '../i18n/fill.ts'
import { formatExactArea, formatExactLength } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { ToolWords } from '../i18n/tools/words.ts'
import { withoutVowels } from '../i18n/without-vowels.ts'
import type { Shape } from '../view/shape.ts'
import type { MeasuredShape } from './measure-shape.ts'
import { endsOf, placeName } from './place-name.ts'

/** A title for what a shape is about: the place that is asked about, from where to where a line goes, or else how much it is. */
export function shapeTitle(
  shape: Shape,
  { lengthMeters, squareMeters }: Pick<MeasuredShape, 'lengthMeters' | 'squareMeters'>,
  places: readonly Place[],
  words: ToolWords,
  locale: Locale,
): string {
  return withoutVowels(
    shape.type === 'point'
      ? fill(words.answersFor, { place: placeName(shape.positions[0]!, places, locale) })
      : squareMeters !== null
        ? `${words.area}: ${formatExactArea(squareMeters, locale)}`
        : `${shape.type === 'line' ? words.distance : words.outline}: ${
            endsOf(shape, places, locale) ?? formatExactLength(lengthMeters, locale)
          }`,
  )
}
