import { readFileSync } from 'node:fs'
import type { Catalog } from '../../src/catalog/types.ts'
import { DOWNLOAD_FORMATS } from '../../src/catalog/downloads.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import { LOCALES, direction, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { ZOOM_RANGE } from '../../src/view/home.ts'
import { clickAt, expect, liveMap, pixelsAt, test } from './built-page.ts'
import { imageDistance } from './pixels.ts'

const catalog = JSON.parse(readFileSync(new URL('../../dist/data/catalog.json', import.meta.url), 'utf8')) as Catalog

for (const locale of LOCALES) {
  const path = `/${folderOf(locale)}`
  const text = describePage(catalog, locale)

  test.describe(`the page in ${locale}`, () => {
    test('has its language, its direction and a title in that language', async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('html')).toHaveAttribute('dir', direction(locale))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.messages.headline)
    })

    test('brings the live map to life without an error or a request to anyone else', async ({ page }) => {
      await page.goto(path)
      await liveMap(page)
      await expect(page.locator('.maplibregl-canvas')).toHaveAttribute('aria-label', text.messages.mapName)
    })

    test('has every zone in the table with the catalog’s own figure', async ({ page }) => {
      await page.goto(path)
      for (const zone of text.zoneTexts) {
        await expect(page.locator(`#zone-${zone.id} th a`)).toHaveText(zone.name)
        await expect(page.locator(`#zone-${zone.id} .measure`).first()).toHaveText(zone.measure)
      }
    })

    test('names basis, standing and sources of every overlay', async ({ page }) => {
      await page.goto(path)
      for (const overlay of text.overlays) {
        const card = page.locator(`#overlay-${overlay.id}`)
        const rows = overlay.readings.length > 0 ? overlay.readings : [overlay]
        await expect(card.locator('.status')).toHaveText(rows.map(({ status }) => status).join(''))
        await expect(card.locator('.card')).toContainText(overlay.notStated)
        const cited = [...overlay.claims, ...overlay.responses].flatMap(({ sources }) => sources)
        for (const { name } of cited) await expect(card.locator('.card')).toContainText(name)
      }
    })

    test('carries what a card alone says once, and keeps it when the script makes the page answer', async ({
      page,
    }) => {
      await page.goto(path)
      const data = await page.locator('#page-text').textContent()
      await expect(page.locator('html')).toHaveClass(/has-script/)
      for (const { id, summary, responses } of text.overlays) {
        const card = page.locator(`#overlay-${id} .card`)
        for (const words of [summary, ...responses.map((response) => response.text)]) {
          await expect(card).toContainText(words)
          expect(data).not.toContain(words)
        }
      }
    })

    test('says of every claim its basis, its standing and whether a geometry was stated', async ({ page }) => {
      await page.goto(path)
      for (const overlay of text.overlays) {
        const said = await page.locator(`#overlay-${overlay.id} .claims > li`).allTextContents()
        expect(said, overlay.id).toHaveLength(overlay.claims.length)
        overlay.claims.forEach(({ what, ladder, geometry, who }, index) => {
          for (const words of [what, `${ladder} · ${geometry}`, who]) expect(said[index]).toContain(words)
        })
      }
    })

    test('tells the timeline, and where sources differ', async ({ page }) => {
      await page.goto(path)
      for (const event of text.events) {
        const entry = page.locator(`#event-${event.id}`)
        await expect(entry).toContainText(event.title)
        await expect(entry).toContainText(event.date)
        for (const { text: differs } of event.differences) await expect(entry).toContainText(differs)
      }
    })

    test('offers data that is there, for everything and for each overlay', async ({ page, request }) => {
      await page.goto(path)
      const links = await page
        .locator('a[download]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
      expect(new Set(links).size).toBe((text.overlays.length + 1) * DOWNLOAD_FORMATS.length)
      for (const link of links) expect((await request.head(link)).status(), link).toBe(200)
    })
  })
}

