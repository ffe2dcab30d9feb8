import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, liveMap, test } from './built-page.ts'

/* The stripe of the occupied Golan, where nothing lies over it: in the figure its lines are 8 px apart across. */
const GROUND = '33.06/35.77'

/** How far apart the lines in the middle of the map are, across, in CSS pixels: the shift at which a row is most like itself, of those from 4 to 12. */
async function stripeOf(page: Page, screenRatio: number): Promise<number> {
  const box = (await page.locator('#map').boundingBox())!
  const clip = {
    x: Math.round(box.x + box.width / 2) - 60,
    y: Math.round(box.y + box.height / 2),
    width: 120,
    height: 1,
  }
  const file = await page.screenshot({ clip })
  const row = [...(await sharp(file).greyscale().raw().toBuffer())].slice(0, 120 * screenRatio)
  const unlike = (shift: number) => {
    const pairs = row.slice(shift).map((value, index) => Math.abs(value - row[index]!))
    return pairs.reduce((sum, value) => sum + value, 0) / pairs.length
  }
  const shifts = Array.from({ length: Math.round(8 * screenRatio) }, (_, index) => index + Math.round(4 * screenRatio))
  return shifts.reduce((best, shift) => (unlike(shift) < unlike(best) ? shift : best)) / screenRatio
}

for (const deviceScaleFactor of [1, 1.5, 2.625])
  test.describe(`on a screen with ${deviceScaleFactor} pixels to one of CSS`, () => {
    test.use({ deviceScaleFactor, viewport: { width: 600, height: 800 } })

    test('a hatch is as large at every zoom as in the figure', async ({ page }) => {
      await page.goto(`/index.html?layers=#10.05/${GROUND}`)
      await liveMap(page)
      // Steps of more than is let pass before hatches are painted anew: kept as they were, they would be 15 px and then 5 px.
      for (const zoom of [10.05, 10.95, 10.3]) {
        const before = await page.screenshot()
        await page.evaluate((hash) => (location.hash = hash), `#${zoom}/${GROUND}`)
        if (zoom !== 10.05) await expect.poll(async () => before.equals(await page.screenshot())).toBe(false)
        // Up to 0.3 of a level is let pass, and a tile has whole pixels.
        const size = async () => {
          const stripe = await stripeOf(page, deviceScaleFactor)
          return stripe > 6 && stripe < 10.5 ? 'as in the figure' : stripe
        }
        await expect.poll(size, `zoom ${zoom}`).toBe('as in the figure')
      }
    })
  })
