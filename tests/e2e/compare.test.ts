import type { Page } from '@playwright/test'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES, type Locale, pageOf } from '../../src/i18n/locale.ts'
import { expect, test } from './built-page.ts'
import { imageDistance } from './pixels.ts'

/* Two overlays laid against each other, on the figure and on the live map. */

const PAIR = 'compare=disengagement-1974~israel-feb-2025'
const BELT = '.claim[data-overlay="disengagement-1974"][data-zone="area-of-separation"]'
const THREE = '.claim[data-overlay="israel-feb-2025"][data-zone="three-governorates"]'
const handle = (page: Page) => page.getByRole('slider')
const sideA = '.stage > .side .figure'
const sideB = '.side-b .figure'
/** Mean difference of two pictures, of 255, that letters make when they are smoothed anew: 0.12 was measured. */
const SMOOTHED = 0.5
/** Little is painted for two live maps, and the wheel still moves them. */
const SMALL = { width: 1000, height: 480 }
type Counted = { readonly draws: number; readonly addresses: number }
/** The second live map starts when the first stands: twice the wait of one. */
async function bothLiveMaps(page: Page): Promise<void> {
  test.slow()
  await expect(page.locator('.stage.live')).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.map-b canvas')).toBeVisible()
}
const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).display !== 'none')

test.describe('on the figure, before or without a live map', () => {
  test.beforeEach(async ({ page }) => {
    // No WebGL2: the live map cannot start.
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
  })

  for (const mode of ['swipe', 'split'] as const) {
    test(`${mode} shows each side's overlays on its own figure, as the address says`, async ({ page, faults }) => {
      await page.goto(`index.html?v=1&${PAIR}${mode === 'swipe' ? '' : `&mode=${mode}`}`)
      await expect(page.locator(sideB)).toBeVisible()
      expect([await shown(page, `${sideA} ${BELT}`), await shown(page, `${sideA} ${THREE}`)]).toEqual([true, false])
      expect([await shown(page, `${sideB} ${BELT}`), await shown(page, `${sideB} ${THREE}`)]).toEqual([false, true])
      faults.console.length = 0
    })
  }

  for (const locale of LOCALES)
    test(`a swipe opens where both sides have something, and its handle cuts no name of an overlay (${locale})`, async ({
      page,
      faults,
    }) => {
      await page.goto(`${pageOf(locale)}?v=1&${PAIR}`)
      await expect(page.locator(sideB)).toBeVisible()
      const { x, width } = (await handle(page).boundingBox())!
      const at = x + width / 2
      const edgesOf = (selector: string) =>
        page.locator(selector).evaluateAll((all) =>
          all.map((one) => {
            const { left, right } = one.getBoundingClientRect()
            return { left, right, words: one.textContent, visible: getComputedStyle(one).visibility === 'visible' }
          }),
        )
      const [belt] = await edgesOf(`${sideA} ${BELT}`)
      const [three] = await edgesOf(`${sideB} ${THREE}`)
      // Side A is where a line of text begins.
      const [western, eastern] = locale === 'en' ? [belt!, three!] : [three!, belt!]
      expect(western.left).toBeLessThan(at)
      expect(eastern.right).toBeGreaterThan(at)
      const names = await edgesOf('.stage .labels > text[class*=" p-"]')
      const crossing = names.filter(({ left, right }) => left < at && at < right)
      expect(crossing.length).toBeGreaterThan(0)
      expect(crossing.filter(({ visible }) => visible).map(({ words }) => words)).toEqual([])
      expect(names.some(({ visible, left, right }) => visible && left < right)).toBe(true)
      await page.getByRole('radio', { name: COMPARE_WORDS[locale].mode.overlay }).check()
      await expect(page.locator('.labels > .cut')).toHaveCount(0)
      faults.console.length = 0
    })

  for (const locale of ['en', 'ar'] as const satisfies Locale[])
    for (const width of [390, 1280])
      test(`side by side, neither figure paints anything in the half of the other (${locale}, ${width} px)`, async ({
        page,
        faults,
      }) => {
        await page.setViewportSize({ width, height: 844 })
        await page.goto(`${pageOf(locale)}?v=1&compare=israel-feb-2025~suwayda-corridor&mode=split`)
        const sides = { a: page.locator('.stage > .side'), b: page.locator('.side-b') }
        await expect(sides.b.locator('.figure')).toBeVisible()
        await expect(page.locator('#controls').getByRole('status')).not.toBeEmpty()
        // Tags and notices are not what is drawn.
        await page.addStyleTag({ content: '.compare-tag, #controls, .credit { visibility: hidden }' })
        await page.locator('.stage').scrollIntoViewIfNeeded()
        /** A side without the pixels at its edge, which a half pixel shares with what is beside it. */
        const drawn = async (side: 'a' | 'b') => {
          const { x, y, width, height } = (await sides[side].boundingBox())!
          return page.screenshot({
            clip: { x: x + 2, y: y + 2, width: width - 4, height: height - 4 },
            animations: 'disabled',
          })
        }
        // Seen through: what is not displayed takes the patterns of the other figure along.
        const show = (side: 'a' | 'b', opacity: '0' | '') =>
          sides[side].locator('.frame').evaluate((frame, opacity) => (frame.style.opacity = opacity), opacity)
        for (const [one, other] of [
          ['a', 'b'],
          ['b', 'a'],
        ] as const) {
          const both = await drawn(one)
          await show(other, '0')
          // Where a half begins within a pixel its letters are smoothed anew when the other goes; a zone of the other would be seen.
          const otherGone = await imageDistance(both, await drawn(one))
          expect(otherGone, `the half of ${one} without the other figure`).toBeLessThan(SMOOTHED)
          await show(other, '')
          // And it has something to show.
          await show(one, '0')
          const ownGone = await imageDistance(both, await drawn(one))
          expect(ownGone, `the half of ${one} without its own figure`).toBeGreaterThan(10 * SMOOTHED)
          await show(one, '')
        }
        faults.console.length = 0
      })

  test('the difference is drawn from the zones in three parts, and takes the place of what is compared', async ({
    page,
    faults,
  }) => {
    await page.goto(`index.html?v=1&${PAIR}&mode=diff`)
    await expect(page.locator('.difference > [data-part]')).toHaveCount(3)
    expect(await shown(page, `${sideA} ${THREE}`)).toBe(false)
    await expect(page.locator('.compare-key li')).toHaveText(['Only A', 'Both', 'Only B'])
    faults.console.length = 0
  })

  test('says that no difference can be drawn where nobody stated an area', async ({ page, faults }) => {
    await page.goto('index.html?v=1&compare=golan-trade~israel-feb-2025&mode=diff')
    await expect(page.locator('.compare')).toContainText('Nothing can be drawn: of one side no area is known.')
    await expect(page.locator('.difference > [data-part]')).toHaveCount(0)
    faults.console.length = 0
  })
})

