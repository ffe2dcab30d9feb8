import type { Locator } from '@playwright/test'
import sharp from 'sharp'
import { LOCALES } from '../../src/i18n/locale.ts'
import { THEMES } from '../../src/theme/palette.ts'
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

/** A six-digit hex colour as computed styles have it. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
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

for (const locale of LOCALES)
  for (const [held, width, height] of [
    ['upright', 688, 1016],
    ['lying', 1016, 688],
  ] as const)
    test(`the first sheet of A4, ${held}, has the head, the whole map and what stands under it (${locale})`, async ({
      page,
    }) => {
      // A sheet of 210 × 297 mm without its margins of 14 mm, in CSS pixels of 96 to the inch.
      await page.setViewportSize({ width, height })
      await page.goto(locale === 'en' ? '/index.html' : `/${locale}/index.html`)
      await page.emulateMedia({ media: 'print' })
      const boxOf = (part: string) =>
        page.locator(part).evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return { top: top + scrollY, bottom: bottom + scrollY }
        })
      const [head, scale, credit, panel] = [
        await boxOf('.masthead'),
        await boxOf('.figure .scale'),
        await boxOf('.credit'),
        await boxOf('#panel'),
      ]
      expect(head.bottom).toBeLessThan(scale.top)
      expect(scale.bottom).toBeLessThanOrEqual(credit.top)
      expect(credit.bottom).toBeLessThan(height)
      // The legend comes before the list: on the same sheet where there is room for it.
      const legend = await boxOf('.legend-part + .legend')
      expect(legend.bottom).toBeLessThan(panel.top)
      if (held === 'upright') expect(legend.bottom).toBeLessThan(height)
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

for (const [what, address, click] of [
  ['the full page', '/index.html?dark=true', null],
  ['an embed', '/embed/en/suwayda-corridor/index.html?dark=true', null],
  ['an embed whose map is live', '/embed/ar/index.html?dark=true', '[data-zoom="1"]'],
  ['an embed of a dark system', '/embed/he/index.html?dark=auto', null],
  ['the story', '/story/en/index.html?dark=true', null],
] as const)
  test(`${what} that is dark on screen is printed in the light colours`, async ({ page }) => {
    if (address.includes('auto')) await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(address)
    const land = page.locator('.figure .land').first()
    await expect(land).toHaveCSS('fill', rgb(THEMES.dark.land))
    if (click) {
      await page.locator(click).click()
      await liveMap(page)
    }
    await page.emulateMedia({ media: 'print' })
    await expect(land).toHaveCSS('fill', rgb(THEMES.light.land))
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
    await expect(page.locator('h1').first()).toHaveCSS('color', rgb(THEMES.light.text))
    // As a reader sees it on paper, where backgrounds are left out: no tenth of the figure is darker than its labels' grey.
    const { channels } = await sharp(await page.locator('.figure').first().screenshot()).stats()
    for (const { mean } of channels.slice(0, 3)) expect(mean).toBeGreaterThan(160)
  })

test.describe('a page to be shared', () => {
  test.use({ colorScheme: 'dark' })
  for (const locale of LOCALES)
    test(`is printed light, with its picture whole on the first page below the title (${locale})`, async ({ page }) => {
      for (const folder of ['', 'syria-and-israel-dec-2025/']) {
        await page.goto(`/share/${locale}/${folder}index.html`)
        await page.emulateMedia({ media: 'print' })
        const picture = page.locator('img')
        await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.currentSrc)).not.toContain('dark')
        await expect(page.locator('h1')).toHaveCSS('color', rgb(THEMES.light.text))
        // Chromium leaves a centimetre at each edge, and sets the page in CSS pixels of 96 to the inch.
        for (const [format, [width, height]] of Object.entries({ A4: [718, 1047], Letter: [740, 980] } as const)) {
          await page.setViewportSize({ width, height })
          const { bottom, right, left } = await picture.evaluate(
            (img) => img.getBoundingClientRect().toJSON() as DOMRect,
          )
          expect(bottom, format).toBeLessThan(height)
          expect(left, format).toBeGreaterThanOrEqual(0)
          expect(right, format).toBeLessThanOrEqual(width)
        }
      }
    })

  for (const format of ['A4', 'Letter'])
    test(`that is a comparison prints on one sheet (${format})`, async ({ page }) => {
      for (const locale of LOCALES) {
        await page.goto(`/share/${locale}/syria-and-israel-dec-2025/index.html`)
        const paper = (await page.pdf({ format })).toString('latin1')
        expect(paper.match(/\/Type \/Page\b/g), locale).toHaveLength(1)
      }
    })
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
