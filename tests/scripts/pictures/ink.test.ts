import { describe, expect, it } from 'vitest'
import { zoneClaims } from '../../../src/catalog/look.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'
import { THEME_IDS } from '../../../src/theme/palette.ts'
import { staticPicture } from '../../../scripts/pictures/static-pictures.ts'
import { catalog } from '../../real-catalog.ts'
import { differenceOf, rasterOf } from '../../picture/rasters.ts'
import { elements, fonts, pages, parseSvg, pictureOf } from '../../picture/sample.ts'

/* What is in the file is also seen: letters and zones leave ink in the pixels. */

const drawn = (id: string) => zoneClaims(catalog.overlays.find((overlay) => overlay.id === id)!).length > 0

/** The picture without what one of its groups holds. */
function without(svg: string, id: string): string {
  const document = parseSvg(svg)
  const group = document.getElementById(id)!
  while (group.firstChild) group.removeChild(group.firstChild)
  return String(document)
}

describe.each(pages.filter(({ shows }) => shows.some(drawn)).map((page) => [page.id, page] as const))(
  'the picture of %s',
  (id, page) => {
    const { svg } = pictureOf(id, 'en').draw('sheet', 'light')
    const map = rasterOf(onlyMap(svg), 'en', 0.5)

    it.each(page.shows.filter(drawn))('shows %s: it would not be the same without it', (overlay) => {
      const less = { ...page, shows: page.shows.filter((shown) => shown !== overlay) }
      const other = staticPicture(catalog, less, 'en', fonts.en.measure).draw('sheet', 'light').svg
      // A line of 30 px and 2 px width, at half size, is the least that anybody would see.
      expect(differenceOf(map, rasterOf(onlyMap(other), 'en', 0.5)).pixels).toBeGreaterThan(30)
    })
  },
)

/** Base and zones alone: words and legend differ in any case. */
function onlyMap(svg: string): string {
  return ['title', 'date', 'labels', 'places', 'legend', 'sources', 'unknowns', 'credit', 'reuse']
    .filter((id) => svg.includes(`id="${id}"`))
    .reduce(without, svg)
    .replace(/height="[\d.]+" viewBox="0 0 (\d+) [\d.]+"/, 'height="760" viewBox="0 0 $1 760"')
}

describe.each(LOCALES)('the words of pictures in %s', (locale) => {
  it.each(THEME_IDS)('are seen in every group that has some, %s', (theme) => {
    const { svg } = pictureOf('all', locale).draw('sheet', theme)
    const whole = rasterOf(svg, locale)
    for (const id of ['title', 'date', 'labels', 'scale', 'legend', 'sources', 'credit', 'reuse']) {
      const letters = elements(parseSvg(svg), 'g')
        .filter((group) => group.getAttribute('id') === id)
        .map(({ textContent }) => textContent!.length)[0]!
      // A letter of 10 px leaves about 30 dark pixels; half of that is far more than a row of empty places would.
      expect(differenceOf(whole, rasterOf(without(svg, id), locale)).pixels, id).toBeGreaterThan(letters * 10)
    }
  })
})
