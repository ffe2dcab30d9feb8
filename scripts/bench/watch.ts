import type { Page } from 'playwright'

/** A stretch in which a page could answer to nobody, in milliseconds since the page was asked for. */
export interface LongTask {
  readonly start: number
  readonly duration: number
}

/** What a page notes of itself while it loads. */
export interface Watched {
  /** Milliseconds since 1970 at which the page was asked for. */
  readonly origin: number
  /** First contentful paint; null where there was none yet. */
  readonly firstPaint: number | null
  /** Largest contentful paint; null where nothing counted as content, as in a page that is a canvas. */
  readonly largestPaint: number | null
  readonly longTasks: readonly LongTask[]
  /** When our live map lay over the figure and a picture had been drawn with it; null as long as it does not. */
  readonly live: number | null
}
declare global {
  interface Window {
    watched: { firstPaint: number | null; largestPaint: number | null; longTasks: LongTask[]; live: number | null }
  }
}

/** Lets the page note from its first moment on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Window['watched'] = (window.watched = {
      firstPaint: null,
      largestPaint: null,
      longTasks: [],
      live: null,
    })
    new PerformanceObserver((list) => {
      watched.firstPaint = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? watched.firstPaint
    }).observe({ type: 'paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) watched.largestPaint = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watched.longTasks.push({ start: startTime, duration })
    }).observe({ type: 'longtask', buffered: true })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.stage.live')) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame((time) => (watched.live = time)))
    }).observe(document, { subtree: true, attributeFilter: ['class'] })
  })
}

export async function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => ({ origin: performance.timeOrigin, ...window.watched }))
}

const LONG_MILLISECONDS = 50

/**
 * Total blocking time: what of every task after the first contentful paint goes beyond 50 ms (P. Walton, "Total Blocking
 * Time (TBT)", web.dev). That ends it when the page answers at once; here it goes on until all is done.
 * @param firstPaint first contentful paint; null to count every task
 */
export function blockingTime(tasks: readonly LongTask[], firstPaint: number | null): number {
  const since = firstPaint ?? 0
  return tasks
    .map(({ start, duration }) => start + duration - Math.max(start, since) - LONG_MILLISECONDS)
    .reduce((sum, beyond) => sum + Math.max(0, beyond), 0)
}
