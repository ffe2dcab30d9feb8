import { narrowTo } from '../../src/catalog/narrow.ts'
import { describeOverlays } from '../../src/catalog/overlay-text.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { filling } from '../../src/geometry/bounds.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { CARD_MAP } from '../../src/picture/card.ts'
import { type Picture, type PictureForm, drawPicture, drawShown } from '../../src/picture/picture.ts'
import { type PictureWords, describePicture } from '../../src/picture/words.ts'
import { THEMES, type ThemeId } from '../../src/theme/palette.ts'
import type { Measure } from '../../src/picture/typeset.ts'
import type { StaticPage } from '../../src/view/static-pages.ts'

/** The pictures of one static page in one language, before fonts are put into them. */
export interface StaticPicture {
  readonly page: StaticPage
  readonly locale: Locale
  readonly words: PictureWords
  readonly draw: (form: PictureForm, theme: ThemeId, fontFaces?: string) => Picture
}

/** Pixels of a PNG file to a pixel of its drawing, for screens that have as many. */
export const SHEET_SCALE = 2

/** Path of a picture below the site's root, without its ending: `pictures/ar/all`. */
export function picturePath({ id }: Pick<StaticPage, 'id'>, locale: Locale): string {
  return `pictures/${locale}/${id}`
}

/** The picture of a static page: what the page shows at first, each overlay read in the usual way. */
export function staticPicture(catalog: Catalog, page: StaticPage, locale: Locale, measure: Measure): StaticPicture {
  const { part, view, words } = pictured(catalog, page, locale)
  const sheet = drawShown(part, locale, page.bounds, view)
  const card = drawShown(part, locale, filling(page.bounds, CARD_MAP), view)
  return {
    page,
    locale,
    words,
    draw: (form, theme, fontFaces = '') =>
      drawPicture(
        form,
        words,
        form === 'card' ? card : sheet,
        { locale, theme: THEMES[theme], measure },
        { fontFaces },
      ),
  }
}

/** The words of the picture of a static page. */
export function pictureWords(catalog: Catalog, page: StaticPage, locale: Locale): PictureWords {
  return pictured(catalog, page, locale).words
}

function pictured(catalog: Catalog, page: StaticPage, locale: Locale) {
  const part = narrowTo(catalog, page.offers)
  const view = {
    layers: page.shows,
    readings: Object.fromEntries(part.overlays.flatMap(({ id, readings: [usual] }) => (usual ? [[id, usual.id]] : []))),
  }
  const title = page.title?.[locale] ?? MESSAGES[locale].headline
  return { part, view, words: describePicture(part, describeOverlays(part, locale), locale, { title, ...view }) }
}
