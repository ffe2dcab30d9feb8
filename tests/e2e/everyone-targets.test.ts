import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { htmlElements } from '../../scripts/hosting/html-elements.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { LOCALES, direction, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { TOOL_WORDS } from '../../src/i18n/tools/words.ts'
import { expect, liveMap, tapAt, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { type Place, STATES, hostOfEmbed } from './everyone.ts'

/* What is pressed is large enough, the page can be zoomed, and whoever does not see the map asks it in words. */

/** WCAG 2.2: 2.5.5 for fingers, 2.5.8 for every pointer, in CSS px. */
const FINGER = 44
const LEAST = 24
const PHONE = { width: 390, height: 844 }

/** What is pressed and smaller than `least` px, but for links within a sentence. Runs in the page. */
function smallTargets(least: number): string[] {
  const shown = document.querySelector('dialog[open]') ?? document
  const all = shown.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role=slider], [tabindex="0"]',
  )
  return [...all].flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.tabIndex < 0) return []
    one.focus({ preventScroll: true }) // a skip link shows with the focus alone
    const words = (element: Element) => element.textContent!.replace(/\s+/g, '')
    const isInSentence =
      getComputedStyle(one).display === 'inline' && words(one.closest('p, li, dd, td, blockquote')!) !== words(one)
    if (isInSentence) return []
    const boxes = [one, ...((one as HTMLInputElement).labels ?? [])].map((element) => element.getBoundingClientRect())
    const width = Math.max(...boxes.map((box) => box.width))
    const height = Math.max(...boxes.map((box) => box.height))
    // Sizes are of rems and shares of a line: parts of a pixel are lost.
    if (Math.min(width, height) > least - 0.5) return []
    return [`${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML.slice(0, 120)}`]
  })
}

/** What is too small in a place for a mouse, and then for a finger. */
async function tooSmall(page: Page, place: Place): Promise<string[]> {
  const forMouse = await place.evaluate(smallTargets, LEAST)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  expect(await place.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
  return [...forMouse, ...(await place.evaluate(smallTargets, FINGER))]
}

for (const { name, open } of STATES)
  test(`all that is pressed is ${LEAST} px high and wide at least, under a finger ${FINGER} px: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE)
    await open(page)
    expect(await tooSmall(page, page)).toEqual([])
  })

for (const locale of LOCALES)
  hostTest(
    `all that is pressed in an embed of another host is ${LEAST} px high and wide at least, under a finger ${FINGER} px (${locale})`,
    async ({ openHost }) => {
      const page = await openHost(hostOfEmbed(locale), PHONE)
      const { frame } = await embedIn(page)
      for (const summary of await frame.locator('summary').all()) await summary.click()
      expect(await tooSmall(page, frame)).toEqual([])
    },
  )

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: PHONE })

  for (const locale of LOCALES)
    test(`a typed place is answered as a tap there is, in the same words (${locale})`, async ({ page }) => {
      const words = TOOL_WORDS[locale]
      const place = [36.5, 32.75] as const
      await page.goto(`/${folderOf(locale)}?layers=israel-feb-2025`)
      await liveMap(page)
      const tap = async () => {
        await page.locator('.stage').evaluate((stage) => stage.scrollIntoView())
        await tapAt(page, place)
      }
      // A tap selects what is there, and names it.
      await tap()
      await expect(page).toHaveURL(/feature=israel-feb-2025/)
      const title = (await page.locator('#overlay-israel-feb-2025 .title').textContent())!
      await expect(page.locator('.chosen')).toContainText(title)

      await page.getByRole('button', { name: MESSAGES[locale].placeInside, exact: true }).tap()
      const answers = page.locator('.tools .answers')
      await page.getByRole('button', { name: words.pick, exact: true }).tap()
      await tap()
      await expect(answers).toContainText(title)
      const tapped = await answers.innerText()
      const [, longitude, latitude] = /measure=point~([\d.]+),([\d.]+)/.exec(page.url())!
      await page.getByRole('button', { name: words.clear, exact: true }).tap()
      await expect(answers).toHaveCount(0)

      await page.getByLabel(words.placeLabel).fill(`${latitude}, ${longitude}`)
      await page.keyboard.press('Enter')
      await expect(answers).toBeVisible()
      expect(await answers.innerText()).toBe(tapped)
    })
})

test('no page keeps readers from zooming it, or asks for the room beside a notch', async () => {
  const files = (await readdir(SITE_FOLDER, { recursive: true })).filter((path) => path.endsWith('.html'))
  expect(files.length).toBeGreaterThan(50)
  const viewports = files.map((path) => {
    const metas = htmlElements(readFileSync(join(SITE_FOLDER, path), 'utf8')).filter(
      ({ attributes }) => attributes['name'] === 'viewport',
    )
    return metas.map(({ attributes }) => attributes['content']!.replaceAll(/\s/g, '')).join()
  })
  expect([...new Set(viewports)]).toEqual(['width=device-width,initial-scale=1'])
})

test('every page says its language, and in which direction it is read', async () => {
  const files = (await readdir(SITE_FOLDER, { recursive: true })).filter((path) => path.endsWith('.html'))
  const wrong = files.filter((path) => {
    const html = htmlElements(readFileSync(join(SITE_FOLDER, path), 'utf8')).find(({ name }) => name === 'html')
    // A page in a folder of a language is in that language, any other in English.
    const locale = LOCALES.find((one) => path.split(/[\\/]/).includes(one)) ?? 'en'
    return html?.attributes['lang'] !== locale || (html.attributes['dir'] ?? 'ltr') !== direction(locale)
  })
  expect(wrong).toEqual([])
})

test('the keys and the wheel that zoom a page are left to it, on the map too; the wheel with Ctrl over a map is the map’s', async ({
  page,
}) => {
  for (const [path, places] of [
    ['/', ['body', '.masthead', '.panel', '.maplibregl-canvas']],
    ['/embed/en/israel-feb-2025/index.html#8/33/36', ['body', '.panel', '.maplibregl-canvas']],
  ] as const) {
    await page.goto(path)
    await liveMap(page)
    for (const place of places) {
      const taken = await page
        .locator(place)
        .first()
        .evaluate((element) => {
          const { ctrlKey, bubbles, cancelable } = { ctrlKey: true, bubbles: true, cancelable: true }
          const events = [
            ...['+', '=', '-', '0'].map((key) => new KeyboardEvent('keydown', { key, ctrlKey, bubbles, cancelable })),
            ...(element.matches('canvas')
              ? []
              : [new WheelEvent('wheel', { deltaY: 100, ctrlKey, bubbles, cancelable })]),
          ]
          return events.filter((event) => !element.dispatchEvent(event)).map((event) => event.type)
        })
      expect(taken, `${path} ${place}`).toEqual([])
    }
  }
})
