import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { htmlElements } from '../../scripts/hosting/html-elements.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { describeEmbed, describeEmbedInBrief } from '../../src/catalog/embed-text.ts'
import { narrowTo } from '../../src/catalog/narrow.ts'
import type { SourceText } from '../../src/catalog/source-text.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { partClass, toggleId } from '../../src/figure/switch-names.ts'
import { LOCALES, direction } from '../../src/i18n/locale.ts'
import { staticFolder, staticPages } from '../../src/view/static-pages.ts'
import { expect, test } from './built-page.ts'
import { drawPictures } from './embed-host.ts'

/* The embed page as it stands, before anybody wishes for more. */

const catalog = JSON.parse(readFileSync(join(SITE_FOLDER, 'data/catalog.json'), 'utf8')) as Catalog
const pages = staticPages(catalog)
/** Words as an embed page has them, without the signs of short vowels (`prerender-embed.ts`). */
const asSet = (words: string) => words.replaceAll(/[\u064b-\u0652]/g, '')
const asLabel = ({ publisher, title, date }: SourceText) =>
  asSet([publisher, title, date].filter((part) => part !== null).join(' · '))
const pathOf = (page: (typeof pages)[number], locale: (typeof LOCALES)[number]) =>
  `embed/${staticFolder(page, locale)}index.html`

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of all has its title, figure, switches, positions, zones, sources, credit and date in every language', async ({
    page,
  }) => {
    for (const locale of LOCALES) {
      const text = describeEmbed(narrowTo(catalog, pages[0]!.offers), locale)
      await page.goto(`/embed/${locale}/index.html`)
      await expect(page).toHaveTitle(text.messages.headline)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(asSet(text.messages.headline))
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('html')).toHaveAttribute('dir', direction(locale))
      await expect(page.locator('.date')).toHaveText(asSet(text.dataAsOf))
      await expect(page.getByRole('img', { name: text.messages.figureName })).toBeVisible()
      await expect(page.locator('.credit')).toContainText(text.credit)
      // Nothing that would need a script is offered.
      await expect(page.getByRole('button')).toHaveCount(0)

      const titles = await page.locator('.overlay .title').allTextContents()
      expect(titles).toEqual(text.overlays.map(({ title }) => asSet(title)))
      const [positions, zones, sources] = await page.locator('details').all()
      for (const closed of [positions!, zones!, sources!]) {
        await expect(closed.locator('summary + *')).toBeHidden()
        await closed.locator('summary').click()
        await expect(closed.locator('summary + *')).toBeVisible()
      }
      const said = await positions!.textContent()
      for (const { stated, notStated, responses } of text.overlays)
        for (const words of [stated, notStated, ...responses.map((response) => response.text)])
          expect(said).toContain(asSet(words))
      for (const { id, name, measure, accuracy } of text.zoneTexts) {
        const row = await zones!.locator(`tr[data-zone="${id}"]`).textContent()
        for (const words of [name, measure, accuracy]) expect(row).toContain(asSet(words))
      }
      const cited = (await sources!.locator('li').allTextContents()).map((words) => words.trim())
      expect(cited).toEqual(text.sources.map(asLabel))
    }
  })

  test('a page of one overlay or two says in figures what is shown, as text and as the text alternative of its figure', async ({
    page,
  }) => {
    for (const locale of LOCALES)
      for (const [id, words] of [
        ['syria-withdrawal', '231'],
        ['lines-1974-and-control', '231'],
        ['lines-1974-and-israel-feb-2025', '10,540'],
      ] as const) {
        await page.goto(`/embed/${locale}/${id}/index.html`)
        const sentence = page.locator('#says')
        await expect(sentence).toBeVisible()
        await expect(sentence).toContainText(words)
        await expect(page.locator('.figure')).toHaveAccessibleDescription((await sentence.textContent())!)
      }
  })

  test('a page of two overlays names the sources of what it says, and leads to all that the map says of each', async ({
    page,
  }) => {
    for (const locale of LOCALES) {
      const pair = pages.find(({ id }) => id === 'lines-1974-and-control')!
      const text = describeEmbedInBrief(narrowTo(catalog, pair.offers), locale)
      await page.goto(`/${pathOf(pair, locale)}`)
      const cited = (await page.locator('.sources li').allTextContents()).map((words) => words.trim())
      expect(cited).toEqual(text.sources.map(asLabel))
      const links = page.locator('h2 a')
      await expect(links).toHaveText(text.overlays.map(({ title }) => asSet(title)))
      const addresses = await links.evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => new URL(href)))
      expect(addresses.map(({ searchParams }) => searchParams.get('feature'))).toEqual(pair.offers)
      for (const { searchParams } of addresses) expect(searchParams.get('layers')).toBe(pair.shows.join(','))
      // Each number in the text leads to a source of the list.
      const lost = await page
        .locator('a[href^="#s"]')
        .evaluateAll((all) => all.filter((link) => !document.querySelector(link.getAttribute('href')!)).length)
      expect(lost).toBe(0)
    }
  })

  test('a switch works by itself in every language: zone, name and words go and come', async ({ page }) => {
    for (const locale of LOCALES) {
      await page.goto(`/embed/${locale}/index.html`)
      const zone = page.locator(`.figure .${partClass('israel-feb-2025.with-separation')}`).first()
      await expect(zone).toBeHidden()
      const { title } = describeEmbed(catalog, locale).overlays.find(({ id }) => id === 'israel-feb-2025')!
      await page
        .locator('label', { hasText: asSet(title) })
        .first()
        .click()
      await expect(zone).toBeVisible()
      await page.locator('#read-israel-feb-2025--without-separation').check()
      await expect(zone).toBeHidden()
      await expect(page.locator(`.figure .${partClass('israel-feb-2025.without-separation')}`).first()).toBeVisible()
      await expect(page.locator('.extent').getByText('10,540')).toBeVisible()

      const line = page.locator('.figure [data-overlay="disengagement-1974"]').first()
      await expect(line).toBeVisible()
      await page.locator(`#${toggleId('disengagement-1974')}`).uncheck({ force: true })
      await expect(line).toBeHidden()
    }
  })

  test('an address out of the page leads to a new tab, since most sites refuse to be framed', async ({ page }) => {
    await page.goto('/embed/en/index.html')
    const outward = page.locator('a[href^="http"]')
    expect(await outward.count()).toBeGreaterThan(0)
    expect(await outward.evaluateAll((all) => all.filter((link) => link.getAttribute('target') !== '_blank'))).toEqual(
      [],
    )
  })
})

