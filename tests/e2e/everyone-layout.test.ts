import type { Page } from '@playwright/test'
import { LOCALES, folderOf } from '../../src/i18n/locale.ts'
import { clickAt, expect, liveMap, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { type Place, STATES, hostOfEmbed } from './everyone.ts'

/* Small windows, large letters, wide spacing: nothing is cut off, covered or beyond the side. The map alone is not mirrored. */

const LARGE_TEXT = 'html { font-size: 200% !important }'
/** WCAG 2.2, 1.4.12. */
const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** How a reader may look at a page. */
const LOOKS = [
  { look: 'the least window', width: 320, height: 256 },
  { look: 'a phone, upright', width: 390, height: 844 },
  { look: 'a phone, on its side', width: 844, height: 390 },
  { look: 'letters twice as large', width: 1280, height: 900, css: LARGE_TEXT },
  { look: 'letters twice as large on a phone', width: 390, height: 844, css: LARGE_TEXT },
  { look: 'wide spacing', width: 1280, height: 900, css: WIDE_SPACING },
  { look: 'wide spacing on a phone', width: 390, height: 844, css: WIDE_SPACING },
] as const satisfies readonly { look: string; width: number; height: number; css?: string }[]

/** Looks at a place in every way. @returns what is wrong, by the look in which it is */
async function faultsInEveryLook(page: Page, place: Place): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {}
  for (const { look, width, height, ...more } of LOOKS) {
    await page.setViewportSize({ width, height })
    const found = await place.evaluate(layoutFaults, 'css' in more ? more.css : '')
    if (found.length > 0) faults[look] = found
  }
  return faults
}

for (const { name, open } of STATES)
  test(`nothing is cut off, covered or beyond the side in small windows, large letters and wide spacing: ${name}`, async ({
    page,
  }) => {
    await open(page)
    expect(await faultsInEveryLook(page, page)).toEqual({})
  })

for (const locale of LOCALES)
  hostTest(
    `nothing is cut off, covered or beyond the side in an embed within the page of another host (${locale})`,
    async ({ openHost }) => {
      const page = await openHost(hostOfEmbed(locale))
      const { frame } = await embedIn(page)
      for (const summary of await frame.locator('summary').all()) await summary.click()
      expect(await faultsInEveryLook(page, frame)).toEqual({})
    },
  )

/**
 * Sets a page in a style of the reader's, and looks for what scrolls sideways beside tables and the map, and for words and
 * buttons that are cut off or lie over each other. Runs in the page.
 */
async function layoutFaults(css: string): Promise<string[]> {
  const id = 'style-of-the-reader'
  const style = document.getElementById(id) ?? document.createElement('style')
  style.id = id
  style.textContent = css
  document.head.append(style)
  // What follows a change of size by an observer is there with the second picture.
  for (let picture = 0; picture < 2; picture++) await new Promise(requestAnimationFrame)

  interface Item {
    readonly owner: Element
    readonly words: string
    readonly box: DOMRect
  }
  const faults = new Set<string>()
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
  const scrolls = (value: string) => value === 'auto' || value === 'scroll'
  const root = document.documentElement
  const shown = [...document.querySelectorAll<HTMLElement>('body, body *')].filter((one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  )
  // A table may scroll in a box of its own, if it is not laid out as a list; so may code and a preview.
  const isTable = (one: Element | null) => one !== null && getComputedStyle(one).display === 'table'
  const mayScroll = (one: Element) => one.matches('textarea, .embed-preview') || isTable(one.querySelector('table'))
  for (const one of [root, ...shown]) {
    const isScroller = one === root || scrolls(getComputedStyle(one).overflowX)
    if (
      isScroller &&
      one.scrollWidth > one.clientWidth + 1 &&
      !(one !== document.body && one !== root && mayScroll(one))
    )
      faults.add(`scrolls sideways by ${one.scrollWidth - one.clientWidth} px: ${nameOf(one)}`)
  }

  const isDrawn = (one: Element) =>
    one.closest('.frame, #map, .map-b, .visually-hidden, .skip, .embed-preview') !== null
  const items: Item[] = []
  for (const one of shown) {
    if (isDrawn(one)) continue
    if (one.matches('button, input:not(.visually-hidden), select, textarea')) {
      if (Number(getComputedStyle(one).opacity) > 0)
        items.push({ owner: one, words: one.textContent.trim() || nameOf(one), box: one.getBoundingClientRect() })
      continue
    }
    if (one.closest('button, select, textarea')) continue
    for (const node of one.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent!.trim() === '') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1) items.push({ owner: one, words: node.textContent!.trim(), box })
    }
  }
  // The words of a button stay in it.
  for (const button of document.querySelectorAll('button')) {
    if (!button.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(button)
    const [inner, outer] = [range.getBoundingClientRect(), button.getBoundingClientRect()]
    if (inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.height > outer.height + 4)
      faults.add(`words reach out of their button: ${button.textContent.trim()}`)
  }

  /** What is left of an item within all that scrolls; what is hidden for good is a fault. */
  const visible = (item: Item): DOMRect | null => {
    let { left, right, top, bottom } = item.box
    const cut = (where: string) => faults.add(`cut off by ${where}: ${item.words.slice(0, 60)}`)
    for (let one = item.owner.parentElement; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(one)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const edge = one.getBoundingClientRect()
      // Boxes of letters reach over and under them.
      const air = item.box.height / 4
      const hidden = [
        !scrolls(overflowX) && (left < edge.left - 1 || right > edge.right + 1),
        !scrolls(overflowY) && (top < edge.top - air || bottom > edge.bottom + air),
      ]
      if (hidden.includes(true)) cut(nameOf(one))
      ;[left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)]
      ;[top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)]
      if (right <= left || bottom <= top) return null
    }
    if (left < -1 || right > root.clientWidth + 1) cut('the page')
    return new DOMRect(left, top, right - left, bottom - top)
  }
  /** What stays while the page scrolls lies over the rest of it for a while: it is compared with itself alone. */
  const layerOf = (element: Element): Element => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(one).position) || one.matches('dialog')) return one
    return root
  }
  const inView = items
    .map((item) => ({ ...item, layer: layerOf(item.owner), box: visible(item) }))
    .filter((item): item is typeof item & { box: DOMRect } => item.box !== null)
    .sort((a, b) => a.box.top - b.box.top)
  inView.forEach((one, index) => {
    for (const other of inView.slice(index + 1)) {
      if (other.box.top > one.box.bottom) break
      if (one.layer !== other.layer || one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3)
        faults.add(`"${one.words.slice(0, 50)}" lies over "${other.words.slice(0, 50)}"`)
    }
  })
  return [...faults]
}

