import type { Frame, Page } from '@playwright/test'
import { WORDPRESS } from './embed-parents.ts'
import { drawPictures, embedIn, expect, test } from './embed-host.ts'

/* What passes between an embed and its host beside heights, and what an embed does not obey. */

const OVERLAY = 'israel-feb-2025'
const IN_WORDPRESS = WORDPRESS.replaceAll('FRAME', `SITE/embed/en/${OVERLAY}/index.html`)

/** Events that the embed told the host, without those of kinds that are not asked for. */
async function eventsTold(page: Page, ...kinds: readonly string[]): Promise<unknown[]> {
  const all = await page.evaluate(() => window.told.map(({ data }) => data as Record<string, unknown> | string))
  return all.filter((data) => typeof data === 'object' && kinds.includes(String(data['event'])))
}

const messageCount = (page: Page) => page.evaluate(() => window.told.length)

/** All that a reader sees, and the address. */
const stateOf = (frame: Frame) =>
  frame.evaluate(() => [
    document.documentElement.outerHTML,
    location.href,
    ...[...document.querySelectorAll('input')].map(({ checked }) => checked),
  ])

test('events go out for layers, selection and view, each of them on a change alone', async ({ openHost }) => {
  const page = await openHost('<iframe src="SITE/embed/en/index.html" width="640" height="1500"></iframe>')
  const { frame } = await embedIn(page)
  expect(await eventsTold(page, 'layer', 'feature', 'view')).toEqual([])

  await frame.locator('#show-suwayda-corridor').check({ force: true })
  await expect.poll(async () => (await eventsTold(page, 'view')).length).toBe(1)
  const [layer] = await eventsTold(page, 'layer')
  expect(layer).toMatchObject({
    type: 'southern-syria-zones',
    layers: expect.arrayContaining(['disengagement-1974', 'suwayda-corridor']) as unknown,
    readings: { 'suwayda-corridor': 'from-the-golan' },
  })
  expect(await eventsTold(page, 'feature')).toEqual([])

  await frame.locator('.claim[data-overlay="suwayda-corridor"]').first().dispatchEvent('click', { bubbles: true })
  await frame.locator('body').press('Escape')
  await expect.poll(async () => (await eventsTold(page, 'feature')).length).toBe(2)
  expect(await eventsTold(page, 'feature')).toMatchObject([{ feature: 'suwayda-corridor' }, { feature: null }])
  const view = (await eventsTold(page, 'view')).at(-1) as { search: string; hash: string }
  expect(view.search).toMatch(/^\?v=1&layers=.*suwayda-corridor/)
})

test('the view that was told opens the same view in another embed', async ({ openHost, baseURL }) => {
  const page = await openHost('<iframe src="SITE/embed/he/index.html" width="640" height="1500"></iframe>')
  const { frame } = await embedIn(page)
  await frame.locator('#show-israel-feb-2025').check({ force: true })
  await frame.locator('#read-israel-feb-2025--without-separation').check({ force: true })
  await frame.locator('#show-disengagement-1974').uncheck({ force: true })
  await expect.poll(async () => (await eventsTold(page, 'view')).length).toBe(3)
  const { search } = (await eventsTold(page, 'view')).at(-1) as { search: string }
  await page.goto(`${baseURL}/embed/he/index.html${search}`)
  await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
  await expect(page.locator('#read-israel-feb-2025--without-separation')).toBeChecked()
  await expect(page.locator('#show-disengagement-1974')).not.toBeChecked()
})

test('at the top of a tab nothing is told to anybody', async ({ context, baseURL }) => {
  const page = await context.newPage()
  await page.addInitScript(() => {
    window.told = []
    addEventListener('message', ({ data }) => window.told.push({ frame: -1, data: data as unknown }))
  })
  await page.goto(`${baseURL}/embed/en/index.html`)
  await page.locator('#show-suwayda-corridor').check({ force: true })
  await drawPictures(page)
  expect(await messageCount(page)).toBe(0)
})