test('every page has its own title and the switches of its own overlays, each as it is shown at first', () => {
  for (const locale of LOCALES)
    for (const own of pages) {
      const elements = htmlElements(readFileSync(join(SITE_FOLDER, pathOf(own, locale)), 'utf8'))
      if (own.title)
        expect(elements.filter(({ name }) => ['h1', 'title'].includes(name)).map(({ text }) => text)).toEqual([
          asSet(own.title[locale]),
          asSet(own.title[locale]),
        ])
      const switches = elements.filter(({ attributes }) => attributes['type'] === 'checkbox')
      expect(switches.map(({ attributes }) => attributes['id'])).toEqual(own.offers.map(toggleId))
      const on = switches.filter(({ attributes }) => 'checked' in attributes)
      expect(on.map(({ attributes }) => attributes['id'])).toEqual(own.shows.map(toggleId))
    }
})

test.describe('weighs, in brotli as servers send it,', () => {
  const weight = (path: string) =>
    brotliCompressSync(readFileSync(join(SITE_FOLDER, path)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length
  const tooHeavy = (kind: 'all' | 'overlay' | 'comparison', most: number) =>
    LOCALES.flatMap((locale) => pages.filter((page) => page.kind === kind).map((page) => pathOf(page, locale))).filter(
      (path) => weight(path) > most,
    )

  test('at most 20 KiB with all overlays', () => {
    expect(tooHeavy('all', 20 * 1024)).toEqual([])
  })

  test('at most 14 KiB with one overlay', () => {
    expect(tooHeavy('overlay', 14 * 1024)).toEqual([])
  })

  test('at most the first window of TCP, ten segments of 1,460 bytes, with the two of a comparison', () => {
    expect(tooHeavy('comparison', 10 * 1460)).toEqual([])
  })
})

test('no row of the last line begins with a dot, each of which has a space before it', async ({ page }) => {
  for (const locale of LOCALES)
    for (const width of [320, 360, 500, 640, 1024]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/embed/${locale}/index.html`)
      const faults = await page.locator('.credit').evaluate((credit) => {
        const rects = (node: Text, from = 0, to = node.length) => {
          const range = document.createRange()
          range.setStart(node, from)
          range.setEnd(node, to)
          return [...range.getClientRects()]
        }
        const texts: Text[] = []
        const walker = document.createTreeWalker(credit, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) texts.push(walker.currentNode as Text)
        const isLtr = document.dir === 'ltr'
        return texts.flatMap((node) =>
          [...node.data.matchAll(/·/g)].flatMap(({ index }) => {
            const [[dot], [space]] = [rects(node, index, index + 1), rects(node, index - 1, index)]
            // More than a space stands before it in its row.
            const isLed = texts
              .flatMap((text) => rects(text))
              .some((one) => {
                const lead = isLtr ? dot!.left - one.left : one.right - dot!.right
                return Math.abs(one.top - dot!.top) < 8 && lead > 8
              })
            const where = node.data.slice(Math.max(0, index - 12), index + 2)
            return [
              ...(isLed ? [] : [`${where}: begins a row`]),
              ...(space!.width < 1 ? [`${where}: no space before it`] : []),
            ]
          }),
        )
      })
      expect(faults, `${locale} ${width}`).toEqual([])
    }
})

test('search engines list none, and are told no address that is not whole', async ({ page }) => {
  for (const own of [pages[0]!, pages[1]!]) {
    await page.goto(`/${pathOf(own, 'ar')}`)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0)
  }
})

test('the page asks for nothing but itself and fonts of 20 KiB at most, until somebody wishes for the map', async ({
  page,
}) => {
  let asked: { path: string; bytes: number }[] = []
  page.on('response', async (response) => {
    if (!response.url().startsWith('data:'))
      asked.push({ path: new URL(response.url()).pathname, bytes: (await response.body()).length })
  })
  for (const locale of LOCALES) {
    asked = []
    const path = `/embed/${locale}/index.html`
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    // Reading, choosing and opening is no wish for the map.
    await page.locator('#show-suwayda-corridor').check({ force: true })
    await page.locator('summary').first().click()
    await page.mouse.wheel(0, 600)
    await drawPictures(page)

    const fonts = asked.filter((one) => one.path.endsWith('.woff2'))
    expect(asked.map((one) => one.path).filter((one) => !one.endsWith('.woff2'))).toEqual([path])
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(20 * 1024)
  }
})

test('the first view is set in the fonts of the page, with no letter from elsewhere, in every language', async ({
  page,
}) => {
  const browser = await page.context().newCDPSession(page)
  for (const locale of LOCALES) {
    await page.goto(`/embed/${locale}/index.html`)
    await page.evaluate(() => document.fonts.ready)
    await page.locator('#show-israel-draft-sep-2025').check({ force: true })
    await browser.send('DOM.enable')
    await browser.send('CSS.enable')
    const { root } = await browser.send('DOM.getDocument')
    const { nodeIds } = await browser.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'h1, .date, .figure text, .unknowns, .title, .extent, .status, .readings, summary, #full',
    })
    const others: string[] = []
    for (const nodeId of nodeIds) {
      const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId })
      others.push(...fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName))
    }
    expect(nodeIds.length).toBeGreaterThan(50)
    expect(others, locale).toEqual([])
  }
})

test('in a narrow column the page scrolls one way only, with all of it open, in every language', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(`/embed/${locale}/index.html`)
    for (const summary of await page.locator('summary').all()) await summary.click()
    for (const width of [280, 320, 640]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), locale).toBe(width)
    }
  }
})

for (const locale of LOCALES)
  test(`in a column of 280 or 320 px no name is cut off or lies over another (${locale})`, async ({ page }) => {
    for (const one of pages) {
      await page.goto(`/${pathOf(one, locale)}`)
      await page.evaluate(() => document.fonts.ready)
      for (const width of [280, 320]) {
        await page.setViewportSize({ width, height: 600 })
        expect(await page.evaluate(illPlacedNames), `${one.id} at ${width}`).toEqual([])
      }
    }
  })

/** Names that their frame cuts, and pairs that overlap. Boxes of letters reach over and under them: 4 px are only air. */
function illPlacedNames(): string[] {
  const AIR = 4
  const frame = document.querySelector('.frame')!.getBoundingClientRect()
  const names = [...document.querySelectorAll('.figure .labels text')]
    .filter((name) => name.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((name) => ({ words: name.textContent, box: name.getBoundingClientRect() }))
  const cut = names.filter(({ box }) => box.left < frame.left || box.right > frame.right)
  const pairs = names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter(
        ({ box }) =>
          Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > AIR / 2 &&
          Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > AIR,
      )
      .map((other) => `${one.words} / ${other.words}`),
  )
  return [...cut.map(({ words }) => words), ...pairs]
}
