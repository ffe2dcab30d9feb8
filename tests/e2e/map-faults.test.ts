import { type Page, expect, test as base } from '@playwright/test'
import sharp from 'sharp'
import { policyOfFolder } from '../../scripts/hosting/content-security-policy.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { heapOf, liveMap, pixelsAt, pointAt } from './built-page.ts'
import { startServer, startSiteUnder } from './site-server.ts'

/* The live map fails in every way that it can; the figure, the switches and the address go on. */

/** What the browser itself says of what a test takes away. */
const OF_THE_BROWSER =
  /Failed to load resource|net::ERR_|Refused to create a worker|violates the following Content Security Policy|Creating a worker|WebGL: CONTEXT_LOST/

/** A page whose own errors, unhandled rejections among them, fail the test at its end. */
const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !OF_THE_BROWSER.test(message.text())) complaints.push(message.text())
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

const NOT_AVAILABLE = MESSAGES.en.mapNotAvailable
const overlay = (page: Page) => page.locator('.figure [data-overlay="israel-feb-2025"]').first()
const notices = (page: Page) => page.locator('#controls').getByRole('status')
const tryAgain = (page: Page) => page.getByRole('button', { name: MESSAGES.en.tryAgain })

/** The figure is there and says why; the switches act on it and on the address. */
async function figureStandsIn(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toContainText(NOT_AVAILABLE)
  await expect(tryAgain(page)).toBeVisible()
  await expect(page.locator('.stage.live')).toHaveCount(0)
  await expect(page.locator('.figure')).toBeVisible()
  await page.locator('#show-israel-feb-2025').check({ force: true })
  await expect(overlay(page)).toBeVisible()
  await expect(page).toHaveURL(/layers=[^&]*israel-feb-2025/)
}

/** An embed whose map was wished for is the figure, says so, and its switches work. */
async function embedStaysFigure(page: Page): Promise<void> {
  await page.locator('[data-zoom="1"]').click()
  await expect(page.getByRole('status')).toHaveText(NOT_AVAILABLE)
  await expect(page.locator('.stage.live')).toHaveCount(0)
  await expect(page.locator('.figure')).toBeVisible()
  await page.locator('#show-israel-feb-2025').check({ force: true })
  await expect(overlay(page)).toBeVisible()
}

/** Loses the drawing context of a live map, the first of the page if not another; it comes back when it is told to. */
async function loseContext(page: Page, canvas = page.locator('.maplibregl-canvas').first()) {
  const context = await canvas.evaluateHandle((canvas: HTMLCanvasElement) =>
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!,
  )
  await context.evaluate((extension) => extension.loseContext())
  return context
}

const TAKEN_AWAY: Readonly<Record<string, () => void>> = {
  'a browser without WebGL2': () => {
    HTMLCanvasElement.prototype.getContext = () => null
  },
  'a browser that throws where a context is asked for': () => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('taken away')
    }
  },
  'a browser without workers': () => {
    delete (window as { Worker?: unknown }).Worker
  },
  'a browser that throws where a worker is made': () => {
    window.Worker = class {
      constructor() {
        throw new DOMException('taken away', 'SecurityError')
      }
    } as unknown as typeof Worker
  },
}
for (const [name, take] of Object.entries(TAKEN_AWAY))
  test(`in ${name} the figure stands in, with a way to try again`, async ({ page }) => {
    await page.addInitScript(take)
    await page.goto('/')
    await figureStandsIn(page)
    await page.goto('/embed/en/index.html')
    await embedStaysFigure(page)
  })

for (const [name, file] of [
  ['the chunk of the map is gone after a redeploy', '**/map-in-page-*.js'],
  ['the worker’s file is gone', '**/maplibre-gl-worker-*'],
] as const)
  test(`where ${name} the figure stands in, and the next try succeeds once it is back`, async ({ page }) => {
    await page.route(file, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await page.goto('/')
    await figureStandsIn(page)
    await page.unroute(file)
    await tryAgain(page).click()
    await liveMap(page)
    await expect(page.getByRole('status')).not.toContainText(NOT_AVAILABLE)
    await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
  })

test('where the host’s policy forbids workers the figure stands in, on the page and in an embed', async ({ page }) => {
  const policy = await policyOfFolder(SITE_FOLDER)
  await using server = await startSiteUnder(policy.replace(/worker-src [^;]*/, "worker-src 'none'"))
  await page.goto(server.address)
  await figureStandsIn(page)
  await page.goto(`${server.address}embed/en/israel-feb-2025/index.html`)
  await embedStaysFigure(page)
})

test('a context that is lost and never comes back leaves the figure at once, then a way to try again, and all that was toggled', async ({
  page,
}) => {
  await page.goto('/?layers=')
  await liveMap(page)
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  await loseContext(page)
  // In the picture after the loss, whatever the page's clock says.
  const isFigure = () =>
    page.evaluate(() => document.querySelector('.stage.live') === null && document.querySelector('.figure') !== null)
  await expect.poll(isFigure).toBe(true)
  await expect(tryAgain(page)).toHaveCount(0)
  await page.clock.runFor(2000)
  await expect(tryAgain(page)).toHaveCount(1)
  await page.clock.resume()
  await figureStandsIn(page)
  await tryAgain(page).click()
  await liveMap(page)
  await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1)
})

