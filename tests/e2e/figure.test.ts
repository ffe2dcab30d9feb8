import { expect, liveMap, test } from './built-page.ts'

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the figure, the toggles, the cards, the table and the sources are there and work', async ({ page }) => {
    await page.goto('/')
    const zone = page.locator('.figure [data-overlay="israel-feb-2025"]').first()
    await expect(zone).toBeVisible()
    await page.getByRole('checkbox', { name: 'Israel: three governorates' }).uncheck({ force: true })
    await expect(zone).toBeHidden()
    await page.getByRole('checkbox', { name: 'Corridor to Suwayda' }).check({ force: true })
    await expect(page.locator('.figure [data-overlay="suwayda-corridor"]').first()).toBeVisible()
    await expect(page.locator('.figure').getByText('No published route')).toBeVisible()
    await page.locator('#overlay-suwayda-corridor summary').click()
    await expect(page.locator('#overlay-suwayda-corridor .card')).toBeVisible()
    await expect(page.locator('#zone-area-of-separation')).toContainText('231\u00a0km²')
    await expect(page.locator('.sources li')).not.toHaveCount(0)
  })

  test('no button stands there that could do nothing', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test('without WebGL2 the figure stays, a notice says so, and toggles and address work', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (original as (...all: unknown[]) => never).call(this, kind, ...rest)
    } as typeof original
  })
  await page.goto('/')
  await expect(page.getByRole('status')).toContainText('The live map could not start')
  await expect(page.locator('.figure')).toBeVisible()
  await expect(page.locator('.stage.live')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Corridor to Suwayda' }).check({ force: true })
  await expect(page.locator('.figure [data-overlay="suwayda-corridor"]').first()).toBeVisible()
  await expect(page).toHaveURL(/suwayda-corridor/)
})

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`the live map lies exactly over the figure at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/?layers=disengagement-1974')
    await liveMap(page)
    // Damascus and Daraa: where the figure draws their dots, the map has them too, to half a pixel of rounding each way.
    const gaps = await page.evaluate(async () => {
      const dots = [...document.querySelectorAll<SVGCircleElement>('.figure .rank-1')]
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!
      const frame = canvas.getBoundingClientRect()
      return dots.map((dot) => {
        const { x, y, width, height } = dot.getBoundingClientRect()
        return [x + width / 2 - frame.x, y + height / 2 - frame.y]
      })
    })
    const shot = await page.locator('.maplibregl-canvas').screenshot()
    for (const [x, y] of gaps) expect(await ringAt(page, shot, x!, y!)).toBe(true)
  })
}

/** Whether a city's dot, a pale disc in a dark ring, is centred at a point of a picture. */
async function ringAt(page: import('@playwright/test').Page, png: Buffer, x: number, y: number): Promise<boolean> {
  return page.evaluate(
    async ([data, x, y]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d', { willReadFrequently: true })!
      context.drawImage(image, 0, 0)
      const brightness = (dx: number, dy: number) => {
        const [r, g, b] = context.getImageData(Math.floor(x + dx), Math.floor(y + dy), 1, 1).data
        return (r! + g! + b!) / 3
      }
      const rim = 4.5
      const ring = [
        [rim, 0],
        [-rim, 0],
        [0, rim],
        [0, -rim],
      ].map(([dx, dy]) => brightness(dx!, dy!))
      return brightness(0, 0) > 200 && ring.every((value) => value < 170)
    },
    [png.toString('base64'), x, y] as const,
  )
}
