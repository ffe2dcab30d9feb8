import { Resvg } from '@resvg/resvg-js'
import type { Locale } from '../../src/i18n/locale.ts'
import { fonts } from './sample.ts'

/** A picture in pixels. */
export interface Raster {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha of every pixel, row by row. */
  readonly pixels: Uint8Array
}

/** Draws an SVG file as the build does. @param scale pixels to a pixel of the drawing */
export function rasterOf(svg: string, locale: Locale, scale = 1): Raster {
  const fontFiles = Object.values(fonts[locale].files).map(({ path }) => path)
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles },
    fitTo: { mode: 'zoom', value: scale },
  }).render()
  return { width: image.width, height: image.height, pixels: image.pixels }
}

/** An SVG file of the given markup alone. */
export function alone(markup: string): string {
  const size = 360
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${markup}</svg>`
}

/** Number of pixels that differ between two pictures, and by how much on average, 0 to 255. */
export function differenceOf(a: Raster, b: Raster): { readonly pixels: number; readonly mean: number } {
  if (a.width !== b.width || a.pixels.length !== b.pixels.length) throw new Error('pictures of two sizes')
  let [pixels, sum] = [0, 0]
  for (let at = 0; at < a.pixels.length; at += 4) {
    const difference = Math.max(...[0, 1, 2].map((part) => Math.abs(a.pixels[at + part]! - b.pixels[at + part]!)))
    if (difference > 12) pixels += 1
    sum += difference
  }
  return { pixels, mean: (sum * 4) / a.pixels.length }
}