const PHONES = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
] as const

/** What lies over the zone that is selected, where it is seen: nothing but the map and its buttons should. Runs in the page. */
function coversOfSelected(): string[] {
  const [zone, map] = ['.figure .mark.selected', '.stage'].map((one) =>
    document.querySelector(one)!.getBoundingClientRect(),
  )
  // A long map in a low window shows its middle.
  const [left, right] = [Math.max(zone!.left, map!.left + 1), Math.min(zone!.right, map!.right - 1)]
  const [top, bottom] = [Math.max(zone!.top, map!.top + 1), Math.min(zone!.bottom, map!.bottom - 1)]
  const covers: string[] = []
  let seen = 0
  for (let i = 0; i <= 10; i++)
    for (let j = 0; j <= 10; j++) {
      const over = document.elementFromPoint(left + ((right - left) * i) / 10, top + ((bottom - top) * j) / 10)
      if (!over) continue
      seen += 1
      if (!over.closest('.stage, .zoom')) covers.push(over.outerHTML.slice(0, 80))
    }
  return seen === 0 ? ['not in view'] : [...new Set(covers)]
}

for (const locale of LOCALES)
  test(`on a phone nothing covers the zone that is selected, and it is named in view (${locale})`, async ({ page }) => {
    await page.setViewportSize(PHONES[0])
    await page.goto(`/${folderOf(locale)}`)
    await liveMap(page)
    for (const phone of PHONES) {
      await page.setViewportSize(phone)
      for (const zone of ['line-b', 'suwayda-governorate']) {
        await page.locator(`#zone-${zone} th a`).click()
        await expect(page.locator('.figure .mark.selected')).toHaveAttribute('data-zone', zone)
        expect(await page.evaluate(coversOfSelected), `${zone} at ${phone.width}`).toEqual([])
        await expect(page.locator('.chosen')).toBeInViewport()
      }
    }
  })

