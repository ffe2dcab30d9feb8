import type { FigureDrawing } from '../figure/drawing.ts'
import { direction } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { legendEntry } from './legend.ts'
import type { PaintSetting } from './area-paint.ts'
import { mapPart } from './map-part.ts'
import { element } from './svg.ts'
import { type Column, paragraph } from './typeset.ts'
import type { PictureWords } from './words.ts'

/** Size in pixels of the card that networks show beside a link (Open Graph). */
export const CARD = { width: 1200, height: 630 } as const
/** The map of a card: a square but for its frame, on the side where reading ends. */
export const CARD_MAP = { width: 640, height: 630 } as const
/** Letters of its map beside those of the page: cards are shown at half their size. */
const CARD_LETTERS = 1.55
const MARGIN = 36
/** Sizes of letters are tried one after the other until everything fits. */
const SIZES = [1.25, 1.12, 1, 0.92, 0.85, 0.78, 0.72, 0.66] as const

/** A card: title and legend beside the map. Throws when the words do not fit even in the smallest letters. */
export function card(words: PictureWords, drawing: FigureDrawing, setting: PaintSetting): string {
  const { theme, locale } = setting
  const isRtl = direction(locale) === 'rtl'
  const frame = { x: isRtl ? 0 : CARD.width - CARD_MAP.width, y: 0, ...CARD_MAP, letters: CARD_LETTERS }
  const column: Column = {
    x: isRtl ? CARD_MAP.width + MARGIN : MARGIN,
    y: MARGIN,
    width: CARD.width - CARD_MAP.width - 2 * MARGIN,
  }
  const map = mapPart(drawing, frame, setting)
  for (const size of SIZES) {
    const credit = paragraph(
      `${MESSAGES[locale].siteTitle} · ${words.creditInBrief}`,
      column,
      { sizePixels: 16, weight: 400, colour: theme.mutedText },
      setting,
    )
    const top = CARD.height - MARGIN * 0.8 - credit.height
    const told = story(words, map.unsaid, drawing, column, size, setting)
    if (told.bottom > top - 12) continue
    const placed = element(
      'g',
      { id: 'credit', transform: `translate(0 ${(top - column.y).toFixed(2)})` },
      credit.markup,
    )
    return map.markup + told.markup + placed
  }
  throw new Error(
    `The card "${words.title}" (${locale}): title and legend do not fit into ${CARD.height} px. Shorten the title, or the words of its overlays.`,
  )
}

function story(
  words: PictureWords,
  unsaid: readonly string[],
  drawing: FigureDrawing,
  column: Column,
  size: number,
  setting: PaintSetting,
) {
  const { theme, locale } = setting
  let { y } = column
  const markup: string[] = []
  const text = (id: string, said: string, sizePixels: number, colour: string, weight: 400 | 600, after: number) => {
    const leading = weight === 600 ? { en: 1.15, ar: 1.38, he: 1.18 }[locale] : undefined
    const style = {
      sizePixels: sizePixels * size,
      weight,
      colour,
      ...(leading ? { leading, balanced: true as const } : {}),
    }
    const block = paragraph(said, { ...column, y }, style, setting)
    markup.push(element('g', { id }, block.markup))
    y += block.height + after * size
  }
  text('title', words.title, 40, theme.text, 600, 8)
  text('date', words.dataAsOf, 20, theme.mutedText, 400, 22)
  const entries = words.entries.map((entry) => {
    const block = legendEntry(
      entry,
      drawing,
      { ...column, y },
      {
        titlePixels: 23 * size,
        statusPixels: 18.5 * size,
        swatch: [54 * size, 38 * size],
        unitsPerPixel: drawing.width / CARD_MAP.width,
      },
      setting,
    )
    y += block.height + 16 * size
    return block.markup
  })
  markup.push(element('g', { id: 'legend' }, ...entries))
  if (unsaid.length > 0) text('unknowns', unsaid.join(' · '), 17, theme.mutedText, 400, 0)
  return { markup: markup.join(''), bottom: y }
}
