import { PRESETS } from '../../src/view/presets.ts'
import { expect, test } from './built-page.ts'

/* Questions that a reader would ask: each sets the map and is answered. */

// A small map, so that painting it leaves the time to the questions.
test.use({ viewport: { width: 480, height: 480 } })

test('a question sets layers, camera and comparison, and is answered below it', async ({ page }) => {
  await page.goto('index.html')
  await page.getByRole('button', { name: 'Questions' }).click()
  const questions = page.locator('.questions')
  await expect(questions.getByRole('heading', { name: 'Questions' })).toBeFocused()

  await questions.getByRole('button', { name: 'How far from Damascus?' }).click()
  await expect(questions.locator('dt')).toHaveCount(6)
  await expect(questions).toContainText('40.3 km')
  await expect(page.locator('#show-israel-plan-jan-2025')).toBeChecked()
  await expect(page.locator('#show-syria-withdrawal')).not.toBeChecked()

  await questions.getByRole('button', { name: 'Which towns are inside?' }).click()
  await expect(questions).toContainText('313,231 (2004)')
  await expect(questions).toContainText('Open-Syria')

  await questions.getByRole('button', { name: 'What changes if Israel returns to the 1974 lines?' }).click()
  await expect(page).toHaveURL(/compare=control-since-2024~disengagement-1974.*#9\.2\//)
  await expect(page.getByRole('slider')).toBeVisible()

  await questions.getByRole('button', { name: 'How do the demilitarised-zone texts differ?' }).click()
  await expect(page).toHaveURL(/compare=israel-feb-2025~framework-sep-2025.*mode=diff/)
  await expect(questions.locator('dt')).not.toHaveCount(0)

  await questions.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(questions).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Questions' })).toBeFocused()
})

for (const { id, question, lists } of PRESETS)
  test(`the address after a question shows the same map again, with its comparison, and Questions its answer (${id})`, async ({
    page,
  }) => {
    const shown = async () => ({
      layers: await page.locator('#panel input[id^="show-"]:checked').evaluateAll((all) => all.map(({ id }) => id)),
      compared: await page.locator('.compare:not(.questions)').allInnerTexts(),
      pressed: await page.locator('.question-list [aria-pressed=true]').allInnerTexts(),
      answer: await page.locator('.questions [aria-live]').innerText(),
      address: page.url(),
    })
    await page.goto('index.html')
    await page.getByRole('button', { name: 'Questions' }).click()
    await page.locator('.questions').getByRole('button', { name: question.en }).click()
    await expect(page.locator('.questions h3').first()).toHaveText(question.en)
    const isCompared = lists === 'extents' || lists === 'texts'
    await expect(page.locator('.compare-figures')).toHaveCount(isCompared ? 1 : 0)
    await expect(page).toHaveURL(/layers=|compare=/)
    const asked = await shown()

    await page.goto('about:blank')
    await page.goto(asked.address)
    await expect(page.locator('.compare-figures')).toHaveCount(isCompared ? 1 : 0)
    await page.getByRole('button', { name: 'Questions' }).click()
    await expect(page.locator('.questions h3').first()).toHaveText(question.en)
    expect(await shown()).toEqual(asked)
  })
