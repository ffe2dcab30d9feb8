import { drawnLine } from '../i18n/drawn-line.ts'
import { type Locale, direction } from '../i18n/locale.ts'
import type { Theme } from '../theme/palette.ts'
import { balancedWidth, breakLines, togetherInParts } from './break-lines.ts'
import { element, escapeXml } from './svg.ts'

/** How letters are set. */
export interface Font {
  readonly sizePixels: number
  readonly weight: 400 | 600
  /** Space between letters in ems. */
  readonly spacingEms?: number
}

/** Width in pixels of words on one line, as the fonts that draw them have it. */
export type Measure = (words: string, font: Font) => number

/** All that is the same for every part of a picture. */
export interface Setting {
  readonly locale: Locale
  readonly theme: Theme
  readonly measure: Measure
}

/** Where a paragraph may stand: from `x` on, so many pixels wide; `y` is its upper edge. */
export interface Column {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Something drawn, and how much room it took from top to bottom. */
export interface Block {
  readonly markup: string
  readonly height: number
}

export interface ParagraphStyle extends Font {
  readonly colour: string
  /** From line to line as a factor of the letters' size. */
  readonly leading?: number
  /** Whether all lines become about as long, as in a heading. */
  readonly balanced?: true
}

/** Arabic letters reach further up and down. */
const LEADING: Readonly<Record<Locale, number>> = { en: 1.3, ar: 1.5, he: 1.35 }
/** From the middle of a line down to its baseline, in ems: half the height of capitals. */
const MIDDLE_TO_BASELINE = 0.35

/** A paragraph, broken into lines, beginning on the side where its script begins. */
export function paragraph(words: string, column: Column, style: ParagraphStyle, setting: Setting): Block {
  const { measure, locale } = setting
  const { sizePixels } = style
  const lineHeight = sizePixels * (style.leading ?? LEADING[locale])
  const widthOf = (line: string) => measure(line, style)
  // The dot stands behind the part.
  const said = togetherInParts(words, (piece) => widthOf(`${piece} ·`) <= column.width)
  const lines = breakLines(said, style.balanced ? balancedWidth(said, column.width, widthOf) : column.width, widthOf)
  return {
    markup: lines
      .map((line, index) =>
        line === ''
          ? ''
          : textLine(
              line,
              startOf(column, locale),
              column.y + lineHeight * (index + 0.5) + sizePixels * MIDDLE_TO_BASELINE,
              { ...style, anchor: 'beginning' },
              locale,
            ),
      )
      .join(''),
    height: lineHeight * lines.length,
  }
}

/** Where the lines of a column begin: on its left, or on its right in Arabic and Hebrew. */
function startOf({ x, width }: Column, locale: Locale): number {
  return direction(locale) === 'rtl' ? x + width : x
}

export interface LineStyle extends Font {
  readonly colour: string
  /** Which of its ends stands at x: the one where the script begins, or left, middle or right by the eye. */
  readonly anchor: 'beginning' | 'start' | 'middle' | 'end'
}

/** One line of words; `y` is its baseline. */
export function textLine(words: string, x: number, y: number, style: LineStyle, locale: Locale): string {
  const anchor = style.anchor === 'beginning' ? (direction(locale) === 'rtl' ? 'end' : 'start') : style.anchor
  return element(
    'text',
    {
      x,
      y,
      'font-size': style.sizePixels,
      'font-weight': style.weight === 400 ? null : style.weight,
      'letter-spacing': style.spacingEms ? style.spacingEms * style.sizePixels : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      fill: style.colour,
    },
    escapeXml(drawnLine(words, locale)),
  )
}
