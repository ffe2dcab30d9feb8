import subsetFont from 'subset-font'
import type { Cache } from './cache.ts'
import type { PictureFonts, Weight } from './fonts.ts'
import { familiesOf } from '../../src/picture/picture.ts'

/** Letters of all texts of a picture, by weight: `<text … font-weight="600">…</text>`. */
export function lettersOf(svg: string): Readonly<Record<Weight, string>> {
  const letters = { 400: '', 600: '' }
  for (const [, attributes, words] of svg.matchAll(/<text ([^>]*)>([^<]*)</g)) {
    letters[attributes!.includes('font-weight="600"') ? 600 : 400] += words!
  }
  return letters
}

const OPTIONS = { targetFormat: 'woff2' as const, noHinting: true }

/**
 * Rules that carry the fonts of pictures within them, cut down to the letters used: a picture in `<img>` may load
 * nothing, and would be drawn with whatever the reader's machine has.
 */
export async function fontFaces(
  fonts: PictureFonts,
  letters: Readonly<Record<Weight, string>>,
  cache: Cache,
): Promise<string> {
  const rules = Object.entries(fonts.files).map(async ([weight, { bytes }]) => {
    const used = [...new Set(letters[Number(weight) as Weight])].sort().join('')
    const woff2 = await cache.get(['woff2 1', used, bytes], () => subsetFont(bytes, used, OPTIONS))
    const data = Buffer.from(woff2).toString('base64')
    return `@font-face{font-family:'${familiesOf(fonts.locale)[0]}';font-weight:${weight};src:url(data:font/woff2;base64,${data})}`
  })
  return (await Promise.all(rules)).join('')
}
