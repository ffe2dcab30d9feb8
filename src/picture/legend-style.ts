/** Sizes of a legend in pixels. */
export interface LegendStyle {
  readonly titlePixels: number
  readonly statusPixels: number
  readonly swatch: readonly [width: number, height: number]
  /** Of a pixel of the swatch, how many units of the figure: the patterns are the figure's own. */
  readonly unitsPerPixel: number
}
