import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { LOCALES, pageOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { FRAME_WIDTHS } from '../../src/theme/type.ts'
import { expect, test } from './built-page.ts'
import { hostPage } from './host-page.ts'

const catalog = JSON.parse(readFileSync(`${SITE_FOLDER}/data/catalog.json`, 'utf8')) as Catalog

async function open(page: Page, address: string, { open: name }: { readonly open: string }) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveClass(/has-script/)
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return { dialog, code: dialog.locator('.embed-code'), preview: dialog.frameLocator('.embed-preview iframe') }
}

for (const locale of LOCALES) {
  const m = MESSAGES[locale].embedDialog

  test(`previews what is on the map, copies its code and gives the focus back (${locale})`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { dialog, code, preview } = await open(page, `/${pageOf(locale)}?layers=israel-feb-2025`, m)
    const title = describePage(catalog, locale).overlays.find(({ id }) => id === 'israel-feb-2025')!.title
    await expect(preview.locator('h1')).toHaveText(title)
    await expect(code).toHaveValue(new RegExp(`^<script async src="${baseURL}/loader\\.js"></script>`))
    await expect(code).toHaveValue(new RegExp(` lang="${locale}" dir="\\w+" page="israel-feb-2025" `))
    await dialog.getByRole('button', { name: m.copy, exact: true }).click()
    await expect(dialog.getByRole('status')).toHaveText(m.copied)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: m.open, exact: true })).toBeFocused()
  })

  test(`needs no scrolling sideways on the narrowest screen (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const { dialog } = await open(page, `/${pageOf(locale)}`, m)
    await expect(dialog.locator('.embed-preview iframe')).toBeAttached()
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  })
}

const m = MESSAGES.en.embedDialog

test('the dialog is loaded when it is asked for, and not before', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto('/')
  await expect(page.locator('.stage.live')).toBeVisible()
  expect(scripts.filter((url) => /EmbedDialog/.test(url))).toEqual([])
  await page.getByRole('button', { name: m.open, exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(scripts.filter((url) => /EmbedDialog.*\.js/.test(url))).toHaveLength(1)
})

test('every combination is previewed as the code shows it, with a word on the script that it needs', async ({
  page,
}) => {
  const { dialog, preview } = await open(
    page,
    '/?layers=golan-trade,suwayda-corridor&reading=suwayda-corridor.by-damascus',
    m,
  )
  await expect(preview.locator('input[type=checkbox]:checked')).toHaveCount(2)
  await expect(preview.locator('#read-suwayda-corridor--by-damascus')).toBeChecked()
  await expect(dialog.locator('.embed-note')).toContainText('script')
})

test('a frame of fixed height is previewed at its height and says when names would lie over each other', async ({
  page,
}) => {
  const { dialog, preview } = await open(page, '/', m)
  await dialog.getByRole('radio', { name: MESSAGES.en.embedKind.frame, exact: true }).check()
  // The page has been measured: its buttons are there.
  await expect(preview.locator('[data-full]')).toBeVisible()
  await expect(dialog.locator('.embed-doubts')).toHaveCount(0)
  await dialog.getByRole('spinbutton', { name: m.height }).fill('360')
  await expect(dialog.locator('.embed-doubts li')).toHaveText(/the map is \d+ pixels wide/)
  await dialog.getByRole('checkbox', { name: m.fit }).uncheck()
  await expect(dialog.locator('.embed-doubts li')).toHaveText(/would have to scroll in the frame/)
})

test('a frame is tried in the column of a phone, whichever is looked at: what is proposed has room there, less is said', async ({
  page,
}) => {
  const { dialog, preview } = await open(page, '/', m)
  await dialog.getByRole('radio', { name: MESSAGES.en.embedKind.frame, exact: true }).check()
  const phone = dialog.frameLocator('.embed-phone iframe')
  const content = dialog.getByLabel(m.content)
  const language = dialog.getByLabel(m.language)
  for (const locale of LOCALES)
    for (const id of ['all', 'syria-and-israel-dec-2025', 'suwayda-corridor']) {
      await language.selectOption(locale)
      await content.selectOption(id)
      await expect(phone.locator(`html.js[lang="${locale}"]`)).toBeAttached()
      await phone.locator('html').evaluate(() => document.fonts.ready.then(() => {}))
      const { map, cut } = await phone.locator('html').evaluate(({ ownerDocument }) => {
        const column = ownerDocument.querySelector('.body > div')!
        const map = ownerDocument.querySelector('.frame')!.clientWidth
        return { map, cut: column.scrollHeight - column.clientHeight }
      })
      expect(map, `${locale} ${id}`).toBeGreaterThanOrEqual(FRAME_WIDTHS.narrow)
      expect(cut, `${locale} ${id}`).toBe(0)
      await expect(dialog.locator('.embed-doubts')).toHaveCount(0)
    }
  // Enough for the column that is looked at, and not for a phone.
  await content.selectOption('all')
  await dialog.getByRole('spinbutton', { name: m.height }).fill('700')
  await expect(preview.locator('[data-full]')).toBeVisible()
  await expect(dialog.locator('.embed-doubts li')).toHaveText(/In a column of 320 pixels/)
})

test('what the map shows beside its overlays goes with the code, or is named as left out of a picture', async ({
  page,
}) => {
  const { dialog, code, preview } = await open(
    page,
    '/?v=1&layers=disengagement-1974,israel-dec-2025&feature=line-a&compare=disengagement-1974~israel-dec-2025&measure=line~35.9,33.1~36.1,33.2',
    m,
  )
  await expect(code).not.toHaveValue(/feature/)
  await dialog.getByRole('checkbox', { name: m.selection }).check()
  await expect(code).toHaveValue(/ feature="line-a" /)
  await expect(code).toHaveValue(
    / compare="disengagement-1974~israel-dec-2025".* measure="line~35\.9,33\.1~36\.1,33\.2"/,
  )
  await expect(dialog.locator('.embed-note')).toHaveText(/No page stands ready for this choice: a script/)
  const { frame, link, picture } = MESSAGES.en.embedKind
  await dialog.getByRole('radio', { name: frame, exact: true }).check()
  await expect(code).toHaveValue(/compare=disengagement-1974~israel-dec-2025&amp;measure=line~/)
  await expect(preview.locator('.compare-layer')).toBeAttached()
  await expect(preview.locator('.measured')).toBeVisible()
  await dialog.getByRole('radio', { name: picture, exact: true }).check()
  await expect(dialog.locator('.embed-note').first()).toContainText(m.comparison)
  await expect(dialog.locator('.embed-note').first()).toContainText(m.shape)
  await dialog.getByRole('radio', { name: link, exact: true }).check()
  await expect(code).toHaveValue(/compare=disengagement-1974~israel-dec-2025.*measure=/)
  await expect(dialog.locator('.embed-note')).toHaveCount(0)
})

test('the code for a growing frame, pasted into another site, follows its page and nobody else', async ({
  page,
  context,
}) => {
  const { dialog, code, preview } = await open(page, '/?layers=israel-feb-2025', m)
  await dialog.getByRole('radio', { name: MESSAGES.en.embedKind.growing, exact: true }).check()
  await expect(preview.locator('h1')).toBeVisible()
  await expect(code).not.toHaveValue(/ height="720"/) // the page has said how high it is
  const pasted = await code.inputValue()
  await using host = await hostPage(`<div style="width: 360px">${pasted}</div>`)
  const article = await context.newPage()
  await article.goto(host.address)
  const frame = article.locator('iframe')
  const content = () =>
    article
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => body.scrollHeight)
  await expect.poll(async () => (await frame.boundingBox())!.height - (await content())).toBe(0)
  const settled = (await frame.boundingBox())!
  expect(settled.width).toBe(360)
  await article.evaluate(async () => {
    const heard = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }))
    window.postMessage({ 'datawrapper-height': { 'southern-syria-zones': 77 } }, '*')
    await heard
  })
  expect((await frame.boundingBox())!.height).toBe(settled.height)
})
