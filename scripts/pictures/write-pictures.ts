import type { Catalog } from '../../src/catalog/types.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { THEME_IDS } from '../../src/theme/palette.ts'
import { staticPages } from '../../src/view/static-pages.ts'
import type { Cache } from './cache.ts'
import { pictureFonts } from './fonts.ts'
import { forEachInParallel, renderPng } from './render.ts'
import { SHEET_SCALE, type StaticPicture, picturePath, staticPicture } from './static-pictures.ts'
import { fontFaces, lettersOf } from './subset.ts'

/** Writes a file below the site's root. */
export type Write = (path: string, content: string | Uint8Array) => Promise<void>

/**
 * Writes every picture of every static page in every language: `.svg` and `.png`, light and dark, and the card.
 * @returns the pictures, for the pages that show them
 */
export async function writePictures(catalog: Catalog, cache: Cache, write: Write): Promise<StaticPicture[]> {
  const all = await Promise.all(LOCALES.map((locale) => writeLanguage(catalog, locale, cache, write)))
  return all.flat()
}

async function writeLanguage(catalog: Catalog, locale: Locale, cache: Cache, write: Write): Promise<StaticPicture[]> {
  const fonts = await pictureFonts(locale)
  const pictures = staticPages(catalog).map((page) => staticPicture(catalog, page, locale, fonts.measure))
  // The same letters in all of them: one font for each weight, made once.
  const letters = lettersOf(pictures.map(({ draw }) => draw('sheet', 'light').svg).join(''))
  const faces = await fontFaces(fonts, letters, cache)
  await forEachInParallel(pictures, async ({ page, words, draw }) => {
    const path = picturePath(page, locale)
    const pngWords = {
      Title: words.title,
      Description: words.description,
      Copyright: `${words.credit} · ${words.reuse}`,
    }
    for (const theme of THEME_IDS) {
      const ending = theme === 'light' ? '' : '.dark'
      await write(`${path}${ending}.svg`, draw('sheet', theme, faces).svg)
      const { svg } = draw('sheet', theme)
      await write(`${path}${ending}.png`, await renderPng({ svg, scale: SHEET_SCALE, words: pngWords }, fonts, cache))
    }
    const { svg } = draw('card', 'light')
    await write(`${path}.card.png`, await renderPng({ svg, scale: 1, words: pngWords }, fonts, cache))
  })
  return pictures
}
