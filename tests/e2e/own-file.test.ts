import type { Page } from '@playwright/test'
import { HOSTILE_FILES, SPITEFUL_WORDS } from '../measure/hostile-files.ts'
import { en } from '../../src/i18n/tools/en.ts'
import { expect, heapOf, test } from './built-page.ts'

// A small map, so that painting it leaves the time to the files.
test.use({ viewport: { width: 480, height: 480 } })

/** Opens the tools; the figure is enough, a live map is not waited for. */
async function openTools(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Measure', exact: true }).click()
  await expect(page.locator('.tools')).toBeVisible()
}

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page.locator('.tools input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })

const GOVERNORATE = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Ours' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [36.4, 32.6],
            [36.6, 32.6],
            [36.6, 32.8],
            [36.4, 32.8],
            [36.4, 32.6],
          ],
        ],
      },
    },
  ],
}

test('a file is measured and compared, is sent nowhere and is not in the address', async ({ page }) => {
  await openTools(page)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) asked.push(request.url())
  })
  const address = page.url()
  await choose(page, 'ours.geojson', Buffer.from(JSON.stringify(GOVERNORATE)))
  await expect(page.locator('.own-features')).toContainText('Ours')
  // 0.2 by 0.2 degrees at 32.7 N: 18.75 km by 22.18 km (Snyder 1987, equations 4-18 and 4-19).
  await expect(page.locator('.own-features')).toContainText(/41[56](\.\d)?\skm²/)
  await expect(page.locator('.compared')).toContainText('Suwayda roadmap')
  await expect(page.locator('.compared')).not.toContainText('demilitarised from Damascus')
  expect(asked).toEqual([])
  expect(page.url()).toBe(address)
  await page.getByRole('button', { name: en.remove }).click()
  await expect(page.locator('.own-features')).toHaveCount(0)
})

test('a file may be dropped anywhere on the page, which opens the tools', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveClass(/has-script/)
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'ours.geojson'))
    return transfer
  }, JSON.stringify(GOVERNORATE))
  await page.dispatchEvent('.stage', 'drop', { dataTransfer: data })
  await expect(page.locator('.own-features')).toContainText('Ours')
})

test('every hostile file gets its fault named, nothing of it is run, and the page stays alive', async ({ page }) => {
  // Some thirty files, some of them of many megabytes, each in a worker of its own.
  test.setTimeout(240_000)
  await openTools(page)
  const before = await heapOf(page)
  for (const { name, bytes, fault } of HOSTILE_FILES) {
    await choose(page, name, bytes)
    await expect(page.locator('.tools h4 bdi'), name).toHaveText(name)
    await expect(page.locator('.tools h4 + .refused'), name).toHaveText(en.fault[fault])
  }
  await choose(page, 'spiteful.geojson', SPITEFUL_WORDS)
  await expect(page.locator('.own-features li').first()).toContainText('<script>')
  await expect(page.locator('.own-features script, .own-features img')).toHaveCount(0)
  expect(await page.evaluate(() => ['takenOver' in globalThis, 'polluted' in {}])).toEqual([false, false])
  // The memory is back where it was, but for what a panel and a parser may keep; every worker is gone but the map's.
  await page.getByRole('button', { name: en.remove }).click()
  expect((await heapOf(page)) - before).toBeLessThan(5e6)
  expect(page.workers().filter((worker) => !worker.url().includes('maplibre'))).toEqual([])
  // Alive: a checkbox still switches, and a sound file is still read.
  await page.locator('#show-suwayda-corridor').check({ force: true })
  await expect(page).toHaveURL(/suwayda-corridor/)
  await choose(page, 'ours.geojson', Buffer.from(JSON.stringify(GOVERNORATE)))
  await expect(page.locator('.own-features')).toContainText('Ours')
})