test.describe('what the host sends', () => {
  test('is answered where it is the question of WordPress with its secret, and changes nothing else', async ({
    openHost,
  }) => {
    const page = await openHost(IN_WORDPRESS, { width: 600, height: 1100 })
    const { frame } = await embedIn(page)
    await expect.poll(() => messageCount(page)).toBeGreaterThan(0)
    await drawPictures(frame)
    const before = await messageCount(page)
    const state = await stateOf(frame)
    await page.evaluate(() => frames[0]!.postMessage({ message: 'ready', secret: 'Ab3dEf9hIj' }, '*'))
    // Datawrapper's, AMP's, Medium's and WordPress' form.
    await expect.poll(() => messageCount(page)).toBe(before + 4)
    expect(await stateOf(frame)).toEqual(state)
  })

  test('is not obeyed in any other form, be it forged, garbage or a flood', async ({ openHost }) => {
    const page = await openHost(IN_WORDPRESS, { width: 600, height: 1100 })
    const { frame } = await embedIn(page)
    await expect.poll(() => messageCount(page)).toBeGreaterThan(0)
    await drawPictures(frame)
    const before = await messageCount(page)
    const state = await stateOf(frame)
    await page.evaluate(() => {
      const deep = JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown
      const forged: unknown[] = [
        { message: 'ready', secret: 'another1' },
        { message: 'ready', secret: null },
        { message: 'ready', secret: ['Ab3dEf9hIj'] },
        { message: 'ready' },
        { message: 'link', value: 'https://example.org/', secret: 'Ab3dEf9hIj' },
        { message: 'height', value: 1, secret: 'Ab3dEf9hIj' },
        { type: 'southern-syria-zones', event: 'layer', layers: [] },
        { type: 'southern-syria-zones', event: 'view', search: '?layers=', hash: '#9/33/36' },
        { sentinel: 'amp', type: 'embed-size', height: 1 },
        { 'datawrapper-height': { 'southern-syria-zones': 1 } },
        'pymxPYMxmapxPYMxnavigateToxPYMxhttps://example.org/',
        'pymxPYMxmapxPYMxwidthxPYMx1',
        JSON.stringify({ message: 'ready', secret: 'Ab3dEf9hIj' }),
        '<img src=x onerror=alert(1)>',
        null,
        undefined,
        0,
        NaN,
        true,
        10n,
        new Date(0),
        /x/,
        new Map([['message', 'ready']]),
        new Error('ready'),
        new ArrayBuffer(8),
        deep,
        'x'.repeat(1_000_000),
      ]
      for (const one of forged) frames[0]!.postMessage(one, '*')
      for (let i = 0; i < 5000; i++) frames[0]!.postMessage({ message: 'ready', secret: String(i) }, '*')
      frames[0]!.postMessage({ message: 'ready', secret: 'Ab3dEf9hIj' }, '*')
    })
    // The last, which is no forgery, is answered behind all of them; nothing else was.
    await expect.poll(() => messageCount(page)).toBeGreaterThanOrEqual(before + 4)
    await drawPictures(frame)
    expect(await messageCount(page)).toBe(before + 4)
    expect(await stateOf(frame)).toEqual(state)
  })

  test('is not obeyed when another frame of the host sends it, with the right secret too', async ({ openHost }) => {
    const page = await openHost(`${IN_WORDPRESS}<iframe src="/neighbour" width="100" height="100"></iframe>`, {
      width: 600,
      height: 1100,
      pages: {
        '/neighbour': `<script>
          onmessage = () => {
            parent.frames[0].postMessage({ message: 'ready', secret: 'Ab3dEf9hIj' }, '*')
            parent.frames[0].postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')
            parent.postMessage('sent', '*')
          }</script>`,
      },
    })
    const { frame } = await embedIn(page)
    await expect.poll(() => messageCount(page)).toBeGreaterThan(0)
    await drawPictures(frame)
    const before = await messageCount(page)
    await page.evaluate(() => frames[1]!.postMessage('now', '*'))
    await expect.poll(() => page.evaluate(() => window.told.at(-1)!.data)).toBe('sent')
    await page.evaluate(() => frames[0]!.postMessage({ message: 'ready', secret: 'Ab3dEf9hIj' }, '*'))
    await expect.poll(() => messageCount(page)).toBe(before + 1 + 4)
  })
})

test('ids of a host that are no ids are not repeated to it', async ({ openHost }) => {
  const forged = encodeURIComponent('map xPYMxnavigateToxPYMxhttps://example.org/<b>')
  const page = await openHost(
    `<iframe src="SITE/embed/en/golan-trade/index.html?childId=${forged}#?secret=%3Cb%3E" width="600"></iframe>`,
  )
  await embedIn(page)
  // Three a height, and a second height where the page's own letters come late.
  await expect.poll(() => messageCount(page)).toBeGreaterThanOrEqual(3)
  const said = await page.evaluate(() => window.told.map(({ data }) => JSON.stringify(data)).join())
  expect(said).not.toMatch(/xPYMxheight|"message"/)
})
