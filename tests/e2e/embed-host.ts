import { readFileSync } from 'node:fs'
import { type ElementHandle, type Frame, type Page, expect, test as base } from '@playwright/test'
import { type SiteServer, startServer } from './site-server.ts'

/* Other people's pages with the embed in them, on a host of their own. */

const modules = new URL('../../node_modules/', import.meta.url)
/** Parents from npm, served beside every page: those that run on the pages of newsrooms. */
const PARENTS: Readonly<Record<string, string>> = {
  '/pym.js': 'pym.js/dist/pym.v1.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
}

/** A message that reached the host page. */
export interface Told {
  /** Number of the frame that sent it, in the page's order; -1 where it came from elsewhere. */
  readonly frame: number
  readonly data: unknown
}

declare global {
  interface Window {
    /** All that the host page was told. */
    told: Told[]
  }
}

const GATHER = `<script>
  window.told = []
  addEventListener('message', ({ source, data }) => {
    const frames = [...document.querySelectorAll('iframe')]
    window.told.push({ frame: frames.findIndex(({ contentWindow }) => contentWindow === source), data })
  })
</script>`

/** What a host page may have beside its body. */
interface Extras {
  /** Other pages of the same host, by path. */
  readonly pages?: Readonly<Record<string, string>>
  readonly width?: number
  readonly height?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** In a sandboxed frame of a host without CORS the system's fonts stand in for ours; the browser complains of ours. */
const FONT_REFUSED = /Access to font at|Failed to load font|net::ERR_FAILED/

/** Pages of other hosts; what the browser complains of in them fails the test at its end. */
export const test = base.extend<{
  /** Opens a page of another host. In it `SITE/` stands for the address of the built site. */
  openHost: (body: string, extras?: Extras) => Promise<Page>
}>({
  openHost: async ({ context, baseURL }, use) => {
    const complaints: string[] = []
    const servers: SiteServer[] = []
    const isAllowed = (address: string) =>
      /^(data|blob|about):/.test(address) ||
      [`${baseURL}/`, ...servers.map((server) => server.address)].some((allowed) => address.startsWith(allowed))
    await use(async (body, { pages = {}, width = 640, height = 900, headers = {} } = {}) => {
      const server = await startServer((request, response) => {
        const path = request.url!.replace(/[?#].*/, '')
        const parent = PARENTS[path]
        const html = path === '/' ? `${GATHER}<body style="margin:0">${body}` : pages[path]
        if (parent !== undefined) {
          response.writeHead(200, { 'content-type': 'text/javascript' })
          response.end(readFileSync(new URL(parent, modules)))
        } else if (html !== undefined) {
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
          response.end(`<!doctype html><title>An article</title>${html.replaceAll('SITE/', `${baseURL}/`)}`)
        } else response.writeHead(404).end()
      })
      servers.push(server)
      const page = await context.newPage()
      await page.setViewportSize({ width, height })
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !FONT_REFUSED.test(message.text()))
          complaints.push(message.text())
      })
      page.on('request', (request) => {
        if (!isAllowed(request.url())) complaints.push(`asked for ${request.url()}`)
      })
      await page.goto(server.address)
      return page
    })
    for (const server of servers) await server[Symbol.asyncDispose]()
    expect(complaints).toEqual([])
  },
})

export { expect }

/** The element of a frame of the host page, and what is in it once its script has run. */
export async function embedIn(
  page: Page,
  number = 0,
): Promise<{ element: ElementHandle<HTMLIFrameElement>; frame: Frame }> {
  const element = (await page.locator('iframe').nth(number).elementHandle()) as ElementHandle<HTMLIFrameElement>
  const frame = (await element.contentFrame())!
  await expect(frame.locator('html.js')).toBeAttached()
  return { element, frame }
}

/** All heights that the page in a frame has told, in the form of Datawrapper, which every host gets. */
export async function heightsTold(page: Page, number = 0): Promise<number[]> {
  return page.evaluate(
    (frame) =>
      window.told
        .filter((one) => one.frame === frame)
        .flatMap(({ data }) => Object.values((data as Record<string, object> | null)?.['datawrapper-height'] ?? {})),
    number,
  )
}

/** Lets a page draw so many pictures: whatever answers itself in a circle would do so in each. */
export async function drawPictures(frame: Frame | Page, count = 20): Promise<void> {
  await frame.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        const next = (left: number) => (left === 0 ? resolve() : void requestAnimationFrame(() => next(left - 1)))
        next(count)
      }),
    count,
  )
}

/** Waits until a frame is as high as the page in it, which then neither scrolls nor leaves room, and stays so. */
export async function atRest(page: Page, number = 0): Promise<{ frame: Frame; height: number }> {
  const { element, frame } = await embedIn(page, number)
  await element.scrollIntoViewIfNeeded() // out of view nothing is drawn
  const held = () => element.evaluate(({ clientHeight }) => clientHeight)
  const needed = () => frame.evaluate(() => document.body.scrollHeight)
  let height = 0
  await expect(async () => {
    height = await held()
    expect(await needed()).toBe(height)
    await drawPictures(frame, 5)
    const bottom = await frame.locator('.credit').evaluate((credit) => credit.getBoundingClientRect().bottom)
    // Below it is the page's padding of 8 px, and the part of a pixel by which a height is rounded.
    expect(Math.abs(height - 8 - bottom)).toBeLessThanOrEqual(1)
    expect([await held(), await needed()]).toEqual([height, height])
  }).toPass({ intervals: [50] })
  return { frame, height }
}
