import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { siteHandler } from '../../scripts/hosting/site-handler.ts'
import { release } from '../../scripts/release/release.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { LOCALES, pageOf } from '../../src/i18n/locale.ts'
import { NEWER_MAP } from '../../src/i18n/newer-map.ts'
import { DATAWRAPPER } from './embed-parents.ts'
import { drawPictures, expect, test } from './embed-host.ts'
import { type SiteServer, startServer } from './site-server.ts'

/* Pages of a release, which stay as they are, beside a newer one. */

let published: string
let server: SiteServer
test.beforeAll(async () => {
  published = mkdtempSync(join(tmpdir(), 'published-'))
  await release({ site: SITE_FOLDER, into: published, version: '0.1.0' })
  // A newer one that lacks a page.
  const newer = mkdtempSync(join(tmpdir(), 'newer-'))
  cpSync(SITE_FOLDER, newer, { recursive: true })
  rmSync(join(newer, 'embed/en/phased-withdrawal'), { recursive: true })
  await release({ site: newer, into: published, version: '0.2.0' })
  rmSync(newer, { recursive: true })
  server = await startServer(await siteHandler(published))
})
test.afterAll(async () => {
  await server[Symbol.asyncDispose]()
  rmSync(published, { recursive: true })
})

/** Waits until a page has looked which release is the newest, and has said what it has to say. */
async function haveLooked(page: Page): Promise<void> {
  await expect(page.locator('script[src$="latest.js"]')).toBeAttached()
  // The same file once more: its event comes behind that of the page's own.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const script = document.createElement('script')
        script.src = document.querySelector<HTMLScriptElement>('script[src$="latest.js"]')!.src
        script.onload = script.onerror = () => setTimeout(resolve)
        document.head.append(script)
      }),
  )
}

test('an embed of an old release says in its language that there is a newer one, and leads there with its view', async ({
  context,
}) => {
  const page = await context.newPage()
  for (const locale of LOCALES) {
    await page.goto(`${server.address}v/0.1.0/embed/${locale}/index.html?layers=suwayda-corridor&legend=false`)
    const link = page.getByRole('link', { name: NEWER_MAP[locale] })
    await expect(link).toBeVisible()
    await expect(link).toHaveAttribute('href', /\?layers=suwayda-corridor&legend=false$/)
    await page.locator('#show-israel-dec-2025').evaluate((box) => (box as HTMLInputElement).click())
    await link.click()
    await expect(page).toHaveURL(
      /\/v\/0\.2\.0\/embed\/\w\w\/index\.html\?v=1&layers=[^#]*israel-dec-2025[^#]*&legend=false$/,
    )
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.locator('#show-suwayda-corridor')).toBeChecked()
    // The newest has nothing to say.
    await haveLooked(page)
    await expect(page.getByText(NEWER_MAP[locale])).toHaveCount(0)
  }
})

test('where the newest release has no such page the notice leads to the page of all', async ({ context }) => {
  const page = await context.newPage()
  await page.goto(`${server.address}v/0.1.0/embed/en/phased-withdrawal/index.html`)
  await page.getByRole('link', { name: NEWER_MAP.en }).click()
  await expect(page).toHaveURL(/\/v\/0\.2\.0\/embed\/en\/index\.html$/)
  await expect(page.locator('.figure')).toBeVisible()
})

test('so does the full page', async ({ context }) => {
  const page = await context.newPage()
  await page.goto(`${server.address}v/0.1.0/${pageOf('ar')}`)
  await page.getByRole('link', { name: NEWER_MAP.ar }).click()
  await expect(page).toHaveURL(`${server.address}v/0.2.0/${pageOf('ar')}`)
})

test('a page outside the folder of releases asks for nothing of the kind', async ({ context, baseURL }) => {
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const path of ['embed/ar/golan-trade/index.html', 'index.html']) {
    await page.goto(`${baseURL}/${path}`)
    await drawPictures(page)
  }
  expect(asked.filter((address) => /newer-map|latest/.test(address))).toEqual([])
})

test('in a sandboxed frame the notice comes too, and the frame grows by it', async ({ context }) => {
  const page = await context.newPage()
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: DATAWRAPPER.replace('FRAME', 'v/0.1.0/embed/en/golan-trade/index.html').replace(
        '<iframe',
        '<iframe sandbox="allow-scripts"',
      ),
    }),
  )
  await page.goto(`${server.address}article.html`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('link', { name: NEWER_MAP.en })).toBeVisible()
  const needed = () => frame.locator('body').evaluate((body) => body.scrollHeight)
  await expect.poll(async () => (await page.locator('iframe').boundingBox())!.height - (await needed())).toBe(0)
  await frame.getByRole('link', { name: NEWER_MAP.en }).click()
  await expect.poll(() => page.frames().some((one) => one.url().includes('/v/0.2.0/'))).toBe(true)
})

test('from file:// it comes too', async ({ context }) => {
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(published, 'v/0.1.0/embed/he/index.html')).href)
  await expect(page.getByRole('link', { name: NEWER_MAP.he })).toBeVisible()
})

test('where the file that names the newest is gone, or names no later version, nothing is said', async ({
  context,
}) => {
  const page = await context.newPage()
  for (const answer of [
    { status: 404, body: '' },
    { body: 'var southernSyriaZonesLatest="<img src=x onerror=alert(1)>"' },
    { body: 'var southernSyriaZonesLatest="0.0.9"' },
    { body: 'var southernSyriaZonesLatest="0.1.0"' },
  ]) {
    await page.route('**/v/latest.js', (route) => route.fulfill({ contentType: 'text/javascript', ...answer }))
    await page.goto(`${server.address}v/0.1.0/embed/en/golan-trade/index.html`)
    await haveLooked(page)
    await expect(page.getByText(NEWER_MAP.en), answer.body).toHaveCount(0)
    await page.unroute('**/v/latest.js')
  }
})
