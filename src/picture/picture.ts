import { type Detail, FRAMED, type FigureDrawing, drawFigure } from '../figure/drawing.ts'
import { withPartsOf } from '../catalog/map-labels.ts'
import type { Catalog } from '../catalog/types.ts'
import type { Bounds } from '../geometry/mercator.ts'
import type { Locale } from '../i18n/locale.ts'
import { FAMILY_OF, FONT_FAMILIES } from '../theme/type.ts'
import { isShownBy } from '../view/fit-names.ts'
import { type View, shownParts } from '../view/view.ts'
import { type Hatching, areaPaint } from './area-paint.ts'
import { CARD, card } from './card.ts'
import { hatchPatterns } from './hatch-patterns.ts'
import { hatchesOf } from './map-part.ts'
import { SHEET_WIDTH, sheet } from './sheet.ts'
import { element, escapeXml } from './svg.ts'
import type { Setting } from './typeset.ts'
import type { PictureWords } from './words.ts'

/** A picture as one SVG file: figure, legend, credit and all, with nothing outside it. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A sheet stands in a text, high as it needs; a card beside a link, 1200 × 630 pixels. */
export type PictureForm = 'sheet' | 'card'

/** The drawing of what is on show in a view, and nothing else. */
export function drawShown(
  catalog: Catalog,
  locale: Locale,
  bounds: Bounds,
  view: Pick<View, 'layers' | 'readings'>,
  detail: Detail = FRAMED,
): FigureDrawing {
  const drawing = drawFigure(catalog, locale, bounds, detail)
  const parts = new Set(shownParts(view))
  return {
    ...drawing,
    claims: drawing.claims.filter(({ part }) => parts.has(part)),
    marks: [],
    labels: drawing.labels.filter(isShownBy(parts)).map((label) => withPartsOf(label, parts)),
  }
}

/** Figures as on the pages of the site: Plex Hebrew has lower ones for Hebrew, which only some programs would take. */
const SAME_FIGURES = "text{font-feature-settings:'locl' 0}"

/** How a picture is made beside its words and its drawing. */
export interface Making {
  /** `@font-face` rules with the fonts inside them, where the picture is to look the same everywhere. */
  readonly fontFaces?: string
  readonly hatching?: Hatching
}

/** A picture in words and drawing of the same view. */
export function drawPicture(
  form: PictureForm,
  words: PictureWords,
  drawing: FigureDrawing,
  setting: Setting,
  { fontFaces = '', hatching = 'patterns' }: Making = {},
): Picture {
  const { locale, theme } = setting
  const painting = { ...setting, paint: areaPaint(hatching, theme) }
  const content =
    form === 'card'
      ? { markup: card(words, drawing, painting), ...CARD }
      : { ...sheet(words, drawing, painting), width: SHEET_WIDTH }
  const hatches = hatchesOf([...drawing.claims, ...words.entries].map(({ look }) => look))
  const { width, height } = content
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: locale,
      'xml:lang': locale,
      role: 'img',
      'aria-labelledby': 'picture-title picture-description',
      'font-family': familiesOf(locale).join(', '),
    },
    element('title', { id: 'picture-title' }, escapeXml(words.title)),
    element('desc', { id: 'picture-description' }, escapeXml(words.description)),
    element('style', {}, fontFaces + SAME_FIGURES),
    hatching === 'patterns' ? element('defs', {}, hatchPatterns(hatches, theme)) : '',
    element('rect', { id: 'background', width, height, fill: theme.page }),
    content.markup,
  )
  return { svg, width, height }
}

/** The families of a picture, that of its language first: it has the figures and the Latin letters, too. */
export function familiesOf(locale: Locale): string[] {
  const own = FAMILY_OF[locale]
  return [own, ...FONT_FAMILIES.filter((family) => family !== own)]
}
