import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { clickAt, expect, liveMap, tapAt, test } from './built-page.ts'

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

  test('is taken at once by its whole name, and coordinates beyond the earth are called so', async ({ page }) => {
    await openTools(page)
    const field = page.getByLabel('Town, village or coordinates')
    await field.fill('91, 200')
    await field.press('Enter')
    await expect(page.locator('.place-field .refused')).toHaveText(
      'No such coordinates exist: latitude ends at 90°, longitude at 180°.',
    )
    await field.fill('Daraa')
    await field.press('Enter')
    await expect(page.locator('.tools h4')).toHaveText('Daraa: what each position says')
    await expect(page.locator('.matches')).toHaveCount(0)
  })

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

  test('by keyboard alone: points are typed as they are read out, one is taken back, and the area is told', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Is my town inside?' }).press('Enter')
    await expect(page.locator('#tools-heading')).toBeFocused()
    await page.getByRole('button', { name: 'Area', exact: true }).press('Enter')
    const field = page.getByLabel('Next point: a name or coordinates')
    const undo = page.getByRole('button', { name: 'Undo' })
    await expect(undo).toBeDisabled()
    for (const typed of ['33°N 36°E', '٣٣٫١, ٣٦', '36.1 E, 33.1 N', 'Damascus']) {
      await field.fill(typed)
      await field.press('Enter')
      await expect(field).toHaveValue('')
    }
    await undo.press('Enter')
    await page.getByRole('button', { name: 'Finish' }).press('Enter')
    // Half of 11.09 km by 9.34 km: 0.1° at 33° N.
    await expect(page.locator('.measured dd').first()).toContainText('51.76 km²')
    await expect(page).toHaveURL(/measure=area~36,33~36,33\.1~36\.1,33\.1/)
    await expect(page.locator('.tools [role=status]').last()).toContainText('51.76 km²')
  })

  test('by keyboard on the map: Enter sets a point at the cross, Backspace takes it back', async ({ page }) => {
    await openTools(page, '/#9/33/36')
    await page.getByRole('button', { name: 'Distance', exact: true }).press('Enter')
    const map = page.locator('canvas.maplibregl-canvas')
    const onward = async () => {
      const before = page.url()
      await map.press('ArrowRight')
      await expect(page).not.toHaveURL(before)
      await map.press('Enter')
    }
    await map.press('Enter')
    await onward()
    await onward()
    await map.press('Backspace')
    await page.getByRole('button', { name: 'Finish' }).press('Enter')
    await expect(page).toHaveURL(/measure=line~36,33~36\.\d+,33(&|#|$)/)
  })

  test('comes back from its address, and goes with “Clear”', async ({ page }) => {
    await page.goto('/?measure=line~36.29128,33.5102~36.10213,32.61889')
    await expect(page.locator('.measured')).toContainText('100.4 km')
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(page.locator('.measured')).toHaveCount(0)
    await expect(page).not.toHaveURL(/measure=/)
  })

  test('is saved as GeoJSON whose positions are those drawn', async ({ page }) => {
    await page.goto('/?measure=area~36,33~36,33.1~36.1,33.1')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as GeoJSON' }).click()
    const { features } = JSON.parse(await readFile(await (await saving).path(), 'utf8'))
    const [ring] = features[0].geometry.coordinates
    // Between them are positions of the geodesics, so that straight lines in another program follow them.
    expect(ring).toEqual(
      expect.arrayContaining([
        [36, 33],
        [36.1, 33.1],
        [36, 33.1],
      ]),
    )
    expect(ring.at(-1)).toEqual(ring[0])
  })

  test('that crosses itself is said to enclose no area', async ({ page }) => {
    await page.goto('/?measure=area~36,33~36.1,33.1~36.1,33~36,33.1')
    await expect(page.locator('.tools')).toContainText('The outline crosses itself and encloses no area.')
    await expect(page.locator('.measured')).not.toContainText('km²')
  })

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

    test('each tap is a point, and no tap selects a zone while one draws', async ({ page }) => {
      await openTools(page, '/?layers=israel-feb-2025')
      await page.getByRole('button', { name: 'Distance', exact: true }).tap()
      await page.locator('.stage').scrollIntoViewIfNeeded()
      await tapAt(page, [36.2, 33])
      await tapAt(page, [36.4, 33])
      await page.getByRole('button', { name: 'Finish' }).tap()
      await expect(page).toHaveURL(/measure=line~36\.\d+,3[23]\.\d+~36\.\d+,3[23]\.\d+/)
      await expect(page).not.toHaveURL(/feature=/)
    })
  })
})
