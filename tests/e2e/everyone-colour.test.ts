import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, test } from './built-page.ts'
import { imageDistance } from './pixels.ts'

/* What has a place on the map is told from all else without its colours. */

test.use({ deviceScaleFactor: 2 })

/** The pattern of an overlay as it is seen, each drawn from the same corner. */
async function swatchOf(page: Page, overlay: string): Promise<Buffer> {
  const swatch = page.locator(`[data-overlay="${overlay}"] .swatch:visible`).first()
  const setPosition = (css: string) => swatch.evaluate((svg: SVGElement, css) => (svg.style.cssText += css), css)
  await setPosition(';position:fixed;inset:0 auto auto 0;opacity:1;z-index:9')
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 26, height: 26 } })
  await setPosition(';z-index:-1')
  return picture
}

/**
 * Pairs of overlays whose patterns look alike.
 * @param seen what the eye, or a printer without colours, makes of a picture
 */
async function alike(page: Page, seen: (picture: Buffer) => Buffer | Promise<Buffer>): Promise<string[]> {
  await page.goto('/embed/en/index.html')
  await page.addStyleTag({ content: '.swatch-check { display: none }' })
  const rows = page.locator('.overlay:not(:has(.swatch-words))')
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-overlay')!))
  expect(ids.length).toBeGreaterThan(10)
  const swatches: { readonly id: string; readonly picture: Buffer }[] = []
  for (const id of ids) swatches.push({ id, picture: await seen(await swatchOf(page, id)) })
  const pairs = swatches.flatMap((one, index) => swatches.slice(index + 1).map((other) => [one, other] as const))
  const distances = await Promise.all(pairs.map(([one, other]) => imageDistance(one.picture, other.picture)))
  // One pattern in two of the colours differs by 6 of 255 levels of grey; the patterns that are most alike by 11.
  return pairs.filter((_, index) => distances[index]! < 9).map(([one, other]) => `${one.id} and ${other.id}`)
}

test('no overlay that has a place looks like another on grey paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  expect(await alike(page, (picture) => sharp(picture).grayscale().toBuffer())).toEqual([])
})

for (const type of ['achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'] as const)
  test(`no overlay that has a place looks like another to an eye with ${type}`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page)
    await browser.send('Emulation.setEmulatedVisionDeficiency', { type })
    expect(await alike(page, (picture) => picture)).toEqual([])
  })
