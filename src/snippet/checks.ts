import { saysStatus } from '../catalog/status-words.ts'
import { isolate } from '../i18n/format.ts'
import { FRAME_WIDTHS, LABEL_SIZES } from '../theme/type.ts'
import type { CodeKind, EmbedChoice, EmbedView } from './choice.ts'
import { shownClaims } from './default-texts.ts'
import type { EmbedWords } from './embed-words.ts'
import { type Shown, embeddedPage, shownBy } from './embedded-page.ts'

/** What an editor should see before a code is copied. */
export type CheckId = 'noTitle' | 'noAlternative' | 'noStatus' | 'unclassed' | 'smallLetters' | 'smallMap' | 'cutOff'

/** A doubt about a code, with the values of its message. */
export interface Check {
  readonly id: CheckId
  readonly values: Readonly<Record<string, string>>
}

/** What was seen of the embed page in a column, in CSS pixels; null while nothing was. */
export interface MeasuredColumn {
  readonly width: number
  /** Height that the embed page asks for. */
  readonly pageHeight: number | null
  /** Width of the map in it. */
  readonly mapWidth: number | null
}

/** What was seen of page and picture themselves. */
export interface Measured {
  /** Width in CSS pixels at which the picture's letters have the sizes of `theme/type.ts`; null while it was not seen. */
  readonly pictureWidth: number | null
  /** The narrowest first. */
  readonly columns: readonly MeasuredColumn[]
}

/** Letters of the three scripts below this size run together on an ordinary screen: half a pixel for a stroke of Arabic. */
const SMALLEST_LETTERS = 9
/** Names on the map of an embed page keep their size however small it is; down to here none is cut or lies over another. */
const SMALLEST_MAP = FRAME_WIDTHS.narrow

/** The doubts about a choice, the gravest first; none for a link, which shows nothing by itself. */
export function checkChoice(choice: EmbedChoice, words: EmbedWords, measured: Measured): Check[] {
  const { kind, title, alt } = choice
  if (kind === 'link') return []
  return [
    ...(kind === 'picture' ? [] : unclassed(choice, words)),
    ...withoutStatus(choice, words),
    ...(title.trim() === '' && kind !== 'picture' ? [{ id: 'noTitle', values: {} } as const] : []),
    ...(alt.trim() === '' ? [{ id: 'noAlternative', values: {} } as const] : []),
    ...(kind === 'picture' ? smallLetters(choice, measured) : smallMap(measured)),
    ...(kind === 'frame' ? cutOff(choice, measured) : []),
  ]
}

/** What a code shows: a picture is that of the nearest static page. */
export function shownInCode(kind: CodeKind, view: EmbedView, words: EmbedWords): Shown {
  return kind === 'picture' ? shownBy(embeddedPage(view, words).nearest) : view
}

/** Without the list of overlays nothing says on what basis a line is claimed, nor with what standing. */
function unclassed(choice: EmbedChoice, words: EmbedWords): Check[] {
  const claims = shownClaims(choice, words).filter(
    ({ overlay, words: { status } }) => overlay.isDrawn && status !== null,
  )
  if (choice.options.legend || claims.length === 0) return []
  const overlays = claims.map(({ overlay }) => isolate(overlay.title[choice.locale])).join(' · ')
  return [{ id: 'unclassed', values: { overlays } }]
}

/** The words that go with the map name what is claimed: with its standing, or readers take it for a fact. */
function withoutStatus(choice: EmbedChoice, words: EmbedWords): Check[] {
  const { kind, title, alt, locale } = choice
  const texts = [title, alt].filter((text) => text.trim() !== '')
  const silent = shownClaims(shownInCode(kind, choice, words), words).filter(
    ({ words: { status } }) => status !== null && texts.some((text) => !saysStatus(text, status, locale)),
  )
  return silent.map(({ overlay, words: { brief } }) => ({
    id: 'noStatus',
    values: { overlay: isolate(overlay.title[locale]), status: isolate(brief[locale]) },
  }))
}

/** The letters of a picture shrink with it. */
function smallLetters({ width }: EmbedChoice, { pictureWidth }: Measured): Check[] {
  if (pictureWidth === null) return []
  const letters = Math.min(...Object.values(LABEL_SIZES)) * (width / pictureWidth)
  const least = Math.ceil((pictureWidth * SMALLEST_LETTERS) / Math.min(...Object.values(LABEL_SIZES)))
  return letters < SMALLEST_LETTERS ? [{ id: 'smallLetters', values: { least: `${least}` } }] : []
}

function smallMap({ columns }: Measured): Check[] {
  const small = columns.find(({ mapWidth }) => mapWidth !== null && mapWidth < SMALLEST_MAP)
  if (small === undefined) return []
  const values = { column: `${small.width}`, pixels: `${small.mapWidth}`, least: `${SMALLEST_MAP}` }
  return [{ id: 'smallMap', values }]
}

/** In a frame of fixed height the rest of the page is reached by scrolling in the frame, which few readers try. */
function cutOff({ height, options }: EmbedChoice, { columns }: Measured): Check[] {
  const heights = columns.map(({ width, pageHeight }) => ({ width, pageHeight: pageHeight ?? 0 }))
  const low = options.fit ? undefined : heights.find(({ pageHeight }) => pageHeight > height)
  if (low === undefined) return []
  const { width, pageHeight } = low
  return [{ id: 'cutOff', values: { column: `${width}`, pixels: `${pageHeight - height}`, least: `${pageHeight}` } }]
}
