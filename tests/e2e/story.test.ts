import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { type Page, expect as expectHere } from '@playwright/test'
import type { Story } from '../../src/catalog/types.ts'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { STORY_MESSAGES } from '../../src/i18n/story.ts'
import { expect, test } from './built-page.ts'
import { test as hostTest } from './embed-host.ts'
import { leftOutInWords } from './left-out.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))
const { steps } = JSON.parse(read('geodata/story.json').toString()) as Story
const ids = steps.map(({ id }) => id)
const syria = ids.indexOf('syria-asks')

const currentStep = (page: Page) => page.locator('.step.current')
/** Figures that a reader sees. */
const seen = (page: Page) =>
  page
    .locator('.step figure')
    .evaluateAll((figures) =>
      figures
        .filter((figure) => getComputedStyle(figure).visibility === 'visible')
        .map((figure) => figure.closest('.step')!.id),
    )

for (const locale of LOCALES) {
  test(`the story in "${locale}" is one page of at most 24 KB`, () => {
    // Twelve figures and all texts; the page of all overlays has 20 KB. Fonts come apart.
    expect(brotliCompressSync(read(`dist/story/${locale}/index.html`)).length).toBeLessThanOrEqual(24 * 1024)
  })

  test(`without a script the story in "${locale}" is an article: every step with heading, figure, text and sources`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(`${baseURL}/story/${locale}/index.html`)
    for (const { id, title, text, overlays, sources } of steps) {
      const step = page.locator(`#${id}`)
      await expect(step.getByRole('heading')).toHaveText(title[locale])
      await expect(step.locator('.words > p').first()).toHaveText(text[locale].replaceAll(/[\u064b-\u0652]/g, ''))
      await expect(step.locator('svg.figure')).toBeVisible()
      await expect(step.locator('.key')).toHaveCount(overlays.length)
      await expect(step.locator('a.source')).toHaveCount(sources.length)
    }
    await expect(page.locator('.pager')).toBeHidden()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(390)
    await context.close()
  })
}

test('every id in the page is given once, and every pattern that a figure names is there', async ({ page }) => {
  await page.goto('/story/en/index.html')
  const { twice, missing } = await page.evaluate(() => {
    const all = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const named = [...document.querySelectorAll('[fill^="url("]')].map((e) => e.getAttribute('fill')!.slice(5, -1))
    const used = [...document.querySelectorAll('use')].map((e) => e.getAttribute('href')!.slice(1))
    return {
      twice: all.filter((id, i) => all.indexOf(id) !== i),
      missing: [...named, ...used].filter((id) => !all.includes(id)),
    }
  })
  expect(twice).toEqual([])
  expect(missing).toEqual([])
})

test('on a wide screen the figure of the step that is read stays in view, and the address names the step', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/story/en/index.html')
  await expect.poll(() => seen(page)).toEqual([ids[0]])
  expect(new URL(page.url()).hash).toBe('')

  await page.locator(`#${ids[3]}`).evaluate((step) => step.scrollIntoView({ block: 'center' }))
  await expect.poll(() => seen(page)).toEqual([ids[3]])
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${ids[3]}`)
  const figure = (await page.locator(`#${ids[3]} .frame`).boundingBox())!
  expect(figure.y).toBeGreaterThanOrEqual(0)
  expect(figure.y + figure.height).toBeLessThanOrEqual(page.viewportSize()!.height)
  const svg = (await page.locator(`#${ids[3]} svg.figure`).boundingBox())!
  // Whole pixels: the drawing fills its frame and is cut nowhere.
  expect([svg.width, svg.height].map(Math.round)).toEqual([figure.width, figure.height].map(Math.round))
})

test('an address of a step opens it, also from right to left, and the other languages open the same', async ({
  page,
}) => {
  await page.goto('/story/ar/index.html#syria-asks')
  await expect(currentStep(page)).toHaveAttribute('id', 'syria-asks')
  await expect(page.locator('.pager [role=status]')).toContainText(String(syria + 1))
  await page.locator('a[hreflang=he]').evaluate((link: HTMLAnchorElement) => link.click())
  await expect(page).toHaveURL(/story\/he\/index\.html#syria-asks$/)
  await expect(currentStep(page)).toHaveAttribute('id', 'syria-asks')
})

test('buttons and keys go from step to step and stop at both ends; keys go by the direction of the page', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/story/ar/index.html')
  const [back, on] = [page.locator('[data-step="-1"]'), page.locator('[data-step="1"]')]
  await expect(back).toHaveAttribute('aria-disabled', 'true')
  await on.click()
  await expect(currentStep(page)).toHaveAttribute('id', ids[1]!)
  await page.keyboard.press('ArrowLeft')
  await expect(currentStep(page)).toHaveAttribute('id', ids[2]!)
  await page.keyboard.press('ArrowRight')
  await expect(currentStep(page)).toHaveAttribute('id', ids[1]!)
  await page.keyboard.press('End')
  await expect(currentStep(page)).toHaveAttribute('id', ids.at(-1)!)
  await expect(on).toHaveAttribute('aria-disabled', 'true')
  await expect(on).toBeFocused()
})

