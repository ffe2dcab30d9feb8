import type { Page } from '@playwright/test'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES, direction, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { MODES } from '../../src/view/comparing.ts'
import { expect, liveMap, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { STATES, hostOfEmbed } from './everyone.ts'
import { faultyRings } from './rings.ts'

const m = MESSAGES.en
const MOST_STOPS = 25

for (const locale of LOCALES)
  hostTest(
    `the Tab key goes through an embed in ${MOST_STOPS} stops and out again, both ways (${locale})`,
    async ({ openHost }) => {
      const page = await openHost(hostOfEmbed(locale))
      await embedIn(page)
      /** Presses of a key within the frame, from one link of the host to the other. */
      const stops = async (key: string, from: string, to: string) => {
        await page.locator(`a[href="#${from}"]`).focus()
        for (let presses = 0; presses <= 60; presses++) {
          await page.keyboard.press(key)
          if (await page.locator(`a[href="#${to}"]`).evaluate((link) => link === document.activeElement)) return presses
        }
        return Infinity
      }
      const there = await stops('Tab', 'before', 'after')
      expect(there).toBeGreaterThan(15)
      expect(there).toBeLessThanOrEqual(MOST_STOPS)
      expect(await stops('Shift+Tab', 'after', 'before')).toBe(there)
    },
  )

for (const locale of LOCALES)
  test(`the first stop skips the map, to the table of zones (${locale})`, async ({ page }) => {
    await page.goto(`/${folderOf(locale)}`)
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name: MESSAGES[locale].skipToTable })
    await expect(link).toBeFocused()
    await expect(link).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('#zones-heading')).toBeFocused()
    await expect(page.locator('#zones-heading')).toBeInViewport()
  })

// The colours are the same in all languages; the Arabic pages have what lies at the other side.
for (const { name, open } of STATES.filter(({ locale }) => locale !== 'he'))
  test(`every stop shows a ring of 2 px and 3:1 that nothing cuts or covers, light or dark: ${name}`, async ({
    page,
  }) => {
    await open(page)
    await page.keyboard.press('Tab')
    for (const theme of ['light', 'dark']) {
      await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme)
      const { stops, faults } = await page.evaluate(faultyRings)
      expect(stops).toBeGreaterThan(3)
      expect(faults, theme).toEqual([])
    }
  })

/** What opens by a button: the button, and what is there then. */
const OPENS = [
  [m.embedDialog.open, '.embed-dialog'],
  [m.downloadPicture, '.export-dialog'],
  [m.questions, '.questions'],
  [m.compare, '.compare'],
  [m.placeInside, '.tools'],
] as const

for (const [button, opened] of OPENS)
  test(`"${button}" opens by the keyboard, Escape closes it and the button has the focus again`, async ({ page }) => {
    await page.goto('/?feature=line-b')
    const opener = page.getByRole('button', { name: button, exact: true })
    await opener.press('Enter')
    await expect(page.locator(opened)).toBeVisible()
    await expect(page.locator(`${opened}:focus-within, ${opened}:focus`)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.locator(opened)).toHaveCount(0)
    await expect(opener).toBeFocused()
    // The key meant what it closed, not the selection.
    await expect(page).toHaveURL(/feature=line-b/)
  })

test('the table of all overlays closes by Escape, too, and gives the focus back', async ({ page }) => {
  await page.goto('/?compare=disengagement-1974~israel-feb-2025&mode=diff')
  const opener = page.getByRole('button', { name: COMPARE_WORDS.en.table, exact: true })
  await opener.press('Enter')
  await expect(page.locator('.overlap-table')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.overlap-table')).toHaveCount(0)
  await expect(opener).toBeFocused()
})

/** The page's state as a reader would notice it. */
const stateOf = (page: Page) =>
  page.evaluate(() => [
    location.search + location.hash,
    document.querySelectorAll(':checked').length,
    document.querySelectorAll('[open]').length,
  ])

test('single keys act on the map alone, while it has the focus', async ({ page }) => {
  await page.goto('/')
  await liveMap(page)
  const before = await stateOf(page)
  for (const place of ['#zones-heading', '.masthead nav a', '.bibliography summary']) {
    await page.locator(place).first().focus()
    for (const key of ['+', '-', '=', 'a', 'm', 'r', '?', 'ArrowLeft', 'Delete']) await page.keyboard.press(key)
  }
  expect(await stateOf(page)).toEqual(before)
  await page.locator('.maplibregl-canvas').focus()
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/#\d/)
})

test('a distance is measured and a place is asked about by typing alone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: m.measure, exact: true }).press('Enter')
  const type = async (words: string) => {
    await page.locator('.tools input[type=text]').fill(words)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Distance', exact: true }).press('Enter')
  await type('Quneitra')
  await type('Suwayda')
  await page.getByRole('button', { name: 'Finish' }).press('Enter')
  await expect(page.locator('.measured')).toContainText('km')
  await expect(page).toHaveURL(/measure=line~/)
  await type('33.12, 35.83')
  await expect(page.locator('.answers dt').first()).toBeVisible()
})

for (const locale of LOCALES)
  test(`a comparison is started, chosen, shown in every way, moved and ended by keys alone (${locale})`, async ({
    page,
  }) => {
    const words = COMPARE_WORDS[locale]
    await page.goto(`/${folderOf(locale)}?layers=disengagement-1974,israel-feb-2025`)
    await page.getByRole('button', { name: MESSAGES[locale].compare, exact: true }).press('Enter')
    const side = (name: string) => page.getByRole('combobox', { name, exact: true })
    await side(words.b).focus()
    const before = await side(words.b).inputValue()
    await page.keyboard.press('ArrowDown')
    await expect(side(words.b)).not.toHaveValue(before)
    const after = await side(words.b).inputValue()
    await page.getByRole('button', { name: words.swap, exact: true }).press('Enter')
    await expect(side(words.a)).toHaveValue(after)

    const handle = page.getByRole('slider', { name: words.handle, exact: true })
    await handle.press('End')
    await expect(handle).toHaveAttribute('aria-valuenow', '100')
    await handle.press('PageDown')
    await expect(handle).toHaveAttribute('aria-valuenow', '90')
    // Arrows go the way they point.
    await handle.press(direction(locale) === 'rtl' ? 'ArrowRight' : 'ArrowLeft')
    await expect(handle).toHaveAttribute('aria-valuenow', '88')

    await page.getByRole('radio', { name: words.mode.swipe, exact: true }).focus()
    for (const mode of MODES.slice(1)) {
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('radio', { name: words.mode[mode], exact: true })).toBeFocused()
      await expect(page).toHaveURL(new RegExp(`mode=${mode}`))
    }
    await page.keyboard.press('Escape')
    await expect(page.locator('.compare')).toHaveCount(0)
    await expect(page.locator('#compare')).toBeFocused()
  })
