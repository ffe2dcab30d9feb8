import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Blob, Buffer as ShapingBuffer, Face, Font as ShapingFont, shape } from 'harfbuzzjs'
import type { Locale } from '../../src/i18n/locale.ts'
import type { Font, Measure } from '../../src/picture/typeset.ts'

/**
 * The whole files of the fonts that the site ships in pieces: each has the letters of its script and the Latin ones, so
 * that a line of both is drawn with one font. What draws the pictures reads no woff2 and falls back badly within a line.
 */
const FILES: Readonly<Record<Locale, (style: string) => string>> = {
  en: (style) => `@expo-google-fonts/ibm-plex-sans/${style}/IBMPlexSans_${style}.ttf`,
  ar: (style) => `@expo-google-fonts/ibm-plex-sans-arabic/${style}/IBMPlexSansArabic_${style}.ttf`,
  he: (style) => `@expo-google-fonts/ibm-plex-sans-hebrew/${style}/IBMPlexSansHebrew_${style}.ttf`,
}
const STYLES = { 400: '400Regular', 600: '600SemiBold' } as const
export type Weight = keyof typeof STYLES
const WEIGHTS = [400, 600] as const satisfies readonly Weight[]

/** Of one language's pictures: the font of each weight. */
export interface PictureFonts {
  readonly locale: Locale
  readonly files: Readonly<Record<Weight, { readonly path: string; readonly bytes: Buffer }>>
  /** Throws when a letter has no glyph: it would be drawn as an empty box. */
  readonly measure: Measure
}

/** Reads the fonts of a language's pictures. */
export async function pictureFonts(locale: Locale): Promise<PictureFonts> {
  const { resolve } = createRequire(import.meta.url)
  const read = async (weight: Weight) => {
    const path = resolve(FILES[locale](STYLES[weight]))
    return { path, bytes: await readFile(path) }
  }
  const [regular, semibold] = await Promise.all(WEIGHTS.map(read))
  const files = { 400: regular!, 600: semibold! }
  const shaped = { 400: shaping(files[400].bytes), 600: shaping(files[600].bytes) }
  const known = new Map<string, number>()
  return {
    locale,
    files,
    measure: (words, { sizePixels, weight, spacingEms = 0 }) => {
      const key = `${weight} ${words}`
      if (!known.has(key)) known.set(key, widthInEms(words, shaped[weight], { locale, weight }))
      return (known.get(key)! + spacingEms * [...words].length) * sizePixels
    },
  }
}

interface Shaping {
  readonly font: ShapingFont
  readonly unitsPerEm: number
}

function shaping(bytes: Buffer): Shaping {
  const face = new Face(new Blob(new Uint8Array(bytes).buffer))
  return { font: new ShapingFont(face), unitsPerEm: face.upem }
}

/** Marks of direction and of what must not be parted: they steer the line and are not drawn. */
const CONTROLS = /[\u200e\u200f\u202a-\u202c\u2060\u2066-\u2069]/g

function widthInEms(
  words: string,
  { font, unitsPerEm }: Shaping,
  { locale, weight }: Pick<Font, 'weight'> & { locale: Locale },
): number {
  const drawn = words.replaceAll(CONTROLS, '')
  const buffer = new ShapingBuffer()
  buffer.addText(drawn)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const missing = buffer.getGlyphInfos().filter(({ codepoint: glyph }) => glyph === 0)
  if (missing.length > 0) {
    const first = Math.min(...missing.map(({ cluster }) => cluster))
    const letter = String.fromCodePoint(drawn.codePointAt(first)!)
    const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    throw new Error(
      `Picture (${locale}): “${drawn}” has the letter “${letter}” (U+${code}), which the font of its pictures (weight ${weight}) does not draw. Write it in the language's own script, or name another font in scripts/pictures/fonts.ts.`,
    )
  }
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / unitsPerEm
}