for (const mode of ['swipe', 'split'])
  test(`where the second map of a comparison loses its context (${mode}), both figures stand in at once, then with a way to try again that brings both maps back`, async ({
    page,
  }) => {
    // Four maps are drawn here, two at a time, without a graphics card.
    test.setTimeout(180_000)
    const bothStand = () => expect(second).toBeVisible({ timeout: 60_000 })
    await page.goto(`/?compare=israel-feb-2025~suwayda-corridor&mode=${mode}`)
    const second = page.locator('.map-b canvas')
    await bothStand()
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 1000)
    await loseContext(page, second)
    const areFigures = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.frame:has(> .figure)')].map((frame) => getComputedStyle(frame).opacity).join(),
      )
    await expect.poll(areFigures).toBe('1,1')
    await expect(page.locator('.stage.live')).toHaveCount(0)
    await expect(tryAgain(page)).toHaveCount(0)
    await page.clock.runFor(2000)
    await expect(notices(page)).toContainText(NOT_AVAILABLE)
    await page.clock.resume()
    await tryAgain(page).click()
    await bothStand()
    await expect(page.locator('#map canvas')).toBeVisible()
    await expect(tryAgain(page)).toHaveCount(0)
    await expect(page.locator('.maplibregl-canvas')).toHaveCount(2)
  })

test('what the second map of a comparison could not do is said no more once the comparison is over', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: [never]) {
      return this.closest('.map-b') ? null : getContext.apply(this, asked)
    } as typeof getContext
  })
  await page.goto('/?compare=israel-feb-2025~suwayda-corridor')
  await expect(notices(page)).toContainText(NOT_AVAILABLE)
  await expect(page.locator('.stage.live')).toHaveCount(0)
  await page.locator('.compare').getByRole('button', { name: MESSAGES.en.close }).click()
  await liveMap(page)
  await expect(notices(page)).not.toContainText(NOT_AVAILABLE)
})

test('an embed whose context never comes back says so, and starts another map on the next wish', async ({ page }) => {
  await page.goto('/embed/en/israel-feb-2025/index.html')
  await page.locator('[data-zoom="1"]').click()
  await expect(page.locator('.stage.live')).toBeVisible()
  await loseContext(page)
  await expect(page.getByRole('status')).toHaveText(NOT_AVAILABLE)
  await expect(page.locator('.stage.live')).toHaveCount(0)
  await page.locator('[data-zoom="1"]').click()
  await expect(page.locator('.stage.live')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('')
})

test('without its fonts the map is drawn in those of the system, with its names', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort())
  await page.goto('/?layers=')
  await liveMap(page)
  expect(await inkNear(page, DAMASCUS)).toBeGreaterThan(INK_OF_A_NAME)
})

/** The square of the town, and the name that stands beside it. */
const DAMASCUS = [36.2913, 33.5102] as const
/** Pixels of the text's colour: the mark of a town alone has fewer. */
const INK_OF_A_NAME = 150

/** How many pixels about a position of the map are as dark as its names. */
async function inkNear(page: Page, position: readonly [number, number]): Promise<number> {
  const { x, y } = await pointAt(page, position)
  const clip = { x: x - 80, y: y - 20, width: 160, height: 40 }
  const { data } = await sharp(await page.screenshot({ clip }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data.filter((grey) => grey < 110).length
}

test('a chunk that comes after the reader has toggled shows what he chose', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/map-in-page-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/?layers=israel-feb-2025')
  await page.locator('#show-israel-feb-2025').uncheck({ force: true })
  await expect(page).toHaveURL(/layers=$/)
  release()
  await liveMap(page)
  const inside = [36.3, 32.6] as const
  const without = await pixelsAt(page, inside)
  await page.locator('#show-israel-feb-2025').check({ force: true })
  await expect.poll(() => pixelsAt(page, inside)).not.toBe(without)
})

test('a page that starts in a frame without a size draws the map when the frame gets one', async ({
  page,
  baseURL,
}) => {
  await using host = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(`<iframe src="${baseURL}/index.html" style="width:0;height:0;border:0"></iframe>`)
  })
  await page.goto(host.address)
  const map = page.frameLocator('iframe')
  await expect(map.locator('html.has-script')).toBeAttached()
  await page.locator('iframe').evaluate((frame) => (frame.style.cssText = 'width:1000px;height:700px'))
  await expect(map.locator('.stage.live')).toBeVisible()
  await expect(map.locator('.figure')).toBeAttached()
})

