import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { SHEET_SCALE, picturePath } from '../../scripts/pictures/static-pictures.ts'
import { frameSize } from '../../scripts/share/oembed.ts'
import { sharePath } from '../../scripts/share/share-page.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { staticFolder, staticPages } from '../../src/view/static-pages.ts'
import { expect, test } from './built-page.ts'
import { imageDistance } from './pixels.ts'

const file = (path: string) => readFileSync(join(SITE_FOLDER, path))
const pages = staticPages(JSON.parse(file('data/catalog.json').toString()) as Catalog)

for (const locale of LOCALES) {
  test(`every static page has its pictures in ${locale}: vectors, pixels of the right size, light and dark, and a card`, async () => {
    for (const page of pages) {
      const path = picturePath(page, locale)
      for (const ending of ['', '.dark']) {
        const svg = file(`${path}${ending}.svg`).toString()
        const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number)
        const png = await sharp(file(`${path}${ending}.png`)).stats()
        const size = await sharp(file(`${path}${ending}.png`)).metadata()
        expect([size.format, size.width, size.height]).toEqual(['png', width! * SHEET_SCALE, height! * SHEET_SCALE])
        // A sheet of one colour would have none.
        expect(Math.min(...png.channels.map(({ stdev }) => stdev))).toBeGreaterThan(5)
        // Letters are letters, in fonts that come with the file.
        expect(svg).toContain('src:url(data:font/woff2;base64,')
        // The largest has all overlays in Arabic, each outline on a casing of its own.
        expect(Buffer.byteLength(svg), path).toBeLessThan(84_000)
        expect(file(`${path}${ending}.png`).length).toBeLessThan(250_000)
      }
      const card = await sharp(file(`${path}.card.png`)).metadata()
      expect([card.format, card.width, card.height]).toEqual(['png', 1200, 630])
      expect(file(`${path}.dark.png`)).not.toEqual(file(`${path}.png`))
    }
  })

  test(`a picture in ${locale} looks the same as vectors in a page as it does in pixels, whatever fonts the machine has`, async ({
    page,
  }) => {
    const path = picturePath(pages[0]!, locale)
    const { width, height } = await sharp(file(`${path}.png`)).metadata()
    const size = { width: width / SHEET_SCALE, height: height / SHEET_SCALE }
    const drawn = await sharp(file(`${path}.png`))
      .resize(size.width, size.height)
      .png()
      .toBuffer()
    await page.setViewportSize(size)
    await page.goto(`/${sharePath(pages[0]!, locale)}`)
    const shown = async (address: string) => {
      await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${address}">`)
      await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
      return await page.screenshot()
    }
    const other = file(`${path}.svg`)
      .toString()
      .replace(/font-family="[^"]*"/, 'font-family="monospace"')
    const otherLetters = await shown(`data:image/svg+xml,${encodeURIComponent(other)}`)
    // Two programs smooth edges differently, but letters of another font stand elsewhere altogether.
    const distance = await imageDistance(await shown(`/${path}.svg`), drawn)
    expect(distance).toBeLessThan((await imageDistance(otherLetters, drawn)) * 0.65)
  })

  test(`the share page in ${locale} shows its picture and leads to the map`, async ({ page }) => {
    const shared = pages.find(({ kind }) => kind === 'comparison')!
    await page.goto(`/${sharePath(shared, locale)}`)
    const image = page.locator('img')
    await expect(image).toBeVisible()
    expect(await image.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shared.title![locale])
    await page.locator('.map a').click()
    for (const overlay of shared.shows) await expect(page.locator(`#show-${overlay}`)).toBeChecked()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
  })
}

test('the frame that oEmbed proposes cuts off nothing of an embed page', async ({ page }) => {
  for (const locale of LOCALES) {
    for (const embedded of pages) {
      const { width, height } = frameSize(embedded)
      await page.setViewportSize({ width, height })
      await page.goto(`/embed/${staticFolder(embedded, locale)}index.html`)
      const needed = await page.evaluate(() => document.body.getBoundingClientRect().height)
      expect(needed, `${locale} ${embedded.id}`).toBeLessThanOrEqual(height)
    }
  }
})
