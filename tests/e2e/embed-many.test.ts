import type { Frame, Page } from '@playwright/test'
import { LOCALES } from '../../src/i18n/locale.ts'
import { heapOf } from './built-page.ts'
import { drawPictures, expect, test } from './embed-host.ts'

/* Many embeds in one article. A browser keeps sixteen drawing contexts at most and drops the oldest, without a word. */

declare global {
  interface Window {
    /** How often something in a page has moved by itself since it was asked. */
    shifts: number
  }
}

const PAGES = [
  'index.html',
  'disengagement-1974/index.html',
  'israel-feb-2025/index.html',
  'suwayda-corridor/index.html',
]

/** An article with so many embeds, one below the other, in all languages. */
function article(count: number, hash = ''): string {
  return Array.from({ length: count }, (_, number) => {
    const path = `${LOCALES[number % 3]!}/${PAGES[number % PAGES.length]!}`
    return `<p>Text.</p><iframe src="SITE/embed/${path}${hash}" width="600" height="1000" scrolling="no"></iframe>`
  }).join('')
}

/** The frames in the article's order, each with its script run. */
async function embedsIn(page: Page): Promise<Frame[]> {
  const elements = await page.locator('iframe').elementHandles()
  const frames = await Promise.all(elements.map(async (element) => (await element.contentFrame())!))
  for (const frame of frames) await expect(frame.locator('html.js')).toBeAttached()
  return frames
}

/** Numbers of the embeds whose map is live, each with whether its drawing context is at work. */
async function liveAmong(frames: readonly Frame[]): Promise<Map<number, boolean>> {
  const states = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.stage.live canvas')
        return canvas && !canvas.getContext('webgl2')!.isContextLost()
      }),
    ),
  )
  return new Map(states.flatMap((works, number) => (works === null ? [] : [[number, works] as const])))
}

