import { describe, expect, it } from 'vitest'
import { htmlElements } from '../../../scripts/hosting/html-elements.ts'
import { oembed, oembedPath } from '../../../scripts/share/oembed.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'
import { staticFolder } from '../../../src/view/static-pages.ts'
import { pages, pictureOf } from '../../picture/sample.ts'

const SITE = 'https://example.org/zones/'
const THUMBNAIL = { path: 'pictures/en/all.png', width: 1440, height: 2122 }

describe.each(LOCALES)('oEmbed answers in %s (oembed.com, 1.0)', (locale) => {
  const answers = pages.map((page) => {
    const { title } = pictureOf(page.id, locale).words
    return { page, title, answer: oembed(page, locale, title, THUMBNAIL, SITE) }
  })

  it('have what every answer must have, and what one of type rich must have', () => {
    for (const { answer } of answers) {
      expect(answer.type).toBe('rich')
      expect(answer.version).toBe('1.0')
      expect(answer.html).not.toBe('')
      for (const size of [answer.width, answer.height]) expect(Number.isInteger(size) && size > 0).toBe(true)
    }
  })

  it('name provider and title, and the picture with its size or not at all', () => {
    for (const { answer, title } of answers) {
      expect(answer.title).toBe(title)
      expect(answer.provider_name).not.toBe('')
      expect(new URL(answer.provider_url).href).toBe(SITE)
      expect(new URL(answer.thumbnail_url).href).toBe(SITE + THUMBNAIL.path)
      expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([THUMBNAIL.width, THUMBNAIL.height])
    }
  })

  it('hold one bare frame with the eight attributes that WordPress keeps', () => {
    for (const { answer, page, title } of answers) {
      expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/)
      const frame = htmlElements(answer.html).find(({ name }) => name === 'iframe')!
      expect(frame.attributes).toEqual({
        src: `${SITE}embed/${staticFolder(page, locale)}index.html`,
        width: String(answer.width),
        height: String(answer.height),
        frameborder: '0',
        marginwidth: '0',
        marginheight: '0',
        scrolling: 'no',
        title,
      })
    }
  })

  it('stand each at its own path', () => {
    const paths = pages.map((page) => oembedPath(page, locale))
    expect(new Set(paths).size).toBe(pages.length)
    expect(paths).toContain(`oembed/${locale}/all.json`)
  })
})

it('a title cannot break out of the frame', () => {
  const { html } = oembed(pages[0]!, 'en', 'A "quoted" <b>title</b> & more', THUMBNAIL, SITE)
  const frame = htmlElements(html).find(({ name }) => name === 'iframe')!
  expect(frame.attributes['title']).toBe('A "quoted" <b>title</b> & more')
  expect(Object.keys(frame.attributes)).toHaveLength(8)
})
