import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Frame, Page } from '@playwright/test'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { drawPictures, expect, heightsTold, test } from './embed-host.ts'
import { leftOut } from './left-out.ts'

/* The live map: on a wish and not before, wherever the embed may be. The site keeps the strict policy of `npm start`. */

/** Gathers the live maps that pages ask for, from now on. */
function mapsAsked(context: BrowserContext): string[] {
  const asked: string[] = []
  context.on('request', (request) => {
    if (request.url().endsWith('/embed-live.js')) asked.push(request.url())
  })
  return asked
}

/** Keeps the live map back until it is released. */
async function holdMapBack(context: BrowserContext): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await context.route('**/embed-live.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** The embed page, wherever it is. */
async function embedWithin(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes('/embed/'))
  await expect.poll(() => find() !== undefined).toBe(true)
  await expect(find()!.locator('html.js')).toBeAttached()
  return find()!
}

async function startsOnWish(frame: Frame, asked: readonly string[]): Promise<void> {
  await frame.locator('#show-israel-dec-2025').uncheck({ force: true })
  await frame.locator('#show-israel-dec-2025').check({ force: true })
  await drawPictures(frame)
  expect(asked).toEqual([])
  await frame.locator('[data-zoom="1"]').click()
  await expect(frame.locator('.stage.live')).toBeVisible()
  await expect(frame.locator('.maplibregl-canvas')).toHaveAttribute('aria-label', MESSAGES.ar.mapName)
  await expect(frame.getByRole('status')).toHaveText('')
}

const EMBED = '<iframe src="SITE/embed/ar/israel-dec-2025/index.html" width="640" height="800"></iframe>'
const sandboxed = (frame: string) => frame.replace('<iframe', '<iframe sandbox="allow-scripts"')

const HOSTS = {
  'a frame': EMBED,
  'a frame that is sandboxed, of a site without CORS': sandboxed(EMBED),
  'a sandboxed frame in another': sandboxed('<iframe src="/inner" width="640" height="820"></iframe>'),
}
for (const [name, body] of Object.entries(HOSTS)) {
  test(`in ${name} the map starts when somebody wishes for it, and not before`, async ({ context, openHost }) => {
    const asked = mapsAsked(context)
    const page = await openHost(body, { pages: { '/inner': sandboxed(EMBED) } })
    await startsOnWish(await embedWithin(page), asked)
  })
}

test('from file:// too, in a frame of a page from file://', async ({ context }) => {
  const asked = mapsAsked(context)
  const page = await context.newPage()
  const address = pathToFileURL(join(SITE_FOLDER, 'embed/ar/israel-dec-2025/index.html')).href
  await page.goto(pathToFileURL(join(SITE_FOLDER, 'licences.txt')).href)
  await page.setContent(`<iframe src="${address}" width="640" height="800"></iframe>`)
  await startsOnWish(await embedWithin(page), asked)
})

test('a click on the figure is a wish, and what it selects is still named when the map stands', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}/embed/he/israel-feb-2025/index.html`)
  await page.locator('.frame').click({ position: { x: 320, y: 300 } })
  await expect(page.locator('.stage.live')).toBeVisible()
  await expect(page.getByRole('status')).toContainText('ישראל')
  await expect(page).toHaveURL(/feature=israel-feb-2025/)
})

test('an address with a camera wishes for the map, and what of it was not understood stays said', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}/embed/en/index.html?layers=atlantis#9.5/33.1/35.9`)
  await expect(page.locator('.stage.live')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(leftOut('en', 'layers'))
  await expect(page).toHaveURL(/#9\.5\/33\.1\/35\.9$/)
})

test('a frame with a camera that is far down loads nothing, and says nothing of it, until it comes into view', async ({
  context,
  openHost,
}) => {
  const asked = mapsAsked(context)
  const page = await openHost(
    '<p style="height:5000px"></p><iframe src="SITE/embed/en/index.html#9.5/33.1/35.9" width="640" height="900"></iframe>',
  )
  const frame = await embedWithin(page)
  // Out of view the frame itself draws nothing.
  await drawPictures(page)
  await expect(frame.getByRole('status')).toHaveText('')
  expect(asked).toEqual([])
  await page.locator('iframe').scrollIntoViewIfNeeded()
  await expect(frame.locator('.stage.live')).toBeVisible()
})

