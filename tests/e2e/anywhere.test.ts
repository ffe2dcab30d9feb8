import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { siteHandler } from '../../scripts/hosting/site-handler.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { LOCALES, pageOf } from '../../src/i18n/locale.ts'
import { expect, liveMap, test } from './built-page.ts'
import { startServer } from './site-server.ts'

/* The built folder on hosts that are not the one of `npm start`. These pages are opened beside the test's own, which
 * may ask nobody but that one. */

const NAMES = { en: 'English', ar: 'العربية', he: 'עברית' }

test('in a sub-folder the pages lead to each other and draw the live map, and ask for nothing outside it', async ({
  context,
}) => {
  // Five maps are started here.
  test.setTimeout(120_000)
  const site = await siteHandler(SITE_FOLDER)
  const outside: string[] = []
  await using server = await startServer((request, response) => {
    if (!request.url!.startsWith('/news/zones/')) outside.push(request.url!)
    request.url = request.url!.replace('/news/zones/', '/')
    site(request, response)
  })
  const page = await context.newPage()
  await page.goto(`${server.address}news/zones/`)
  await liveMap(page)
  for (const locale of ['ar', 'he', 'en'] as const) {
    await page.getByRole('link', { name: NAMES[locale] }).click()
    await expect(page).toHaveURL(`${server.address}news/zones/${pageOf(locale)}`)
    await liveMap(page)
  }
  await page.goto(`${server.address}news/zones/embed/he/index.html`)
  await page.locator('[data-zoom="1"]').click()
  await liveMap(page)
  await page.goto(`${server.address}news/zones/story/ar/index.html#syria-asks`)
  await expect(page.locator('.step.current svg.figure')).toBeVisible()
  expect(outside).toEqual([])
})

test('on a host that answers no folder with its index file, the links lead to every language all the same', async ({
  context,
}) => {
  const site = await siteHandler(SITE_FOLDER)
  await using server = await startServer((request, response) => {
    if (/\/(\?|$)/.test(request.url!)) response.writeHead(403).end()
    else site(request, response)
  })
  const page = await context.newPage()
  await page.goto(`${server.address}index.html?layers=suwayda-corridor`)
  await liveMap(page)
  for (const locale of ['he', 'ar', 'en'] as const) {
    await page.getByRole('link', { name: NAMES[locale] }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.locator('#show-suwayda-corridor')).toBeChecked()
  }
})

test.describe('from file://', () => {
  const address = (path: string) => pathToFileURL(join(SITE_FOLDER, path)).href

  for (const locale of LOCALES) {
    test(`the page in ${locale} is the figure, in its own fonts, with switches and links that work`, async ({
      context,
    }) => {
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(address(pageOf(locale)))
      const zone = page.locator('.figure [data-overlay="suwayda-corridor"]').first()
      await expect(page.locator('.figure')).toBeVisible()
      await expect(zone).toBeHidden()
      await page.locator('#show-suwayda-corridor').check({ force: true })
      await expect(zone).toBeVisible()

      const look = await page.evaluate(async () => {
        await document.fonts.ready
        return {
          family: getComputedStyle(document.body).fontFamily,
          fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
        }
      })
      expect(look.family).toContain('IBM Plex Sans')
      expect(look.fonts).toBeGreaterThan(0)

      const other = locale === 'he' ? 'ar' : 'he'
      await page.getByRole('link', { name: NAMES[other] }).click()
      await expect(page).toHaveURL(address(pageOf(other)))
      await expect(page.locator('html')).toHaveAttribute('lang', other)
      expect(errors).toEqual([])
    })
  }

  test('the embed draws the live map', async ({ context }) => {
    const page = await context.newPage()
    await page.goto(address('embed/ar/index.html'))
    await page.locator('[data-zoom="1"]').click()
    await expect(page.locator('.stage.live')).toBeVisible()
  })
})