for (const locale of LOCALES)
  test(`on a phone held upright the map is in sight at every switch that the keyboard reaches, and covers none (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONES[0])
    await page.goto(`/${folderOf(locale)}?feature=line-a`)
    await expect(page.locator('.chosen')).toBeVisible()
    const toggles = await page.locator('.toggle input').all()
    // The panel is passed both ways: what the browser brings into view comes to the lower edge, or to the upper one.
    for (const toggle of [...toggles, ...toggles.toReversed()]) {
      await toggle.focus()
      await expect(page.locator('.stage')).toBeInViewport({ ratio: 0.6 })
      const [swatch, notice] = [
        (await toggle.locator('xpath=..').locator('.swatch:visible').boundingBox())!,
        (await page.locator('.notices').boundingBox())!,
      ]
      expect(swatch.y).toBeGreaterThanOrEqual(notice.y + notice.height)
      expect(swatch.y + swatch.height).toBeLessThanOrEqual(PHONES[0].height)
    }
  })

for (const locale of LOCALES)
  hostTest(`on a phone nothing covers what is selected in an embed (${locale})`, async ({ openHost }) => {
    const page = await openHost(hostOfEmbed(locale, 'layers=israel-feb-2025&feature=israel-feb-2025'), PHONES[0])
    const { frame } = await embedIn(page)
    await frame.locator('.stage').scrollIntoViewIfNeeded()
    const notice = frame.locator('#notice')
    await expect(notice).not.toBeEmpty()
    const [stage, said] = [(await frame.locator('.stage').boundingBox())!, (await notice.boundingBox())!]
    expect(said.y).toBeGreaterThanOrEqual(stage.y + stage.height)
  })

/** Where the three cities lie in the frame of a figure, as shares of it, from the left and from the top. */
const cities = (place: Place) =>
  place.evaluate(() => {
    const frame = document.querySelector('.frame')!.getBoundingClientRect()
    return [...document.querySelectorAll('.figure .rank-1')].map((city) => {
      const { left, top, width, height } = city.getBoundingClientRect()
      const share = (value: number) => Number(value.toFixed(3))
      return [
        share((left + width / 2 - frame.left) / frame.width),
        share((top + height / 2 - frame.top) / frame.height),
      ]
    })
  })

test('east is at the right in every language: the figure of page and embed is the same, whatever the direction', async ({
  page,
}) => {
  for (const path of ['/', '/embed/en/index.html']) {
    await page.goto(path)
    const english = await cities(page)
    expect(english).toHaveLength(3)
    for (const locale of ['ar', 'he'] as const) {
      await page.goto(path === '/' ? `/${folderOf(locale)}` : `/embed/${locale}/index.html`)
      expect(await cities(page), `${path} ${locale}`).toEqual(english)
    }
  }
})

for (const locale of ['ar', 'he'] as const)
  test(`east is at the right on the live map: a click finds what is there, an arrow goes where it points (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${folderOf(locale)}?layers=israel-feb-2025`)
    await liveMap(page)
    await clickAt(page, [36.9, 32.75])
    await expect(page).toHaveURL(/feature=israel-feb-2025/)
    const longitude = async () => {
      await expect(page).toHaveURL(/#[\d.]+\/[\d.]+\/[\d.]+$/)
      return Number(page.url().split('/').at(-1))
    }
    await page.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('+')
    const before = await longitude()
    await page.keyboard.press('ArrowRight')
    await expect.poll(longitude).toBeGreaterThan(before)
  })

for (const locale of LOCALES)
  test(`figures and ranges run from left to right, the least first (${locale})`, async ({ page }) => {
    for (const path of [`/${folderOf(locale)}`, `/embed/${locale}/index.html`]) {
      await page.goto(path)
      for (const summary of await page.locator('summary').all()) await summary.click()
      const { count, mirrored } = await page.evaluate(mirroredFigures)
      expect(count).toBeGreaterThan(20)
      expect(mirrored).toEqual([])
    }
  })

/** Figures and ranges of figures whose characters do not follow each other from left to right. Runs in the page. */
function mirroredFigures(): { count: number; mirrored: string[] } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const mirrored: string[] = []
  let count = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement!.closest('.measure, .extent, td, .figure-of-zone, .figure')?.checkVisibility()) continue
    // Word joiners stand round the dash of a range (`format.ts`).
    for (const { 0: figure, index } of node.textContent!.matchAll(/\d[\d,.]*(\u2060?–\u2060?\d[\d,.]*)?/g)) {
      const places = [...figure].flatMap((character, i) => {
        if (!/\d/.test(character)) return []
        range.setStart(node!, index + i)
        range.setEnd(node!, index + i + 1)
        const { left, top } = range.getBoundingClientRect()
        return [{ left, top }]
      })
      count += 1
      // Within a line: years of a date may stand at the end of one.
      if (places.some(({ left, top }, i) => i > 0 && top === places[i - 1]!.top && left < places[i - 1]!.left))
        mirrored.push(figure)
    }
  }
  return { count, mirrored }
}

/*
 * No page asks for the room beside a notch or under a home bar (`everyone-targets.test.ts`), so browsers keep every page out
 * of it; only what stands at the lower edge for good has to do so itself.
 */
test('the pager of the story stays above the home bar of a phone', async ({ page }) => {
  await page.setViewportSize(PHONES[0])
  await page.goto('/story/ar/index.html')
  await expect(page.locator('html.js')).toBeAttached()
  const HOME_BAR = 34
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: HOME_BAR } })
  const { y, height } = (await page.locator('.pager button').first().boundingBox())!
  expect(y + height).toBeLessThanOrEqual(PHONES[0].height - HOME_BAR)
})
