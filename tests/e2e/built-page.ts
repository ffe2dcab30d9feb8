import { type Page, test as base, expect } from '@playwright/test'
import { mercator } from '../../src/geometry/mercator.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'

/** Anything that a page of ours must never do, gathered while a test runs. */
interface Faults {
  readonly console: string[]
  readonly foreign: string[]
}

/** A page of the built site whose console errors and requests to others fail the test at its end. */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: Faults = { console: [], foreign: [] }
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.console.push(message.text())
      })
      page.on('pageerror', (error) => faults.console.push(error.message))
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!))
          faults.foreign.push(request.url())
      })
      await use(faults)
      expect(faults).toEqual({ console: [], foreign: [] })
    },
    { auto: true },
  ],
})

export { expect }

/** Waits until the live map lies over the figure. */
export async function liveMap(page: Page): Promise<void> {
  await expect(page.locator('.stage.live')).toBeVisible()
}

/** Where a position [longitude, latitude] of the map at its home lies in the page, in whole pixels. */
export async function pointAt(page: Page, position: readonly [number, number]): Promise<{ x: number; y: number }> {
  const frame = (await page.locator('.frame').boundingBox())!
  const [x, y] = mercator(HOME_BOUNDS, frame.width).project([...position])
  return { x: Math.round(frame.x + x), y: Math.round(frame.y + y) }
}

/** Clicks on a position of the map at its home. */
export async function clickAt(page: Page, position: readonly [number, number]): Promise<void> {
  const { x, y } = await pointAt(page, position)
  await page.mouse.click(x, y)
}

/** Taps on a position of the map at its home, with a finger. */
export async function tapAt(page: Page, position: readonly [number, number]): Promise<void> {
  const { x, y } = await pointAt(page, position)
  await page.touchscreen.tap(x, y)
}

/**
 * The picture of the page round a position of the map at its home, as one string. It is as large as the largest tile of
 * a hatch, so a hatch changes it wherever it falls.
 */
export async function pixelsAt(page: Page, position: readonly [number, number]): Promise<string> {
  const { x, y } = await pointAt(page, position)
  const clip = { x: x - 8, y: y - 8, width: 16, height: 16 }
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64')
}

/** Bytes that the page's scripts hold after the rubbish is gone, their buffers too; those of its workers are not counted. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize + backingStorageSize
}
