import { readFile } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright'
import { BROWSER_FLAGS, findBrowser } from '../find-browser.ts'
import type { MeasuredPage } from './pages.ts'
import { openVisitor } from './throttle.ts'

/** What a page takes that nobody touches, in a browser of its own, beyond what an empty page takes there. */
export interface Rest {
  /** Memory of all its processes, in bytes; null where the system does not tell. */
  readonly memory: number | null
  /** Seconds of processor time while it rests. */
  readonly processor: number
}

const SETTLE_MILLISECONDS = 3000
/** Over so long the processor's time is summed up. */
export const REST_MILLISECONDS = 30_000

/** @param stage as the page stands by itself, or with the live map that a reader wished for */
export async function rest(measured: MeasuredPage | null, address: string, stage: 'first' | 'live'): Promise<Rest> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
  try {
    await using visitor = await openVisitor(browser)
    const { page, devtools } = visitor
    if (measured) {
      await page.goto(address + measured.path)
      await measured.ready(page)
      if (stage === 'live') await measured.live?.(page)
    }
    await page.waitForTimeout(SETTLE_MILLISECONDS)
    await devtools.send('HeapProfiler.collectGarbage')
    const memory = await memoryOf(browser)
    const before = await processorTime(browser)
    await page.waitForTimeout(REST_MILLISECONDS)
    return { memory, processor: (await processorTime(browser)) - before }
  } finally {
    await browser.close()
  }
}

async function processes(browser: Browser) {
  const devtools = await browser.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  await devtools.detach()
  return processInfo
}

async function processorTime(browser: Browser): Promise<number> {
  return (await processes(browser)).reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

/** Linux says what each process holds, with a share of what several hold together. */
async function memoryOf(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null
  const own = await Promise.all(
    (await processes(browser)).map(({ id }) => readFile(`/proc/${id}/smaps_rollup`, 'utf8')),
  )
  return own.reduce((sum, text) => sum + 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0), 0)
}
