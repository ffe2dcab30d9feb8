import { LOCALES } from '../../src/i18n/locale.ts'
import { MAP_IN_LANGUAGE } from '../../src/i18n/map-in-language.ts'
import { expect, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { leftOut } from './left-out.ts'

/* What an embed's address asks for. */

test('each option shows or leaves out what it names, and nothing else', async ({ page }) => {
  const parts = {
    title: 'h1',
    date: '.date',
    languages: '.langs',
    sources: '.credit #full',
    figure: '.figure',
    legend: '.panel',
    panel: '.more',
    zoom: '[data-zoom="1"]',
    full: '[data-full]',
    scale: '.figure .scale',
  }
  const hiddenBy: Readonly<Record<string, readonly string[]>> = {
    plain: ['title', 'date', 'languages'],
    'plain=false&legend=false': ['legend'],
    'panel=false': ['panel'],
    'zoom=false': ['zoom'],
    'scale=false': ['scale'],
    'legend=maybe&plain=1&zoom=%3Cscript%3E': [],
    'plain&legend=false&panel=false&zoom=false&scale=false': [
      'title',
      'date',
      'languages',
      'legend',
      'panel',
      'zoom',
      'scale',
    ],
  }
  for (const [query, hidden] of Object.entries(hiddenBy)) {
    await page.goto(`/embed/he/israel-feb-2025/index.html?${query}`)
    const found = await page.evaluate(
      (parts) =>
        Object.entries(parts).flatMap(([name, selector]) =>
          document.querySelector(selector)!.getClientRects().length > 0 ? [] : [name],
        ),
      parts,
    )
    expect(found, query).toEqual(hidden)
  }
})

test('without its list an embed names what is selected in the same words, those of the chosen reading alone', async ({
  page,
}) => {
  const address = '/embed/en/israel-feb-2025/index.html?feature=israel-feb-2025'
  await page.goto(address)
  const words = await page.getByRole('status').textContent()
  expect(words).toContain('Israel: three governorates demilitarised · 10,760')
  expect(words).not.toContain('10,540')
  await page.goto(`${address}&legend=false`)
  await expect(page.getByRole('status')).toHaveText(words!)
  await page.goto(`${address}&reading=israel-feb-2025.without-separation&legend=false`)
  await expect(page.getByRole('status')).toContainText('10,540')
})

test('what is selected is marked where its row begins, and moves nothing', async ({ page }) => {
  for (const [locale, begins] of [
    ['en', 'left'],
    ['ar', 'right'],
  ] as const) {
    const name = page.locator('.title').first()
    await page.goto(`/embed/${locale}/golan-trade/index.html`)
    const before = await name.boundingBox()
    await page.goto(`/embed/${locale}/golan-trade/index.html?feature=golan-trade`)
    await expect(page.locator('.overlay.selected')).toHaveCSS(`border-${begins}-width`, '4px')
    expect(await name.boundingBox()).toEqual(before)
  }
})

test('a transparent embed has no ground of its own', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto('/embed/en/israel-feb-2025/index.html')
  expect(await ground()).not.toBe('rgba(0, 0, 0, 0)')
  await page.goto('/embed/en/israel-feb-2025/index.html?transparent')
  expect(await ground()).toBe('rgba(0, 0, 0, 0)')
})

test('with "fit" figure and list share the height that the host gives, and nothing lies beyond it', async ({
  page,
}) => {
  for (const query of ['fit', 'fit&legend=false', 'fit&plain', 'fit&plain&legend=false&zoom=false']) {
    await page.goto(`/embed/ar/index.html?${query}`)
    for (const [width, height] of [
      [320, 480],
      [640, 400],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height })
      const { scroll, figure, credit } = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
        const { scrollHeight, scrollWidth } = document.documentElement
        return {
          scroll: [scrollHeight - innerHeight, scrollWidth - innerWidth],
          figure: box('.frame').height,
          credit: box('.credit').bottom,
        }
      })
      const where = `${query} at ${width} × ${height}`
      expect(scroll, where).toEqual([0, 0])
      expect(credit, where).toBeLessThanOrEqual(height)
      // The figure is the reason for the page: it has a quarter of the height where most else is wanted too.
      expect(figure, where).toBeGreaterThan(height / 4)
    }
  }
})

