import type { Locator } from '@playwright/test'
import { LOCALES, folderOf } from '../../src/i18n/locale.ts'
import { expect, liveMap, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { hostOfEmbed } from './everyone.ts'

/*
 * What assistive technology is told of map and list: the tree that Chromium makes of them, against texts that somebody has read
 * (`looks/tree-*`). Other tests ask for single names; these show whatever changes. After a change that is meant:
 * `npx playwright test everyone-tree --update-snapshots`; read what changed, and commit it with the change.
 */

const SHOWN = 'layers=disengagement-1974,israel-feb-2025,suwayda-corridor'

/** The tree of a part of a page, without the addresses of links, which hold the port of the test. */
async function expectTree(part: Locator, name: string): Promise<void> {
  const tree = await part.ariaSnapshot()
  const told = tree.split('\n').filter((line) => !line.includes('- /url:'))
  expect(`${told.join('\n')}\n`).toMatchSnapshot(`tree-${name}.yml`)
}

for (const locale of LOCALES) {
  test(`the head of the page, its figure and a row say what they did (${locale})`, async ({ page }) => {
    await page.route('**/assets/map-in-page-*.js', () => new Promise<void>(() => {}))
    await page.goto(`/${folderOf(locale)}?${SHOWN}`)
    await expect(page.locator('html.has-script')).toBeAttached()
    await expectTree(page.locator('.masthead'), `page-head-${locale}`)
    await expectTree(page.locator('.stage .frame').first(), `page-figure-${locale}`)
    await expectTree(page.locator('#overlay-israel-feb-2025'), `page-row-${locale}`)
  })

  test(`a comparison and the tools say what they did (${locale})`, async ({ page }) => {
    await page.goto(`/${folderOf(locale)}?compare=disengagement-1974~israel-feb-2025`)
    await liveMap(page)
    await expect(page.locator('.map-b .maplibregl-canvas')).toBeVisible()
    await expect(page.locator('.compare-figures')).toBeVisible()
    await expectTree(page.locator('.stage'), `page-compared-${locale}`)
    await expectTree(page.locator('.compare'), `page-comparison-${locale}`)
    await page.goto(`/${folderOf(locale)}?measure=point~36.56951,32.70896`)
    await expect(page.locator('.tools .answers')).toBeVisible()
    await expectTree(page.locator('.tools'), `page-tools-${locale}`)
  })

  hostTest(`an embed in the page of a host says what it did (${locale})`, async ({ openHost }) => {
    const page = await openHost(hostOfEmbed(locale, SHOWN))
    const { frame } = await embedIn(page)
    await expectTree(frame.locator('body'), `embed-${locale}`)
  })
}
