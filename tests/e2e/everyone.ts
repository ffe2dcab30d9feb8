import type { Frame, Page } from '@playwright/test'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { type Locale, LOCALES, folderOf } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { expect, liveMap } from './built-page.ts'

/* The states of the site that every reader must be able to use, opened as a reader opens them. */

/** A state of the site in one language. */
export interface State {
  readonly name: string
  readonly locale: Locale
  /** What the address asks for besides. */
  readonly open: (page: Page, query?: string) => Promise<void>
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
/** The page's own address with a query, which may be empty. */
const at = (path: string, ...queries: readonly string[]) => {
  const query = queries.filter(Boolean).join('&')
  return query === '' ? path : `${path}?${query}`
}

/** Holds the live map back, so that the page stays as it is before it comes. */
async function withoutMap(page: Page): Promise<void> {
  await page.route('**/assets/map-in-page-*.js', () => new Promise<void>(() => {}))
}

/** Opens a page whose script has run. */
async function goto(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('html.has-script, html.js')).toBeAttached()
  await page.evaluate(() => document.fonts.ready)
  // What is laid out only when a reader comes near has no true place and size before.
  await page.addStyleTag({ content: '.below { content-visibility: visible !important }' })
}

/** Every state in one language. */
function statesIn(locale: Locale): State[] {
  const home = `/${folderOf(locale)}`
  const m = MESSAGES[locale]
  const state = (name: string, open: State['open']): State => ({ name: `${name} (${locale})`, locale, open })
  return [
    state('the page as it opens', async (page, query = '') => {
      await withoutMap(page)
      await goto(page, at(home, query))
    }),
    state('the live map', async (page, query = '') => {
      await goto(page, at(home, query))
      await liveMap(page)
    }),
    state('an open card', async (page, query = '') => {
      await withoutMap(page)
      await goto(page, at(home, 'feature=disengagement-1974', query))
      await expect(page.locator('details[open] .card')).toBeVisible()
    }),
    state('a comparison', async (page, query = '') => {
      await withoutMap(page)
      await goto(page, at(home, 'compare=disengagement-1974~israel-feb-2025&mode=swipe', query))
      await expect(page.locator('.side-b .figure')).toBeVisible()
    }),
    state('the table of all overlays', async (page, query = '') => {
      await withoutMap(page)
      await goto(page, at(home, 'compare=disengagement-1974~israel-feb-2025&mode=diff', query))
      await press(page, COMPARE_WORDS[locale].table)
      await expect(page.locator('dialog.overlap-table')).toBeVisible()
    }),
    state('the tools', async (page, query = '') => {
      await withoutMap(page)
      await goto(page, at(home, 'measure=point~36.56951,32.70896', query))
      await expect(page.locator('.tools .answers')).toBeVisible()
    }),
    state('the questions', async (page, query = '') => {
      await withoutMap(page)
      await goto(page, at(home, query))
      await press(page, m.questions)
      await page.locator('.question-list button').first().click()
      await expect(page.locator('.questions h3').first()).toBeVisible()
    }),
    state('the timeline', async (page, query = '') => {
      await withoutMap(page)
      // A date whose sources differ, with overlays of which nothing was known.
      await goto(page, at(home, 'time=2025-07-12', query))
      await expect(page.locator('.timeline .difference')).toBeVisible()
    }),
    state('the embed dialog', async (page, query = '') => {
      await withoutMap(page)
      await goto(page, at(home, query))
      await press(page, m.embedDialog.open)
      await expect(page.locator('dialog.embed-dialog .embed-preview iframe')).toBeVisible()
    }),
    state('the picture dialog', async (page, query = '') => {
      await withoutMap(page)
      await goto(page, at(home, query))
      await press(page, m.downloadPicture)
      await expect(page.locator('dialog.export-dialog img')).toBeVisible()
    }),
    state('the embed of all overlays, all of it open', async (page, query = '') => {
      await goto(page, at(`/embed/${locale}/index.html`, query))
      for (const summary of await page.locator('summary').all()) await summary.click()
    }),
    state('the embed with a comparison and a line', async (page, query = '') => {
      const asked = 'compare=disengagement-1974~israel-feb-2025&measure=line~36.29,33.51~36.57,32.71'
      await goto(page, at(`/embed/${locale}/index.html`, asked, query))
      await expect(page.locator('.side-b .figure')).toBeVisible()
      await expect(page.locator('.compare-figures')).toBeVisible()
    }),
    state('the embed of one overlay', async (page, query = '') => {
      await goto(page, at(`/embed/${locale}/israel-feb-2025/index.html`, query))
    }),
    state('the story', async (page, query = '') => {
      await goto(page, at(`/story/${locale}/index.html`, query))
    }),
  ]
}

/** Every state in every language. */
export const STATES: readonly State[] = LOCALES.flatMap(statesIn)

/** The embed of all overlays in the page of another host, as high as it asks to be. */
export const hostOfEmbed = (locale: Locale, query = '') =>
  `<p><a href="#before">before</a></p><iframe title="Map" src="SITE${at(`/embed/${locale}/index.html`, query)}" scrolling="no" allow="fullscreen"
    style="width:100%;border:0;height:2400px"></iframe><p><a href="#after">after</a></p>`

/** A page, or what is in a frame of one. */
export type Place = Page | Frame
