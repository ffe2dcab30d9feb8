import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright'

/** A telephone on a slow line: what is behind every figure that is called throttled. */
export const THROTTLE = {
  slowdown: 4,
  megabitsPerSecond: 1.6,
  latencyMilliseconds: 150,
  width: 412,
  height: 823,
} as const

/** A page of its own, with nothing in its cache, and the line to its browser. */
export interface Visitor extends AsyncDisposable {
  readonly page: Page
  readonly devtools: CDPSession
}

/** Opens one as large as the telephone, and as fast as this machine. */
export async function openVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const { width, height } = THROTTLE
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  return { page, devtools, [Symbol.asyncDispose]: () => context.close() }
}

/** Makes line and processor as slow as the telephone's. Workers keep the speed of this machine, whoever starts them. */
export async function throttle({ devtools }: Visitor): Promise<void> {
  const throughput = (THROTTLE.megabitsPerSecond * 1e6) / 8
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: THROTTLE.latencyMilliseconds,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.slowdown })
}
