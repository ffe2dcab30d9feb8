import type { Page } from '@playwright/test'
import { expect, liveMap, test } from './built-page.ts'

/* What listens to the whole page lives as long as it: there is little of it, and what a reader opens leaves none behind. */

declare global {
  interface Window {
    /** What listens to the window or the document, with the code that set it. */
    listening: Map<string, string>
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const listening = (window.listening = new Map())
    const numbers = new Map<unknown, number>()
    const numberOf = (one: unknown) => numbers.get(one) ?? numbers.set(one, numbers.size).size - 1
    // As the browser tells two listeners apart (DOM, 2.7, "add an event listener").
    const nameOf = (target: unknown, type: string, listener: unknown, options: unknown) => {
      const capture = typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options
      return `${target === document ? 'document' : 'window'} ${type} ${numberOf(listener)} ${Boolean(capture)}`
    }
    const isWhole = (target: unknown) => target === undefined || target === window || target === document
    const { addEventListener, removeEventListener } = EventTarget.prototype
    type Arguments = Parameters<typeof addEventListener>
    EventTarget.prototype.addEventListener = function (...all: Arguments) {
      const [type, listener, options] = all
      // What hears one event, or is ended by a signal, is no one that stays.
      const passes = typeof options === 'object' && (options.once || options.signal)
      if (isWhole(this) && listener && !passes)
        listening.set(nameOf(this, type, listener, options), `${type}: ${new Error().stack}`)
      return addEventListener.apply(this ?? window, all)
    }
    EventTarget.prototype.removeEventListener = function (...all: Arguments) {
      if (isWhole(this)) listening.delete(nameOf(this, all[0], all[1], all[2]))
      return removeEventListener.apply(this ?? window, all)
    }
  })
})

const listening = (page: Page) => page.evaluate(() => [...window.listening])

const BUDGETS: Readonly<Record<string, { readonly most: number; readonly visit: (page: Page) => Promise<unknown> }>> = {
  'the page with its live map': {
    most: 20,
    visit: async (page) => {
      await page.goto('/index.html')
      await liveMap(page)
    },
  },
  'an embed': { most: 10, visit: (page) => page.goto('/embed/en/index.html') },
  'an embed with its live map': {
    most: 15,
    visit: async (page) => {
      await page.goto('/embed/en/index.html')
      await page.locator('.stage .frame').click()
      await liveMap(page)
    },
  },
  'the story': { most: 5, visit: (page) => page.goto('/story/en/index.html') },
}

for (const [what, { most, visit }] of Object.entries(BUDGETS))
  test(`${what} keeps its budget of what listens to the whole page`, async ({ page }) => {
    await visit(page)
    const found = await listening(page)
    expect(found.length, found.map(([name]) => name).join(', ')).toBeLessThanOrEqual(most)
  })

test('what a reader opens and closes again leaves nothing behind that listens', async ({ page }) => {
  // Everything that the page has is opened twice.
  test.slow()
  await page.goto('/index.html')
  await liveMap(page)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  const round = async () => {
    for (const name of ['Embed', 'Download picture']) {
      await press(name)
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    for (const [name, panel] of [
      ['Compare', '.compare'],
      ['Questions', '.questions'],
      ['Is my town inside?', '.tools'],
    ] as const) {
      await press(name)
      await expect(page.locator(panel)).toBeVisible()
      await page.locator(panel).getByRole('button', { name: 'Close', exact: true }).first().click()
      await expect(page.locator(panel)).toBeHidden()
    }
  }
  // The first time brings each part, which may listen for good.
  await round()
  const after = await listening(page)
  await round()
  const again = await listening(page)
  expect(again.map(([, where]) => where)).toEqual(after.map(([, where]) => where))
})
