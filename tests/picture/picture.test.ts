import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale, direction } from '../../src/i18n/locale.ts'
import { THEMES, THEME_IDS } from '../../src/theme/palette.ts'
import { partOf } from '../../src/catalog/parts.ts'
import { zoneClaims } from '../../src/catalog/look.ts'
import { drawShown } from '../../src/picture/picture.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { catalog } from '../real-catalog.ts'
import { elements, fonts, pages, parseSvg, pictureOf } from './sample.ts'

/** Pixels from the edge of a sheet to what is on it; a hundredth is rounded away in the file. */
const [MARGIN, ROUNDING] = [20, 0.02]
const GROUPS = ['title', 'date', 'base', 'zones', 'places', 'labels', 'scale', 'legend', 'credit', 'reuse']

describe.each(LOCALES)('pictures in %s', (locale) => {
  const sheets = pages.map((page) => {
    const picture = pictureOf(page.id, locale)
    return { page, words: picture.words, document: parseSvg(picture.draw('sheet', 'light').svg) }
  })

  it('are well formed, each id in them stands once, and what refers to an id finds it', () => {
    for (const { document, page } of sheets) {
      const all = elements(document, '*')
      const ids = all.flatMap((element) => element.getAttribute('id') ?? [])
      expect(new Set(ids).size, page.id).toBe(ids.length)
      const used = all.flatMap((element) =>
        Array.from(element.attributes).flatMap(({ value }) =>
          [...value.matchAll(/url\(#(.*?)\)/g)].map(([, id]) => id),
        ),
      )
      expect(used.length).toBeGreaterThan(0)
      expect(used.filter((id) => !ids.includes(id!))).toEqual([])
    }
  })

  it('have their parts as named groups, for who edits them', () => {
    for (const { document, page } of sheets) {
      const groups = elements(document, 'g').map((group) => group.getAttribute('id'))
      expect(groups, page.id).toEqual(expect.arrayContaining(GROUPS))
    }
  })

  it('are self-contained: colours and not properties, nothing loaded', () => {
    for (const theme of THEME_IDS) {
      const { svg } = pictureOf('all', locale).draw('sheet', theme)
      expect(svg).not.toMatch(/var\(|href=|class=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/)
      expect(svg).toContain(`fill="${THEMES[theme].page}"`)
    }
  })

  it('say in real text their title, every status and extent, the credit and the terms', () => {
    const letters = (text: string) => text.replaceAll(/[\s\u00a0\u200e\u200f\u202a-\u202c\u2066-\u2069]/g, '')
    for (const { document, words } of sheets) {
      const said = letters(
        elements(document, 'text')
          .map(({ textContent }) => textContent)
          .join(''),
      )
      const expected = [words.title, words.dataAsOf, words.credit, words.reuse, ...words.sources]
      const told = words.entries.flatMap(({ title, status, extent }) => [title, status, extent])
      for (const text of [...expected, ...told]) expect(said).toContain(letters(text))
    }
  })

  it('say what is not known on the map, or below it where the map has no place for it', () => {
    for (const { document, words } of sheets) {
      const said = ['labels', 'unknowns']
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join('')
        .replaceAll(/[\s\u00a0\u200e\u200f\u202a-\u202c\u2066-\u2069]/g, '')
      for (const unknown of words.unknowns) expect(said).toContain(unknown.replaceAll(/\s/g, ''))
    }
  })

  it('have their title and text alternative, and name their language', () => {
    for (const { document, words } of sheets) {
      const root = document.documentElement
      expect(root.getAttribute('lang')).toBe(locale)
      const named = root.getAttribute('aria-labelledby')!.split(' ')
      expect(named.map((id) => document.getElementById(id)!.textContent)).toEqual([words.title, words.description])
    }
  })

  it('draw every claim of what is shown in the reading that is shown, and no other', () => {
    for (const { document, page } of sheets) {
      const zones = Array.from(document.getElementById('zones')!.childNodes).map((node) =>
        (node as Element).getAttribute('id'),
      )
      const expected = catalog.overlays
        .filter(({ id }) => page.shows.includes(id))
        .flatMap((overlay) =>
          zoneClaims(overlay)
            .filter(({ reading }) => reading === null || reading === overlay.readings[0]!.id)
            .map(({ zone, reading }) => `zone-${partOf(overlay.id, reading).replace('.', '-')}-${zone}`),
        )
      expect(zones.sort(), page.id).toEqual(expected.sort())
    }
  })

  it('name what overlays share in the colour of the one that is shown', () => {
    const view = { layers: ['syria-withdrawal'], readings: {} }
    const { labels } = drawShown(catalog, locale, HOME_BOUNDS, view)
    const shared = labels.filter(({ parts }) => parts.length > 0)
    expect(shared.length).toBeGreaterThan(1)
    expect(new Set(shared.map(({ hues }) => hues[0]))).toEqual(new Set(['syria']))
  })

  it('keep every line of words within their edges, as wide as the fonts draw it', () => {
    for (const { document, page } of sheets) {
      const width = Number(document.documentElement.getAttribute('width'))
      for (const text of elements(document, 'text')) {
        const [left, right] = endsOf(text, locale)
        expect(left, `${page.id}: ${text.textContent}`).toBeGreaterThanOrEqual(MARGIN)
        expect(right, `${page.id}: ${text.textContent}`).toBeLessThanOrEqual(width - MARGIN + ROUNDING)
      }
    }
  })

  it('begin on the side where their script begins', () => {
    for (const { document } of sheets) {
      const [title] = Array.from(document.getElementById('title')!.childNodes) as Element[]
      expect(title!.getAttribute('text-anchor') === 'end').toBe(direction(locale) === 'rtl')
    }
  })

  it('stand on cards of 1200 × 630, all of them with room for their words', () => {
    for (const { id } of pages) {
      const { svg, width, height } = pictureOf(id, locale).draw('card', 'light')
      expect([width, height]).toEqual([1200, 630])
      const credit = parseSvg(svg).getElementById('credit')!
      expect(credit.textContent).toContain('OpenStreetMap')
    }
  })
})

/** Left and right end of a line of words. */
function endsOf(text: Element, locale: Locale): readonly [left: number, right: number] {
  const number = (attribute: string) => Number(text.getAttribute(attribute) ?? 0)
  const sizePixels = number('font-size')
  const weight = text.getAttribute('font-weight') === '600' ? 600 : 400
  const spacingEms = number('letter-spacing') / sizePixels
  const width = fonts[locale].measure(text.textContent!, { sizePixels, weight, spacingEms })
  const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start']!
  const left = number('x') - width * share
  return [left, left + width]
}
