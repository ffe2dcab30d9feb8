import type { Page } from '@playwright/test'
import { LOCALES, pageOf } from '../../src/i18n/locale.ts'
import { fill } from '../../src/i18n/fill.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import type { Dropped } from '../../src/view/address.ts'
import { HOSTILE_ADDRESSES } from '../hostile-addresses.ts'
import { expect, test } from './built-page.ts'
import { leftOut } from './left-out.ts'

/*
 * Addresses that were made to break the page, in a browser; `tests/view/hostile-addresses.test.ts` reads all of them. The page's
 * own fixture fails a test in which anything was asked of another host or complained of in the console.
 */

/** How long the page may take to answer. */
const ANSWERED = { timeout: 5_000 }

/** What the page says that it left out, in its own order of the parts. */
function said(dropped: readonly Dropped[]): string {
  return fill(MESSAGES.en.noticeDropped, { parts: dropped.map((part) => MESSAGES.en.dropped[part]).join(', ') })
}

/** Whether anything of an address came to life, or to stand in the page. */
function traces(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    taken: 'taken' in window,
    polluted: 'polluted' in Object.prototype,
    markup: document.querySelectorAll('img, svg[onload], script:not([src]):not([type]):not(:empty)').length,
    echoed: /example\.org|alert|window\.taken|has left all|7\*7/.test(document.body.innerText),
  }))
}

/** One of so many stands for the rest, which a browser would take minutes for; the long ones are another matter. */
const oneIn = (count: number) =>
  HOSTILE_ADDRESSES.filter(({ search, hash }) => search.length + hash.length < 8000).filter(
    (_, index) => index % count === 0,
  )

test('the page answers each within 5 s, with the plain view and a notice that names what it left out', async ({
  page,
}) => {
  const before = 'disengagement-1974,control-since-2024,syria-withdrawal,israel-dec-2025'.split(',')
  await page.goto('/index.html')
  // The page has a script of its own that stands in it.
  const plain = await traces(page)
  expect(plain).toEqual({ taken: false, polluted: false, markup: 1, echoed: false })
  for (const { what, search, hash, dropped } of oneIn(23)) {
    await test.step(what, async () => {
      await page.goto('about:blank')
      await page.goto(`/index.html${search}${hash}`)
      await expect(page.locator('html.has-script')).toBeAttached(ANSWERED)
      const notice = page.getByRole('status')
      if (dropped.length === 0) await expect(notice).toHaveText('', ANSWERED)
      else await expect(notice.locator('span').first()).toHaveText(said(dropped), ANSWERED)
      const on = await page
        .locator('[id^=show-]:checked')
        .evaluateAll((all) => all.map(({ id }) => id.slice('show-'.length)))
      expect(on.sort()).toEqual([...before].sort())
      expect(await traces(page)).toEqual(plain)
    })
  }
})

test('an embed answers each within 5 s in the same way', async ({ page }) => {
  await page.goto('/embed/en/index.html')
  const scripts = await page.locator('script').count()
  for (const { what, search, hash, dropped } of oneIn(7)) {
    await test.step(what, async () => {
      await page.goto('about:blank')
      await page.goto(`/embed/en/index.html${search}${hash}`)
      await expect(page.locator('html.js')).toBeAttached(ANSWERED)
      await expect(page.getByRole('status')).toHaveText(dropped.length === 0 ? '' : leftOut('en', ...dropped), ANSWERED)
      await expect(page.locator('script')).toHaveCount(scripts)
      expect(await page.evaluate(() => 'taken' in window || document.querySelector('img, [onload]') !== null)).toBe(
        false,
      )
    })
  }
})

test('the notice is in the language of the page', async ({ page }) => {
  for (const locale of LOCALES) {
    const { noticeDropped, dropped, listComma } = MESSAGES[locale]
    await page.goto('about:blank')
    await page.goto(`/${pageOf(locale)}?feature=%3Cb%3E&layers[]=x#9/NaN/36`)
    const parts = [dropped.feature, dropped.camera, dropped.repeated].join(listComma)
    await expect(page.getByRole('status').locator('span').first()).toHaveText(fill(noticeDropped, { parts }))
  }
})

test('a camera that a reader types into the open page and that is none is named too, and the map is as before', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.locator('html.has-script')).toBeAttached()
  await page.evaluate(() => (location.hash = '#9/36/33'))
  await expect(page.getByRole('status')).toContainText(said(['camera']))
  await expect(page).toHaveURL(/\/$/)
})
