import type { Browser, Frame as PageFrame, Page } from 'playwright'
import type { CountingServer } from './counting-server.ts'
import { type Film, firstOfLater, type Frame, startFilm, type States } from './film.ts'
import type { Looks } from './looks.ts'
import type { MeasuredPage } from './pages.ts'
import { openVisitor, throttle } from './throttle.ts'
import { blockingTime, watch, watched } from './watch.ts'

/** What one throttled visit came to. Times in milliseconds; null where the page has no such thing. */
export interface Visit {
  readonly requests: number
  readonly bytes: number
  /** Until the zones were seen. */
  readonly firstPicture: number
  readonly largestPaint: number | null
  readonly blocking: number
  readonly longestTask: number
  /** From what the reader did to get it, be it to open the page, until the live map was there. */
  readonly live: number | null
  /** From a click until a picture was shown without the zone: on the figure or peer's map, and on our live map. */
  readonly toggle: number | null
  readonly toggleLive: number | null
}

/** Of what a page looks like at first, and with its live map where it has one. */
export interface AllLooks {
  readonly first: Looks
  readonly live: Looks | null
}

/** Long enough for whatever a page still does after it says that it is ready. */
const AFTERWARDS_MILLISECONDS = 1500
const PATIENCE_MILLISECONDS = 20_000

export async function visit(
  browser: Browser,
  measured: MeasuredPage,
  looks: AllLooks,
  server: CountingServer,
): Promise<Visit> {
  await using visitor = await openVisitor(browser)
  const { page, devtools } = visitor
  await throttle(visitor)
  await watch(page)
  const film = await startFilm(devtools)
  const before = server.sent()
  await page.goto(server.address + measured.path)
  await measured.ready(page)
  if (measured.wish === undefined) await measured.live?.(page)
  await page.waitForTimeout(AFTERWARDS_MILLISECONDS)
  const { requests, bytes } = server.sent()
  const loaded = await watched(page)
  const seen = await firstSeen(film, loaded.origin, looks.first.zones)

  const inside = measured.inside(page)
  const toggled = (look: Looks) => timeToggle(inside, film, measured, look)
  const toggle = loaded.live === null ? await toggled(looks.first) : null
  let { live } = loaded
  if (measured.wish !== undefined) {
    const wished = await inside.evaluate((selector) => {
      const now = performance.now()
      document.querySelector<HTMLElement>(selector)!.click()
      return now
    }, measured.wish)
    await page.waitForFunction(() => window.watched.live !== null)
    live = (await watched(page)).live! - wished
    await page.waitForTimeout(AFTERWARDS_MILLISECONDS)
  }
  const toggleLive = looks.live && (await toggled(looks.live))
  await film.stop()
  return {
    requests: requests - before.requests,
    bytes: bytes - before.bytes,
    firstPicture: seen.at - loaded.origin,
    largestPaint: loaded.largestPaint,
    blocking: blockingTime(loaded.longTasks, loaded.firstPaint),
    longestTask: Math.max(0, ...loaded.longTasks.map(({ duration }) => duration)),
    live,
    toggle,
    toggleLive,
  }
}

/** Switches a zone off and on again, and says how long the first took to be seen. */
async function timeToggle(
  inside: Page | PageFrame,
  film: Film,
  measured: MeasuredPage,
  { switched }: Looks,
): Promise<number> {
  const clicked = await inside.evaluate<number>(
    `(() => { const now = performance.timeOrigin + performance.now(); ${measured.show('one', false)}; return now })()`,
  )
  const seen = await firstSeen(film, clicked, switched)
  await inside.evaluate(measured.show('one', true))
  return seen.at - clicked
}

/** Pictures of a busy machine come late; their times are those at which they were shown. */
async function firstSeen(film: Film, since: number, states: States): Promise<Frame> {
  for (const end = Date.now() + PATIENCE_MILLISECONDS; ;) {
    const seen = await firstOfLater(film.frames, since, states)
    if (seen) return seen
    if (Date.now() > end) throw new Error(`none of ${film.frames.length} pictures shows what was waited for`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
