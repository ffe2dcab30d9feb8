import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { type Page, expect, test } from '@playwright/test'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { hostPage } from './host-page.ts'

const ELEMENT = 'southern-syria-zones'
const PICTURE = `<a href="#share"><img alt="The map" width="300" height="200" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"></a>`
const element = (attributes = '', inner = '') => `<${ELEMENT} ${attributes}>${inner}</${ELEMENT}>`
const script = (site: string | undefined) => `<script async src="${site}/loader.js"></script>`

const frameOf = (page: Page) => page.frameLocator(`${ELEMENT} iframe`)
/** How high the frame is, and how high the page in it. */
async function heights(page: Page): Promise<{ readonly frame: number; readonly content: number }> {
  const content = await frameOf(page)
    .locator('body')
    .evaluate((body) => body.scrollHeight)
  const box = await page.locator(`${ELEMENT} iframe`).boundingBox()
  return { frame: box!.height, content }
}
async function settles(page: Page): Promise<void> {
  await expect(async () => {
    const { frame, content } = await heights(page)
    expect(frame).toBe(content)
  }).toPass()
}

test('the loader is less than 2 KB as it is sent', () => {
  expect(brotliCompressSync(readFileSync(`${SITE_FOLDER}/loader.js`)).length).toBeLessThan(2048)
})

for (const [order, body] of [
  ['before', (site: string) => element('page="israel-feb-2025"') + script(site)],
  ['after', (site: string) => `<script src="${site}/loader.js"></script>` + element('page="israel-feb-2025"')],
] as const) {
  test(`an element that is parsed ${order} its script becomes a frame as high as its page`, async ({
    page,
    baseURL,
  }) => {
    await using host = await hostPage(body(baseURL!))
    await page.goto(host.address)
    await expect(frameOf(page).locator('h1')).toContainText('three governorates')
    await settles(page)
  })
}

test('follows the page in the frame when that grows and shrinks', async ({ page, baseURL }) => {
  await using host = await hostPage(element() + script(baseURL))
  await page.goto(host.address)
  await settles(page)
  const before = await heights(page)
  const summary = frameOf(page).locator('summary').last()
  await summary.click()
  await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before.frame)
  await settles(page)
  await summary.click()
  await expect.poll(async () => (await heights(page)).frame).toBe(before.frame)
})

test('shows what its attributes say, in the language of the host page where it names none', async ({
  page,
  baseURL,
}) => {
  const attributes =
    'layers="suwayda-corridor" reading="suwayda-corridor.by-damascus" dark legend="false" title="Ein Titel"'
  await using host = await hostPage(element(attributes) + script(baseURL), { lang: 'ar-SY' })
  await page.goto(host.address)
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Ein Titel')
  const html = frameOf(page).locator('html')
  await expect(html).toHaveAttribute('lang', 'ar')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await expect(frameOf(page).locator('#read-suwayda-corridor--by-damascus')).toBeChecked()
  await expect(frameOf(page).locator('input[type=checkbox]:checked')).toHaveCount(1)
  await expect(frameOf(page).locator('.panel')).toBeHidden()
})

