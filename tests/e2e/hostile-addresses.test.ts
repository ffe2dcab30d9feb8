import type { Page } from '@playwright/test'
import { siteHandler } from '../../scripts/hosting/site-handler.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { fill } from '../../src/i18n/fill.ts'
import { type Locale, LOCALES, pageOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import type { Dropped } from '../../src/view/address.ts'
import { HOSTILE_ADDRESSES, HOSTILE_OPTIONS } from '../hostile-addresses.ts'
import { expect, test } from './built-page.ts'
import { leftOut } from './left-out.ts'
import { startServer } from './site-server.ts'

/*
 * Addresses that were made to break the page, in a browser; `tests/view/hostile-addresses.test.ts` reads all of them. The page's
 * own fixture fails a test in which anything was asked of another host or complained of in the console.
 */

/** Milliseconds that a page may take to answer, from the moment that it is asked for. */
const PATIENCE = 5_000
/** Milliseconds that a page took until its script had run, by its own clock: the driver of the browser takes some, too. */
const answeredAfter = (page: Page) =>
  page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domInteractive)
const PAGES_TIMEOUT = 300_000

/** What the page says that it left out, in its own order of the parts. */
function said(dropped: readonly Dropped[], locale: Locale = 'en'): string {
  const { noticeDropped, dropped: words, listComma } = MESSAGES[locale]
  return fill(noticeDropped, { parts: dropped.map((part) => words[part]).join(listComma) })
}

/** Whether anything of an address came to life, or to stand in the page; its own parts may stand in links to the other languages. */
function traces(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang], #full')].map(({ href }) => href)
    const page = links.reduce(
      (html, href) => html.replaceAll(href.replaceAll('&', '&amp;'), ''),
      document.documentElement.outerHTML,
    )
    return {
      taken: 'taken' in window,
      polluted: 'polluted' in Object.prototype,
      markup: document.querySelectorAll('img, [onload], [onerror], script:not([src]):not([type]):not(:empty)').length,
      echoed: page.match(/example\.org|window\.taken|has left all|7\*7|etc.passwd/g),
    }
  })
}

/** Addresses that a server takes; the long ones are another matter. */
const SHORT = HOSTILE_ADDRESSES.filter(({ search, hash }) => search.length + hash.length < 8000)
/** One of so many of each kind. */
const oneIn = <T>(count: number, all: readonly T[]) => all.filter((_, index) => index % count === 0)

/** The page without its live map, which nothing here is about. */
const withoutMap = (page: Page) => page.route('**/assets/map-in-page-*.js', () => {})
const switchedOn = (page: Page) =>
  page.locator('[id^=show-]:checked').evaluateAll((all) => all.map(({ id }) => id.slice('show-'.length)).sort())

test('the page answers each within 5 s, with the plain view and a notice that names what it left out', async ({
  page,
}) => {
  test.setTimeout(PAGES_TIMEOUT)
  await withoutMap(page)
  await page.goto('/index.html')
  await expect(page.locator('html.has-script')).toBeAttached()
  // The page has scripts of its own that stand in it.
  const plain = await traces(page)
  const before = await switchedOn(page)
  expect(plain).toMatchObject({ taken: false, polluted: false, echoed: null })
  const tried = oneIn(4, SHORT)
  expect(tried.length).toBeGreaterThan(60)
  for (const { what, search, hash, dropped } of tried)
    await test.step(what, async () => {
      await page.goto('about:blank')
      await page.goto(`/index.html${search}${hash}`, { waitUntil: 'commit' })
      await expect(page.locator('html.has-script')).toBeAttached()
      const notice = page.getByRole('status')
      if (dropped.length === 0) await expect(notice).toHaveText('')
      else await expect(notice.locator('span').first()).toHaveText(said(dropped))
      expect(await switchedOn(page)).toEqual(before)
      expect(await traces(page)).toEqual(plain)
      expect(await answeredAfter(page)).toBeLessThan(PATIENCE)
    })
})