test('twenty embeds all show their zones, ask for no map, and take no drawing context', async ({
  context,
  openHost,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const page = await openHost(article(20))
  const frames = await embedsIn(page)
  expect(frames).toHaveLength(20)
  for (const frame of frames) {
    const zones = await frame
      .locator('.claim')
      .evaluateAll((all) => all.filter((zone) => zone.checkVisibility()).length)
    expect(zones, frame.url()).toBeGreaterThan(0)
    await expect(frame.locator('canvas')).toHaveCount(0)
  }
  expect(asked.filter((address) => address.endsWith('.js'))).toEqual([])
})

test('of many maps that were started only those in view stay live, and one that comes back into view lives again', async ({
  openHost,
}) => {
  const page = await openHost(article(4))
  const frames = await embedsIn(page)
  const started = [0, 2]
  for (const number of started) {
    await page.locator('iframe').nth(number).scrollIntoViewIfNeeded()
    await frames[number]!.locator('[data-zoom="1"]').click()
    await expect(frames[number]!.locator('.stage.live')).toBeVisible()
    await expect.poll(async () => [...(await liveAmong(frames))]).toEqual([[number, true]])
  }
  await page.evaluate(() => scrollTo(0, 0))
  await expect(frames[0]!.locator('.stage.live')).toBeVisible()
  await expect.poll(async () => [...(await liveAmong(frames))]).toEqual([[0, true]])
  // Its camera is still the one to which its reader had moved it.
  expect(await frames[0]!.evaluate(() => location.hash)).toMatch(/^#\d/)
  await drawPictures(frames[0]!)
  expect(await frames[2]!.evaluate(() => document.querySelectorAll('canvas').length)).toBe(0)
})

test('twenty addresses that each have a camera start the maps in view and no other', async ({ openHost }) => {
  const page = await openHost(article(20, '#9/33/36'))
  const frames = await embedsIn(page)
  await expect(frames[0]!.locator('.stage.live')).toBeVisible()
  expect([...(await liveAmong(frames))]).toEqual([[0, true]])
  await page.locator('iframe').nth(5).scrollIntoViewIfNeeded()
  await expect(frames[5]!.locator('.stage.live')).toBeVisible()
  await expect(frames[0]!.locator('canvas')).toHaveCount(0)
})

/** Twenty maps that fit into one window, each with a camera in its address. */
function twentySmall(attributes = ''): string {
  const address = 'SITE/embed/en/israel-feb-2025/index.html?plain&legend=false&panel=false#8/33/36'
  return `<iframe ${attributes} src="${address}" width="150" height="160" scrolling="no"></iframe>`.repeat(20)
}

test('of twenty small maps that are in view at once and all started, four at most are live and work, and the rest are figures', async ({
  openHost,
}) => {
  test.setTimeout(300_000)
  const page = await openHost(twentySmall(), { width: 800, height: 900 })
  const frames = await embedsIn(page)
  // Each has been loaded, so that all have begun who will.
  for (const frame of frames)
    await expect.poll(() => frame.evaluate(() => 'southernSyriaZonesLive' in window)).toBe(true)
  // Twenty that start at once keep two cores longer than one map does.
  await expect.poll(async () => (await liveAmong(frames)).size, { timeout: 150_000 }).toBeGreaterThan(0)
  const settled = async () => JSON.stringify([...(await liveAmong(frames))])
  await expect(async () => {
    const before = await settled()
    for (const frame of frames) await drawPictures(frame, 10)
    expect(await settled()).toBe(before)
    // None is between figure and map.
    for (const frame of frames) await expect(frame.locator('.stage:not(.live) canvas')).toHaveCount(0)
  }).toPass()
  const live = await liveAmong(frames)
  expect(live.size).toBeLessThanOrEqual(4)
  expect([...live.values()].every(Boolean)).toBe(true)
  // One that gave way comes back when its reader wishes.
  const resting = frames.find((_, number) => !live.has(number))!
  await expect(resting.locator('.figure')).toBeVisible()
  await resting.locator('.stage .frame').click({ position: { x: 20, y: 20 } })
  await expect(resting.locator('.stage.live')).toBeVisible()
  await expect.poll(async () => (await liveAmong(frames)).size).toBeLessThanOrEqual(4)
})

test('of twenty sandboxed maps with a camera in their addresses none starts before its reader wishes, and then it works', async ({
  openHost,
}) => {
  const page = await openHost(twentySmall('sandbox="allow-scripts"'), { width: 800, height: 900 })
  const frames = await embedsIn(page)
  for (const frame of frames) {
    // Two pictures on, what is in view has been told that it is.
    await drawPictures(frame)
    await expect(frame.locator('.figure')).toBeVisible()
    expect(await frame.evaluate(() => 'southernSyriaZonesLive' in window)).toBe(false)
  }
  await frames[7]!.locator('.stage .frame').click({ position: { x: 20, y: 20 } })
  await expect(frames[7]!.locator('.stage.live')).toBeVisible()
  expect([...(await liveAmong(frames))]).toEqual([[7, true]])
})

/** Scrolls through an article by the wheel, as far as it goes, and back to its top. */
async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(300, 450)
  const place = () => page.evaluate(() => scrollY)
  for (const step of [800, -800]) {
    let last = -1
    while ((await place()) !== last) {
      last = await place()
      await page.mouse.wheel(0, step)
      await drawPictures(page, 3)
    }
  }
}

test('scrolling through twenty embeds moves nothing in them, tells their host nothing, and leaves no memory behind', async ({
  openHost,
}) => {
  const page = await openHost(article(20))
  const frames = await embedsIn(page)
  // What is drawn for the first time may still come to rest.
  await scrollThrough(page)
  for (const frame of [page, ...frames])
    await frame.evaluate(() => {
      window.shifts = 0
      new PerformanceObserver((list) => (window.shifts += list.getEntries().length)).observe({ type: 'layout-shift' })
    })
  const told = await page.evaluate(() => window.told.length)
  const before = await heapOf(page)
  await scrollThrough(page)
  // A map that was started would take 20 MB and more.
  expect((await heapOf(page)) - before).toBeLessThan(2e6)
  expect(await page.evaluate(() => window.told.length)).toBe(told)
  for (const frame of [page, ...frames]) expect(await frame.evaluate(() => window.shifts)).toBe(0)
})
