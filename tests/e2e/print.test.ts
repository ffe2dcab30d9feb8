import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, liveMap, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { imageDistance } from './pixels.ts'

/* On paper: the figure in the live map's stead, all that is closed on screen, and patterns that need no colour. */

/** How far a picture changes when the zones are taken from the figure: nothing, where something else lies over it. */
async function inkOfZones(picture: Locator): Promise<number> {
  const withZones = await picture.screenshot()
  await picture.evaluate(({ ownerDocument }) => {
    const style = ownerDocument.createElement('style')
    style.textContent = '.figure .claim { visibility: hidden }'
    ownerDocument.head.append(style)
  })
  return imageDistance(withZones, await picture.screenshot())
}

/** A few per cent of the picture at a tenth of full strength: zones that anybody sees, no noise of the edges. */
const SEEN = 1

test('the full page prints the figure in place of the live map, the list, cards, table and sources, and no button', async ({
  page,
}) => {
  await page.goto('/index.html')
  await liveMap(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('canvas')).toBeHidden()
  for (const part of ['.toggle', '.card', 'table', '.sources li'])
    await expect(page.locator(part).first(), part).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  expect(await inkOfZones(page.locator('.frame'))).toBeGreaterThan(SEEN)
  // Links in a file of Chromium's stand uncompressed: the sources are on the paper, too.
  const paper = (await page.pdf()).toString('latin1')
  expect(paper).toContain('/URI (https://press.un.org/en/2025/sc16269.doc.htm)')
})

test('an embed whose map is live prints the figure, the list, cards, table and sources', async ({ page }) => {
  await page.goto('/embed/en/lines-1974-and-control/index.html')
  await page.locator('[data-zoom="1"]').click()
  await liveMap(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('canvas')).toBeHidden()
  for (const part of ['.toggle', '#says', 'h2', 'table', '.sources li'])
    await expect(page.locator(part).first(), part).toBeVisible()
  expect(await inkOfZones(page.locator('.frame'))).toBeGreaterThan(SEEN)
})

hostTest('an article prints the figure of an embed whose map is live', async ({ openHost }) => {
  const page = await openHost(
    '<iframe src="SITE/embed/en/israel-feb-2025/index.html" width="600" height="900"></iframe>',
  )
  const { frame } = await embedIn(page)
  await frame.locator('[data-zoom="1"]').click()
  await expect(frame.locator('.stage.live')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(frame.locator('canvas')).toBeHidden()
  await expect(frame.locator('.toggle').first()).toBeVisible()
  expect(await inkOfZones(frame.locator('.frame'))).toBeGreaterThan(SEEN)
})

test.describe('in grey', () => {
  test.use({ deviceScaleFactor: 2 })

  /** The pattern of an overlay as a printer without colours has it, each drawn from the same corner. */
  async function greySwatch(page: Page, overlay: string): Promise<Buffer> {
    const swatch = page.locator(`[data-overlay="${overlay}"] .swatch:visible`).first()
    const setPosition = (css: string) => swatch.evaluate((svg: SVGElement, css) => (svg.style.cssText += css), css)
    await setPosition(';position:fixed;inset:0 auto auto 0;opacity:1;z-index:9')
    const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 26, height: 26 } })
    await setPosition(';z-index:-1')
    return sharp(picture).grayscale().toBuffer()
  }

  test('no overlay that has a place looks like another', async ({ page }) => {
    await page.goto('/embed/en/index.html')
    await page.emulateMedia({ media: 'print' })
    await page.addStyleTag({ content: '.swatch-check { display: none }' })
    const rows = page.locator('.overlay:not(:has(.swatch-words))')
    const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-overlay')!))
    expect(ids.length).toBeGreaterThan(10)
    const swatches: { readonly id: string; readonly grey: Buffer }[] = []
    for (const id of ids) swatches.push({ id, grey: await greySwatch(page, id) })
    const alike: string[] = []
    for (const [index, one] of swatches.entries())
      for (const other of swatches.slice(index + 1))
        // One pattern in two of the colours differs by 6 of 255 levels of grey; the patterns that are most alike by 11.
        if ((await imageDistance(one.grey, other.grey)) < 9) alike.push(`${one.id} and ${other.id}`)
    expect(alike).toEqual([])
  })
})
