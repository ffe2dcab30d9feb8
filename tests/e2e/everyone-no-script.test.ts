import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { LOCALES, direction, folderOf, type Locale } from '../../src/i18n/locale.ts'
import { expect, test } from './built-page.ts'
import { test as hostTest } from './embed-host.ts'
import { type Place, hostOfEmbed } from './everyone.ts'

/* Without a script, and without WebGL2: all but the live map is there in every language, on the page and in an embed. */

const catalog = JSON.parse(readFileSync(join(SITE_FOLDER, 'data/catalog.json'), 'utf8')) as Catalog
/** Words as an embed page has them (`prerender-embed.ts`); those of the page compared in the same way. */
const withoutVowels = (words: string) => words.replaceAll(/[\u064b-\u0652]/g, '')

/** Title, figure, switches that work, cards, table and sources. */
async function saysAllWithoutMap(place: Place, locale: Locale): Promise<void> {
  const text = describePage(catalog, locale)
  await expect(place.locator('html')).toHaveAttribute('lang', locale)
  await expect(place.locator('html')).toHaveAttribute('dir', direction(locale))
  expect(withoutVowels(await place.title())).toContain(withoutVowels(text.messages.headline))
  const heading = place.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  expect(withoutVowels((await heading.textContent())!)).toBe(withoutVowels(text.messages.headline))
  await expect(place.getByRole('img', { name: text.messages.figureName })).toBeVisible()

  for (const [id, isOn] of [
    ['suwayda-corridor', false],
    ['israel-dec-2025', true],
  ] as const) {
    const zone = place.locator(`.figure [data-overlay="${id}"]`).first()
    await expect(zone).toBeVisible({ visible: isOn })
    await place.locator('.toggle', { has: place.locator(`#show-${id}`) }).click()
    await expect(zone).toBeVisible({ visible: !isOn })
  }

  for (const summary of await place.locator('summary').all()) await summary.click()
  // With a script one card closes for the next.
  const said = withoutVowels(
    (await place.locator('.panel, .more, .below').allTextContents()).join(' ').replaceAll(/\s+/g, ' '),
  )
  const missing = [
    ...text.overlays.flatMap(({ title, stated, notStated }) => [title, stated, notStated]),
    ...text.zoneTexts
      .filter(({ claims }) => claims.length > 0)
      .flatMap(({ name, measure, accuracy }) => [name, measure, accuracy]),
  ].filter((words) => !said.includes(withoutVowels(words.replaceAll(/\s+/g, ' '))))
  expect(missing).toEqual([])
  await expect(place.locator('.sources li').first()).toBeVisible()
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  for (const locale of LOCALES)
    test(`the figure, the toggles, the cards, the table and the sources are there and work, and no button that does nothing (${locale})`, async ({
      page,
    }) => {
      await page.goto(`/${folderOf(locale)}`)
      await saysAllWithoutMap(page, locale)
      await expect(page.getByRole('button')).toHaveCount(0)
    })
})

hostTest.describe('without a script', () => {
  hostTest.use({ javaScriptEnabled: false })
  for (const locale of LOCALES)
    hostTest(`an embed within the page of another host says and does the same (${locale})`, async ({ openHost }) => {
      const page = await openHost(hostOfEmbed(locale))
      const frame = (await (await page.locator('iframe').elementHandle())!.contentFrame())!
      await saysAllWithoutMap(frame, locale)
      await expect(frame.getByRole('button')).toHaveCount(0)
    })
})

/** Takes WebGL away from a page, and leaves it flat drawings. */
function takeWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : (getContext as (...all: unknown[]) => never).call(this, kind, ...rest)
  } as typeof getContext
}

for (const locale of LOCALES) {
  const { mapNotAvailable } = describePage(catalog, locale).messages

  test(`without WebGL2 the figure stays, a notice says so, and all the rest works (${locale})`, async ({ page }) => {
    await page.addInitScript(takeWebGl)
    await page.goto(`/${folderOf(locale)}`)
    await expect(page.getByRole('status')).toContainText(mapNotAvailable)
    await saysAllWithoutMap(page, locale)
    await expect(page.locator('.stage.live')).toHaveCount(0)
    await expect(page).toHaveURL(/layers=[^&]*suwayda-corridor/)
  })

  hostTest(
    `without WebGL2 an embed within the page of another host is the figure, and says so when it is asked for the map (${locale})`,
    async ({ context, openHost }) => {
      await context.addInitScript(takeWebGl)
      const page = await openHost(hostOfEmbed(locale))
      const frame = (await (await page.locator('iframe').elementHandle())!.contentFrame())!
      await frame.locator('[data-zoom="1"]').click()
      await expect(frame.getByRole('status')).toHaveText(withoutVowels(mapNotAvailable))
      await saysAllWithoutMap(frame, locale)
      await expect(frame.locator('.stage.live')).toHaveCount(0)
    },
  )
}
