import type { Frame, Page } from '@playwright/test'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES, direction } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { TIMELINE_WORDS } from '../../src/i18n/timeline-words.ts'
import { withoutVowels } from '../../src/i18n/without-vowels.ts'
import { MODES } from '../../src/view/comparing.ts'
import { drawPictures, embedIn, expect, test } from './embed-host.ts'
import { hostOfEmbed } from './everyone.ts'
import { listen } from './live-regions.ts'
import { faultyRings } from './rings.ts'

/* An embed inside the page of another host, by keys alone and for who hears it: what a page of ours does, too. */

const HIGH = { width: 640, height: 2600 }
const COMPARED = 'compare=disengagement-1974~israel-feb-2025'

/** The live map of an embed, wished for by the keyboard. */
async function liveByKey(frame: Frame): Promise<void> {
  await frame.locator('[data-zoom="1"]').press('Enter')
  await expect(frame.locator('.stage.live')).toBeVisible()
}

const toldFeatures = (page: Page) =>
  page.evaluate(() =>
    window.told.flatMap(({ data }) => {
      const { event, feature } = (data ?? {}) as { event?: string; feature?: string | null }
      return event === 'feature' ? [feature ?? null] : []
    }),
  )

for (const locale of LOCALES) {
  const words = COMPARE_WORDS[locale]

  test(`every stop of an embed shows a ring of 2 px and 3:1 in its host, light or dark (${locale})`, async ({
    openHost,
  }) => {
    const page = await openHost(hostOfEmbed(locale), HIGH)
    const { frame } = await embedIn(page)
    for (const summary of await frame.locator('summary').all()) await summary.click()
    await page.locator('a[href="#before"]').focus()
    await page.keyboard.press('Tab')
    for (const theme of ['light', 'dark']) {
      await frame.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme)
      const { stops, faults } = await frame.evaluate(faultyRings)
      expect(stops).toBeGreaterThan(30)
      expect(faults, theme).toEqual([])
    }
  })

  test(`in an embed Escape lets go of what is selected, tells the host, and leaves the focus where it was (${locale})`, async ({
    openHost,
  }) => {
    const page = await openHost(hostOfEmbed(locale, 'feature=line-b'), HIGH)
    const { frame } = await embedIn(page)
    await expect(frame.locator('tr.selected[data-zone="line-b"]')).toBeAttached()
    await frame.locator('#show-israel-dec-2025').press('Escape')
    await expect(frame.locator('tr.selected')).toHaveCount(0)
    await expect(frame.locator('#show-israel-dec-2025')).toBeFocused()
    await expect(frame.getByRole('status')).toHaveText('')
    await expect.poll(() => toldFeatures(page)).toEqual([null])
  })

  test(`in an embed single keys act on the live map alone, while it has the focus (${locale})`, async ({
    openHost,
  }) => {
    const page = await openHost(hostOfEmbed(locale), HIGH)
    const { frame } = await embedIn(page)
    await liveByKey(frame)
    await expect.poll(() => frame.evaluate(() => location.hash)).not.toBe('')
    const state = () =>
      frame.evaluate(() => [
        location.search + location.hash,
        document.querySelectorAll(':checked').length,
        document.querySelectorAll('[open]').length,
      ])
    const before = await state()
    for (const place of ['summary', '#full', '[data-full]']) {
      await frame.locator(place).first().focus()
      for (const key of ['+', '-', '=', 'a', 'm', 'r', '?', 'ArrowLeft', 'Delete']) await page.keyboard.press(key)
    }
    await drawPictures(frame)
    expect(await state()).toEqual(before)
    await frame.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('-')
    await expect.poll(async () => (await state())[0]).not.toBe(before[0])
  })

  test(`in an embed what is selected is said once, and what is switched or moved says nothing (${locale})`, async ({
    openHost,
  }) => {
    const page = await openHost(hostOfEmbed(locale), HIGH)
    const { frame } = await embedIn(page)
    expect(await frame.locator('[role=alert], [aria-live=assertive]').count()).toBe(0)
    const { said } = await listen(frame)
    await liveByKey(frame)
    // The map that comes is a status too: nothing of it is left when it is there.
    expect(await said()).toEqual([withoutVowels(MESSAGES[locale].mapLoading)])
    await expect(frame.getByRole('status')).toHaveText('')
    await frame.locator('.maplibregl-canvas').focus()
    for (const key of ['ArrowLeft', 'ArrowUp', '+']) await page.keyboard.press(key)
    await frame.locator('#show-suwayda-corridor').press('Space')
    await expect(frame.locator('#show-suwayda-corridor')).toBeChecked()
    await drawPictures(frame)
    expect(await said()).toEqual([])
    const { width, height } = (await frame.locator('.stage').boundingBox())!
    await frame.locator('.maplibregl-canvas').click({ position: { x: width * 0.55, y: height * 0.55 } })
    await expect.poll(() => frame.evaluate(() => location.search)).toContain('feature=')
    const name = await frame.locator('.overlay.selected .title').textContent()
    expect(await said()).toEqual([expect.stringContaining(name!)])
  })

  test(`in an embed every way of comparing is chosen, and the handle moved, by keys (${locale})`, async ({
    openHost,
  }) => {
    const page = await openHost(hostOfEmbed(locale, `${COMPARED}&split=0.5`), HIGH)
    const { frame } = await embedIn(page)
    const handle = frame.getByRole('slider', { name: withoutVowels(words.handle), exact: true })
    await handle.press(direction(locale) === 'rtl' ? 'ArrowLeft' : 'ArrowRight')
    await expect(handle).toHaveAttribute('aria-valuenow', '52')
    const chosen = (mode: (typeof MODES)[number]) =>
      frame.getByRole('radio', { name: withoutVowels(words.mode[mode]), exact: true })
    await chosen('swipe').focus()
    const { said } = await listen(frame)
    for (const mode of MODES.slice(1)) {
      await page.keyboard.press('ArrowDown')
      await expect(chosen(mode)).toBeChecked()
      await expect(chosen(mode)).toBeFocused()
      await expect.poll(() => frame.evaluate(() => location.search)).toContain(`mode=${mode}`)
    }
    // The radio that has the focus says what it is.
    await drawPictures(frame)
    expect(await said()).toEqual([])
    await page.keyboard.press('Escape')
    await expect(frame.locator('.compare')).toHaveCount(0)
  })

  test(`in an embed the dates are scrubbed by keys in silence, and a button says each step once (${locale})`, async ({
    openHost,
  }) => {
    const { slider, next, previous } = TIMELINE_WORDS[locale]
    const page = await openHost(hostOfEmbed(locale, 'time=2025-07-12'), HIGH)
    const { frame } = await embedIn(page)
    const dates = frame.getByRole('slider', { name: slider, exact: true })
    const { said } = await listen(frame)
    const read = await dates.getAttribute('aria-valuetext')
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown']) await dates.press(key)
    await expect(dates).not.toHaveAttribute('aria-valuetext', read!)
    await drawPictures(frame)
    expect(await said()).toEqual([])
    for (const button of [next, previous]) {
      const before = await dates.inputValue()
      await frame.getByRole('button', { name: button, exact: true }).press('Enter')
      await expect(dates).not.toHaveValue(before)
      await drawPictures(frame)
      expect(await said()).toEqual([expect.stringContaining(withoutVowels(await wordsOf(dates)))])
    }
  })
}

/** What a slider says of where it stands, without the day that it may begin with. */
async function wordsOf(slider: ReturnType<Frame['locator']>): Promise<string> {
  return (await slider.getAttribute('aria-valuetext'))!.split(' · ').at(-1)!
}
