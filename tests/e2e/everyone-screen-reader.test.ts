import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { describePage, shownTexts } from '../../src/catalog/page-text.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { fill } from '../../src/i18n/fill.ts'
import { LOCALES, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { TOOL_WORDS } from '../../src/i18n/tools/words.ts'
import { expect, liveMap, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { STATES, hostOfEmbed } from './everyone.ts'
import { listen } from './live-regions.ts'

const catalog = JSON.parse(readFileSync(join(SITE_FOLDER, 'data/catalog.json'), 'utf8')) as Catalog

for (const { name, open } of STATES)
  test(`headings outline ${name}: one at the top, none skipped`, async ({ page }) => {
    await open(page)
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
        .filter((heading) => heading.checkVisibility() || heading.closest('details'))
        .map((heading) => Number(heading.ariaLevel ?? heading.tagName[1])),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    // A dialog stands at the end of the page and begins anew.
    const skipped = levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1)
    expect(skipped).toEqual([])
  })

for (const locale of LOCALES) {
  const text = describePage(catalog, locale)
  const m = text.messages

  test(`figure and live map are named and described, and the description follows the switches (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${folderOf(locale)}?layers=`)
    const figure = page.locator('svg.figure')
    await expect(figure).toHaveAccessibleName(m.figureName)
    await expect(figure).toHaveAccessibleDescription(`${m.onTheMap}: ${m.pictureOfNothing}`)
    await page.locator('#show-israel-feb-2025').check({ force: true })
    const [first, second] = shownTexts(text.overlays.filter(({ id }) => id === 'israel-feb-2025'))
    await expect(figure).toHaveAccessibleDescription(new RegExp(escaped(first!.text)))
    await page.locator('#read-israel-feb-2025--without-separation').check({ force: true })
    await expect(figure).toHaveAccessibleDescription(`${m.onTheMap}: ${second!.text}.`)
    await liveMap(page)
    const canvas = page.locator('.maplibregl-canvas')
    // "Map of southern Syria", and the keys that move it.
    expect(m.mapName.startsWith(`${m.pictureOf}:`)).toBe(true)
    await expect(canvas).toHaveAccessibleName(m.mapName)
    await expect(canvas).toHaveAccessibleDescription(`${m.onTheMap}: ${second!.text}.`)
  })

  test(`each position is a heading that alone names its switch; standing and extent describe it (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${folderOf(locale)}`)
    for (const overlay of text.overlays) {
      const row = page.locator(`#overlay-${overlay.id}`)
      await expect(row.getByRole('heading', { level: 3, name: overlay.title, exact: true })).toBeVisible()
      const toggle = row.getByRole('checkbox')
      await expect(toggle).toHaveAccessibleName(overlay.title)
      const [{ status, extent }] = overlay.readings.length > 0 ? [overlay.readings[0]!] : [overlay]
      await expect(toggle).toHaveAccessibleDescription(`${status} ${extent}`)
    }
  })

  test(`notes at the edge of the map have a heading, which goes with the last of them (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${folderOf(locale)}?layers=israel-dec-2025`)
    await expect(page.locator('html.has-script')).toBeAttached()
    const notes = page.locator('.unknowns')
    await expect(notes.getByText(m.unknownsHeading)).toBeVisible()
    await page.locator('#show-israel-dec-2025').uncheck({ force: true })
    await expect(notes.getByText(m.unknownsHeading)).toBeHidden()
  })

  test(`a zone has the same figures, letter for letter, in cards, table, embed and catalog (${locale})`, async ({
    page,
  }) => {
    const expected = new Map(text.zoneTexts.map(({ id, name, measure }) => [id, [name, measure]]))
    await page.goto(`/${folderOf(locale)}`)
    const inTable = await page
      .locator('tbody tr[data-zone]')
      .evaluateAll((rows) =>
        rows.map((row) => [
          (row as HTMLElement).dataset['zone']!,
          [row.querySelector('a')!.textContent, row.querySelector('.measure')!.textContent],
        ]),
      )
    expect(inTable).toEqual([...expected])
    const inCards = await page
      .locator('.card .zones li')
      .evaluateAll((items) =>
        items.map((item) => [
          item.querySelector('a')!.dataset['selectZone']!,
          [item.querySelector('a')!.textContent, item.querySelector('.figure-of-zone')?.textContent ?? null],
        ]),
      )
    // A card gives no figure of a zone of which nobody said that it is meant.
    const claimed = inCards as [string, [string, string | null]][]
    expect(claimed.length).toBeGreaterThan(20)
    for (const [id, [name, measure]] of claimed) {
      expect(name).toBe(expected.get(id)![0])
      if (measure !== null) expect(measure).toBe(expected.get(id)![1])
    }
    const rows = await page.locator('.panel .toggle .extent').allTextContents()
    expect(rows).toEqual(
      text.overlays.map(({ extent, readings }) =>
        readings.length > 0 ? readings.map((reading) => reading.extent).join('') : extent,
      ),
    )
    await page.goto(`/embed/${locale}/index.html`)
    const embedded = await page
      .locator('tr[data-zone]')
      .evaluateAll((all) => all.map((row) => [(row as HTMLElement).dataset['zone']!, row.children[1]!.textContent]))
    for (const [id, measure] of embedded) expect(measure, id!).toBe(withoutVowels(expected.get(id!)![1]!))
  })
}

