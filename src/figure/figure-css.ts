import { LOCALES } from '../i18n/locale.ts'
import { propertyOf } from '../theme/theme-css.ts'
import { LABEL_SIZES } from '../theme/type.ts'
import { FIGURE_WIDTH, type FigureDrawing } from './drawing.ts'
import { DOT, HALO_WIDTH, LABEL_STYLES, LETTER_SPACING, type LabelStyle, hasCapitals } from '../theme/label-style.ts'
import { STROKES, type Stroke } from './strokes.ts'
import { partClass, readingId, toggleId } from './switch-names.ts'

/** Class of a label that shows while any of the parts is on; empty for labels that always show. */
export function labelClass(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `l-${parts.join('--or--').replaceAll('.', '--')}`
}

/** Rules that switch the figure by the state of checkboxes and radio buttons alone, with no script. */
export function toggleCss(drawing: FigureDrawing, readings: Readonly<Record<string, readonly string[]>>): string {
  const parts = [...new Set(drawing.claims.map((claim) => claim.part))]
  const labels = new Map(
    drawing.labels.filter((label) => label.parts.length > 0).map((label) => [labelClass(label.parts), label.parts]),
  )
  const readingWords = Object.entries(readings).flatMap(([overlay, ids]) =>
    ids.map((id) => `body${unchecked(readingId(overlay, id))} .toggle .${partClass(`${overlay}.${id}`)}{display:none}`),
  )
  return [
    ...parts.map((part) => `body${off(part)} .figure .${partClass(part)}{display:none}`),
    ...[...labels].map(([name, parts]) => `body${parts.map(off).join('')} .${name}{display:none}`),
    ...readingWords,
  ].join('')
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

/**
 * Lines, letters and dots, by the constants that pictures draw with too. Letters and dots are of nearly constant size on
 * screen: `--u` is the number of drawing units in a CSS pixel, set in steps of the frame's width. Widths of lines need
 * none of this, their strokes do not scale.
 */
export function unitCss(): string {
  // Each step is an eighth wider than the last: letters are never further than 6 % from their size.
  const widths = Array.from({ length: 14 }, (_, index) => Math.round(240 * 1.125 ** index))
  return [
    ...Object.entries(STROKES).map(([name, stroke]) => `.figure .${name}{${strokeCss(stroke)}}`),
    unitRule(240),
    ...widths.map((width) => `@container frame (min-width:${width}px){${unitRule(width * 1.06)}}`),
    `.figure .dot{r:${units(DOT.radius)};fill:var(--place-text)}`,
    `.figure .rank-1{r:${units(DOT.cityRadius)};fill:var(--page);stroke:var(--text);stroke-width:${units(DOT.cityStroke)}}`,
    `.figure .label{fill:var(--place-text);stroke:var(--halo);stroke-width:${units(HALO_WIDTH)}}`,
    ...Object.entries(LABEL_SIZES).map(
      ([name, size]) => `.label-${name}{font-size:calc(${size}px*var(--u)*var(--small,1))}`,
    ),
    ...Object.entries(LABEL_STYLES).map(([name, style]) => labelRule(name, style)),
  ].join('')
}

/** The declarations that draw a line; its dashes and width are in CSS pixels. */
export function strokeCss({ colour, width, dashes, roundEnds }: Stroke): string {
  return [
    `fill:none;stroke:var(${propertyOf(colour)});stroke-width:${width}`,
    ...(dashes ? [`stroke-dasharray:${dashes.join(' ')}`] : []),
    ...(roundEnds ? ['stroke-linecap:round'] : []),
  ].join(';')
}

function labelRule(name: string, { weight, colour, spaced, capitals }: LabelStyle): string {
  const own = [
    ...(weight === 400 ? [] : [`font-weight:${weight}`]),
    ...(colour === 'placeText' ? [] : [`fill:var(${propertyOf(colour)})`]),
  ]
  const latin = [
    ...(spaced ? [`letter-spacing:${LETTER_SPACING}em`] : []),
    ...(capitals ? ['text-transform:uppercase'] : []),
  ]
  const rule = (where: string, declarations: readonly string[]) =>
    declarations.length === 0 ? '' : `${where}.figure .label-${name}{${declarations.join(';')}}`
  const spacing = LOCALES.filter(hasCapitals).map((locale) => rule(`:lang(${locale}) `, latin))
  return rule('', own) + spacing.join('')
}

function units(pixels: number): string {
  return `calc(${pixels}px*var(--u))`
}

/** The number of drawing units in a CSS pixel of a frame so wide. */
function unitRule(width: number): string {
  return `.figure{--u:${(FIGURE_WIDTH / width).toFixed(2)}}`
}
