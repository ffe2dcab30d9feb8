import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Page, expect, test as base } from '@playwright/test'
import { policyOfFolder } from '../../scripts/hosting/content-security-policy.ts'
import { mediaType } from '../../scripts/hosting/media-types.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { liveMap, pixelsAt } from './built-page.ts'
import { type SiteServer, startServer } from './site-server.ts'

/*
 * A site that is replaced while somebody reads it: the files in assets/ have other names then, and those of before are gone. A page
 * may also come newer than the files beside it, or older.
 */

const m = MESSAGES.en

/** A page whose own errors, unhandled rejections among them, fail the test at its end; the browser complains of files that are gone. */
const test = base.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      await use(errors)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

/** The built site as two builds of it, of which one is there at a time. */
interface ReplacedSite extends SiteServer {
  /** Puts the other build in the place of this one. */
  readonly replace: () => void
  /** Whether the files in assets/ are the other build's than the pages. */
  mixed: boolean
}

async function replacedSite(): Promise<ReplacedSite> {
  const names = await readdir(join(SITE_FOLDER, 'assets'))
  const otherName = (name: string) =>
    name.replace(/([\w-]{8})(\.\w+)$/, (_, hash: string, ending: string) => [...hash].toReversed().join('') + ending)
  const others = new Map(names.map((name) => [otherName(name), name]))
  const policy = await policyOfFolder(SITE_FOLDER)
  let isOther = false
  const site = { mixed: false }
  const server = await startServer((request, response) => {
    const path = decodeURI(request.url!.replace(/[?#].*$/, '')).replace(/\/$/, '/index.html')
    const isAsset = path.startsWith('/assets/')
    const own = isOther !== (isAsset && site.mixed)
    const name = isAsset && own ? `assets/${others.get(basename(path)) ?? 'gone'}` : path
    readFile(join(SITE_FOLDER, name)).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': mediaType(name) ?? '', 'content-security-policy': policy })
        response.end(own && /\.(html|js|css)$/.test(name) ? withNames(bytes.toString()) : bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  const withNames = (text: string) => [...others].reduce((all, [other, name]) => all.replaceAll(name, other), text)
  return Object.assign(server, {
    replace: () => (isOther = !isOther),
    get mixed() {
      return site.mixed
    },
    set mixed(mixed: boolean) {
      site.mixed = mixed
    },
  })
}

const again = (page: Page) => page.getByRole('button', { name: m.tryAgain })
const zone = (page: Page) => page.locator('.figure [data-overlay="israel-feb-2025"]').first()

for (const [what, file] of [
  ['the map', '**/map-in-page-*.js'],
  ['the map’s worker', '**/maplibre-gl-worker-*'],
] as const)
  test(`a page whose site is replaced before it has loaded ${what} stays the figure, and trying again opens the new one with its view`, async ({
    page,
  }) => {
    await using site = await replacedSite()
    await page.route(
      file,
      (route) => {
        site.replace()
        return route.continue()
      },
      { times: 1 },
    )
    await page.goto(`${site.address}index.html`)
    await expect(page.getByRole('status')).toContainText(m.mapNotAvailable)
    await page.locator('#show-israel-feb-2025').check({ force: true })
    await expect(zone(page)).toBeVisible()
    await expect(async () => {
      if (await again(page).isVisible()) await again(page).click()
      await expect(page.locator('.stage.live')).toBeVisible({ timeout: 5000 })
    }).toPass()
    await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
    await expect(page.getByRole('status')).toHaveText('')
  })

test('each tool that a page lacks because its site was replaced says so, and comes with the page that is opened anew', async ({
  page,
}) => {
  // Six tools, each with a page that is opened twice.
  test.setTimeout(180_000)
  await using site = await replacedSite()
  // The map is another matter: its file does not come, and nothing is said while it may.
  await page.route('**/map-in-page-*', () => {})
  // The load event waits for that file, so the page is awaited by its script.
  await page.goto(`${site.address}index.html?layers=israel-feb-2025`, { waitUntil: 'commit' })
  // A tool that opens has a status of its own.
  const notice = page.locator('.notices')
  for (const [opener, said, opened] of [
    [m.embedDialog.open, m.embedDialog.notLoaded, 'dialog[open]'],
    [m.downloadPicture, m.pictureFailed, 'dialog[open]'],
    [m.measure, m.toolsFailed, '.tools'],
    [m.questions, m.compareFailed, '#questions-heading'],
    [m.compare, m.compareFailed, '#compare-heading'],
    [m.eventsHeading, m.timelineFailed, '#timeline-heading'],
  ] as const) {
    const button = page.getByRole('button', { name: opener, exact: true })
    await expect(page.locator('html.has-script')).toBeAttached()
    site.replace()
    await button.click()
    await expect(notice, opener).toContainText(said)
    // What waited for the map when its page went may say so too.
    await notice.locator('p', { hasText: said }).getByRole('button', { name: m.tryAgain }).click()
    await expect(notice, opener).toHaveText('')
    await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
    if ((await page.locator(opened).count()) === 0) await button.click()
    await expect(page.locator(opened), opener).toBeVisible()
    await page.reload({ waitUntil: 'commit' })
  }
})

for (const [what, isOlder] of [
  ['older', true],
  ['newer', false],
] as const)
  test(`a page that comes ${what} than its files shows the figure in its colours, with switches that work`, async ({
    page,
  }) => {
    await using site = await replacedSite()
    if (!isOlder) site.replace()
    site.mixed = true
    await page.goto(`${site.address}index.html`)
    await expect(page.locator('.figure .land').first()).toHaveCSS('fill', 'rgb(247, 244, 237)')
    await expect(zone(page)).toBeHidden()
    const inside = [36.3, 32.6] as const
    const before = await pixelsAt(page, inside)
    await page.locator('#show-israel-feb-2025').check({ force: true })
    await expect(zone(page)).toBeVisible()
    expect(await pixelsAt(page, inside)).not.toBe(before)
    await page.getByRole('link', { name: 'العربية' }).click()
    await expect(page.locator('.figure .land').first()).toHaveCSS('fill', 'rgb(247, 244, 237)')
    site.mixed = false
    await page.goto(`${site.address}index.html`)
    await liveMap(page)
  })

for (const [what, script] of [
  ['does not know it', 'window.southernSyriaZones = 1'],
  ['asks for what it does not have', 'window.southernSyriaZonesLive = async (page) => page.camera.zoom'],
] as const)
  test(`an embed whose live map is of another version and ${what} stays the figure and says so`, async ({ page }) => {
    await page.route('**/embed-live.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
    await page.goto('/embed/en/index.html')
    await page.locator('[data-zoom="1"]').click()
    await expect(page.getByRole('status')).toHaveText(m.mapNotAvailable)
    await page.locator('#show-israel-feb-2025').check({ force: true })
    await expect(zone(page)).toBeVisible()
    await expect(page).toHaveURL(/layers=[^&]*israel-feb-2025/)
  })
