import { LABEL_SIZES } from '../theme/type.ts'
import { FIGURE_WIDTH, type FigureDrawing } from './drawing.ts'

/** Id of an overlay's checkbox: the one switch of figure, map and legend. */
export function toggleId(overlay: string): string {
  return `show-${overlay}`
}

/** Class of all that one overlay draws in the figure. */
export function overlayClass(overlay: string): string {
  return `o-${overlay}`
}

/** Class of a label that shows while any of the overlays is on; empty for labels that always show. */
export function labelClass(overlays: readonly string[]): string {
  return overlays.length === 0 ? '' : `l-${overlays.join('-or-')}`
}

/** Rules that switch the figure by the state of the checkboxes alone, with no script. */
export function toggleCss(drawing: FigureDrawing): string {
  const off = (overlay: string) => `:has(#${toggleId(overlay)}:not(:checked))`
  const overlays = [...new Set(drawing.claims.map((claim) => claim.overlay))]
  const labels = new Map(
    drawing.labels
      .filter((label) => label.overlays.length > 0)
      .map((label) => [labelClass(label.overlays), label.overlays]),
  )
  return [
    ...overlays.map((overlay) => `body${off(overlay)} .${overlayClass(overlay)}{display:none}`),
    ...[...labels].map(([name, ids]) => `body${ids.map(off).join('')} .${name}{display:none}`),
  ].join('')
}

/**
 * Letters and dots of constant size on screen: `--u` is the number of drawing units in a CSS pixel, set in steps of the
 * frame's width. Widths of lines need none of this, their strokes do not scale.
 */
export function unitCss(): string {
  const steps = Array.from({ length: 19 }, (_, index) => 240 + index * 50)
  return [
    unitRule(240),
    ...steps.map((width) => `@container frame (min-width:${width}px){${unitRule(width + 25)}}`),
    ...Object.entries(LABEL_SIZES).map(([name, size]) => `.label-${name}{font-size:calc(${size}px*var(--u))}`),
  ].join('')
}

/** Names on a phone are a little smaller than on a desk: `--u-narrow` is their unit. */
function unitRule(width: number): string {
  const unit = FIGURE_WIDTH / width
  return `.figure{--u:${unit.toFixed(3)};--u-narrow:${(unit * 0.88).toFixed(3)}}`
}
