import type { Frame, Page } from '@playwright/test'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { DATAWRAPPER } from './embed-parents.ts'
import { drawPictures, embedIn, expect, heightsTold, test } from './embed-host.ts'

/* Gestures in an article: the page scrolls, and the map moves when it is asked to. */

const ARTICLE = (locale: string, attributes = '') =>
  `<iframe src="SITE/embed/${locale}/israel-feb-2025/index.html" width="600" height="1200" ${attributes}></iframe><div style="height:3000px">The article goes on.</div>`

const scrolledBy = (page: Page) => page.evaluate(() => scrollY)
const cameraOf = (frame: Frame) => frame.evaluate(() => location.hash)

async function wheelOverMap(page: Page, by: number, key?: 'Control'): Promise<void> {
  await page.mouse.move(300, 300)
  if (key) await page.keyboard.down(key)
  await page.mouse.wheel(0, by)
  if (key) await page.keyboard.up(key)
}

test('the wheel scrolls the article over figure and map, and with Ctrl it moves the map', async ({ openHost }) => {
  const page = await openHost(ARTICLE('en'))
  const { frame } = await embedIn(page)
  await wheelOverMap(page, 100)
  await expect.poll(() => scrolledBy(page)).toBe(100)
  await page.evaluate(() => scrollTo(0, 0))
  await expect(frame.locator('.stage.live')).toHaveCount(0)

  // On the figure it is a wish for the map.
  await wheelOverMap(page, -100, 'Control')
  await expect(frame.locator('.stage.live')).toBeVisible()
  expect(await cameraOf(frame)).toBe('')
  await wheelOverMap(page, -300, 'Control')
  await expect.poll(() => cameraOf(frame)).toMatch(/^#\d/)
  expect(await scrolledBy(page)).toBe(0)
  const camera = await cameraOf(frame)
  await wheelOverMap(page, 100)
  await expect.poll(() => scrolledBy(page)).toBe(100)
  expect(await cameraOf(frame)).toBe(camera)
})

test('a hint in the language of the map says how to move it, when the wheel has scrolled the article over it', async ({
  openHost,
}) => {
  const frames = LOCALES.map((locale) => `SITE/embed/${locale}/israel-feb-2025/index.html`)
  const page = await openHost(frames.map((src) => `<iframe src="${src}" width="600" height="1000"></iframe>`).join(''))
  for (const [number, locale] of LOCALES.entries()) {
    const { element, frame } = await embedIn(page, number)
    await element.evaluate((frame) => frame.scrollIntoView())
    await wheelOverMap(page, -100, 'Control')
    await expect(frame.locator('.stage.live')).toBeVisible()
    await wheelOverMap(page, 50)
    await expect(frame.getByText(MESSAGES[locale].cooperativeWheel)).toBeVisible()
  }
})

test('one finger scrolls the article, two move the map', async ({ openHost, context }) => {
  const page = await openHost(ARTICLE('he', 'allow="fullscreen"'))
  const { frame } = await embedIn(page)
  await frame.locator('[data-zoom="1"]').click()
  await expect.poll(() => cameraOf(frame)).toMatch(/^#\d/)
  await expect(frame.locator('.stage.live')).toBeVisible()
  const before = await cameraOf(frame)
  const touch = await context.newCDPSession(page)
  const move = async (from: readonly { x: number; y: number }[], by: number) => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [...from] })
    for (let step = 1; step <= 5; step++)
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: from.map(({ x, y }) => ({ x, y: y - (by * step) / 5 })),
      })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await move(
    [
      { x: 250, y: 400 },
      { x: 350, y: 400 },
    ],
    100,
  )
  await expect.poll(() => cameraOf(frame)).not.toBe(before)
  expect(await scrolledBy(page)).toBe(0)

  const moved = await cameraOf(frame)
  await move([{ x: 300, y: 400 }], 150)
  await expect.poll(() => scrolledBy(page)).toBeGreaterThan(0)
  expect(await cameraOf(frame)).toBe(moved)
})

test.describe('full screen', () => {
  test('keeps layers, selection and camera, fills the screen with the map, and gives the article its height back', async ({
    openHost,
  }) => {
    const page = await openHost(
      DATAWRAPPER.replace('FRAME', 'SITE/embed/ar/index.html').replace('<iframe', '<iframe allow="fullscreen"'),
      { width: 600, height: 900 },
    )
    const { element, frame } = await embedIn(page)
    await frame.locator('#show-suwayda-corridor').check({ force: true })
    await frame.locator('[data-zoom="1"]').click()
    await expect.poll(() => cameraOf(frame)).toMatch(/^#\d/)
    await expect(frame.locator('.stage.live')).toBeVisible()
    const address = frame.url()
    const told = await heightsTold(page)
    const height = await element.evaluate(({ clientHeight }) => clientHeight)

    await frame.locator('[data-full]').click()
    await expect.poll(() => frame.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await expect(frame.locator('.stage.live')).toBeVisible()
    await expect(frame.locator('#show-suwayda-corridor')).toBeChecked()
    const screen = await frame.evaluate(() => {
      const { bottom } = document.querySelector('.stage')!.getBoundingClientRect()
      return { overflow: document.documentElement.scrollHeight - innerHeight, mapEndsOnIt: bottom <= innerHeight }
    })
    expect(screen).toEqual({ overflow: 0, mapEndsOnIt: true })
    await drawPictures(frame)
    expect(frame.url()).toBe(address)

    await frame.locator('[data-full]').click()
    await expect.poll(() => frame.evaluate(() => document.fullscreenElement)).toBe(null)
    await expect(frame.locator('#show-suwayda-corridor')).toBeChecked()
    await drawPictures(frame)
    expect(frame.url()).toBe(address)
    expect(await heightsTold(page)).toEqual(told)
    expect(await element.evaluate(({ clientHeight }) => clientHeight)).toBe(height)
  })

  test('is not offered where the host does not allow it', async ({ openHost }) => {
    const page = await openHost(ARTICLE('en'))
    const { frame } = await embedIn(page)
    await expect(frame.locator('[data-zoom="1"]')).toBeVisible()
    await expect(frame.locator('[data-full]')).toBeHidden()
  })
})
