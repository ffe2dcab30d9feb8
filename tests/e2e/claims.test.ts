import { expect, liveMap, pixelsAt, test } from './built-page.ts'

test('an address with a reading shows it, and choosing another changes the address', async ({ page }) => {
  await page.goto('/?layers=israel-feb-2025&reading=israel-feb-2025.without-separation')
  await liveMap(page)
  await expect(page.getByRole('radio', { name: 'without the area of separation' })).toBeChecked()
  // East of Quneitra, between lines A and B.
  const inSeparation = [35.85, 33.13] as const
  const without = await pixelsAt(page, inSeparation)
  await page.getByRole('radio', { name: 'with the area of separation', exact: true }).check()
  await expect(page).not.toHaveURL(/reading/)
  await expect.poll(() => pixelsAt(page, inSeparation)).not.toBe(without)
})

test('an unknown reading is left out and named', async ({ page }) => {
  await page.goto('/?layers=israel-feb-2025&reading=israel-feb-2025.sideways')
  await expect(page.getByRole('status')).toContainText('an unknown reading')
})

test('a position without a place stands in the same list and says that no geometry was ever stated', async ({
  page,
}) => {
  await page.goto('/?feature=golan-trade')
  await expect(page.getByRole('checkbox', { name: 'Land for the Golan claim' })).toBeChecked()
  await expect(page.locator('#overlay-golan-trade')).toContainText('no geometry was ever stated')
  await expect(page.locator('.figure [data-overlay="golan-trade"]')).toHaveCount(0)
})

test('a selected zone is named with the basis and standing of every claim on it', async ({ page }) => {
  await page.goto('/?feature=area-of-separation')
  const said = page.getByRole('status')
  await expect(said).toContainText('1974 disengagement: area of separation · Agreement · in force')
  await expect(said).toContainText('Official statement · demanded by Syria')
})

test('a link to a source opens the bibliography at it', async ({ page }) => {
  await page.goto('/?feature=israel-feb-2025')
  await liveMap(page)
  const source = page.locator('#source-globaltimes-2025-02')
  await expect(source).toBeHidden()
  await page.locator('#overlay-israel-feb-2025 .claims a[href="#source-globaltimes-2025-02"]').first().click()
  await expect(source).toBeVisible()
})

test('the words for what is not known stand by the map however far in it is, and only while they apply', async ({
  page,
}) => {
  await page.goto('/?layers=suwayda-corridor#11/32.75/36.45')
  await liveMap(page)
  const words = page.locator('.unknowns')
  await expect(words.getByText('Corridor: no published route')).toBeVisible()
  await expect(words.getByText('Corridor by Damascus: no published route')).toBeHidden()
  await page.getByRole('radio', { name: 'by way of Damascus' }).check()
  await expect(words.getByText('Corridor by Damascus: no published route')).toBeVisible()
  await expect(words.getByText('Control and posts: no published limit')).toBeHidden()
})
