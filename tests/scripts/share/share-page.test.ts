import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { htmlElements } from '../../../scripts/hosting/html-elements.ts'
import { picturePath } from '../../../scripts/pictures/static-pictures.ts'
import { sharePage, sharePath } from '../../../scripts/share/share-page.ts'
import { LOCALES, type Locale, direction } from '../../../src/i18n/locale.ts'
import { decodeView } from '../../../src/view/address.ts'
import { knownIds } from '../../../src/catalog/known-ids.ts'
import { describePage } from '../../../src/catalog/page-text.ts'
import type { StaticPage } from '../../../src/view/static-pages.ts'
import { catalog } from '../../real-catalog.ts'
import { pages, pictureOf } from '../../picture/sample.ts'

const SITE = 'https://example.org/zones/'
const known = knownIds(describePage(catalog, 'en'))

function htmlOf(page: StaticPage, locale: Locale, site: string | null): string {
  const { words } = pictureOf(page.id, locale)
  return sharePage({ page, words, picture: picturePath(page, locale), pictureHeight: 1000, site })
}

/** Contents of the page's meta elements, by name or property. */
function metas(html: string): Record<string, string> {
  const found = htmlElements(html).filter(({ name }) => name === 'meta')
  return Object.fromEntries(
    found.map(({ attributes }) => [attributes['property'] ?? attributes['name'] ?? '', attributes['content'] ?? '']),
  )
}

describe.each(LOCALES)('share pages in %s', (locale) => {
  it.each(pages.map((page) => [page.id, page] as const))(
    'show the picture of %s with its text, and lead to the map with that view',
    (_, page) => {
      const { words } = pictureOf(page.id, locale)
      const all = htmlElements(htmlOf(page, locale, null))
      const own = posix.dirname(sharePath(page, locale))
      const [picture] = all.filter(({ name }) => name === 'img')
      expect(picture!.attributes['alt']).toBe(words.description)
      expect(posix.join(own, picture!.attributes['src']!)).toBe(`pictures/${locale}/${page.id}.svg`)

      const links = all.filter(({ name, attributes }) => name === 'a' && attributes['href']!.includes('index.html'))
      const [toMap, ...toOthers] = links.map(({ attributes }) => attributes)
      const address = new URL(posix.join(own, toMap!['href']!), SITE)
      expect(address.pathname).toBe(locale === 'en' ? '/zones/index.html' : `/zones/${locale}/index.html`)
      const { view, dropped } = decodeView(address.search, address.hash, known)
      expect(dropped).toEqual([])
      expect(view.layers).toEqual(page.shows)
      expect(toOthers.map((attributes) => attributes['hreflang'])).toEqual(LOCALES.filter((other) => other !== locale))
    },
  )

  it('describe each overlay with its status, for networks and search engines', () => {
    for (const page of pages) {
      const { entries, title } = pictureOf(page.id, locale).words
      const said = metas(htmlOf(page, locale, null))
      expect(said['og:title']).toBe(title)
      for (const { title, status } of entries) {
        expect(said['description']).toContain(`${title} (${status})`)
        expect(said['og:description']).toContain(`${title} (${status})`)
      }
    }
  })

  it('name language and direction, and are to be found by search engines', () => {
    const html = htmlOf(pages[0]!, locale, SITE)
    const [root] = htmlElements(html)
    expect(root!.attributes).toMatchObject({ lang: locale, dir: direction(locale) })
    expect(metas(html)['robots']).toBeUndefined()
  })

  it('hold no whole address where the address of the site is not known', () => {
    for (const page of pages) expect(htmlOf(page, locale, null)).not.toMatch(/https?:\/\//)
  })

  it('say with whole addresses, where it is known, where they, their picture and their oEmbed answer stand', () => {
    for (const page of pages) {
      const html = htmlOf(page, locale, SITE)
      const said = metas(html)
      const own = SITE + sharePath(page, locale)
      expect(said).toMatchObject({
        'og:url': own,
        'og:image': `${SITE}pictures/${locale}/${page.id}.card.png`,
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      })
      expect(said['og:image:alt']).toBe(pictureOf(page.id, locale).words.description)
      const links = htmlElements(html)
        .filter(({ name }) => name === 'link')
        .map(({ attributes }) => attributes)
      expect(links.find(({ rel }) => rel === 'canonical')!['href']).toBe(own)
      expect(links.find(({ type }) => type === 'application/json+oembed')!['href']).toBe(
        `${SITE}oembed/${locale}/${page.id}.json`,
      )
      const languages = links.filter(({ hreflang }) => hreflang)
      expect(Object.fromEntries(languages.map(({ hreflang, href }) => [hreflang, href]))).toEqual({
        ...Object.fromEntries(LOCALES.map((other) => [other, SITE + sharePath(page, other)])),
        'x-default': SITE + sharePath(page, 'en'),
      })
    }
  })
})
