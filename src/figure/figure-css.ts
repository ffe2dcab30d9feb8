import type { Locale } from '../i18n/locale.ts'
import type { Hue } from '../theme/palette.ts'
import { propertyOf } from '../theme/theme-css.ts'
import { LABEL_SIZES } from '../theme/type.ts'
import { FIGURE_WIDTH } from '../view/figure-names.ts'
import { type FigureDrawing } from './drawing.ts'
import { DOT, HALO_WIDTH, LABEL_STYLES, LETTER_SPACING, type LabelStyle, hasCapitals } from '../theme/label-style.ts'
import { claimPaint } from './claim-marks.ts'
import { STROKES, type Stroke, type StrokeId } from './strokes.ts'
import { partClass, readingId, toggleId } from './switch-names.ts'

/**
 * Rules that switch the figure by the state of checkboxes and radio buttons alone, with no script. A name has the colour of the
 * first part that is on and shows it.
 * @param beside parts of which words beside the figure speak together (`partClass`)
 */
export function toggleCss(
  drawing: FigureDrawing,
  readings: Readonly<Record<string, readonly string[]>>,
  beside: readonly string[] = [],
): string {
  const parts = [...drawing.claims.map(({ part }) => [part]), ...drawing.labels.map((label) => label.parts), beside]
  const switched = new Map(parts.filter(({ length }) => length > 0).map((some) => [partClass(...some), some]))
  const readingWords = Object.entries(readings).flatMap(([overlay, ids]) =>
    ids.map((id) => `body${unchecked(readingId(overlay, id))} .toggle .${partClass(`${overlay}.${id}`)}{display:none}`),
  )
  const colours = new Map(drawing.labels.map(({ parts, hues }) => [partClass(...parts), colourRules(parts, hues)]))
  return [
    ...[...switched].map(
      ([name, some]) => `body${some.map(off).join('')} :is(.figure,.unknowns) .${name}{display:none}`,
    ),
    ...[...colours.values()].flat(),
    ...readingWords,
  ].join('')
}

/** Rules for a name whose colour in the drawing is that of its first part, by which of the others are on. */
function colourRules(parts: readonly string[], hues: readonly Hue[]): string[] {
  return hues.flatMap((hue, index) => {
    const before = parts.slice(0, index).map(off).join('')
    return index === 0 || hue === hues[index - 1]
      ? []
      : [`body${before} .figure .${partClass(...parts)}{fill:var(--${hue})}`]
  })
}

/** Rules that switch the words for what is shown in the same way. @param parts all that the words speak of */
export function shownCss(parts: readonly string[]): string {
  return [
    ...parts.map((part) => `body${off(part)} .shown .${partClass(part)}{display:none}`),
    'body:has(.toggle :checked) .shown .nothing{display:none}',
  ].join('')
}

const unchecked = (id: string) => `:has(#${id}:not(:checked))`

/** A part is off when its overlay is, or when another reading is chosen. */
function off(part: string): string {
  const [overlay, reading] = part.split('.') as [string, string?]
  const overlayOff = unchecked(toggleId(overlay))
  return reading === undefined ? overlayOff : `:is(${overlayOff},${unchecked(readingId(overlay, reading))})`
}

const EVERY_STROKE = Object.keys(STROKES) as StrokeId[]

/** The lines that a drawing has: an embed of one position needs no others. */
export function strokesOf({ borders, claims }: FigureDrawing): ReadonlySet<StrokeId> {
  const ofClaim = (claim: FigureDrawing['claims'][number]) => {
    const paint = claimPaint(claim)
    return paint.type === 'soft' ? [] : paint.marks.flatMap(({ stroke }) => stroke ?? [])
  }
  return new Set([
    'road',
    ...borders.flatMap(({ class: id, river }) => [`border-${id}` as StrokeId, ...(river ? ['river' as const] : [])]),
    ...claims.flatMap(ofClaim),
  ])
}

/**
 * Lines, letters and dots, by the constants that pictures draw with too. All are of nearly constant size on screen: `--u` is the
 * number of drawing units in a CSS pixel, set in steps of the frame's width. (`vector-effect` would keep the width of lines, but
 * browsers do not heed it for what is drawn by `use`.) @param locale that of the page @param strokes the lines that are drawn
 */
export function unitCss(locale: Locale, strokes: ReadonlySet<StrokeId> = new Set(EVERY_STROKE)): string {
  // Each step is an eighth wider than the last: nothing is further than 6 % from its size.
  const widths = Array.from({ length: 14 }, (_, index) => Math.round(240 * 1.125 ** index))
  return [
    ...EVERY_STROKE.filter((id) => strokes.has(id)).map((id) => `.figure .${id}{${strokeCss(STROKES[id])}}`),
    unitRule(240),
    ...widths.map((width) => `@container frame (min-width:${width}px){${unitRule(width * 1.06)}}`),
    `.figure .dot{r:${units(DOT.radius)};fill:var(--place-text)}`,
    `.figure .rank-1{r:${units(DOT.cityRadius)};fill:var(--page);stroke:var(--text);stroke-width:${units(DOT.cityStroke)}}`,
    // What has a colour of its own has it as an attribute, over which any rule would prevail.
    `.figure .labels,.figure .scale{fill:var(--place-text)}`,
    `.figure .label{stroke:var(--halo);stroke-width:${units(HALO_WIDTH)};` +
      'font-size:calc(var(--size)*var(--u)*var(--small,1))}',
    ...Object.entries(LABEL_SIZES).map(([name, size]) => `.label-${name}{--size:${size}px}`),
    ...Object.entries(LABEL_STYLES).map(([name, style]) => labelRule(name, style, locale)),
  ].join('')
}

/** The declarations that draw a line; its dashes and width are in CSS pixels, in a figure and outside of it. */
export function strokeCss({ colour, width, dashes, roundEnds }: Stroke): string {
  return [
    `fill:none;stroke:var(${propertyOf(colour)});stroke-width:${units(width)}`,
    ...(dashes ? [`stroke-dasharray:${dashes.map(units).join(' ')}`] : []),
    ...(roundEnds ? ['stroke-linecap:round'] : []),
  ].join(';')
}

function labelRule(name: string, { weight, colour, spaced, capitals }: LabelStyle, locale: Locale): string {
  const isLatin = hasCapitals(locale)
  const declarations = [
    ...(weight === 400 ? [] : [`font-weight:${weight}`]),
    ...(colour === 'placeText' ? [] : [`fill:var(${propertyOf(colour)})`]),
    ...(spaced && isLatin ? [`letter-spacing:${LETTER_SPACING}em`] : []),
    ...(capitals && isLatin ? ['text-transform:uppercase'] : []),
  ]
  return declarations.length === 0 ? '' : `.figure .label-${name}{${declarations.join(';')}}`
}

function units(pixels: number): string {
  return `calc(${pixels}px*var(--u,1))`
}

/** The number of drawing units in a CSS pixel of a frame so wide. */
function unitRule(width: number): string {
  return `.figure{--u:${(FIGURE_WIDTH / width).toFixed(2)}}`
}