test('an embed answers each within 5 s in the same way', async ({ page }) => {
  test.setTimeout(PAGES_TIMEOUT)
  await page.goto('/embed/en/index.html')
  await expect(page.locator('html.js')).toBeAttached()
  const plain = await traces(page)
  const before = await switchedOn(page)
  expect(plain).toMatchObject({ taken: false, polluted: false, echoed: null })
  const options = oneIn(9, HOSTILE_OPTIONS).map((search) => ({
    what: search,
    search,
    hash: '',
    dropped: ['option'] as const,
  }))
  const tried = [...oneIn(2, SHORT), ...options]
  expect(tried.length).toBeGreaterThan(120)
  for (const { what, search, hash, dropped } of tried)
    await test.step(what, async () => {
      await page.goto('about:blank')
      await page.goto(`/embed/en/index.html${search}${hash}`, { waitUntil: 'commit' })
      await expect(page.locator('html.js')).toBeAttached()
      await expect(page.getByRole('status')).toHaveText(dropped.length === 0 ? '' : leftOut('en', ...dropped))
      expect(await switchedOn(page)).toEqual(before)
      expect(await traces(page)).toEqual(plain)
      expect(await answeredAfter(page)).toBeLessThan(PATIENCE)
    })
})

test('the story answers in the same way: it has one view', async ({ page }) => {
  await page.goto('/story/en/index.html')
  const plain = await traces(page)
  for (const { search, hash } of oneIn(40, SHORT)) {
    await page.goto('about:blank')
    await page.goto(`/story/en/index.html${search}${hash}`)
    await expect(page.locator('html.js')).toBeAttached()
    await expect(page.locator('.step.current')).toHaveCount(1)
    expect(await traces(page)).toEqual(plain)
  }
})

test.describe('an address that is longer than any use', () => {
  const long = 'x'.repeat(9000)

  test('loses what is too long of it and keeps the rest', async ({ page }) => {
    await withoutMap(page)
    await page.goto(`/index.html?fbclid=${long}&layers=israel-feb-2025&feature=line-a#9/33/36`)
    await expect(page.locator('#zone-line-a')).toHaveClass(/selected/)
    expect(await switchedOn(page)).toEqual(['israel-feb-2025'])
    await expect(page).toHaveURL(/layers=israel-feb-2025.*#9\/33\/36$/)
    await expect(page.getByRole('status')).not.toContainText(said(['layers']).split(':')[0]!)
  })

  test('names the part that was too long', async ({ page }) => {
    await page.goto(`/index.html?layers=israel-feb-2025,${long}`)
    await expect(page.getByRole('status')).toContainText(said(['layers']))
    await page.goto(`/embed/en/index.html?layers=israel-feb-2025,${long}`)
    await expect(page.getByRole('status')).toHaveText(leftOut('en', 'layers'))
  })

  for (const [what, search, hash, dropped] of [
    ['a hundred thousand letters for a layer', `?layers=${'a'.repeat(100_000)}`, '', 'layers'],
    ['twenty thousand parameters', `?${'a=b&'.repeat(20_000)}`, '', 'v'],
    ['a latitude of a hundred thousand figures', '', `#9/33.${'1'.repeat(100_000)}/36`, 'camera'],
    ['a hash of a hundred thousand letters', '', `#${'a'.repeat(100_000)}`, null],
  ] as const)
    test(`is answered within 5 s where a server takes it (${what})`, async ({ context }) => {
      await using server = await startServer(await siteHandler(SITE_FOLDER), { maxHeaderSize: 4_000_000 })
      const page = await context.newPage()
      await page.goto(`${server.address}embed/en/index.html${search}${hash}`, { waitUntil: 'commit' })
      await expect(page.getByRole('status')).toHaveText(dropped === null ? '' : leftOut('en', dropped))
      expect(await answeredAfter(page)).toBeLessThan(PATIENCE)
    })
})

test('the notice is in the language of the page', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto('about:blank')
    await page.goto(`/${pageOf(locale)}?feature=%3Cb%3E&layers[]=x#9/NaN/36`)
    const words = said(['feature', 'camera', 'repeated'], locale)
    await expect(page.getByRole('status').locator('span').first()).toHaveText(words)
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
