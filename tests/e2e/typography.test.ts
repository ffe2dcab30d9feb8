import { LOCALES, folderOf } from '../../src/i18n/locale.ts'
import { storyFolder } from '../../src/view/story.ts'
import { catalog } from '../real-catalog.ts'
import { expect, test } from './built-page.ts'

/* Letters and figures as a typographer of each script would set them. */

const PAGES = LOCALES.flatMap((locale) =>
  [folderOf(locale), `${storyFolder(locale)}index.html`, `embed/${locale}/index.html`].map((path) => ({
    locale,
    path,
  })),
)

for (const { locale, path } of PAGES.filter(({ locale }) => locale !== 'en'))
  test(`no word is spaced out or set in capitals in /${path}: the script (${locale}) has none`, async ({ page }) => {
    await page.goto(`/${path}`)
    const styles = await page.locator('body *').evaluateAll((all) =>
      all.map((element) => {
        const { textTransform, letterSpacing, fontVariantCaps } = getComputedStyle(element)
        return [textTransform, letterSpacing, fontVariantCaps].join(' ')
      }),
    )
    expect([...new Set(styles)]).toEqual(['none normal normal'])
  })

for (const locale of ['ar', 'he'] as const)
  test(`titles of sources are told from the words around them by language and direction (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${folderOf(locale)}`)
    const isolated = await page
      .locator('bdi[lang="en"]')
      .evaluateAll((all) => all.map((one) => ({ words: one.textContent, direction: getComputedStyle(one).direction })))
    const titles = catalog.sources.flatMap(({ title }) => title ?? [])
    expect(titles.length).toBeGreaterThan(10)
    expect(titles.filter((title) => !isolated.some(({ words }) => words === title))).toEqual([])
    expect(isolated.filter(({ direction }) => direction !== 'ltr')).toEqual([])
  })

for (const { locale, path } of PAGES.filter(({ path }) => !path.startsWith('story/')))
  test(`in the table of zones any figure is as wide as any other, in /${path} (${locale})`, async ({ page }) => {
    await page.goto(`/${path}`)
    await page.evaluate(() => document.fonts.ready)
    const widths = await page.locator('tr[data-zone] td').evaluateAll((cells) =>
      cells.slice(0, 3).map((cell) => {
        // A closed part of a page has no widths.
        cell.closest('details')?.setAttribute('open', '')
        const widthOf = (text: string) => {
          const span = document.createElement('span')
          span.textContent = text
          cell.append(span)
          const { width } = span.getBoundingClientRect()
          span.remove()
          return width
        }
        return ['1111', '8888', '4747'].map(widthOf)
      }),
    )
    expect(widths).toHaveLength(3)
    for (const [one, ...others] of widths) {
      expect(one).toBeGreaterThan(10)
      // Layout counts in 64ths of a pixel.
      for (const other of others) expect(Math.abs(other! - one!)).toBeLessThanOrEqual(1 / 32)
    }
  })
