import { availableParallelism } from 'node:os'
import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import { type PngWords, withWords } from '../../src/picture/png-text.ts'
import type { Cache } from './cache.ts'
import type { PictureFonts } from './fonts.ts'

const { version: resvgVersion } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string }
/** What a kept picture was made with; to be raised when the code below changes what it makes. */
const MAKER = `resvg ${resvgVersion}, sharp ${sharp.versions.sharp}, 1`

/** A picture to be drawn in pixels. */
export interface Raster {
  readonly svg: string
  /** Pixels of the file to a pixel of the drawing. */
  readonly scale: number
  readonly words: PngWords
}

/** The picture as a PNG file of at most 256 colours: a map needs no more, and it weighs a third. */
export async function renderPng({ svg, scale, words }: Raster, fonts: PictureFonts, cache: Cache): Promise<Uint8Array> {
  const fontFiles = Object.values(fonts.files)
  const from = [MAKER, String(scale), svg, ...fontFiles.map(({ bytes }) => bytes)]
  const png = await cache.get(from, async () => {
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles: fontFiles.map(({ path }) => path) },
      fitTo: { mode: 'zoom', value: scale },
    })
    return await sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } })
      .removeAlpha()
      .png({ palette: true, effort: 7, dither: 0 })
      .toBuffer()
  })
  return withWords(png, words)
}

/** Does something with each of a list, with as many at a time as the machine has cores. */
export async function forEachInParallel<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...list]
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}