test('a step leads to the interactive map with its overlays in their readings', async ({ page }) => {
  await page.goto('/story/en/index.html#suwayda')
  const link = page.locator('#suwayda .ways a').first()
  const address = new URL((await link.getAttribute('href'))!, page.url())
  await page.goto(address.href)
  await expect(page.locator('.toggle input:checked')).toHaveCount(2)
  await expect(page.locator('#show-suwayda-corridor')).toBeChecked()
})

for (const locale of LOCALES)
  test(`what is compared is said in figures once, as its own page says it, and the end opens it on the interactive map (${locale})`, async ({
    page,
  }) => {
    const { a, b } = COMPARE_WORDS[locale]
    await page.goto(`/story/${locale}/index.html`)
    const compared = new Set(steps.flatMap(({ comparison }) => comparison ?? []))
    await expect(page.locator('.compared')).toHaveCount(compared.size)
    const address = await page.locator('#what-would-change .ways a').first().getAttribute('href')
    const map = new URL(address!, page.url()).href
    const said: [string, string][] = []
    for (const step of await page.locator('.step', { has: page.locator('.compared') }).all()) {
      const way = await step.locator('.ways a').nth(1).getAttribute('href')
      said.push([way!, (await step.locator('.compared').textContent())!])
    }
    const story = page.url()
    for (const [way, sentence] of said) {
      await page.goto(new URL(way, story).href)
      await expect(page.locator('#says')).toHaveText(sentence)
    }
    await page.goto(map)
    await expect(page.getByRole('combobox', { name: a, exact: true })).toHaveValue('syria-withdrawal')
    await expect(page.getByRole('combobox', { name: b, exact: true })).toHaveValue('israel-dec-2025')
  })

test('the map’s page leads to the story of its language', async ({ page }) => {
  await page.goto('/he/index.html')
  await page.locator('.story a').click()
  await expect(page).toHaveURL(/\/story\/he\/index\.html$/)
})

hostTest('in a frame the story shows one step at a time, of one height, from any step', async ({ openHost }) => {
  const page = await openHost(
    '<iframe src="SITE/story/en/index.html#syria-asks" width="640" height="700" sandbox="allow-scripts"></iframe>',
  )
  const frame = page.frameLocator('iframe')
  await expectHere(frame.getByRole('heading', { name: 'What Syria asks' })).toBeVisible()
  await expectHere(frame.locator('.step h2:visible')).toHaveCount(1)
  const heights = () =>
    page.evaluate(() =>
      window.told.flatMap(({ data }) => {
        const height = (data as Record<string, Record<string, number>>)['datawrapper-height']
        return height ? Object.values(height) : []
      }),
    )
  await expectHere.poll(async () => (await heights()).length).toBeGreaterThan(0)
  const [first] = (await heights()).slice(-1)
  await frame.locator('[data-step="1"]').click()
  await expectHere(frame.getByRole('heading', { name: 'What Israel asks' })).toBeVisible()
  await expectHere(frame.locator('.step h2:visible')).toHaveCount(1)
  expectHere((await heights()).at(-1)).toBe(first)
})

for (const locale of LOCALES)
  test(`what the story does not know of its address is named, and the first step shown (${locale})`, async ({
    page,
  }) => {
    const { dropped } = MESSAGES[locale]
    const { unknownStep } = STORY_MESSAGES[locale]
    for (const [address, parts] of [
      ['', []],
      ['?dark=auto&plain&utm_source=x#?secret=abc', []],
      ['#syria-aks', [unknownStep]],
      ['?dark=blue', [dropped.dark]],
      ['?dark=true&dark=false', [dropped.dark]],
      ['?plain=x&dark=blue#no-step', [dropped.dark, dropped.option, unknownStep]],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`/story/${locale}/index.html${address}`)
      await expect(page.locator('.step.current')).toHaveAttribute('id', steps[0]!.id)
      await expect(page.locator('#notice'), address).toHaveText(leftOutInWords(locale, parts))
    }
  })
