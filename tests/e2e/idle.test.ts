import type { Page } from '@playwright/test'
import { expect, liveMap, test } from './built-page.ts'

/* A page that nobody touches does nothing: it has planned no picture and no timer, so that none will come. */

declare global {
  interface Window {
    /** Where each thing that is planned and has not come yet was planned. */
    planned: Map<string, string>
  }
}

/** Notes what the page plans. What repeats itself is planned anew each time it comes, and so never gone. */
async function notePlans(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const planned = (window.planned = new Map())
    const kinds = [
      ['setTimeout', 'clearTimeout', false],
      ['setInterval', 'clearInterval', true],
      ['requestAnimationFrame', 'cancelAnimationFrame', false],
      ['requestIdleCallback', 'cancelIdleCallback', false],
    ] as const
    for (const [plan, cancel, repeats] of kinds) {
      const own = window as unknown as Record<string, (...all: unknown[]) => unknown>
      const [planning, cancelling] = [own[plan]!.bind(window), own[cancel]!.bind(window)]
      own[plan] = (run: unknown, ...rest: unknown[]) => {
        const id = planning(
          (...all: unknown[]) => {
            if (!repeats) planned.delete(`${plan} ${id}`)
            return (run as (...all: unknown[]) => unknown)(...all)
          },
          ...rest,
        )
        planned.set(`${plan} ${id}`, new Error().stack ?? '')
        return id
      }
      own[cancel] = (id: unknown) => {
        planned.delete(`${plan} ${id}`)
        return cancelling(id)
      }
    }
  })
}

/** Whatever is still to come, with the code that planned it, and animations that run. */
const toCome = (page: Page) =>
  page.evaluate(() => [
    ...[...window.planned].map(([name, where]) => `${name}: ${where}`),
    ...document.getAnimations().map((one) => `animation of ${(one.effect as KeyframeEffect).target?.className}`),
  ])

const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'The page with its live map': async (page) => {
    await page.goto('/index.html')
    await liveMap(page)
  },
  'An embed': (page) => page.goto('/embed/en/index.html'),
  'An embed with its live map': async (page) => {
    await page.goto('/embed/en/index.html')
    await page.locator('.stage .frame').click()
    await liveMap(page)
  },
  'The story': (page) => page.goto('/story/en/index.html'),
}

for (const [what, visit] of Object.entries(pages))
  test(`${what} plans no picture and no timer once it stands`, async ({ page }) => {
    await notePlans(page)
    await visit(page)
    await expect.poll(() => toCome(page)).toEqual([])
  })

test('A toggle on the live map is drawn and then nothing more', async ({ page }) => {
  await notePlans(page)
  await pages['The page with its live map']!(page)
  await page.locator('#show-disengagement-1974').uncheck({ force: true })
  await expect.poll(() => toCome(page)).toEqual([])
})
