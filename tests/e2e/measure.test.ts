import type { Page } from '@playwright/test'
import { clickAt, expect, liveMap, test } from './built-page.ts'

/** Opens the tools on a page that is alive. */
async function openTools(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await liveMap(page)
  await page.getByRole('button', { name: 'Is my town inside?' }).click()
  await expect(page.locator('.tools')).toBeVisible()
}

const answersOf = (page: Page, answer: string) => page.locator(`.answers dt.${answer} ~ dd b`)

test.describe('a place', () => {
  for (const spelling of ['Sweida', 'As-Suwayda', 'السويداء', 'סווידא']) {
    test(`is found by ${spelling}, and each position answers for it`, async ({ page }) => {
      await openTools(page)
      await page.getByLabel('Town, village or coordinates').fill(spelling)
      await page.keyboard.press('Enter')
      await expect(page.locator('.tools h4')).toHaveText('Suwayda: what each position says')
      await expect(answersOf(page, 'inside').first()).toHaveText('Suwayda roadmap')
      await expect(page).toHaveURL(/measure=point~36\.56951,32\.70896/)
    })
  }

  test('between the lines of 1974 is too close to say, and no sketch is answered with inside', async ({ page }) => {
    await openTools(page)
    await page.getByLabel('Town, village or coordinates').fill('Hader')
    await page.keyboard.press('Enter')
    await expect(page.locator('.answers dt.no-limit')).toBeVisible()
    const inside = await page.locator('.answers').evaluate((list) => {
      const all = [...list.children]
      const start = all.findIndex((child) => child.matches('dt.inside'))
      const after = all.slice(start + 1).findIndex((child) => child.matches('dt'))
      return start < 0 ? [] : all.slice(start + 1, start + 1 + after).map((child) => child.textContent)
    })
    expect(inside.filter((text) => /demilitarised from Damascus|Corridor/.test(text))).toEqual([])
  })
})

test.describe('a drawing', () => {
  test('by mouse: the distance grows with each point, is said once and stands in the address', async ({ page }) => {
    await openTools(page)
    await page.getByRole('button', { name: 'Distance', exact: true }).click()
    await clickAt(page, [36.29128, 33.5102])
    await clickAt(page, [36.10213, 32.61889])
    await expect(page.locator('.measured')).toContainText('100') // about 100.4 km, by the pixels clicked
    await page.getByRole('button', { name: 'Finish' }).click()
    await expect(page.locator('.tools [role=status]').last()).toContainText('Distance: 100')
    await expect(page).toHaveURL(/measure=line~36\.\d+,33\.\d+~36\.\d+,32\.\d+/)
  })
})
