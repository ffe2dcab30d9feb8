import { AMP, DATAWRAPPER, FRAMES, MEDIUM, PYM, WORDPRESS } from './embed-parents.ts'
import { atRest, drawPictures, embedIn, expect, heightsTold, test } from './embed-host.ts'

/* Heights, as the parents that newsrooms use obey them. Their frames start at other heights than the page needs. */

const PARENTS = {
  Datawrapper: DATAWRAPPER,
  WordPress: WORDPRESS,
  AMP,
  Medium: MEDIUM,
  'pym.js': PYM,
  '@newswire/frames': FRAMES,
}

/** Those that ask for the height once they have loaded. */
const ASKING = ['WordPress', '@newswire/frames']

const OFTEN = { intervals: [50] }

const framing = (parent: string, path: string) => parent.replaceAll('FRAME', `SITE/embed/${path}`)

for (const [name, parent] of Object.entries(PARENTS)) {
  test(`the frame of ${name} is as high as its page, grows and shrinks with it, and comes to rest`, async ({
    openHost,
  }) => {
    // With a detail open it stays below the 1000 px of WordPress.
    const page = await openHost(framing(parent, 'ar/phased-withdrawal/index.html'), { width: 390 })
    const { frame, height } = await atRest(page)

    await frame.locator('summary').first().click()
    await expect.poll(async () => (await atRest(page)).height, OFTEN).toBeGreaterThan(height + 50)
    await frame.locator('summary').first().click()
    await expect.poll(async () => (await atRest(page)).height, OFTEN).toBe(height)

    // Its figure is as wide as the column, and as much lower.
    await page.setViewportSize({ width: 320, height: 900 })
    await expect.poll(async () => (await atRest(page)).height, OFTEN).toBeLessThan(height)

    const told = await heightsTold(page)
    await drawPictures(frame)
    expect(await heightsTold(page)).toEqual(told)
    // One that asks is answered, even where it has just been told without asking.
    const twice = told.filter((one, index) => one === told[index - 1])
    expect(twice.length).toBeLessThanOrEqual(ASKING.includes(name) ? 1 : 0)
  })
}

test('a parent of @newswire/frames that begins to listen when all has been said asks, and is answered', async ({
  openHost,
}) => {
  const page = await openHost(
    '<iframe src="SITE/embed/en/golan-trade/index.html" width="100%"></iframe><script src="/frames.js"></script>',
  )
  await embedIn(page)
  await expect.poll(async () => (await heightsTold(page)).length).toBeGreaterThan(0)
  await page.evaluate(() => {
    const { newswireFrames } = window as unknown as { newswireFrames: { observeIframe(frame: Element): void } }
    newswireFrames.observeIframe(document.querySelector('iframe')!)
  })
  await atRest(page)
})

test('a choice that changes the page is told at once, before the browser draws again', async ({ openHost }) => {
  const page = await openHost(framing(DATAWRAPPER, 'en/suwayda-corridor/index.html'), { width: 390 })
  const { frame } = await atRest(page)
  const before = (await heightsTold(page)).length
  const needed = await frame.evaluate(() => {
    // Words that need more lines, put there as a choice would.
    document.querySelector('.status')!.append(' and more words'.repeat(20))
    document.querySelector<HTMLInputElement>('[type=radio]:not(:checked)')!.click()
    parent.postMessage('drawn later', '*')
    return document.body.scrollHeight
  })
  await expect.poll(() => page.evaluate(() => window.told.at(-1)!.data)).toBe('drawn later')
  expect((await heightsTold(page)).slice(before)).toEqual([needed])
})

test.describe('where WordPress holds the frame at 1000 px', () => {
  test('the page of all scrolls within it to its last line, and asks for no more', async ({ openHost }) => {
    const page = await openHost(framing(WORDPRESS, 'en/index.html'), { width: 640, height: 1100 })
    const { element, frame } = await embedIn(page)
    await expect.poll(() => element.evaluate(({ clientHeight }) => clientHeight)).toBe(1000)
    const credit = frame.locator('.credit')
    await expect(credit).not.toBeInViewport()
    await page.locator('iframe').hover()
    await page.mouse.wheel(0, 3000)
    await expect(credit).toBeInViewport({ ratio: 1 })
    const told = await heightsTold(page)
    await drawPictures(frame)
    expect(await heightsTold(page)).toEqual(told)
    expect(told.at(-1)).toBeGreaterThan(1000)
  })

  test('a page that grows beyond it can be read to its end, and fits again when it has shrunk', async ({
    openHost,
  }) => {
    const page = await openHost(framing(WORDPRESS, 'he/israel-feb-2025/index.html'), { width: 500, height: 1100 })
    const { frame, height } = await atRest(page)
    const positions = frame.locator('summary').first()
    await positions.click()
    const { element } = await embedIn(page)
    await expect.poll(() => element.evaluate(({ clientHeight }) => clientHeight)).toBe(1000)
    await page.locator('iframe').hover()
    await page.mouse.wheel(0, 3000)
    await expect(frame.locator('.credit')).toBeInViewport({ ratio: 1 })
    await positions.click()
    await expect.poll(async () => (await atRest(page)).height).toBe(height)
  })
})

test('in a frame that stays at 200 px, with no script on the host and its scroll bar forbidden, all can be reached', async ({
  openHost,
}) => {
  const page = await openHost(
    '<iframe src="SITE/embed/he/index.html" height="200" width="300" scrolling="no" sandbox="allow-scripts"></iframe>',
  )
  const { frame } = await embedIn(page)
  await page.locator('iframe').hover()
  await page.mouse.wheel(0, 5000)
  await expect(frame.locator('#full')).toBeInViewport()
  const told = await heightsTold(page)
  await drawPictures(frame)
  expect(await heightsTold(page)).toEqual(told)
})

test('several parents on one page each give every frame its own height', async ({ openHost }) => {
  const parents = [
    framing(PYM, 'en/israel-feb-2025/index.html'),
    framing(FRAMES, 'ar/golan-trade/index.html'),
    framing(DATAWRAPPER, 'he/suwayda-corridor/index.html'),
    framing(WORDPRESS, 'en/phased-withdrawal/index.html'),
    framing(MEDIUM, 'ar/disengagement-1974/index.html'),
  ]
  const page = await openHost(parents.map((parent) => `<div>${parent}</div>`).join(''), { width: 420, height: 900 })
  const heights: number[] = []
  for (const number of parents.keys()) {
    heights.push((await atRest(page, number)).height)
  }
  expect(new Set(heights).size).toBeGreaterThan(1)

  // What one page asks for moves no other frame.
  const { frame } = await embedIn(page, 2)
  await frame.locator('summary').first().click()
  await expect.poll(async () => (await atRest(page, 2)).height).toBeGreaterThan(heights[2]!)
  for (const number of [0, 1, 3, 4]) expect((await atRest(page, number)).height).toBe(heights[number])
})

test('a page that fills the height that it is given asks for none', async ({ openHost }) => {
  const page = await openHost(framing(DATAWRAPPER, 'en/israel-feb-2025/index.html?fit'))
  const { frame } = await embedIn(page)
  await frame.locator('#show-israel-feb-2025').uncheck({ force: true })
  await drawPictures(frame)
  expect(await heightsTold(page)).toEqual([])
})
