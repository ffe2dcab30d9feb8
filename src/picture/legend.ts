import type { FigureDrawing } from '../figure/drawing.ts'
import { direction } from '../i18n/locale.ts'
import type { PaintSetting } from './area-paint.ts'
import type { LegendStyle } from './legend-style.ts'
import { element } from './svg.ts'
import { looksOf, swatch } from './swatch.ts'
import { type Block, type Column, paragraph } from './typeset.ts'
import type { PictureEntry } from './words.ts'

/** One entry: the overlay's own pattern and line, its title, and below it always its status and its extent. */
export function legendEntry(
  entry: PictureEntry,
  drawing: FigureDrawing,
  column: Column,
  style: LegendStyle,
  setting: PaintSetting,
): Block {
  const { theme, locale } = setting
  const [swatchWidth] = style.swatch
  const aside = swatchWidth + 10
  const words: Column = {
    ...column,
    x: direction(locale) === 'rtl' ? column.x : column.x + aside,
    width: column.width - aside,
  }
  const small = { sizePixels: style.statusPixels, weight: 400, colour: theme.mutedText } as const
  const lines = [
    { said: entry.title, style: { sizePixels: style.titlePixels, weight: 600, colour: theme.text } as const },
    { said: entry.status, style: small },
    { said: entry.reading, style: small },
    { said: entry.extent, style: { ...small, colour: theme.text } },
  ]
  let height = 0
  const markup = lines.flatMap(({ said, style }) => {
    if (said === null) return []
    const block = paragraph(said, { ...words, y: words.y + height }, style, setting)
    height += block.height
    return [block.markup]
  })
  const x = direction(locale) === 'rtl' ? column.x + column.width - swatchWidth : column.x
  return {
    markup: element(
      'g',
      { id: `legend-${entry.overlay}` },
      swatch(looksOf(entry, drawing), x, column.y + 2, style, setting),
      ...markup,
    ),
    height: Math.max(height, style.swatch[1] + 4),
  }
}
