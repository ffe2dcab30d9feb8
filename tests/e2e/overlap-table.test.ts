import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { csvOf } from '../../src/catalog/data-table.ts'
import { overlaysTable, pairsTable } from '../../src/catalog/overlap-table.ts'
import type { Catalog, Overlaps } from '../../src/catalog/types.ts'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { expect, test } from './built-page.ts'

/* The table of all overlays against each other, as a reader opens it. */

const catalog = JSON.parse(readFileSync(join(SITE_FOLDER, 'data/catalog.json'), 'utf8')) as Catalog & {
  readonly overlaps: Overlaps
}
const table = (page: Page) => page.getByRole('dialog')
const firstCells = (page: Page) => table(page).locator('tbody th').allTextContents()

test.beforeEach(async ({ page }) => {
  await page.goto('index.html?v=1&compare=disengagement-1974~israel-feb-2025')
  await page.getByRole('button', { name: 'Table of all overlays' }).click()
  await expect(table(page)).toBeVisible()
})

test('is sorted by a click or a key on a column, and back', async ({ page }) => {
  const area = table(page).getByRole('button', { name: 'Area' })
  await area.click()
  await expect(table(page).locator('[aria-sort=descending]')).toHaveText(/Area/)
  expect((await firstCells(page))[0]).toContain('three governorates')
  await area.press('Enter')
  await expect(table(page).locator('[aria-sort=ascending]')).toHaveText(/Area/)
  expect((await firstCells(page))[0]).not.toContain('three governorates')
})

test('is filtered by overlay and by words, and says how many rows are left', async ({ page }) => {
  await table(page).getByText('Two by two').click()
  const all = pairsTable(catalog, COMPARE_WORDS.en, 'en').rows.length
  await expect(table(page).locator('tbody tr')).toHaveCount(all)
  await table(page).getByLabel('About').selectOption('suwayda-corridor')
  await table(page).getByLabel('Search').fill('damascus roadmap')
  await expect(table(page).locator('tbody tr')).toHaveCount(1)
  await expect(table(page).getByRole('status')).toHaveText(`1 of ${all} rows`)
})

test('is copied as CSV and as Markdown, and saved, with the figures of data/catalog.json', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const overlays = overlaysTable(catalog, COMPARE_WORDS.en, 'en')
  await table(page).getByRole('button', { name: 'Copy as CSV' }).click()
  await expect(table(page).getByRole('status')).toHaveText('Copied.')
  // A clipboard may write line breaks in its own way.
  expect((await copied()).split(/\r?\n/)).toEqual(csvOf(overlays.columns, overlays.rows).split('\r\n'))
  await table(page).getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect.poll(copied).toMatch(/^\| Layer \| Area \|/)

  await table(page).getByText('Two by two').click()
  const saving = page.waitForEvent('download')
  await table(page).getByRole('button', { name: 'Download CSV' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('southern-syria-zones-pairs-en.csv')
  const pairs = pairsTable(catalog, COMPARE_WORDS.en, 'en')
  expect(readFileSync(await download.path(), 'utf8')).toBe(`\ufeff${csvOf(pairs.columns, pairs.rows)}`)
})

test('gives the focus back when it is closed', async ({ page }) => {
  await page.keyboard.press('Escape')
  await expect(table(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Table of all overlays' })).toBeFocused()
})

test('on a phone every figure stands below its name, and nothing makes the page wider, right to left too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('ar/index.html?v=1&compare=disengagement-1974~israel-feb-2025')
  await page.locator('.compare-actions [aria-haspopup=dialog]').click()
  await expect(table(page).locator('tbody tr').first().locator('td').first()).toBeVisible()
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }))
  expect(scroll).toBe(width)
})