for (const locale of LOCALES) {
  for (const width of [390, 320]) {
    test(`the page in ${locale} scrolls one way only at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(`/${folderOf(locale)}?feature=disengagement-1974`)
      await liveMap(page)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })
  }
}

test.describe('a toggle', () => {
  // A point well inside an area of each overlay, away from its edges and from names.
  for (const [overlay, inside] of [
    ['disengagement-1974', [35.84, 33.2]],
    ['control-since-2024', [35.86, 33.22]],
    ['syria-withdrawal', [35.84, 33.2]],
    ['israel-feb-2025', [36.3, 32.6]],
    ['israel-dec-2025', [36.1, 33.3]],
    ['suwayda-corridor', [36.15, 32.95]],
  ] as const) {
    test(`changes the pixels inside the area of ${overlay} on the live map, and back`, async ({ page }) => {
      await page.goto('/?layers=')
      await liveMap(page)
      const before = await pixelsAt(page, inside)
      const box = page.locator(`#show-${overlay}`)
      await box.check({ force: true })
      await expect.poll(() => pixelsAt(page, inside)).not.toBe(before)
      await box.uncheck({ force: true })
      await expect.poll(() => pixelsAt(page, inside)).toBe(before)
    })
  }

  test('pressed before the script came is kept when it comes', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/assets/index-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'commit' })
    const box = page.getByRole('checkbox', { name: 'Reported Israeli control' })
    await box.uncheck({ force: true })
    release()
    await liveMap(page)
    await expect(box).not.toBeChecked()
    await expect(page).toHaveURL(/layers=(?!.*control-since-2024)/)
  })

  test('goes into the address, which opens the same view again', async ({ page }) => {
    await page.goto('/')
    await liveMap(page)
    await page.getByRole('checkbox', { name: 'Corridor to Suwayda' }).check({ force: true })
    await expect(page).toHaveURL(/layers=[^&#]*suwayda-corridor/)
    await page.reload()
    await expect(page.getByRole('checkbox', { name: 'Corridor to Suwayda' })).toBeChecked()
  })
})

