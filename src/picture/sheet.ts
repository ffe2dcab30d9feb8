import type { FigureDrawing } from '../figure/drawing.ts'
import { direction } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { legendEntry } from './legend.ts'
import type { PaintSetting } from './area-paint.ts'
import { mapPart } from './map-part.ts'
import { element } from './svg.ts'
import { type Block, type Column, paragraph } from './typeset.ts'
import type { PictureWords } from './words.ts'

/** Width of a sheet in pixels: that of a column of text in most newspapers' sites. */
export const SHEET_WIDTH = 720
/** From the edge to what is on the sheet. */
const MARGIN = 20
const BETWEEN = { columns: 24, entries: 12, parts: 14 } as const

/** A sheet: heading, map, legend, notes and credit below each other; as high as it takes. */
export function sheet(words: PictureWords, drawing: FigureDrawing, setting: PaintSetting): Block {
  const { theme } = setting
  const width = SHEET_WIDTH - 2 * MARGIN
  const parts: string[] = []
  let y: number = MARGIN
  const add = (block: Block, after: number = BETWEEN.parts) => {
    parts.push(block.markup)
    y += block.height + after
  }
  const column = (): Column => ({ x: MARGIN, y, width })
  const plain = { weight: 400, colour: theme.mutedText } as const

  const title = paragraph(
    words.title,
    column(),
    { sizePixels: 25, weight: 600, colour: theme.text, leading: TITLE_LEADING[setting.locale], balanced: true },
    setting,
  )
  add({ ...title, markup: element('g', { id: 'title' }, title.markup) }, 4)
  const date = paragraph(words.dataAsOf, column(), { ...plain, sizePixels: 13 }, setting)
  add({ ...date, markup: element('g', { id: 'date' }, date.markup) }, 10)

  const height = Math.round((width * drawing.height) / drawing.width)
  const map = mapPart(drawing, { x: MARGIN, y, width, height, letters: 1 }, setting)
  add({ markup: map.markup, height })
  add(legend(words, drawing, column(), setting))
  const notes = notesOf(words, map.unsaid)
  notes.forEach(({ id, text }, index) => {
    const note = paragraph(text, column(), { ...plain, sizePixels: id === 'unknowns' ? 12.5 : 10.5 }, setting)
    add({ ...note, markup: element('g', { id }, note.markup) }, index === notes.length - 1 ? 0 : 5)
  })
  return { markup: parts.join(''), height: Math.ceil(y + MARGIN) }
}

/** A heading of several lines stands closer. */
const TITLE_LEADING = { en: 1.18, ar: 1.4, he: 1.2 } as const

/** Entries in two columns, the first on the side where reading begins; a single one has the whole width. */
function legend(words: PictureWords, drawing: FigureDrawing, { x, y, width }: Column, setting: PaintSetting): Block {
  const columns = words.entries.length > 1 ? 2 : 1
  const columnWidth = (width - (columns - 1) * BETWEEN.columns) / columns
  const bottoms = Array.from({ length: columns }, () => y)
  const style = {
    titlePixels: 14,
    statusPixels: 12.5,
    swatch: [34, 24],
    unitsPerPixel: drawing.width / width,
  } as const
  const entries = words.entries.map((entry) => {
    const index = bottoms.indexOf(Math.min(...bottoms))
    const place = direction(setting.locale) === 'rtl' ? columns - 1 - index : index
    const block = legendEntry(
      entry,
      drawing,
      { x: x + place * (columnWidth + BETWEEN.columns), y: bottoms[index]!, width: columnWidth },
      style,
      setting,
    )
    bottoms[index]! += block.height + BETWEEN.entries
    return block.markup
  })
  return {
    markup: element('g', { id: 'legend' }, ...entries),
    height: Math.max(0, Math.max(...bottoms) - y - BETWEEN.entries),
  }
}

/** What stands below the legend: what is not known and found no place on the map, the sources, credit and terms. */
function notesOf(
  { locale, sources, credit, reuse }: PictureWords,
  unsaid: readonly string[],
): { id: string; text: string }[] {
  const m = MESSAGES[locale]
  return [
    ...(unsaid.length === 0 ? [] : [{ id: 'unknowns', text: unsaid.join(' · ') }]),
    ...(sources.length === 0 ? [] : [{ id: 'sources', text: `${m.sourcesHeading}: ${sources.join(' · ')}` }]),
    { id: 'credit', text: `${m.siteTitle} · ${credit}` },
    { id: 'reuse', text: reuse },
  ]
}
