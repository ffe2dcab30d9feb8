import { expect, it } from 'vitest'
import { mapCatalog } from '../../scripts/map-catalog.ts'
import { drawFigure } from '../../src/figure/drawing.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { catalog } from '../real-catalog.ts'

it('the live map gets no overlaps, for it draws none', () => {
  expect(catalog.overlaps).not.toBeNull()
  expect(mapCatalog(catalog).overlaps).toBeNull()
})

it('the whole catalog is written with its overlaps, in no more than a seventh of its size', () => {
  const size = (value: unknown) => JSON.stringify(value).length
  expect(size(catalog.overlaps)).toBeLessThan(size(catalog) / 7)
})

it.each(LOCALES)('pictures in %s are drawn from what the live map gets as from the whole catalog', (locale) => {
  expect(drawFigure(mapCatalog(catalog), locale, HOME_BOUNDS)).toEqual(drawFigure(catalog, locale, HOME_BOUNDS))
})
