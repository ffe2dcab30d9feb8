import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page, Request } from '@playwright/test'
import { htmlElements } from '../../scripts/hosting/html-elements.ts'
import { isCompressible, mediaType } from '../../scripts/hosting/media-types.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { type Locale, LOCALES } from '../../src/i18n/locale.ts'
import { expect, liveMap, test } from './built-page.ts'

/*
 * What a page may weigh, ask for and hold: facts that are the same in every run. Times are the benchmark's. Who raises a
 * budget has looked at what grew, and says why in the commit.
 */

/** Bytes that a server sends, by kind of file. */
type Weight = Readonly<Record<'html' | 'js' | 'css' | 'woff2', number>>

/** The heaviest language counts: Arabic and Hebrew bring their own fonts beside the Latin ones. */
const BUDGETS: Readonly<Record<string, { readonly requests: number; readonly bytes: Weight }>> = {
  'the page with its live map': { requests: 18, bytes: { html: 45_056, js: 475_000, css: 8_500, woff2: 60_000 } },
  'the embed of all overlays': { requests: 5, bytes: { html: 20_480, js: 0, css: 0, woff2: 20_480 } },
  'the embed of one overlay': { requests: 5, bytes: { html: 14_336, js: 0, css: 0, woff2: 20_480 } },
  'the embed with its live map': { requests: 6, bytes: { html: 20_480, js: 360_000, css: 0, woff2: 20_480 } },
  'the embed that compares': { requests: 6, bytes: { html: 20_480, js: 118_000, css: 0, woff2: 20_480 } },
  'the embed that measures': { requests: 6, bytes: { html: 20_480, js: 68_000, css: 0, woff2: 20_480 } },
  'the story': { requests: 5, bytes: { html: 21_504, js: 0, css: 0, woff2: 23_000 } },
}

const VISITS: Readonly<Record<keyof typeof BUDGETS, (page: Page, locale: Locale) => Promise<unknown>>> = {
  'the page with its live map': async (page, locale) => {
    await page.goto(pageOf(locale))
    await liveMap(page)
  },
  'the embed of all overlays': (page, locale) => page.goto(`/embed/${locale}/index.html`),
  'the embed of one overlay': (page, locale) => page.goto(`/embed/${locale}/disengagement-1974/index.html`),
  'the embed with its live map': async (page, locale) => {
    await page.goto(`/embed/${locale}/index.html`)
    const script = page.waitForRequest(/embed-live/)
    await page.locator('.stage .frame').click()
    await script
  },
  'the embed that compares': async (page, locale) => {
    await page.goto(`/embed/${locale}/index.html?compare=disengagement-1974~israel-feb-2025`)
    await page.locator('.compare-figures').waitFor()
  },
  'the embed that measures': async (page, locale) => {
    await page.goto(`/embed/${locale}/index.html?measure=line~36.2,33.5~36.1,32.6`)
    await page.locator('.measured').waitFor()
  },
  'the story': (page, locale) => page.goto(`/story/${locale}/index.html`),
}

const pageOf = (locale: Locale) => (locale === 'en' ? '/index.html' : `/${locale}/index.html`)

for (const [what, { requests, bytes }] of Object.entries(BUDGETS))
  for (const locale of LOCALES)
    test(`${what} keeps its budget of requests and bytes (${locale})`, async ({ page }) => {
      const asked = await askedBy(page, () => VISITS[what]!(page, locale))
      const list = (files: readonly string[]) => files.map((file) => `${file} ${weight(file)}`).join(', ')
      const over = Object.entries(bytes).flatMap(([ending, most]) => {
        const own = asked.filter((path) => path.endsWith(`.${ending}`))
        const sum = own.reduce((sum, path) => sum + weight(path), 0)
        return sum > most ? [`${ending}: ${sum} bytes, ${sum - most} over its ${most}: ${list(own)}`] : []
      })
      if (asked.length > requests) over.unshift(`${asked.length} requests, ${requests} allowed: ${list(asked)}`)
      expect(over).toEqual([])
    })

test('what the page waits for before it answers keeps its budget', () => {
  const named = htmlElements(readFileSync(join(SITE_FOLDER, 'index.html'), 'utf8')).flatMap(({ name, attributes }) =>
    name === 'script' ? (attributes['src'] ?? []) : name === 'link' ? (attributes['href'] ?? []) : [],
  )
  const files = named.filter((path) => /\.(js|css)$/.test(path)).map((path) => path.replace('./', '/'))
  const sum = files.reduce((sum, path) => sum + weight(path), 0)
  expect(sum, files.map((path) => `${path} ${weight(path)}`).join(', ')).toBeLessThanOrEqual(32_500)
})

/** Files that a page has asked for, its fonts too; each once, in the order of their names. */
async function askedBy(page: Page, visit: () => Promise<unknown>): Promise<string[]> {
  const asked = new Set<string>()
  const note = (request: Request) => {
    if (/^http/.test(request.url())) asked.add(new URL(request.url()).pathname)
  }
  page.on('request', note)
  await visit()
  await page.evaluate(() => document.fonts.ready.then(() => {}))
  page.off('request', note)
  await page.goto('about:blank')
  return [...asked].toSorted()
}

/** Bytes of a file of the site as a server sends it. */
function weight(path: string): number {
  const bytes = readFileSync(join(SITE_FOLDER, path))
  return isCompressible(mediaType(path)) ? brotliCompressSync(bytes).length : bytes.length
}