test('the figures of two overlays are those of the catalog, as ranges', async ({ page }) => {
  await page.goto(`index.html?v=1&${PAIR}`)
  const rows = page.locator('.compare-figures tr')
  await expect(rows).toContainText(['231', '10,760', '19', '212', '10,540'])
  await expect(rows.nth(3)).toContainText('92%')
})

test('sets are dissolved before they are measured: what two overlays share counts once', async ({ page }) => {
  await page.goto('index.html?v=1&compare=disengagement-1974,syria-withdrawal~israel-feb-2025')
  // The area of separation is all that is known of both.
  await expect(page.locator('.compare-figures tr').first()).toContainText('at least 231')
})

test('the handle goes by arrows, Home and End, and the address keeps where it stands', async ({ page }) => {
  await page.goto(`index.html?v=1&${PAIR}&split=0.3`)
  await expect(handle(page)).toHaveAttribute('aria-valuenow', '30')
  await handle(page).press('ArrowRight')
  await expect(handle(page)).toHaveAttribute('aria-valuenow', '32')
  await expect(page).toHaveURL(/split=0\.32/)
  await handle(page).press('End')
  await expect(handle(page)).toHaveAttribute('aria-valuenow', '100')
  await handle(page).press('Home')
  await expect(page).toHaveURL(/split=0(&|#|$)/)
  await page.reload()
  await expect(handle(page)).toHaveAttribute('aria-valuenow', '0')
})

test('right to left, A lies at the right and an arrow moves the handle the way it points', async ({ page }) => {
  await page.goto(`ar/index.html?v=1&${PAIR}&split=0.3`)
  const stage = (await page.locator('.stage').boundingBox())!
  const before = (await handle(page).boundingBox())!
  expect((before.x + before.width / 2 - stage.x) / stage.width).toBeCloseTo(0.7, 1)
  await handle(page).press('ArrowLeft')
  await expect(handle(page)).toHaveAttribute('aria-valuenow', '32')
  expect((await handle(page).boundingBox())!.x).toBeLessThan(before.x)
})

test('a finger drags the handle, and the page stays where it is', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const touch = await context.newCDPSession(page)
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await page.goto(`index.html?v=1&${PAIR}&split=0.5`)
  await handle(page).scrollIntoViewIfNeeded()
  const stage = (await page.locator('.stage').boundingBox())!
  const { x, y, width, height } = (await handle(page).boundingBox())!
  const scrolled = await page.evaluate(() => scrollY)
  const from = { x: x + width / 2, y: y + height / 2 }
  const by = stage.width / 4
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let step = 1; step <= 4; step++)
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: from.x + (by * step) / 4, y: from.y - 20 * step }],
    })
  expect(page.url()).toContain('split=0.5')
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(page).toHaveURL(/split=0\.7[45]/)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('while the handle is dragged only its place and the clip change: no map draws, and the address waits for the end', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counted = { draws: 0, addresses: 0 }
    Object.assign(window, { counted })
    const { prototype } = WebGL2RenderingContext
    for (const name of ['drawElements', 'drawArrays', 'clear'] as const) {
      const draw = prototype[name] as (...all: unknown[]) => void
      prototype[name] = function (this: WebGL2RenderingContext, ...all: unknown[]) {
        counted.draws += 1
        draw.apply(this, all)
      }
    }
    const replace = history.replaceState.bind(history)
    history.replaceState = (...all) => {
      counted.addresses += 1
      replace(...all)
    }
  })
  const counted = () => page.evaluate(() => ({ ...(window as unknown as { counted: Counted }).counted }))
  await page.setViewportSize(SMALL)
  await page.goto(`index.html?v=1&${PAIR}`)
  await bothLiveMaps(page)
  // Both maps have come to rest, and what the counting counts has been seen to come.
  const isAtRest = async () => {
    const before = await counted()
    await page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame)
    })
    return before.draws > 0 && (await counted()).draws === before.draws
  }
  await expect.poll(isAtRest).toBe(true)
  const atRest = await counted()
  await page.evaluate(() => {
    const changes = new Set<string>()
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records)
        changes.add(`${(target as Element).className} ${attributeName ?? 'children'}`)
    })
    observer.observe(document.body, { subtree: true, attributes: true, childList: true, characterData: true })
    Object.assign(window, { changes })
  })
  const { x, y, width, height } = (await handle(page).boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + width / 2 - 10 * step, y + height / 2)
  const changes = await page.evaluate(() => [...(window as unknown as { changes: Set<string> }).changes].sort())
  expect(changes).toEqual([
    'compare-handle aria-valuenow',
    'compare-handle aria-valuetext',
    'compare-handle style',
    'side side-b style',
    'tag-clip style',
  ])
  expect(await counted()).toEqual(atRest)
  await page.mouse.up()
  await expect(page).toHaveURL(/split=0\.\d/)
  expect((await counted()).addresses).toBe(atRest.addresses + 1)
})

