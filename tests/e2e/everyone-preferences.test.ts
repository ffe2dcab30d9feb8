import { type Locator, type Page } from '@playwright/test'
import { LOCALES, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { THEMES, type ThemeId } from '../../src/theme/palette.ts'
import { expect, liveMap, test } from './built-page.ts'
import { drawPictures, embedIn, test as hostTest } from './embed-host.ts'
import { type Place, hostOfEmbed } from './everyone.ts'
import { imageDistance } from './pixels.ts'

/* What readers ask of every page by their system: dark, more contrast, colours of the system, less motion, less data. */

const HIGH = { width: 640, height: 1600 }

/** A colour of six digits as a browser computes it. */
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(', ')})`

/** Waits until page and figure have the colours of a theme. */
async function isIn(theme: ThemeId, place: Place): Promise<void> {
  await expect(place.locator('html')).toHaveCSS('background-color', rgb(THEMES[theme].page))
  await expect(place.locator('html')).toHaveCSS('color', rgb(THEMES[theme].text))
  await expect(place.locator('.figure .land').first()).toHaveCSS('fill', rgb(THEMES[theme].land))
}

/** The two ways in which a browser tells that its reader saves data; of the second no browser has a switch that a test can turn. */
const SAVING_DATA: readonly (readonly [string, () => void])[] = [
  [
    'by his browser',
    () => Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  ],
  [
    'by the wish for reduced data',
    () => {
      const matches = window.matchMedia.bind(window)
      window.matchMedia = (query) => matches(query.replace('(prefers-reduced-data: reduce)', 'all'))
    },
  ],
]

for (const locale of LOCALES) {
  test(`page and story are light, dark, or with "auto" as the reader’s system is, and follow it (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const path of [`/${folderOf(locale)}`, `/story/${locale}/index.html`]) {
      await page.goto(path)
      await isIn('light', page)
      await page.goto(`${path}?dark=true`)
      await isIn('dark', page)
    }
    for (const path of [`/${folderOf(locale)}`, `/story/${locale}/index.html`]) {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto(`${path}?dark=auto`)
      await isIn('dark', page)
      await page.emulateMedia({ colorScheme: 'light' })
      await isIn('light', page)
    }
  })

  hostTest(
    `an embed is as dark as its address asks, with "auto" as the reader’s system is (${locale})`,
    async ({ openHost }) => {
      const ASKED = { 'dark=auto': 'dark', 'dark=true': 'dark', 'dark=false': 'light', '': 'light' } as const
      const page = await openHost(
        Object.keys(ASKED)
          .map((query) => hostOfEmbed(locale, query))
          .join(''),
      )
      await page.emulateMedia({ colorScheme: 'dark' })
      for (const [number, theme] of Object.values(ASKED).entries())
        await isIn(theme, (await embedIn(page, number)).frame)
      await page.emulateMedia({ colorScheme: 'light' })
      await isIn('light', (await embedIn(page, 0)).frame)
    },
  )
}

/** Whether all words and rules that are muted have the full colour of the text. Runs in the page. */
function faintParts(): string[] {
  const { color } = getComputedStyle(document.documentElement)
  return [...document.querySelectorAll('.date, .status, .muted, .credit, summary, small')]
    .filter((one) => one.checkVisibility() && getComputedStyle(one).color !== color)
    .map((one) => one.className || one.tagName)
}

for (const locale of LOCALES)
  hostTest(
    `with more contrast no words are muted, on the page, in the story and in an embed (${locale})`,
    async ({ openHost, page, baseURL }) => {
      const host = await openHost(hostOfEmbed(locale))
      const { frame } = await embedIn(host)
      const isFaint = (place: Place) => place.evaluate(faintParts)
      expect(await isFaint(frame)).not.toEqual([])
      await host.emulateMedia({ contrast: 'more' })
      expect(await isFaint(frame)).toEqual([])
      await page.emulateMedia({ contrast: 'more' })
      for (const path of [folderOf(locale), `story/${locale}/index.html`]) {
        await page.goto(`${baseURL}/${path}`)
        expect(await isFaint(page), path).toEqual([])
      }
    },
  )

/** How far two pictures may lie apart where nothing has changed: the noise of edges. */
const THE_SAME = 0.5

/** How all parts of figure, legend and switches are painted. Runs in the page. */
const paints = () =>
  [...document.querySelectorAll('.figure *, .swatch *')].map((part) => {
    const { fill, stroke, opacity, visibility } = getComputedStyle(part)
    return [part.getAttribute('class') ?? part.tagName, fill, stroke, opacity, visibility].join(' ')
  })

/** Of the stage the map alone: what lies over it (buttons, credit) does take the colours of the system. */
const MAP_ALONE = { animations: 'disabled', style: '#controls, .credit { visibility: hidden }' } as const

/** Compares the looks in the colours of the page and in those of the system. */
async function keepsItsLook(page: Page, place: Place): Promise<void> {
  const stage = place.locator('.stage')
  const before = await place.evaluate(paints)
  const figure = await stage.screenshot(MAP_ALONE)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await place.evaluate(paints)).toEqual(before)
  expect(await imageDistance(figure, await stage.screenshot(MAP_ALONE))).toBeLessThan(THE_SAME)
  // What is on is told from what is off: by the tick and the strength of its pattern.
  const row = place.locator('.toggle', { has: place.locator('#show-israel-dec-2025') })
  const swatch = row.locator('.swatch').first()
  const one = await swatch.screenshot()
  await row.click()
  expect(await imageDistance(one, await swatch.screenshot())).toBeGreaterThan(10 * THE_SAME)
}

