import type { Browser } from 'playwright'
import type { MeasuredPage } from './pages.ts'
import { openVisitor, throttle } from './throttle.ts'

const STEPS = 40
const STEP_PIXELS = 200

/** As text: a compiled function would call a helper that the page does not have. */
const GAP = `new Promise((resolve) => {
  let [last, longest] = [performance.now(), 0]
  const next = (now) => {
    longest = Math.max(longest, now - last)
    last = now
    if ('scrolled' in window) resolve(longest)
    else requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
})`

/** @returns the longest time between two pictures while a reader scrolls the page, throttled, in milliseconds */
export async function longestGapInScroll(browser: Browser, measured: MeasuredPage, address: string): Promise<number> {
  await using visitor = await openVisitor(browser)
  const { page } = visitor
  await page.goto(address + measured.path)
  await measured.ready(page)
  await throttle(visitor)
  const scroll = async () => {
    for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, STEP_PIXELS)
    await page.evaluate(() => Object.assign(window, { scrolled: true }))
  }
  const [gap] = await Promise.all([page.evaluate<number>(GAP), scroll()])
  return gap
}
