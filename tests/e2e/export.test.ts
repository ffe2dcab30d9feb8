import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { DOMParser } from '@xmldom/xmldom'
import sharp from 'sharp'
import { mercator } from '../../src/geometry/mercator.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { expect, liveMap, test } from './built-page.ts'
import { type Rectangle, colourDistance, meanColour } from './pixels.ts'

/** Positions [longitude, latitude] with nothing written near them. */
const PLACES = {
  lake: [35.59, 32.86],
  jordan: [36.45, 32.45],
  desert: [36.75, 33.35],
  golan: [35.74, 32.8],
  demanded: [36.0, 33.33],
} as const

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download picture' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

function parse(svg: Buffer): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`)
  }
  return new DOMParser({ onError }).parseFromString(svg.toString(), 'image/svg+xml') as unknown as Document
}

/** Where the map stands in a picture. */
function mapOf(svg: Document): Rectangle {
  const frame = svg.getElementById('frame')!.firstChild as Element
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(frame.getAttribute(name)))
  return { x: x!, y: y!, width: width!, height: height! }
}

/** The surroundings of a position in a map at its home that fills a rectangle. */
function around(position: readonly [number, number], map: Rectangle): Rectangle {
  const [x, y] = mercator(HOME_BOUNDS, map.width).project([...position])
  const half = map.width / 60
  return { x: map.x + x - half, y: map.y + y - half, width: 2 * half, height: 2 * half }
}

const scaled = ({ x, y, width, height }: Rectangle, by: number) => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
})

/** The figure stays where the live map would lie. */
async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (original as (...all: unknown[]) => never).call(this, kind, ...rest)
    } as typeof original
  })
}

test('a picture in pixels shows what the figure shows, in the sizes that were asked for', async ({ page }) => {
  await withoutWebGl(page)
  await page.goto('/?layers=disengagement-1974,israel-dec-2025')
  await page.getByRole('button', { name: 'Close' }).click() // the notice that there is no live map
  const frame = (await page.locator('.frame').boundingBox())!
  const figure = await page.screenshot({ animations: 'disabled' })
  await openDialog(page)
  const svg = parse((await download(page, 'SVG')).bytes)
  const map = mapOf(svg)
  const width = Number(svg.documentElement.getAttribute('width'))
  for (const scale of [1, 2, 3]) {
    const { bytes } = await download(page, `PNG ${scale}×`)
    expect((await sharp(bytes).metadata()).width).toBe(width * scale)
    for (const [name, position] of Object.entries(PLACES)) {
      const drawn = await meanColour(bytes, scaled(around(position, map), scale))
      const seen = await meanColour(figure, around(position, frame))
      // Hatches fall differently on the two; the colours of land, water and zones lie 20 and more apart.
      expect(colourDistance(drawn, seen), `${name} at ${scale}×`).toBeLessThan(9)
    }
  }
})

test('a picture changes with what is switched on, and there alone', async ({ page }) => {
  await page.goto('/?layers=disengagement-1974,israel-dec-2025')
  await openDialog(page)
  const withDemand = await download(page, 'PNG 1×')
  const map = mapOf(parse((await download(page, 'SVG')).bytes))
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('#show-israel-dec-2025').uncheck({ force: true })
  await openDialog(page)
  const without = await download(page, 'PNG 1×')
  const change = async (position: readonly [number, number]) =>
    colourDistance(
      await meanColour(withDemand.bytes, around(position, map)),
      await meanColour(without.bytes, around(position, map)),
    )
  expect(await change(PLACES.demanded)).toBeGreaterThan(5)
  for (const place of ['lake', 'jordan', 'desert', 'golan'] as const) expect(await change(PLACES[place])).toBe(0)
})

test('a picture in vectors has named groups, real text, its words as they were edited, and follows camera and theme', async ({
  page,
}) => {
  await page.goto('/?v=1&layers=suwayda-corridor&dark=true#9.5/33.05/35.85')
  await openDialog(page)
  await page.getByLabel('Title').fill('A corridor <nobody> has drawn')
  await page.getByLabel('Text alternative').fill('Corridor, no published route')
  const { name, bytes } = await download(page, 'SVG')
  expect(name).toBe('southern-syria-zones-suwayda-corridor-en.svg')
  const svg = parse(bytes)
  for (const id of ['base', 'zones', 'labels', 'legend', 'scale', 'credit', 'title'])
    expect(svg.getElementById(id)).toBeTruthy()
  expect(svg.getElementById('picture-title')!.textContent).toBe('A corridor <nobody> has drawn')
  expect(svg.getElementById('picture-description')!.textContent).toBe('Corridor, no published route')
  expect(svg.getElementById('title')!.textContent!.replaceAll('\u00a0', ' ')).toContain('A corridor')
  expect(svg.getElementById('legend')!.textContent!.replaceAll('\u00a0', ' ')).toContain('rejected by Syria')
  expect(svg.getElementById('labels')!.textContent).not.toContain('Salkhad') // out of the camera's sight
  expect(svg.getElementById('labels')!.textContent).toContain('Quneitra')
  expect(svg.getElementById('background')!.getAttribute('fill')).toBe('#1b1d20')
})

for (const [paper, size] of [
  ['A4', [595, 842]],
  ['Letter', [612, 792]],
] as const) {
  test(`a picture for ${paper} goes to the print window as one page of vectors and letters`, async ({
    page,
    context,
  }) => {
    await page.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'))
        Object.assign(window.top!, { printed: document.documentElement.outerHTML })
      }
    })
    await page.goto('/ar/index.html')
    await page.getByRole('button', { name: 'تنزيل صورة' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `PDF ${paper}` })
      .click()
    await page.waitForFunction(() => 'printed' in window)
    const printed = await page.evaluate(() => (window as unknown as { printed: string }).printed)
    const sheet = await context.newPage()
    await sheet.setContent(printed)
    await sheet.evaluate(() => document.fonts.ready)
    const pdf = (await sheet.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number)
    expect([Math.round(width!), Math.round(height!)]).toEqual([...size])
    expect(pdf).toContain('IBMPlexSansArabic')
    expect(pdf).not.toMatch(/\/Subtype ?\/Image/)
  })
}

test('nothing of what makes pictures is loaded before a reader asks for one, and the focus comes back afterwards', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await liveMap(page)
  expect(asked.filter((url) => url.includes('export-dialog'))).toEqual([])
  await openDialog(page)
  expect(asked.filter((url) => url.includes('export-dialog'))).not.toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Download picture' })).toBeFocused()
})