test('an address that asks for another language is shown the way there, with its view and host', async ({ page }) => {
  for (const locale of LOCALES) {
    const other = locale === 'he' ? 'ar' : 'he'
    await page.goto(
      `/embed/${locale}/index.html?v=1&layers=suwayda-corridor&lang=${other}&legend=false&childId=map-1#?secret=Ab3dEf9hIj`,
    )
    const link = page.locator('.stage ~ a')
    await expect(link).toHaveText(MAP_IN_LANGUAGE[other])
    await link.click()
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await expect(page.locator('#show-suwayda-corridor')).toBeChecked()
    await expect(page.locator('.panel')).toBeHidden()
    await expect(page).toHaveURL(/childId=map-1#\?secret=Ab3dEf9hIj$/)
    await expect(page.locator('.stage ~ a')).toHaveCount(0)
  }
})

test('an address that is broken opens the page all the same, and its language names the parts that were left out', async ({
  page,
}) => {
  for (const locale of LOCALES)
    for (const [broken, parts] of [
      ['?layers=disengagement-1974,%3Cscript%3Ealert(1)%3C/script%3E', ['layers']],
      ['?feature=%22%5D,*%7B%7D&reading=israel-feb-2025.sideways&dark=perhaps', ['reading', 'feature', 'dark']],
      ['?legend=%3Cb%3E&lang=__proto__#99/0/0', ['camera', 'lang', 'option']],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`/embed/${locale}/index.html${broken}`)
      await expect(page.getByRole('status'), broken).toHaveText(leftOut(locale, ...parts))
      await expect(page.locator('#show-disengagement-1974'), broken).toBeChecked()
    }
})

test('what readers and hosts add to an address is let be, and said nothing of', async ({ page }) => {
  const added =
    'utm_source=x&utm_campaign=y&fbclid=z&initialWidth=640&childId=map&parentTitle=An%20article&parentUrl=https%3A%2F%2Fexample.org%2F'
  for (const hash of ['#?secret=Ab3dEf9hIj', '#amp=1']) {
    await page.goto('about:blank')
    await page.goto(`/embed/en/index.html?layers=suwayda-corridor&${added}${hash}`)
    await expect(page.locator('#show-suwayda-corridor')).toBeChecked()
    await expect(page.getByRole('status')).toHaveText('')
    const followed = await page
      .locator('#full')
      .evaluate((link) => [(link as HTMLAnchorElement).search, (link as HTMLAnchorElement).hash])
    expect(followed).toEqual(['?v=1&layers=suwayda-corridor', ''])
  }
})

test('the reader’s system decides on the theme where the address leaves it to it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const [query, theme] of [
    ['', 'light'],
    ['?dark=true', 'dark'],
    ['?dark=false', 'light'],
    ['?dark=auto', 'dark'],
  ] as const) {
    await page.goto(`/embed/en/golan-trade/index.html${query}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('on paper an embed page shows what is closed on screen, and nothing that is pressed', async ({ page }) => {
  await page.goto('/embed/en/israel-feb-2025/index.html')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button').first()).toBeHidden()
  const closed = await page.locator('details > :last-child').all()
  expect(closed).toHaveLength(3)
  for (const part of closed) await expect(part).toBeVisible()
})

hostTest(
  'on paper an embed in a frame stays as high as on screen, so that the frame cuts nothing off, and covers what lies under it',
  async ({ openHost }) => {
    const page = await openHost(
      '<iframe src="SITE/embed/en/golan-trade/index.html" width="600" height="1000"></iframe>',
    )
    const { frame } = await embedIn(page)
    await expect(frame.locator('html.framed')).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    await expect(frame.getByRole('button').first()).toBeHidden()
    await expect(frame.locator('.sources')).toBeHidden()
    expect(
      await frame.evaluate(() => {
        const { height } = document.body.getBoundingClientRect()
        const { backgroundColor, printColorAdjust } = getComputedStyle(document.body)
        return [height, backgroundColor.startsWith('rgb('), printColorAdjust]
      }),
    ).toEqual([1000, true, 'exact'])
  },
)
