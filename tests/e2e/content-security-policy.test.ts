import type { Page } from '@playwright/test'
import { policyOfFolder } from '../../scripts/hosting/content-security-policy.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { LOCALES, pageOf } from '../../src/i18n/locale.ts'
import { expect, liveMap, test } from './built-page.ts'

type Reported = typeof globalThis & { violations: string[] }

/** Gathers what the policy forbids in the page and its frames; to be called before the page is opened. */
async function gatherViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const reported = globalThis as Reported
    reported.violations = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      reported.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    )
  })
  return async () =>
    (await Promise.all(page.frames().map((frame) => frame.evaluate(() => (globalThis as Reported).violations)))).flat()
}

test('is sent with every page, and allows no script by "unsafe-inline" or "unsafe-eval"', async ({ request }) => {
  for (const locale of LOCALES) {
    const sent = (await request.get(`/${pageOf(locale)}`)).headers()['content-security-policy']
    expect(sent).toBe(await policyOfFolder(SITE_FOLDER))
    expect(sent).not.toMatch(/script-src[^;]*unsafe-/)
  }
})

for (const locale of LOCALES) {
  test(`is kept by the page in ${locale}: live map, toggles, cards, theme and zoom`, async ({ page }) => {
    const violations = await gatherViolations(page)
    await page.goto(`/${pageOf(locale)}?dark=true`)
    await liveMap(page)
    await page.locator('#show-suwayda-corridor').check({ force: true })
    await page.locator('#overlay-suwayda-corridor summary').first().click()
    await page.locator('#zone-line-b th a').click()
    await page.locator('.maplibregl-canvas').hover()
    await page.mouse.wheel(0, -240)
    await expect(page).toHaveURL(/#\d/)
    await expect(page.locator('#zone-line-b')).toHaveClass(/selected/)
    expect(await violations()).toEqual([])
  })
}

test('stops a script that was put into the page, which proves that it is in force', async ({ page }) => {
  // What the browser says of it in the console is the point here, so the page is not one that must be silent.
  const quiet = await page.context().newPage()
  const violations = await gatherViolations(quiet)
  await quiet.goto('/')
  await quiet.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.head.append(script)
  })
  expect(await violations()).toEqual(['script-src-elem inline '])
  await expect(quiet).not.toHaveTitle('taken over')
})

test('no page sets a cookie or stores anything', async ({ page, context }) => {
  await page.goto('/?layers=suwayda-corridor')
  await liveMap(page)
  expect(await context.cookies()).toEqual([])
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ])
  expect(stored).toEqual([0, 0, 0, 0, 0])
})
