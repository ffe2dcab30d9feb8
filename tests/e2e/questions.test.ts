import { expect, test } from './built-page.ts'

/* Questions that a reader would ask: each sets the map and is answered. */

test('a question sets layers, camera and comparison, and is answered below it', async ({ page }) => {
  await page.goto('index.html')
  await page.getByRole('button', { name: 'Questions' }).click()
  const questions = page.locator('.questions')
  await expect(questions.getByRole('heading', { name: 'Questions' })).toBeFocused()

  await questions.getByRole('button', { name: 'How far from Damascus?' }).click()
  await expect(questions.locator('dt')).toHaveCount(5)
  await expect(questions).toContainText('40.3 km')
  await expect(page.locator('#show-israel-plan-jan-2025')).toBeChecked()
  await expect(page.locator('#show-syria-withdrawal')).not.toBeChecked()

  await questions.getByRole('button', { name: 'Which towns are inside?' }).click()
  await expect(questions).toContainText('313,231 (2004)')
  await expect(questions).toContainText('Open-Syria')

  await questions.getByRole('button', { name: 'What changes if Israel returns to the 1974 lines?' }).click()
  await expect(page).toHaveURL(/compare=control-since-2024~disengagement-1974.*#9\.2\//)
  await expect(page.getByRole('slider')).toBeVisible()

  await questions.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(questions).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Questions' })).toBeFocused()
})
