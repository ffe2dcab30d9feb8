import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { type ViteDevServer, createServer } from 'vite'

/* The development server, on a copy of the geodata that may be damaged. */
const folder = join(mkdtempSync(join(tmpdir(), 'geodata-')), 'geodata')
const lineB = join(folder, 'zones', 'line-b.geojson')
let server: ViteDevServer
let address: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../../geodata', import.meta.url)), folder, { recursive: true })
  process.env['GEODATA'] = folder
  server = await createServer({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  })
  await server.listen()
  address = server.resolvedUrls!.local[0]!
})

test.afterAll(async () => {
  await server.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

test('a saved geodata file is drawn anew at once, and a wrong one shows the check’s issues until it is mended', async ({
  page,
}) => {
  // The geodata is compiled five times, and on a busy machine each takes its time.
  test.slow()
  const soon = { timeout: 60_000 }
  const good = readFileSync(lineB, 'utf8')
  const area = page.locator('#zone-area-of-separation .measure').first()
  const overlay = page.locator('vite-error-overlay')

  await page.goto(address)
  await expect(area).toContainText('231\u00a0km²', soon)

  writeFileSync(lineB, good.replace('35.9259', '35.9759'))
  await expect(area).not.toContainText('231\u00a0km²', soon)

  writeFileSync(lineB, good.replace('"name_he"', '"name_xx"'))
  await expect(overlay).toContainText('geodata/zones/line-b.geojson, feature "line-b"', soon)
  await expect(overlay).toContainText('name_he', soon)
  await page.reload()
  await expect(overlay).toContainText('name_he', soon)

  writeFileSync(lineB, good)
  await expect(area).toContainText('231\u00a0km²', soon)
  await expect(overlay).toHaveCount(0)
})

for (const path of ['ar/', 'ar/index.html']) {
  test(`the Arabic page is served in its own language at ${path}`, async ({ page }) => {
    await page.goto(address + path)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('#zone-line-a th a')).toHaveText('الخط ألف (ألفا)')
  })
}

test('the links to the other languages lead there', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('link', { name: 'עברית' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'he')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
