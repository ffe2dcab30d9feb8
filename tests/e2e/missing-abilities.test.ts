import type { FrameLocator, Page } from '@playwright/test'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { en } from '../../src/i18n/tools/en.ts'
import { expect, test } from './built-page.ts'
import { startServer } from './site-server.ts'

/* A browser, or the frame that a page is in, may have taken any ability away: the rest works, and a button that cannot work says
 * so or is not there. The page's own fixture fails a test in which anything was complained of in the console. */

const m = MESSAGES.en

/** Everything in which a page could keep something throws when it is touched. */
function takeStorage(): void {
  const refuse = () => {
    throw new DOMException('taken away', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse })
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
}

/** None of them is there. */
function withoutStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel'])
    Object.defineProperty(window, name, { value: undefined })
}

/** Nothing can be copied, shown on the full screen or called idle. */
function takeTheRest(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined })
  Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: undefined })
  delete (Element.prototype as { requestFullscreen?: unknown }).requestFullscreen
  delete (window as { requestIdleCallback?: unknown }).requestIdleCallback
}

async function switchesWork(page: Page | FrameLocator): Promise<void> {
  await page.locator('#show-israel-feb-2025').check({ force: true })
  await expect(page.locator('.figure [data-overlay="israel-feb-2025"]').first()).toHaveCSS('display', 'inline')
  if ('url' in page) await expect(page).toHaveURL(/layers=[^&]*israel-feb-2025/)
}

for (const [name, take] of Object.entries({
  'storage and cookies': takeStorage,
  'the clipboard and the full screen': takeTheRest,
  'anything of a browser to keep things in': withoutStorage,
})) {
  test(`without ${name} the page switches, selects, goes live and opens its dialogs`, async ({ page }) => {
    await page.addInitScript(take)
    await page.goto('/')
    await switchesWork(page)
    await page.locator('#zone-line-b th a').click()
    await expect(page.getByRole('status')).toContainText('Line B')
    await expect(page.locator('.stage.live')).toBeVisible()
    for (const opener of [m.embedDialog.open, m.downloadPicture]) {
      await page.getByRole('button', { name: opener, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.getByRole('dialog').getByRole('button', { name: m.close, exact: true }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  })

  test(`without ${name} an embed switches and goes live`, async ({ page }) => {
    await page.addInitScript(take)
    // As high as a host makes it: a map out of view does not start.
    await page.setViewportSize({ width: 640, height: 1600 })
    await page.goto('/embed/en/index.html')
    await switchesWork(page)
    await page.locator('[data-zoom="1"]').click()
    await expect(page.locator('.stage.live')).toBeVisible()
  })
}

for (const [name, take] of Object.entries({
  'there is none': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  'it refuses': () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('taken away', 'NotAllowedError'))
  },
}))
  test(`the button that copies says what to do instead where ${name}`, async ({ page }) => {
    await page.addInitScript(take)
    await page.goto('/')
    await page.getByRole('button', { name: m.embedDialog.open, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: m.embedDialog.copy, exact: true }).click()
    await expect(dialog.getByRole('status')).toHaveText(m.embedDialog.selected)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  })

test('the button for the full screen is not there where there is none, and goes where the browser refuses', async ({
  page,
}) => {
  await page.goto('/embed/en/index.html')
  const button = page.locator('[data-full]')
  await expect(button).toBeVisible()
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('taken away'))
  })
  await button.click()
  await expect(button).toBeHidden()
  await page.addInitScript(takeTheRest)
  await page.reload()
  await expect(page.locator('html.js')).toBeAttached()
  await expect(button).toBeHidden()
})

/** No file can be handed to a reader. */
const takeFiles = () => {
  URL.createObjectURL = () => {
    throw new DOMException('taken away', 'NotAllowedError')
  }
}

test('a drawing that the browser does not hand out as a file is said to be unsaved', async ({ page }) => {
  await page.addInitScript(takeFiles)
  await page.goto('/?measure=line~36.3,33.5~36.1,32.6')
  await page.getByRole('button', { name: en.export, exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(en.notSaved)
})

test('a table that the browser does not hand out as a file is there as text to copy', async ({ page }) => {
  await page.addInitScript(takeFiles)
  await page.goto('/?compare=disengagement-1974~israel-feb-2025')
  await page.getByRole('button', { name: COMPARE_WORDS.en.table }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: COMPARE_WORDS.en.download }).click()
  await expect(dialog.getByRole('status')).not.toContainText(/^\d/)
  await expect(dialog.locator('textarea')).toHaveValue(/^overlay,area_m2,/)
})

test('a picture that the browser does not make or does not hand out is said to have failed, and the dialog stays', async ({
  page,
}) => {
  await page.addInitScript(takeFiles)
  await page.goto('/')
  await page.getByRole('button', { name: m.downloadPicture, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'SVG', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText(m.pictureFailed)
  await expect(dialog.getByRole('button', { name: 'SVG', exact: true })).toBeEnabled()
})

test('in a frame that lets out neither files nor windows the dialog does not claim that a picture was made', async ({
  page,
  baseURL,
  faults,
}) => {
  await using host = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `<iframe sandbox="allow-scripts allow-same-origin" src="${baseURL}/index.html" style="width:1000px;height:700px"></iframe>`,
    )
  })
  await page.goto(host.address)
  const map = page.frameLocator('iframe')
  await switchesWork(map)
  await map.getByRole('button', { name: m.downloadPicture, exact: true }).click()
  const dialog = map.getByRole('dialog')
  const said = dialog.getByRole('status')
  // Of a file a browser does not tell whether it let it out.
  await dialog.getByRole('button', { name: 'SVG', exact: true }).click()
  await expect(said).toHaveText(m.pictureDone)
  await expect(said).toContainText('If nothing comes')
  await dialog.getByRole('button', { name: 'PDF A4', exact: true }).click()
  await expect(said).toHaveText(m.pictureFailed)
  await expect(map.locator('iframe[srcdoc]')).toHaveCount(0)
  // What the browser says of it, and the host itself.
  expect(faults.console.splice(0).filter((line) => !/sandboxed/.test(line))).toEqual([])
  expect(faults.foreign.splice(0).filter((address) => address !== host.address)).toEqual([])
})

test('where the address cannot be written the view goes on all the same', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('taken away', 'SecurityError')
    }
  })
  for (const path of ['/', '/embed/en/index.html']) {
    await page.goto(path)
    await page.locator('#show-israel-feb-2025').check({ force: true })
    await expect(page.locator('.figure [data-overlay="israel-feb-2025"]').first()).toHaveCSS('display', 'inline')
    await expect(page.locator('#full, a[hreflang="ar"]').first()).toHaveAttribute('href', /israel-feb-2025/)
  }
})
