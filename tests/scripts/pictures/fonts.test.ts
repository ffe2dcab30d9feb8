import { describe, expect, it } from 'vitest'
import subsetFont from 'subset-font'
import { Blob, Buffer as ShapingBuffer, Face, Font, shape } from 'harfbuzzjs'
import { Cache } from '../../../scripts/pictures/cache.ts'
import { fontFaces, lettersOf } from '../../../scripts/pictures/subset.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'
import { fonts, pictureOf } from '../../picture/sample.ts'
import { temporaryFolder } from './temporary-folder.ts'

const FONT = { sizePixels: 20, weight: 400 } as const

describe('the fonts of pictures', () => {
  it('refuse words with a letter that they do not have, and name it', () => {
    expect(() => fonts.ar.measure('القنيطرة קוניטרה', FONT)).toThrow(/“ק” \(U\+05E7\)/)
    expect(() => fonts.en.measure('Şafak', FONT)).not.toThrow()
  })

  it('measure joined Arabic letters, not single ones', () => {
    const apart = [...'سوريا'].reduce((sum, letter) => sum + fonts.ar.measure(letter, FONT), 0)
    expect(fonts.ar.measure('سوريا', FONT)).toBeLessThan(apart * 0.9)
  })

  it('give marks of direction no width', () => {
    expect(fonts.he.measure('\u2067קו א\u2069', FONT)).toBe(fonts.he.measure('קו א', FONT))
  })
})

describe.each(LOCALES)('the fonts inside pictures in %s', (locale) => {
  const { svg } = pictureOf('all', locale).draw('sheet', 'light')
  const letters = lettersOf(svg)

  it('draw every word of the picture, joined as in the whole font', async () => {
    await using folder = await temporaryFolder()
    const rules = await fontFaces(fonts[locale], letters, new Cache(folder.path))
    for (const weight of [400, 600] as const) {
      const data = new RegExp(`font-weight:${weight};src:url\\(data:font/woff2;base64,(.*?)\\)`).exec(rules)![1]!
      // In a form that can be read here; with all its letters it stays as it is.
      const subset = await subsetFont(Buffer.from(data, 'base64'), letters[weight], { targetFormat: 'sfnt' })
      const whole = fonts[locale].files[weight].bytes
      const said = [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)]
        .filter(([, attributes]) => attributes!.includes('font-weight="600"') === (weight === 600))
        .map(([, , words]) => words!.replaceAll(/[\u200e\u200f\u202a-\u202c\u2060\u2066-\u2069]/g, ''))
      expect(said.length).toBeGreaterThan(0)
      expect(said.map((words) => advances(subset, words))).toEqual(said.map((words) => advances(whole, words)))
    }
  })
})

/** Widths of the glyphs of words; throws at one that is missing. */
function advances(bytes: Buffer, words: string): number[] {
  const font = new Font(new Face(new Blob(new Uint8Array(bytes).buffer)))
  const buffer = new ShapingBuffer()
  buffer.addText(words)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  if (buffer.getGlyphInfos().some(({ codepoint }) => codepoint === 0)) throw new Error(`no glyph: ${words}`)
  return buffer.getGlyphPositions().map(({ xAdvance }) => xAdvance)
}