test.describe('a selection', () => {
  test('made by a click on the map opens the card of the topmost overlay there', async ({ page }) => {
    await page.goto('/?layers=israel-feb-2025')
    await liveMap(page)
    await clickAt(page, [36.9, 32.75])
    await expect(page).toHaveURL(/feature=israel-feb-2025/)
    await expect(page.locator('#overlay-israel-feb-2025 details')).toHaveAttribute('open')
    await expect(page.getByRole('status')).toContainText('Israel: three governorates')
  })

  test('made on the map leaves the map in view, also when another card closes for it', async ({ page }) => {
    await page.goto('/?layers=israel-feb-2025,israel-dec-2025&feature=israel-feb-2025')
    await liveMap(page)
    await clickAt(page, [36.1, 33.42])
    await expect(page).toHaveURL(/feature=israel-dec-2025/)
    await expect(page.locator('#overlay-israel-dec-2025 .toggle')).toBeInViewport()
    await expect(page.locator('.maplibregl-canvas')).toBeInViewport({ ratio: 0.95 })
  })

  test('stays where it is on the page while something else is toggled', async ({ page }) => {
    await page.goto('/?feature=israel-dec-2025')
    await liveMap(page)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.locator('#show-disengagement-1974').uncheck({ force: true })
    await expect(page).toHaveURL(/layers=/)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  test('on another spot starts from the topmost overlay there, on the same spot goes down one by one', async ({
    page,
  }) => {
    await page.goto('/?layers=israel-feb-2025,suwayda-corridor')
    await liveMap(page)
    await clickAt(page, [36.9, 32.75])
    await expect(page).toHaveURL(/feature=israel-feb-2025/)
    await clickAt(page, [36.15, 32.95])
    await expect(page).toHaveURL(/feature=suwayda-corridor/)
    await clickAt(page, [36.15, 32.95])
    await expect(page).toHaveURL(/feature=israel-feb-2025/)
    await clickAt(page, [36.15, 32.95])
    await expect(page).not.toHaveURL(/feature=/)
  })

  test('is let go of with Escape', async ({ page }) => {
    await page.goto('/?feature=line-b')
    await liveMap(page)
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/feature=/)
  })

  test('of an overlay by the address alone switches it on', async ({ page }) => {
    await page.goto('/?feature=suwayda-corridor')
    await expect(page.locator('#show-suwayda-corridor')).toBeChecked()
  })

  test('made in the table marks the same zone there and over the map', async ({ page }) => {
    await page.goto('/')
    await liveMap(page)
    await page.locator('#zone-line-b th a').click()
    await expect(page).toHaveURL(/feature=line-b/)
    await expect(page.locator('#zone-line-b')).toHaveClass(/selected/)
    await expect(page.getByRole('status')).toContainText('Line B')
    await expect(page.locator('.maplibregl-canvas')).toBeInViewport({ ratio: 0.9 })
  })
})

test.describe('the camera', () => {
  test('moved by a reader goes into the hash, and "back to the whole map" takes it out', async ({ page }) => {
    await page.goto('/')
    await liveMap(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(page).toHaveURL(/#\d+(\.\d+)?\/3[23]\.\d+\/36\.\d+$/)
    await page.getByRole('button', { name: 'Back to the whole map' }).click()
    await expect(page).not.toHaveURL(/#/)
  })

  test('moved by a single notch of the wheel goes into the hash too', async ({ page }) => {
    await page.goto('/')
    await liveMap(page)
    await page.locator('.maplibregl-canvas').hover()
    await page.mouse.wheel(0, -120)
    await expect(page).toHaveURL(/#\d/)
    await expect(page.getByRole('button', { name: 'Back to the whole map' })).toBeVisible()
  })

  test('in the hash is where the map opens', async ({ page }) => {
    await page.goto('/#9.5/33.1/35.9')
    await liveMap(page)
    await expect(page).toHaveURL(/#9\.5\/33\.1\/35\.9$/)
    await expect(page.getByRole('button', { name: 'Back to the whole map' })).toBeVisible()
  })
})

test.describe('north and nearness', () => {
  test('no key, no button of the mouse turns or tilts the map, and it comes no nearer than its lines are known', async ({
    page,
  }) => {
    await page.goto('/?layers=disengagement-1974')
    await liveMap(page)
    const stage = page.locator('.maplibregl-canvas')
    // The ring of the focus is no part of the map.
    const map = () => stage.screenshot({ style: '* { outline: none !important }' })
    const before = await map()
    await stage.focus()
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(`Shift+${key}`)
    const { x, y, width, height } = (await stage.boundingBox())!
    for (const modifier of ['Control', null]) {
      if (modifier) await page.keyboard.down(modifier)
      await page.mouse.move(x + width / 2, y + height / 2)
      await page.mouse.down({ button: modifier ? 'left' : 'right' })
      await page.mouse.move(x + width / 2 + 120, y + height / 2 + 60, { steps: 4 })
      await page.mouse.up({ button: modifier ? 'left' : 'right' })
      if (modifier) await page.keyboard.up(modifier)
    }
    expect(await imageDistance(before, await map())).toBeLessThan(0.5)
    expect(new URL(page.url()).hash).toBe('')

    const zoom = () => Number(/^#([\d.]+)/.exec(new URL(page.url()).hash)?.[1])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const [button, limit] of [
      [MESSAGES.en.zoomIn, ZOOM_RANGE.max],
      [MESSAGES.en.zoomOut, ZOOM_RANGE.min],
    ] as const)
      await expect(async () => {
        await page.getByRole('button', { name: button, exact: true }).click()
        expect(zoom()).toBe(limit)
      }).toPass({ intervals: [100] })
  })
})

test.describe('the address', () => {
  test('is not touched by a link within the page, which scrolls and takes the focus', async ({ page }) => {
    await page.goto('/?feature=disengagement-1974#9.5/33.1/35.9')
    await liveMap(page)
    const source = page.locator('#overlay-disengagement-1974 .card a[href^="#source-"]').first()
    const target = (await source.getAttribute('href'))!
    await source.click()
    await expect(page.locator(target)).toBeFocused()
    await expect(page).toHaveURL(/#9\.5\/33\.1\/35\.9$/)
  })

  test('goes with the reader to another language', async ({ page }) => {
    await page.goto('/?layers=suwayda-corridor#9.5/33.1/35.9')
    await liveMap(page)
    await page.getByRole('link', { name: 'العربية' }).click()
    await expect(page).toHaveURL(/\/ar\/index\.html\?v=1&layers=suwayda-corridor#9\.5\/33\.1\/35\.9$/)
  })

  test('changed by hand moves the map', async ({ page }) => {
    await page.goto('/')
    await liveMap(page)
    await page.evaluate(() => (location.hash = '#9.5/33.1/35.9'))
    await expect(page.getByRole('button', { name: 'Back to the whole map' })).toBeVisible()
  })
})

test('a zone that no overlay claims is named and marked all the same', async ({ page }) => {
  await page.goto('/?feature=quneitra-governorate')
  await liveMap(page)
  await expect(page.getByRole('status')).toContainText('Quneitra governorate')
  await expect(page.locator('.figure .mark.selected')).toHaveAttribute('data-zone', 'quneitra-governorate')
})

test('a lost drawing context gives way to the figure, and the map comes back with what was toggled meanwhile', async ({
  page,
}) => {
  await page.goto('/?layers=')
  await liveMap(page)
  const inside = [36.3, 32.6] as const
  const before = await pixelsAt(page, inside)
  const context = await page.evaluateHandle(() =>
    document
      .querySelector<HTMLCanvasElement>('.maplibregl-canvas')!
      .getContext('webgl2')!
      .getExtension('WEBGL_lose_context')!,
  )
  await context.evaluate((extension) => extension.loseContext())
  await expect(page.locator('.stage.live')).toHaveCount(0)
  await page.locator('#show-israel-feb-2025').check({ force: true })
  await expect(page.locator('.figure [data-overlay="israel-feb-2025"]').first()).toBeVisible()
  await context.evaluate((extension) => extension.restoreContext())
  await liveMap(page)
  await expect.poll(() => pixelsAt(page, inside)).not.toBe(before)
})

test('an address with unknown parts opens the map and says in words what was left out', async ({ page }) => {
  await page.goto('/?layers=disengagement-1974,%3Cscript%3E&feature=constructor#99/0/0')
  await expect(page.getByRole('status')).toContainText(
    'an unknown layer, an unknown zone or overlay, a view outside the map',
  )
  await expect(page.getByRole('checkbox', { name: '1974 disengagement' })).toBeChecked()
})
