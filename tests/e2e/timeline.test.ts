import type { Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { formatDate } from '../../src/i18n/format.ts'
import { LOCALES, type Locale, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { TIMELINE_WORDS } from '../../src/i18n/timeline-words.ts'
import { expect, liveMap, pixelsAt, test } from './built-page.ts'
import { leftOut } from './left-out.ts'

/* What was known on an earlier date: chosen by steps, shown on figure and map, and told. */

const m = MESSAGES.en
const words = TIMELINE_WORDS.en
const slider = (page: Page) => page.locator('.timeline input')
const button = (page: Page, name: string) => page.locator('.timeline').getByRole('button', { name, exact: true })
const asOf = (date: string, locale: Locale = 'en') =>
  fill(TIMELINE_WORDS[locale].asOf, { date: formatDate(date, locale) })
const row = (page: Page, id: string) => page.locator(`#overlay-${id} .toggle`)
const checked = (page: Page) =>
  page.locator('[id^=show-]:checked').evaluateAll((all) => all.map(({ id }) => id.slice('show-'.length)))
/** Holds the live map back. */
const onFigure = (page: Page) => page.route('**/assets/map-in-page-*.js', () => new Promise<void>(() => {}))

test('opens at its last date, where nothing on the map changes, and gives the focus back when it is closed', async ({
  page,
}) => {
  await onFigure(page)
  await page.goto('index.html')
  const before = await checked(page)
  const opener = page.getByRole('button', { name: m.eventsHeading, exact: true })
  await opener.click()
  await expect(page.locator('#timeline-heading')).toBeFocused()
  await expect(page.locator('.as-of')).toHaveText(asOf('2026-01-23'))
  await expect(page).toHaveURL(/\?v=1&time=2026-01-23$/)
  await expect(page.locator('.timeline .unknown')).toHaveText(fill(words.allKnown, { all: '13' }))
  expect(await checked(page)).toEqual(before)
  await button(page, words.next).isDisabled()
  await page.keyboard.press('Escape')
  await expect(page.locator('.timeline')).toHaveCount(0)
  await expect(opener).toBeFocused()
  await expect(page).not.toHaveURL(/time=/)
})

for (const [locale, onward] of [
  ['en', 'ArrowRight'],
  ['ar', 'ArrowLeft'],
] as const)
  test(`is scrubbed by the keyboard, onward by ${onward} (${locale})`, async ({ page }) => {
    await onFigure(page)
    await page.goto(`${folderOf(locale)}?time=2025`)
    await slider(page).press('Home')
    await expect(page.locator('.as-of')).toHaveText(asOf('1974-05-31', locale))
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /1974/)
    await slider(page).press(onward)
    await expect(page.locator('.as-of')).toHaveText(asOf('1981', locale))
    await expect(page).toHaveURL(/time=1981$/)
    await slider(page).press('End')
    await expect(page.locator('.as-of')).toHaveText(asOf('2026-01-23', locale))
    await expect(slider(page)).toBeFocused()
  })

test('goes by steps, says each once, and names what was not yet known', async ({ page }) => {
  await onFigure(page)
  await page.goto('index.html?time=2019-03-25')
  const status = page.locator('.timeline [role=status]')
  await expect(status).toHaveText('')
  await status.evaluate((element) => {
    const said: string[] = ((window as unknown as { said: string[] }).said = [])
    new MutationObserver(() => said.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await button(page, words.next).click()
  await expect(page.locator('.timeline h3')).toHaveText('The Israeli army enters the area of separation')
  await button(page, words.next).click()
  await expect(page.locator('.as-of')).toHaveText(asOf('2024-12-10'))
  await button(page, words.previous).click()
  await expect(page.locator('.as-of')).toHaveText(asOf('2024-12-08'))
  await expect(page.locator('.timeline .unknown').first()).toContainText('Paris, January 2026')
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said.map((text) => text.split(':')[0])).toEqual(['8 December 2024', '10 December 2024', '8 December 2024'])
  expect(said[0]).toContain('Not yet known: 10 of 13 layers.')
})

test('plays from the beginning, pauses, and stops by itself at the end', async ({ page }) => {
  await page.clock.install()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await onFigure(page)
  await page.goto('index.html?time=2026-01-23')
  await button(page, words.play).click()
  await expect(page.locator('.as-of')).toHaveText(asOf('1974-05-31'))
  await page.clock.runFor(5000)
  await expect(page.locator('.as-of')).toHaveText(asOf('1981'))
  await page.clock.runFor(5000)
  await expect(page.locator('.as-of')).toHaveText(asOf('2019-03-25'))
  await button(page, words.pause).click()
  await page.clock.runFor(60_000)
  await expect(page.locator('.as-of')).toHaveText(asOf('2019-03-25'))

  await slider(page).press('End')
  await slider(page).press('ArrowLeft')
  await button(page, words.play).click()
  await page.clock.runFor(5000)
  await expect(page.locator('.as-of')).toHaveText(asOf('2026-01-23'))
  await expect(button(page, words.play)).toBeVisible()
  await page.clock.runFor(60_000)
  await expect(page.locator('.as-of')).toHaveText(asOf('2026-01-23'))
  // Nothing flies: the whole map stays in its frame.
  expect(new URL(page.url()).hash).toBe('')
})

test('stops when the reader takes it in hand', async ({ page }) => {
  await page.clock.install()
  await onFigure(page)
  await page.goto('index.html?time=1981')
  await button(page, words.play).click()
  await slider(page).press('Home')
  await expect(button(page, words.play)).toBeVisible()
  await page.clock.runFor(60_000)
  await expect(page.locator('.as-of')).toHaveText(asOf('1974-05-31'))
})

test('an address brings a date back, in the other languages too', async ({ page }) => {
  await onFigure(page)
  await page.goto('index.html?v=1&time=2025-09')
  await expect(page.locator('.as-of')).toHaveText(asOf('2025-09'))
  await expect(page.locator('.timeline')).toContainText(words.latest)
  await expect(page.locator('.timeline h3')).toHaveText('A signing is expected in New York and does not happen')
  await expect(row(page, 'israel-dec-2025')).toContainText('not yet known by September 2025')
  await expect(page.locator('#show-israel-dec-2025')).toBeDisabled()
  await page.locator('a[hreflang=ar]').click()
  await expect(page.locator('.as-of')).toHaveText(asOf('2025-09', 'ar'))
  await page.reload()
  await expect(page.locator('.as-of')).toHaveText(asOf('2025-09', 'ar'))
})

test('a date that there is not is left out and named', async ({ page }) => {
  await page.goto('index.html?time=2027')
  await expect(page.getByRole('status')).toContainText(m.dropped.time)
  await expect(page.locator('.timeline')).toHaveCount(0)
})

test('dates of which sources differ carry the note', async ({ page }) => {
  await onFigure(page)
  await page.goto('index.html?time=2025-07-12')
  await expect(page.locator('.timeline .difference')).toContainText('i24 reported that Sharaa took part')
  await expect(page.locator('.timeline .difference')).toContainText(m.sourcesDiffer)
})

test('the reader’s own layers come back when it is left', async ({ page }) => {
  await onFigure(page)
  await page.goto('index.html?layers=disengagement-1974,israel-feb-2025')
  await page.getByRole('button', { name: m.eventsHeading, exact: true }).click()
  await slider(page).press('Home')
  await expect(page.locator('#show-israel-feb-2025')).not.toBeChecked()
  expect(await checked(page)).toEqual(['disengagement-1974'])
  await expect(page).toHaveURL(/layers=disengagement-1974,israel-feb-2025&time=1974-05-31/)
  await button(page, m.close).click()
  await expect.poll(() => checked(page)).toEqual(['disengagement-1974', 'israel-feb-2025'])
  await expect(row(page, 'israel-feb-2025')).not.toContainText('not yet known')
})

test('what a step is about can be put on the map', async ({ page }) => {
  await onFigure(page)
  await page.goto('index.html?layers=disengagement-1974&time=2025-02-23')
  await button(page, fill(words.show, { name: 'Israel: three governorates demilitarised' })).click()
  await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
  await expect(page.locator('.timeline').getByRole('button', { name: /^Show on the map/ })).toHaveCount(0)
})

test('the figure draws what was known, of an overlay too that was known in part', async ({ page }) => {
  await onFigure(page)
  const post = page.locator('.figure .claim[data-zone="post-abidin"]')
  const control = page.locator('.figure .claim[data-zone="reported-control"]')
  await page.goto('index.html?layers=control-since-2024&time=2025-07-03')
  await expect(page.locator('.as-of')).toBeVisible()
  await expect(control).toBeVisible()
  await expect(post).toBeHidden()
  await button(page, words.next).click()
  await expect(post).toBeVisible()
  await slider(page).press('Home')
  await expect(control).toBeHidden()
  await expect(page.locator('svg.figure')).toHaveAccessibleDescription(`${m.onTheMap}: ${m.pictureOfNothing}`)
})

test('the live map draws the same', async ({ page }) => {
  // In the three governorates, away from names.
  const place = [36.25, 32.75] as const
  await page.goto('index.html?layers=')
  await liveMap(page)
  const bare = await pixelsAt(page, place)
  await page.goto('index.html?layers=israel-feb-2025&time=2025-02-23')
  await liveMap(page)
  await expect.poll(() => pixelsAt(page, place)).not.toBe(bare)
  await button(page, words.previous).click()
  await expect(page.locator('.as-of')).toHaveText(asOf('2025-02-02'))
  await expect.poll(() => pixelsAt(page, place)).toBe(bare)
})

test('a picture shows and says what was known', async ({ page }) => {
  await onFigure(page)
  await page.goto('index.html?layers=disengagement-1974,israel-dec-2025,syria-withdrawal&time=2025-10')
  await expect(page.locator('.as-of')).toBeVisible()
  await page.getByRole('button', { name: m.downloadPicture }).click()
  const alternative = page.locator('dialog.export-dialog textarea')
  await expect(alternative).toHaveValue(/Press reports · September 2025.*Data as of October 2025/s)
  await expect(alternative).not.toHaveValue(/Damascus to the buffer zone/)
})

test.describe('in an embed', () => {
  const embedded = (page: Page, id: string) => page.locator(`.overlay[data-overlay="${id}"]`)

  test('a date in the address shows what was known then, and no layer is forgotten', async ({ page }) => {
    await page.goto('/embed/en/index.html?time=2025-09')
    await expect(page.locator('.as-of')).toHaveText(asOf('2025-09'))
    await expect(embedded(page, 'israel-dec-2025').locator('.status')).toHaveText('not yet known by September 2025')
    await expect(page.locator('#show-israel-dec-2025')).toBeDisabled()
    await expect(page.locator('.figure .claim[data-overlay="israel-dec-2025"]').first()).toBeHidden()
    await expect(page.locator('.figure .claim[data-overlay="disengagement-1974"]').first()).toBeVisible()
    await expect(page.locator('#full')).toHaveAttribute('href', /time=2025-09/)
    await slider(page).press('End')
    await expect(page.locator('.figure .claim[data-overlay="israel-dec-2025"]').first()).toBeVisible()
    await expect(page).toHaveURL(/\?v=1&time=2026-01-23$/)
    await button(page, m.close).click()
    await expect(page.locator('.timeline')).toHaveCount(0)
    await expect(page).not.toHaveURL(/time=/)
    await expect(page.locator('#show-israel-dec-2025')).toBeEnabled()
    await expect(embedded(page, 'israel-dec-2025').locator('.status')).not.toContainText('not yet')
  })

  test('right to left, in a page of one overlay, it speaks of that overlay alone', async ({ page }) => {
    await page.goto('/embed/ar/israel-feb-2025/index.html?time=2025-01')
    await expect(page.locator('.as-of')).toHaveText(asOf('2025-01', 'ar'))
    await expect(page.locator('.figure .claim').first()).toBeHidden()
    await slider(page).press('ArrowLeft')
    await slider(page).press('ArrowLeft')
    await expect(page.locator('.as-of')).toHaveText(asOf('2025-02-23', 'ar'))
    await expect(page.locator('.figure .claim').first()).toBeVisible()
  })

  for (const locale of LOCALES)
    test(`plays from the beginning and is paused by the keyboard (${locale})`, async ({ page }) => {
      const { play, pause } = TIMELINE_WORDS[locale]
      await page.clock.install()
      await page.goto(`/embed/${locale}/index.html?time=2026-01-23`)
      await button(page, play).press('Enter')
      await expect(page.locator('.as-of')).toHaveText(asOf('1974-05-31', locale))
      await page.clock.runFor(5000)
      await expect(page.locator('.as-of')).toHaveText(asOf('1981', locale))
      await button(page, pause).press('Enter')
      await page.clock.runFor(60_000)
      await expect(page.locator('.as-of')).toHaveText(asOf('1981', locale))
    })

  test('the live map shows the same, and another layer can be switched', async ({ page }) => {
    await page.goto('/embed/en/index.html?layers=disengagement-1974&time=2025-02-23')
    await button(page, fill(words.show, { name: 'Israel: three governorates demilitarised' })).click()
    await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
    await page.locator('.stage .frame').click()
    await liveMap(page)
    await button(page, words.previous).click()
    await expect(page.locator('#show-israel-feb-2025')).toBeDisabled()
    await expect(page).toHaveURL(/layers=disengagement-1974,israel-feb-2025&.*time=2025-02-02/)
  })

  test('a date that there is not is left out and named', async ({ page }) => {
    await page.goto('/embed/he/index.html?time=%3Cb%3E')
    await expect(page.getByRole('status')).toHaveText(leftOut('he', 'time'))
    await expect(page.locator('.timeline')).toHaveCount(0)
  })

  test('nothing of it is loaded where no date is asked for', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/embed/en/index.html', { waitUntil: 'networkidle' })
    expect(asked.filter((address) => address.includes('embed-time'))).toEqual([])
  })
})