test('shows another page when an attribute changes, and adds nothing to the reader’s history', async ({
  page,
  baseURL,
}) => {
  await using host = await hostPage(element('page="israel-feb-2025"') + script(baseURL))
  await page.goto(host.address)
  await expect(frameOf(page).locator('h1')).toBeVisible()
  const before = await page.evaluate(() => history.length)
  await page.locator(ELEMENT).evaluate((zones) => {
    zones.setAttribute('lang', 'he')
    zones.setAttribute('page', 'syria-withdrawal')
  })
  await expect(page.locator('iframe')).toHaveAttribute('src', `${baseURL}/embed/he/syria-withdrawal/index.html`)
  await expect(frameOf(page).locator('html')).toHaveAttribute('lang', 'he')
  await settles(page)
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('tells the host page what the reader does, as events of the element', async ({ page, baseURL }) => {
  await using host = await hostPage(element() + script(baseURL))
  await page.goto(host.address)
  await page.evaluate(() => {
    const told = ((globalThis as unknown as { told: unknown[] }).told = [] as unknown[])
    for (const name of ['layer', 'view'])
      document.body.addEventListener(name, (event) =>
        told.push([name, (event.target as Element).localName, (event as CustomEvent).detail]),
      )
  })
  await frameOf(page).locator('#show-suwayda-corridor').check({ force: true })
  const told = () =>
    page.evaluate(
      () => (globalThis as unknown as { told: [string, string, { layers?: string[]; search?: string }][] }).told,
    )
  await expect.poll(async () => (await told()).length).toBe(2)
  const [[, target, layer], [, , view]] = (await told()) as never as [
    [string, string, { layers: string[] }],
    [string, string, { search: string; type?: string }],
  ]
  expect(target).toBe(ELEMENT)
  expect(layer.layers).toContain('suwayda-corridor')
  expect(view.search).toContain('suwayda-corridor')
  expect(Object.keys(view).toSorted()).toEqual(['hash', 'search'])
})

test('obeys no message but those of its own frame', async ({ page, baseURL }) => {
  await using host = await hostPage(`${element()}<iframe id="other" srcdoc="x"></iframe>${script(baseURL)}`)
  await page.goto(host.address)
  await settles(page)
  const before = await heights(page)
  await page.evaluate(async (name) => {
    let events = 0
    document.addEventListener('layer', () => (events += 1))
    const messages = [{ 'datawrapper-height': { [name]: 77 } }, { type: name, event: 'layer', layers: [] }]
    const other = (document.getElementById('other') as HTMLIFrameElement).contentWindow as Window & typeof globalThis
    const heard = new Promise<void>((resolve) => {
      let rest = 2 * messages.length
      window.addEventListener('message', () => (rest -= 1) === 0 && resolve())
    })
    for (const message of messages) {
      window.postMessage(message, '*')
      other.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`)
    }
    await heard
    if (events > 0) throw new Error('An event was made of a message of another window.')
  }, ELEMENT)
  expect((await heights(page)).frame).toBe(before.frame)
})

test('keeps the strictest policy of a host that allows our scripts, frames and pictures', async ({ page, baseURL }) => {
  const policy = `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; img-src data:`
  await using host = await hostPage(element('', PICTURE) + script(baseURL), { policy })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(host.address)
  await settles(page)
  expect(complaints).toEqual([])
})

test('leaves the linked picture where no script runs', async ({ browser, baseURL }) => {
  await using host = await hostPage(element('', PICTURE) + script(baseURL))
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(host.address)
  await expect(page.getByRole('link').getByRole('img', { name: 'The map' })).toBeVisible()
  await page.context().close()
})

test('shows the linked picture until the frame has something to show, and then no more', async ({ page, baseURL }) => {
  const far = '<p style="height: 20000px"></p>'
  await using host = await hostPage(far + element('', PICTURE) + script(baseURL))
  await page.goto(host.address)
  await expect(page.locator('iframe')).toBeAttached()
  const picture = page.getByRole('img', { name: 'The map' })
  await expect(picture).toBeVisible()
  await expect(page.locator('iframe')).toBeHidden()
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .filter((url) => url.includes('/embed/')),
  ).toEqual([])
  await page.locator(ELEMENT).scrollIntoViewIfNeeded()
  await expect(frameOf(page).locator('h1')).toBeVisible()
  await expect(picture).toBeHidden()
})

test('leaves the linked picture on paper for a frame that nobody scrolled to', async ({ page, baseURL }) => {
  const far = '<p style="height: 20000px"></p>'
  await using host = await hostPage(far + element('', PICTURE) + script(baseURL))
  await page.goto(host.address)
  await expect(page.locator('iframe')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: 'The map' })).toBeVisible()
})

test('shows a page that fills its frame, at the height that the attribute gives', async ({ page, baseURL }) => {
  await using host = await hostPage(element('fit height="500"', PICTURE) + script(baseURL))
  await page.goto(host.address)
  await expect(frameOf(page).locator('.figure')).toBeVisible()
  expect((await page.locator('iframe').boundingBox())!.height).toBe(500)
})

test('leaves the picture where its site does not answer', async ({ page, baseURL }) => {
  await using host = await hostPage(element('page="no-such-page"', PICTURE) + script(baseURL))
  await page.goto(host.address)
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('no-such-page'))).toBe(true)
  await expect(page.getByRole('img', { name: 'The map' })).toBeVisible()
  await expect(page.locator('iframe')).toBeHidden()
})

test('twenty elements and their scripts in one article all come to show their zones', async ({ page, baseURL }) => {
  const one = `<p style="height: 900px">Text</p>${script(baseURL)}${element('page="israel-feb-2025"', PICTURE)}`
  await using host = await hostPage(one.repeat(20))
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(host.address)
  const elements = page.locator(ELEMENT)
  await expect(elements).toHaveCount(20)
  for (let index = 0; index < 20; index += 1) {
    const zones = elements.nth(index)
    await zones.scrollIntoViewIfNeeded()
    await expect(zones.frameLocator('iframe').locator('.figure [data-overlay="israel-feb-2025"]').first()).toBeVisible()
    await expect(zones.getByRole('img', { name: 'The map' })).toBeHidden()
  }
  expect(errors).toEqual([])
})
