import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { policyOfFolder } from '../../scripts/hosting/content-security-policy.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { LOCALES, pageOf } from '../../src/i18n/locale.ts'
import { expect, liveMap, test } from './built-page.ts'
import { startServer } from './site-server.ts'

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

const pages = readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))

test('is sent with every page, allows no script by "unsafe-inline" or "unsafe-eval", and is kept by each as it opens; none sets a cookie or stores anything', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  const policy = await policyOfFolder(SITE_FOLDER)
  expect(policy).not.toMatch(/script-src[^;]*unsafe-/)
  await page.route('**/assets/map-in-page-*.js', () => {})
  const violations = await gatherViolations(page)
  for (const path of pages)
    await test.step(path, async () => {
      const answer = await page.goto(`/${path}`)
      expect(answer!.headers()['content-security-policy']).toBe(policy)
      expect(await violations()).toEqual([])
      expect(await stored(page)).toEqual([0, 0, 0, 0, 0])
    })
  expect(pages.length).toBeGreaterThan(100)
  expect(await context.cookies()).toEqual([])
})

test('is the one that README.md states', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const stated = readme
    .match(/^ {4}default-src [^]*?\n\n/m)![0]
    .replaceAll(/\s+/g, ' ')
    .trim()
  const policy = await policyOfFolder(SITE_FOLDER)
  expect(policy.replace(/'sha256-[^;]*'/, "'sha256-…'")).toBe(stated)
})

/** How many things a page has stored, in each of the places where it could. */
const stored = (page: Page) =>
  page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ])

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

for (const locale of LOCALES) {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    test(`is kept by the embed in ${locale} in ${sandbox === '' ? 'a frame' : 'a sandboxed frame'}: script, switches and live map`, async ({
      context,
      baseURL,
    }) => {
      const address = `${baseURL}/embed/${locale}/index.html`
      await using host = await startServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.end(`<iframe src="${address}" width="700" height="900" ${sandbox}></iframe>`)
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text()) // of the worker, too
      })
      const violations = await gatherViolations(page)
      await page.goto(host.address)
      const embed = page.frameLocator('iframe')
      await embed.locator('#show-suwayda-corridor').check({ force: true })
      await embed.locator('[data-zoom="1"]').click()
      await expect(embed.locator('.stage.live')).toBeVisible()
      expect([...complaints, ...(await violations())]).toEqual([])
    })
  }
}

test('stops a script that was put into the page, which proves that it is in force', async ({ context, baseURL }) => {
  // Not the page of the test, whose console must be silent: the browser's complaint is the point here.
  const other = await context.newPage()
  const violations = await gatherViolations(other)
  await other.goto(baseURL!)
  await other.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.head.append(script)
  })
  expect(await violations()).toEqual(['script-src-elem inline '])
  await expect(other).not.toHaveTitle('taken over')
})

test('the live map sets no cookie and stores nothing', async ({ page, context }) => {
  await page.goto('/?layers=suwayda-corridor')
  await liveMap(page)
  expect(await context.cookies()).toEqual([])
  expect(await stored(page)).toEqual([0, 0, 0, 0, 0])
})