for (const locale of LOCALES)
  test(`that the map is loading is said over the figure: the page stays as high as it was (${locale})`, async ({
    context,
    openHost,
  }) => {
    const release = await holdMapBack(context)
    const page = await openHost(
      `<iframe src="SITE/embed/${locale}/suwayda-corridor/index.html" sandbox="allow-scripts" width="360" height="1200"></iframe>`,
      { height: 1200 },
    )
    const frame = await embedWithin(page)
    const heights = await heightsTold(page)
    await frame.locator('[data-zoom="1"]').click()
    const notice = frame.getByRole('status')
    await expect(notice).toHaveText(MESSAGES[locale].mapLoading)
    const box = async (selector: string) => (await frame.locator(selector).boundingBox())!
    const [over, under] = [await box('#notice'), await box('.frame')]
    expect(over.y).toBeGreaterThanOrEqual(under.y)
    expect(over.y + over.height).toBeLessThan(under.y + under.height)
    release()
    await expect(frame.locator('.stage.live')).toBeVisible()
    await expect(notice).toHaveText('')
    expect(await heightsTold(page)).toEqual(heights)
  })

for (const on of ['the empty land', 'a zone'] as const)
  test(`who presses ${on} sees in the next frame that the map is loading, wherever that is on the figure`, async ({
    page,
    context,
    baseURL,
  }) => {
    const release = await holdMapBack(context)
    await page.goto(`${baseURL}/embed/en/israel-feb-2025/index.html`)
    const figure = page.locator('.frame')
    await expect(figure).toHaveCSS('opacity', '1')
    await page.evaluate(() =>
      addEventListener('click', () =>
        requestAnimationFrame(() => {
          const { opacity } = getComputedStyle(document.querySelector('.frame')!)
          document.body.dataset['seen'] = `${opacity} ${document.getElementById('notice')!.textContent}`
        }),
      ),
    )
    const claim = on === 'a zone' ? { x: 320, y: 300 } : { x: 20, y: 300 }
    await figure.click({ position: claim })
    await expect(page.locator('body')).toHaveAttribute('data-seen', `0.6 ${MESSAGES.en.mapLoading}`)
    release()
    await expect(page.locator('.stage.live')).toBeVisible()
    await expect(page.getByRole('status')).toContainText(on === 'a zone' ? 'Israel' : '')
    await expect(page.getByRole('status')).not.toContainText(MESSAGES.en.mapLoading)
  })

test('what is toggled while the map is starting is on the map when it stands', async ({ context, baseURL }) => {
  const page = await context.newPage()
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  // The map waits for its fonts; the bold ones go by a name of their own, by which the page itself asks for none.
  await page.route('**/*.woff2', async (route) => {
    await held
    await route.continue()
  })
  const pixels = async () => (await page.locator('.stage').screenshot({ animations: 'disabled' })).toString('base64')

  await page.goto(`${baseURL}/embed/en/israel-feb-2025/index.html`, { waitUntil: 'commit' })
  // A wish that changes nothing else, which would be taken up later with all the rest.
  await page.locator('.frame').click({ position: { x: 4, y: 4 } })
  const isStarting = () =>
    page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => family.includes('SemiBold') && status === 'loading'),
    )
  await expect.poll(isStarting).toBe(true)
  await page.locator('#show-israel-feb-2025').uncheck({ force: true })
  release()
  await expect(page.locator('.stage.live')).toBeVisible()
  const without = await pixels()
  await page.locator('#show-israel-feb-2025').check({ force: true })
  await expect.poll(pixels).not.toBe(without)
})

test('a static embed never goes live, whatever is done to it, and its switches work', async ({ context, openHost }) => {
  const asked = mapsAsked(context)
  const page = await openHost(
    '<iframe src="SITE/embed/en/index.html?static&v=1&layers=israel-dec-2025#9.5/33.1/35.9" width="640" height="1500"></iframe>',
    { height: 1500 },
  )
  const frame = await embedWithin(page)
  await expect(frame.locator('[data-zoom="1"]')).toBeHidden()
  await frame.locator('.frame').click({ position: { x: 300, y: 300 } })
  await frame.locator('.frame').hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await frame.locator('#show-israel-dec-2025').uncheck({ force: true })
  await expect(frame.locator('.figure [data-overlay="israel-dec-2025"]').first()).toBeHidden()
  await drawPictures(frame)
  expect(asked).toEqual([])
})

test('where the map cannot start, that is said in words, the figure stays, and the next wish tries again', async ({
  context,
  baseURL,
}) => {
  const page = await context.newPage()
  await page.route('**/embed-live.js', (route) => route.abort(), { times: 1 })
  await page.goto(`${baseURL}/embed/he/israel-feb-2025/index.html`)
  await page.locator('[data-zoom="1"]').click()
  await expect(page.getByRole('status')).toHaveText(MESSAGES.he.mapNotAvailable)
  await expect(page.locator('.figure')).toBeVisible()
  await page.locator('[data-zoom="1"]').click()
  await expect(page.locator('.stage.live')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('')
})