test('a page that starts in a hidden tab keeps what is toggled, and is live when the tab is looked at', async ({
  page,
}) => {
  // No browser hides a tab for a test: in one that is hidden timers run, and nothing is drawn.
  await page.addInitScript(() => {
    const { requestAnimationFrame } = window
    const held: FrameRequestCallback[] = []
    let isHidden = true
    Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') })
    Object.defineProperty(document, 'hidden', { get: () => isHidden })
    window.requestAnimationFrame = (then) => (isHidden ? -held.push(then) : requestAnimationFrame(then))
    Object.assign(window, {
      lookAt() {
        isHidden = false
        document.dispatchEvent(new Event('visibilitychange'))
        for (const then of held.splice(0)) requestAnimationFrame(then)
      },
    })
  })
  await page.goto('/')
  await page.locator('#show-israel-feb-2025').check({ force: true })
  await expect(page).toHaveURL(/layers=[^&]*israel-feb-2025/)
  // The map has been made, and waits for its first picture.
  await expect(page.locator('canvas')).toHaveCount(1)
  await expect(page.locator('.stage.live')).toHaveCount(0)
  await page.evaluate(() => (window as unknown as { lookAt: () => void }).lookAt())
  await liveMap(page)
  await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
})

/** Takes the map out of view, or brings it back. */
const showStage = (page: Page, display: 'none' | '') =>
  page.evaluate((display) => (document.querySelector<HTMLElement>('.stage')!.style.display = display), display)

test('what happens after a map was removed reaches no map, and the next one shows it', async ({ page }) => {
  // Two maps are started here; small ones leave the machine the time for the rest.
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 400, height: 500 })
  await page.goto('/embed/en/israel-feb-2025/index.html?layers=')
  await page.locator('[data-zoom="1"]').click()
  await expect(page.locator('.stage.live')).toBeVisible()
  const removed = await page.locator('.maplibregl-canvas').elementHandle()
  await showStage(page, 'none')
  await expect(page.locator('canvas')).toHaveCount(0)
  await removed!.evaluate((canvas) => {
    const at = { bubbles: true, clientX: 100, clientY: 100 }
    for (const name of ['mousedown', 'mousemove', 'mouseup', 'click', 'dblclick'])
      canvas.dispatchEvent(new MouseEvent(name, at))
    canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -240, ctrlKey: true }))
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: '+' }))
    for (const name of ['webglcontextlost', 'webglcontextrestored']) canvas.dispatchEvent(new Event(name))
    for (const name of ['resize', 'orientationchange', 'online']) window.dispatchEvent(new Event(name))
  })
  await page.locator('#show-israel-feb-2025').check({ force: true })
  await page.evaluate(() => (location.hash = '#8/33/36'))
  await page.locator('[data-zoom="1"]').evaluate((button: HTMLElement) => button.click())
  await showStage(page, '')
  await expect(page.locator('.stage.live')).toBeVisible()
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1)
  await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
  await expect(page).toHaveURL(/#8\/33\/36$/)
})

test('a map that is removed and made anew thirty times leaves less than 10 MB behind, and one canvas', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await page.goto('/embed/en/israel-feb-2025/index.html')
  await page.locator('[data-zoom="1"]').click()
  await expect(page.locator('.stage.live')).toBeVisible()
  const canvas = page.locator('.maplibregl-canvas')
  // Out of view a map is removed; some are removed before they have drawn anything.
  const renew = async () => {
    await showStage(page, 'none')
    await expect(canvas).toHaveCount(0)
    await showStage(page, '')
    await expect(canvas).toHaveCount(1)
  }
  for (let round = 0; round < 3; round++) await renew()
  await expect(page.locator('.stage.live')).toBeVisible()
  const before = await heapOf(page)
  for (let round = 0; round < 30; round++) await renew()
  await expect(page.locator('.stage.live')).toBeVisible()
  expect((await heapOf(page)) - before).toBeLessThan(10e6)
})