for (const locale of LOCALES)
  hostTest(
    `in an embed what is on describes figure and live map, and a link leads to the table (${locale})`,
    async ({ openHost }) => {
      const text = describePage(catalog, locale)
      const page = await openHost(hostOfEmbed(locale, 'layers='))
      const { frame } = await embedIn(page)
      const figure = frame.locator('svg.figure')
      await expect(figure).toHaveAccessibleDescription('')
      await frame.locator('#show-israel-feb-2025').check({ force: true })
      await frame.locator('#read-israel-feb-2025--without-separation').check()
      const { title, readings } = text.overlays.find(({ id }) => id === 'israel-feb-2025')!
      const { extent, status } = readings.find(({ id }) => id === 'without-separation')!
      const isOn = withoutVowels([title, extent, status].join(' '))
      await expect(figure).toHaveAccessibleDescription(isOn)
      await frame.locator('[data-zoom="1"]').click()
      await expect(frame.locator('.stage.live')).toBeVisible()
      const canvas = frame.locator('.maplibregl-canvas')
      await expect(canvas).toHaveAccessibleDescription(isOn)
      await frame.locator('#show-israel-feb-2025').uncheck({ force: true })
      await expect(canvas).toHaveAccessibleDescription('')

      await page.locator('a[href="#before"]').focus()
      await page.keyboard.press('Tab')
      await expect(frame.locator('.skip')).toBeFocused()
      await expect(frame.locator('.skip')).toHaveText(withoutVowels(text.messages.skipToTable))
      await page.keyboard.press('Enter')
      await expect(frame.locator('#z')).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(frame.locator('tr[data-zone="line-b"]')).toBeVisible()
    },
  )

/** Words as an embed page has them (`prerender-embed.ts`). */
const withoutVowels = (words: string) => words.replaceAll(/[\u064b-\u0652]/g, '')
const escaped = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

for (const locale of LOCALES)
  test(`each finished action says one polite thing, and what is dragged or moved says none (${locale})`, async ({
    page,
  }) => {
    test.slow() // Two live maps, and a dozen things done to them.
    const words = TOOL_WORDS[locale]
    const nameOf = (kind: 'place' | 'zone', id: string) =>
      (kind === 'place' ? catalog.places : catalog.zones).find((one) => one.id === id)!.name[locale]
    await page.goto(`/${folderOf(locale)}?compare=disengagement-1974~israel-feb-2025&mode=swipe`)
    await expect(page.locator('.compare-handle')).toBeVisible()
    await liveMap(page)
    expect(await page.locator('[role=alert], [aria-live=assertive]').count()).toBe(0)
    const { said } = await listen(page)

    const { x, y, width, height } = (await page.locator('.compare-handle').boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x - 60, y + height / 2, { steps: 8 })
    await page.mouse.up()
    await page.locator('.maplibregl-canvas').first().focus()
    for (const key of ['ArrowLeft', 'ArrowUp', '+']) await page.keyboard.press(key)
    await expect(page).toHaveURL(/#\d/)
    await page.locator('#show-suwayda-corridor').check({ force: true })
    expect(await said()).toEqual([])

    await page.locator('#zone-line-b th a').focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/feature=line-b/)
    expect(await said()).toEqual([expect.stringContaining(nameOf('zone', 'line-b'))])
    // It has not taken the focus.
    await expect(page.locator('#zone-line-b th a')).toBeFocused()

    // The radio that has the focus says itself how both sides are shown.
    await page.getByRole('radio', { name: COMPARE_WORDS[locale].mode.swipe, exact: true }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(page).toHaveURL(/mode=split/)
    // So does the one that chooses a reading.
    await page.locator('#read-israel-feb-2025--without-separation').check({ force: true })
    await expect(page).toHaveURL(/without-separation/)
    expect(await said()).toEqual([])

    await page.getByRole('button', { name: MESSAGES[locale].placeInside, exact: true }).press('Enter')
    const field = page.locator('.tools input[type=text]')
    await expect(field).toBeVisible()
    await said()
    await field.fill('Atlantis')
    await page.keyboard.press('Enter')
    expect(await said()).toEqual([words.notFound])
    const suwayda = nameOf('place', 'suwayda')
    await field.fill(suwayda)
    await page.keyboard.press('Enter')
    await expect(page.locator('.tools h4')).toBeVisible()
    expect(await said()).toEqual([expect.stringContaining(`${suwayda}. ${words.inside}`)])

    await page.getByRole('button', { name: words.distance, exact: true }).press('Enter')
    for (const place of [nameOf('place', 'quneitra'), nameOf('place', 'damascus')]) {
      await field.fill(place)
      await page.keyboard.press('Enter')
      expect(await said()).toEqual([expect.stringContaining(place)])
    }
    await page.getByRole('button', { name: words.finish, exact: true }).press('Enter')
    expect(await said()).toEqual([expect.stringContaining(fill(words.saidDistance, { length: '' }).trim())])
  })

for (const locale of LOCALES)
  test(`who switches all positions at once hears how many are on the map (${locale})`, async ({ page }) => {
    const m = MESSAGES[locale]
    await page.goto(`/${folderOf(locale)}`)
    await expect(page.locator('html.has-script')).toBeAttached()
    const { said } = await listen(page)
    const all = String(catalog.overlays.length)
    for (const [button, count] of [
      [m.showAll, all],
      [m.showNone, '0'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).press('Enter')
      await expect(page).toHaveURL(/layers=/)
      await expect.poll(said).toEqual([fill(m.shownCount, { count, all })])
    }
  })

test('a notice is a status and leaves the focus where it was; closing it gives the focus to the map', async ({
  page,
}) => {
  await page.goto('/?layers=no-such-layer')
  const notice = page.locator('.notices[role=status]')
  await expect(notice).toContainText('an unknown layer')
  await expect(page.locator('body')).toBeFocused()
  await liveMap(page)
  await notice.getByRole('button', { name: MESSAGES.en.close }).press('Enter')
  await expect(notice).not.toContainText('an unknown layer')
  await expect(page.locator('.maplibregl-canvas')).toBeFocused()
})