for (const locale of LOCALES) {
  test(`in colours of the system the figure, the legend and the switches keep theirs, on the page (${locale})`, async ({
    page,
  }) => {
    await page.route('**/assets/map-in-page-*.js', () => new Promise<void>(() => {}))
    await page.goto(`/${folderOf(locale)}`)
    await expect(page.locator('html.has-script')).toBeAttached()
    await keepsItsLook(page, page)
  })

  hostTest(
    `in colours of the system the figure and the switches keep theirs, in an embed (${locale})`,
    async ({ openHost }) => {
      const page = await openHost(hostOfEmbed(locale), HIGH)
      await keepsItsLook(page, (await embedIn(page)).frame)
    },
  )
}

test('in colours of the system the live map keeps its own', async ({ page }) => {
  await page.goto('/')
  await liveMap(page)
  const canvas = page.locator('.maplibregl-canvas')
  const before = await canvas.screenshot(MAP_ALONE)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await imageDistance(before, await canvas.screenshot(MAP_ALONE))).toBeLessThan(THE_SAME)
})

/** Counts from now on how often the scale of the live map shows another length: once for a jump, in each frame of a flight. */
async function watchScale(place: Place): Promise<() => Promise<number>> {
  await place.evaluate(() => {
    const seen: string[] = []
    const scale = document.querySelector<HTMLElement>('.maplibregl-ctrl-scale')!
    new MutationObserver(() => {
      const widths = [...scale.querySelectorAll('span')].map(({ style }) => style.width)
      const now = `${widths.join(' ')} ${scale.textContent}`
      if (seen.at(-1) !== now) seen.push(now)
    }).observe(scale, { attributes: true, childList: true, characterData: true, subtree: true })
    Object.assign(window, { seen })
  })
  return () => place.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0).length)
}

/** Zooms in by the button. @returns the camera at the end */
async function zoomIn(place: Place, button: Locator): Promise<string> {
  await button.click()
  const camera = () => place.evaluate(() => location.hash)
  await expect.poll(camera).not.toBe('')
  return camera()
}

for (const locale of LOCALES) {
  test(`with less motion the map does not fly, and shows the same in the end, on the page (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`/${folderOf(locale)}`)
    await liveMap(page)
    const changes = await watchScale(page)
    const button = page.getByRole('button', { name: MESSAGES[locale].zoomIn, exact: true })
    const jumped = await zoomIn(page, button)
    expect(await changes()).toBe(1)
    await page.getByRole('button', { name: MESSAGES[locale].home, exact: true }).click()
    await expect(page).not.toHaveURL(/#/)
    expect(await changes()).toBe(1)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await zoomIn(page, button)).toBe(jumped)
  })

  hostTest(`with less motion the map does not fly, in an embed (${locale})`, async ({ openHost }) => {
    const page = await openHost(hostOfEmbed(locale, 'zoom=true#8/33/36'), HIGH)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { frame } = await embedIn(page)
    await expect(frame.locator('.stage.live')).toBeVisible()
    const changes = await watchScale(frame)
    await frame.locator('[data-zoom="1"]').click()
    await expect.poll(() => frame.evaluate(() => location.hash)).toBe('#9/33/36')
    expect(await changes()).toBe(1)
  })

  test(`with less motion the story goes to a step in one jump, and its maps do not fade (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`/story/${locale}/index.html`)
    const jumps = () => page.evaluate(() => (window as unknown as { jumps: number }).jumps)
    await page.evaluate(() => {
      Object.assign(window, { jumps: 0 })
      addEventListener('scroll', () => void (window as unknown as { jumps: number }).jumps++)
    })
    await page.locator('[data-step="1"]').click()
    const second = page.locator('.step').nth(1)
    await expect(second).toHaveClass(/current/)
    await expect(second).toBeInViewport()
    await drawPictures(page)
    expect(await jumps()).toBe(1)
    await expect(second.locator('figure')).toHaveCSS('transition-duration', '0s')
  })

  for (const [how, savesData] of SAVING_DATA) {
    const name = `${how} (${locale})`
    test(`for a reader who saves data no live map is loaded until he asks for it: ${name}`, async ({ page }) => {
      const asked: string[] = []
      page.on('request', (request) => {
        if (request.url().includes('/map-in-page-')) asked.push(request.url())
      })
      await page.addInitScript(savesData)
      await page.goto(`/${folderOf(locale)}`)
      const button = page.getByRole('button', { name: MESSAGES[locale].loadMap, exact: true })
      await expect(button).toBeVisible()
      await page.locator('#show-suwayda-corridor').check({ force: true })
      await page.locator('#zone-line-b th a').click()
      await expect(page).toHaveURL(/feature=line-b/)
      // Where the map comes by itself it is asked for as soon as nothing else is to be done, or after 2 s at the latest.
      await page.evaluate(() => {
        const idle = (then: IdleRequestCallback) => requestIdleCallback(then, { timeout: 2000 })
        return new Promise((resolve) => idle(() => idle(resolve)))
      })
      expect(asked).toEqual([])
      await button.click()
      await liveMap(page)
      await expect(button).toHaveCount(0)
    })
  }
}
