import type { Page } from '@playwright/test'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { expect, liveMap, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { STATES, hostOfEmbed } from './everyone.ts'

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

/** Gives the focus to everything in turn that takes it, and looks at its ring. Runs in the page. */
function faultyRings(): { stops: number; faults: string[] } {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string) => {
    const [r, g, b] = channels(colour).map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const groundOf = (element: Element | null): string => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one)
      if (channels(backgroundColor)[3] !== 0) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const shown = document.querySelector('dialog[open]') ?? document
  const all = [...shown.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
  const stops = all.filter(
    (one) =>
      one.tabIndex >= 0 &&
      !(one as HTMLButtonElement).disabled &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !(one.closest('details:not([open])') && !one.matches('details:not([open]) > summary')),
  )
  const faults: string[] = []
  for (const stop of stops) {
    stop.focus()
    if (document.activeElement !== stop) continue
    const say = (what: string) => faults.push(`${what}: ${stop.outerHTML.slice(0, 120)}`)
    // A hidden box of a switch is shown by its swatch, the handle by its knob.
    const own = stop.closest('.toggle')
    const ringed = own ? [...own.querySelectorAll('.swatch')].find((one) => one.checkVisibility())! : stop
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(
      ringed,
      stop.classList.contains('compare-handle') ? '::after' : null,
    )
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
      say(`no ring of 2 px (${outlineStyle} ${outlineWidth})`)
    const ground = groundOf(parseFloat(outlineOffset) < 0 ? ringed : ringed.parentElement)
    if (contrast(outlineColor, ground) < 3) say(`ring ${outlineColor} on ${ground}`)

    const box = ringed.getBoundingClientRect()
    const out = Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset))
    for (let one = ringed.parentElement; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(one)
      const edge = one.getBoundingClientRect()
      // A line that is higher than what scrolls cannot be seen whole.
      const isTall = box.height > edge.height - 12
      if (overflowX !== 'visible' && (box.left - out < edge.left - 1 || box.right + out > edge.right + 1)) {
        say(`cut at a side by ${one.className || one.tagName}`)
        break
      }
      if (overflowY !== 'visible' && !isTall && (box.top - out < edge.top - 1 || box.bottom + out > edge.bottom + 1)) {
        say(`cut above or below by ${one.className || one.tagName}`)
        break
      }
      if (position === 'fixed') break
    }
    // Its first and its last line.
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
    for (const y of [box.top + 1, box.bottom - 1]) {
      if (y < 0 || y >= innerHeight) continue
      const over = document.elementFromPoint(x, y)
      for (let one = over; one && !one.contains(ringed); one = one.parentElement)
        if (!ringed.contains(one) && ['sticky', 'fixed'].includes(getComputedStyle(one).position))
          say(`under ${one.className || one.tagName}`)
    }
    if (box.bottom < 0 || box.top > innerHeight) say('not in view')
  }
  return { stops: stops.length, faults: [...new Set(faults)] }
}

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
