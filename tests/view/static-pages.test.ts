import { describe, expect, it } from 'vitest'
import { narrowTo } from '../../src/catalog/narrow.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import { zoneClaims } from '../../src/catalog/look.ts'
import { bbox } from '@turf/turf'
import { staticFolder, staticPages } from '../../src/view/static-pages.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { catalog } from '../real-catalog.ts'

const pages = staticPages(catalog)

describe('static pages', () => {
  it('stand ready for all overlays, each overlay and each comparison', () => {
    expect(pages.map(({ id }) => id)).toEqual([
      'all',
      ...catalog.overlays.map(({ id }) => id),
      ...catalog.comparisons.map(({ id }) => id),
    ])
  })

  it('lie in folders of their own', () => {
    const folders = LOCALES.flatMap((locale) => pages.map((page) => staticFolder(page, locale)))
    expect(new Set(folders).size).toBe(folders.length)
    expect(folders).toContain('en/')
    expect(folders).toContain('he/israel-feb-2025/')
  })

  it('show whole what they are about', () => {
    for (const page of pages.filter(({ kind }) => kind !== 'all')) {
      const [west, south, east, north] = page.bounds
      const claimed = catalog.overlays.filter(({ id }) => page.offers.includes(id)).flatMap(zoneClaims)
      for (const { zone } of claimed) {
        const [w, s, e, n] = bbox(catalog.zones.find(({ id }) => id === zone)!.geometry)
        expect(w! > west && s! > south && e! < east && n! < north, `${page.id}: ${zone}`).toBe(true)
      }
    }
  })

  it('show both overlays of a comparison at first', () => {
    for (const { id, of } of catalog.comparisons) {
      expect([...pages.find((page) => page.id === id)!.shows].sort()).toEqual([...of].sort())
    }
  })
})

describe('a catalog narrowed to some overlays', () => {
  const part = narrowTo(catalog, ['israel-feb-2025'])

  it('lists these, the zones that they claim and the sources that both rest on', () => {
    const text = describePage(part, 'en')
    expect(text.overlays.map(({ id }) => id)).toEqual(['israel-feb-2025'])
    const claimed = new Set(zoneClaims(part.overlays[0]!).map(({ zone }) => zone))
    expect(new Set(text.zoneTexts.map(({ id }) => id))).toEqual(claimed)
    expect(text.sources.length).toBeGreaterThan(0)
    expect(text.sources.length).toBeLessThan(catalog.sources.length)
  })

  it('names in every page no source that it does not hold', () => {
    for (const { id } of catalog.overlays) {
      const text = describePage(narrowTo(catalog, [id]), 'en')
      const held = new Set(text.sources.map((source) => source.id))
      const named = text.overlays.flatMap(({ claims, responses }) =>
        [...claims, ...responses].flatMap(({ sources }) => sources.map((source) => source.id)),
      )
      expect(
        named.filter((source) => !held.has(source)),
        id,
      ).toEqual([])
    }
  })
})