test('both live maps have one camera: what moves one moves the other, and the address holds it', async ({ page }) => {
  await page.setViewportSize(SMALL)
  await page.goto(`index.html?v=1&${PAIR}&mode=split#9.5/33.1/35.9`)
  await bothLiveMaps(page)
  const bars = page.locator('.maplibregl-ctrl-scale').filter({ hasText: 'km' })
  await expect(bars).toHaveCount(2)
  const before = await bars.allTextContents()
  expect(before[0]).toBe(before[1])
  await page.locator('.side-b canvas').hover()
  await page.mouse.wheel(0, 600)
  await expect(bars.first()).not.toHaveText(before[0]!)
  await expect(page).not.toHaveURL(/#9\.5\//)
  await expect.poll(async () => new Set(await bars.allTextContents()).size).toBe(1)
})

test('what was on the map is on it again when a comparison ends that a button started', async ({ page }) => {
  await page.goto('index.html')
  await page.locator('#show-suwayda-corridor').check({ force: true })
  await expect(page).toHaveURL(/layers=/)
  const before = page.url()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  await expect(page.locator('#show-suwayda-corridor')).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(before)
  await expect(page.locator('#show-suwayda-corridor')).toBeChecked()
})

for (const locale of LOCALES)
  test(`the first comparison is parted where both sides have something to show (${locale})`, async ({ page }) => {
    await page.goto(pageOf(locale))
    await page.locator('#compare').click()
    await expect(handle(page)).toBeVisible()
    const { x, width } = (await handle(page).boundingBox())!
    const parted = x + width / 2
    for (const [side, id] of [
      [sideA, 'disengagement-1974'],
      [sideB, 'israel-feb-2025'],
    ]) {
      const boxes = await page
        .locator(`${side} [data-overlay="${id}"]`)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0))
      const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))]
      expect(parted, id).toBeGreaterThan(left)
      expect(parted, id).toBeLessThan(right)
    }
  })

for (const locale of LOCALES)
  test(`on a phone what a side of a swipe is called breaks between words alone (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${pageOf(locale)}?v=1&${PAIR}`)
    const tags = page.locator('.compare-tag')
    await expect(tags).toHaveCount(2)
    const heights = () => tags.evaluateAll((all) => all.map((tag) => tag.getBoundingClientRect().height))
    const before = await heights()
    await page.addStyleTag({ content: '.compare-tag { overflow-wrap: normal !important }' })
    expect(await heights()).toEqual(before)
    // Nothing that cannot be broken lies beyond its tag, where it would be cut off.
    const beyond = await tags.evaluateAll((all) => all.map((tag) => tag.scrollWidth - tag.clientWidth))
    expect(beyond).toEqual([0, 0])
  })

test('a comparison is started, changed and ended in the panel', async ({ page }) => {
  await page.goto('index.html')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  await page.getByLabel('A', { exact: true }).selectOption('syria-withdrawal')
  await expect(page).toHaveURL(/compare=syria-withdrawal~israel-feb-2025/)
  await page.getByRole('radio', { name: 'On one map' }).check()
  await expect(page).toHaveURL(/mode=overlay/)
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect(page).toHaveURL(/compare=israel-feb-2025~syria-withdrawal/)
  await page.locator('.compare').getByRole('button', { name: 'Close' }).click()
  await expect(page).not.toHaveURL(/compare/)
  await expect(page.locator('.compare')).toHaveCount(0)
})
