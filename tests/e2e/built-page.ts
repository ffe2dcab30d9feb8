import { type Page, test as base, expect } from '@playwright/test'

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

/** The pixels of the live map's canvas around a position of the stage, as one string that changes when they do. */
export async function mapPixels(page: Page): Promise<string> {
  const canvas = page.locator('.maplibregl-canvas')
  return (await canvas.screenshot({ animations: 'disabled' })).toString('base64')
}
