import type { CompareWords } from '../i18n/compare-words.ts'
import { fill } from '../i18n/fill.ts'
import { formatAreaRange, formatShareRange } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { BoundedFigure } from './overlap.ts'
import { NEGLIGIBLE_SQUARE_METERS } from './relation.ts'

/** An area of a comparison in words: with its range, as a bound where one side may be larger than what is known of it. */
export function boundedArea(figure: BoundedFigure | null, words: CompareWords, locale: Locale): string {
  if (figure === null) return words.unknown
  const [least, drawn, most] = figure.range
  if (most < NEGLIGIBLE_SQUARE_METERS) return words.none
  return bounded(figure, formatAreaRange(drawn, [least, most], locale), words)
}

/** A share of a comparison in words, the same way. */
export function boundedShare(figure: BoundedFigure | null, words: CompareWords): string {
  return figure === null ? words.unknown : bounded(figure, formatShareRange(figure.range), words)
}

function bounded({ bound }: BoundedFigure, figure: string, words: CompareWords): string {
  switch (bound) {
    case 'exact':
      return figure
    case 'at-least':
      return fill(words.atLeast, { figure })
    case 'at-most':
      return fill(words.atMost, { figure })
  }
}
