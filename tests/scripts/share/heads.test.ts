import { describe, expect, it } from 'vitest'
import { htmlElements } from '../../../scripts/hosting/html-elements.ts'
import { embedPageHead, fullPageHead } from '../../../scripts/share/heads.ts'
import { LOCALES, pageOf } from '../../../src/i18n/locale.ts'
import { catalog } from '../../real-catalog.ts'
import { pages, pictureOf } from '../../picture/sample.ts'

const SITE = 'https://example.org/zones/'

function links(head: readonly string[]) {
  return htmlElements(head.join(''))
    .filter(({ name }) => name === 'link')
    .map(({ attributes }) => attributes)
}
const canonical = (head: readonly string[]) => links(head).find(({ rel }) => rel === 'canonical')?.['href']

describe.each(LOCALES)('heads in %s', (locale) => {
  const full = (site: string | null) => fullPageHead(catalog, { locale, title: 'T', summary: 'S' }, site)

  it('of embed pages keep them out of search engines, and name the page to be shared by its whole address or not at all', () => {
    for (const page of pages) {
      const folder = page.kind === 'all' ? '' : `${page.id}/`
      expect(canonical(embedPageHead(page, locale, SITE))).toBe(`${SITE}share/${locale}/${folder}index.html`)
      expect(canonical(embedPageHead(page, locale, null))).toBeUndefined()
      expect(embedPageHead(page, locale, null)).toEqual(['<meta name="robots" content="noindex">'])
    }
  })

  it('of the full page say nothing where its address is not known', () => {
    expect(full(null)).toEqual([])
  })

  it('of the full page name it, its other languages, its oEmbed answer and its picture with text by whole addresses', () => {
    expect(canonical(full(SITE))).toBe(SITE + pageOf(locale))
    const all = links(full(SITE))
    expect(all.find(({ type }) => type === 'application/json+oembed')!['href']).toBe(`${SITE}oembed/${locale}/all.json`)
    const languages = all.filter(({ hreflang }) => hreflang)
    expect(Object.fromEntries(languages.map(({ hreflang, href }) => [hreflang, href]))).toEqual({
      ...Object.fromEntries(LOCALES.map((other) => [other, SITE + pageOf(other)])),
      'x-default': `${SITE}index.html`,
    })
    const metas = htmlElements(full(SITE).join('')).filter(({ name }) => name === 'meta')
    const said = (property: string) =>
      metas.find(({ attributes }) => attributes['property'] === property)?.attributes['content']
    expect(said('og:type')).toBe('website')
    expect(said('og:url')).toBe(SITE + pageOf(locale))
    expect(said('og:image')).toBe(`${SITE}pictures/${locale}/all.card.png`)
    expect(said('og:image:alt')).toBe(pictureOf('all', locale).words.description)
  })
})
