import { DOMParser } from '@xmldom/xmldom'
import { pictureFonts } from '../../scripts/pictures/fonts.ts'
import { type StaticPicture, staticPicture } from '../../scripts/pictures/static-pictures.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { staticPages } from '../../src/view/static-pages.ts'
import { catalog } from '../real-catalog.ts'

/** The fonts of every language's pictures, read once. */
export const fonts = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await pictureFonts(locale)] as const)),
) as Readonly<Record<Locale, Awaited<ReturnType<typeof pictureFonts>>>>

export const pages = staticPages(catalog)

const drawn = new Map<string, StaticPicture>()

/** The picture of a static page of the real data. */
export function pictureOf(id: string, locale: Locale): StaticPicture {
  const key = `${locale} ${id}`
  const page = pages.find((page) => page.id === id)
  if (!page) throw new Error(`there is no static page "${id}"`)
  if (!drawn.has(key)) drawn.set(key, staticPicture(catalog, page, locale, fonts[locale].measure))
  return drawn.get(key)!
}

/** An SVG file as a document; throws where it is not well formed. */
export function parseSvg(svg: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  return parser.parseFromString(svg, 'image/svg+xml') as unknown as Document
}

/** All elements of a name. */
export function elements(document: Document, name: string): Element[] {
  return Array.from(document.getElementsByTagName(name))
}
