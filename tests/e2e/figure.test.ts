import type { Locator, Page } from '@playwright/test'
import { toggleId } from '../../src/figure/switch-names.ts'
import type { Hue } from '../../src/theme/palette.ts'
import { lineEms } from '../../src/view/fit-names.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { STROKES } from '../../src/figure/strokes.ts'
import { expect, liveMap, test } from './built-page.ts'

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('another reading of an overlay is chosen, in the figure and in words', async ({ page }) => {
    await page.goto('/')
    const zone = (id: string) => page.locator(`.figure .claim[data-overlay="israel-feb-2025"][data-zone="${id}"]`)
    const toggle = page.locator('#overlay-israel-feb-2025')
    await page.getByRole('checkbox', { name: 'Israel: three governorates' }).check({ force: true })
    await expect(zone('three-governorates')).toBeVisible()
    await expect(zone('three-governorates-without-separation')).toBeHidden()
    const extent = toggle.locator('.extent')
    await expect(extent.getByText('10,760')).toBeVisible()

    await page.getByRole('radio', { name: 'without the area of separation' }).check()
    await expect(zone('three-governorates')).toBeHidden()
    await expect(zone('three-governorates-without-separation')).toBeVisible()
    await expect(extent.getByText('10,540')).toBeVisible()
    await expect(extent.getByText('10,760')).toBeHidden()
  })
})

const SHARED = 'syria-withdrawal'
const lineA = (figure: Locator) => figure.locator('.labels > text', { hasText: /^Line A$/ })
const colourOf = (name: Locator) => name.evaluate((text) => getComputedStyle(text).fill)
/** A colour of the theme as the browser gives it. */
const hueOf = (page: Page, hue: Hue) =>
  page.evaluate((value) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = value
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }, `var(--${hue})`)

for (const [place, path] of [
  ['on the page', '/index.html'],
  ['in an embed', '/embed/en/index.html'],
] as const) {
  test(`a line that two overlays share is named in the colour of the one that is on, ${place}`, async ({ page }) => {
    await page.goto(`${path}?layers=disengagement-1974,${SHARED}`)
    // What the address asks for is on then, and stays.
    await expect(page.locator(`#${toggleId('israel-dec-2025')}`)).not.toBeChecked()
    const name = lineA(page.locator('.figure'))
    expect(await colourOf(name)).toBe(await hueOf(page, 'agreement'))
    await page.locator(`#${toggleId('disengagement-1974')}`).uncheck({ force: true })
    expect(await colourOf(name)).toBe(await hueOf(page, 'syria'))
    await page.locator(`#${toggleId('disengagement-1974')}`).check({ force: true })
    expect(await colourOf(name)).toBe(await hueOf(page, 'agreement'))
  })

  test(`each side of a comparison names the line that they share in its own colour, ${place}`, async ({ page }) => {
    await page.goto(`${path}?compare=disengagement-1974~${SHARED}`)
    const figures = page.locator('.figure')
    await expect(figures).toHaveCount(2)
    const colours = await Promise.all((await figures.all()).map((figure) => colourOf(lineA(figure))))
    expect(colours).toEqual([await hueOf(page, 'agreement'), await hueOf(page, 'syria')])
  })
}

for (const width of [320, 390, 768, 1280])
  test(`lines of the figure are as wide as said, in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    for (const id of ['edge-cased', 'border-national', 'road'] as const) {
      const pixels = await page
        .locator(`.figure .${id}`)
        .first()
        .evaluate((line: SVGGraphicsElement) => parseFloat(getComputedStyle(line).strokeWidth) * line.getScreenCTM()!.a)
      // Within half a step of the frame's width (`unitCss`), and the two decimals of its unit.
      expect(pixels / STROKES[id].width, id).toBeGreaterThan(0.935)
      expect(pixels / STROKES[id].width, id).toBeLessThan(1.065)
    }
  })

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`the live map lies exactly over the figure at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/?layers=disengagement-1974')
    await liveMap(page)
    const picture = (await page.screenshot()).toString('base64')
    const cities = await page.locator('.figure .rank-1').all()
    expect(cities).toHaveLength(3)
    for (const city of cities) {
      const dot = (await city.boundingBox())!
      const inFigure = [dot.x + dot.width / 2, dot.y + dot.height / 2] as const
      const [dx, dy] = await page.evaluate(offsetOfRing, [picture, ...inFigure] as const)
      // Canvas and mark each stand on whole pixels, the figure need not: up to 0.7 px each, across.
      expect(Math.hypot(dx, dy)).toBeLessThan(1.5)
    }
  })
}

/** How far the middle of a city's dark ring lies, in a picture of the page, from where the figure has it. Runs in the page. */
async function offsetOfRing([png, x, y]: readonly [string, number, number]): Promise<[number, number]> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.drawImage(image, 0, 0)
  // The ring is 11 px wide; the name begins further right.
  const reach = 7
  const [left, top] = [Math.floor(x) - reach, Math.floor(y) - reach]
  const side = 2 * reach + 1
  const { data } = context.getImageData(left, top, side, side)
  const dark: [number, number][] = []
  for (let i = 0; i < side * side; i++) {
    const brightness = (data[4 * i]! + data[4 * i + 1]! + data[4 * i + 2]!) / 3
    if (brightness < 110) dark.push([left + (i % side) + 0.5, top + Math.floor(i / side) + 0.5])
  }
  const mean = (axis: 0 | 1) => dark.reduce((sum, point) => sum + point[axis], 0) / dark.length
  return [mean(0) - x, mean(1) - y]
}

test('an inset shows where the map is, where there is room for it, and gives way to a comparison', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/')
  const inset = page.getByRole('img', { name: 'Where this map is in the region' })
  await expect(inset).toBeVisible()
  await page.goto('/?compare=israel-feb-2025~israel-dec-2025')
  await expect(page.locator('.compare-layer').first()).toBeAttached()
  await expect(inset).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await expect(inset).toBeHidden()
})

for (const language of LOCALES)
  test(`names in ${language} are set about as wide as they were taken for when they were placed`, async ({ page }) => {
    await page.goto(`/embed/${language}/index.html?static=true`)
    await page.evaluate(() => document.fonts.ready)
    const lines = await page.locator('.figure .labels text').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { fontSize, textTransform, letterSpacing } = getComputedStyle(text)
        if (textTransform !== 'none' || letterSpacing !== 'normal') return []
        return [...text.childNodes].map((line) => {
          const range = document.createRange()
          range.selectNodeContents(line)
          const scale = text.getBoundingClientRect().width / (text as SVGTextElement).getBBox().width
          return { words: line.textContent!, ems: range.getBoundingClientRect().width / scale / parseFloat(fontSize) }
        })
      }),
    )
    const taken = lines
      .map(({ words, ems }) => ({ words: words.replace(/[\u200e\u200f\u202a-\u202c]/g, ''), ems }))
      .filter(({ ems }) => ems > 0)
      .map((line) => ({ ...line, ratio: lineEms(line.words, 'town') / line.ems }))
    expect(taken.length).toBeGreaterThan(10)
    // A fifth less of a name is half a letter in short ones, less than the space that names keep from each other.
    expect(taken.filter(({ ratio }) => ratio < 0.8)).toEqual([])
    expect(taken.reduce((sum, { ratio }) => sum + ratio, 0) / taken.length).toBeLessThan(1.25)
  })
