import { describe, expect, it } from 'vitest'
import { describeOverlays } from '../../src/catalog/overlay-text.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { describePicture } from '../../src/picture/words.ts'
import { mapCatalog } from '../../scripts/map-catalog.ts'
import { catalog } from '../real-catalog.ts'
import { pages, pictureOf } from './sample.ts'

describe.each(LOCALES)('the words of pictures in %s', (locale) => {
  const overlays = describeOverlays(catalog, locale)

  it('name every overlay that is shown, never without its status', () => {
    for (const page of pages) {
      const { entries, description } = pictureOf(page.id, locale).words
      expect(entries.map(({ overlay }) => overlay)).toEqual(page.shows)
      for (const { overlay, title, status } of entries) {
        const text = overlays.find(({ id }) => id === overlay)!
        expect([text.status, ...text.readings.map((reading) => reading.status)]).toContain(status)
        expect(description).toContain(`${title} (${status}`)
      }
    }
  })

  it('say what is not known of what is shown', () => {
    for (const { id, mapNotes, readings } of catalog.overlays) {
      const { unknowns, description } = pictureOf(id, locale).words
      const shown = mapNotes.filter(({ reading }) => reading === null || reading === readings[0]?.id)
      expect(unknowns).toEqual(shown.map(({ text }) => text[locale]))
      for (const unknown of unknowns) expect(description).toContain(unknown)
    }
  })

  it('say which reading is shown where sources leave it open, and have its figure', () => {
    const text = overlays.find(({ id }) => id === 'israel-feb-2025')!
    for (const reading of text.readings) {
      const { entries } = describePicture(catalog, overlays, locale, {
        title: '',
        layers: [text.id],
        readings: { [text.id]: reading.id },
      })
      expect(entries[0]!.reading).toContain(reading.label)
      expect(entries[0]!.extent).toBe(reading.extent)
    }
  })

  it('name the sources that the status rests on, each once', () => {
    for (const { id } of pages) {
      const { sources } = pictureOf(id, locale).words
      expect(sources.length, id).toBeGreaterThan(0)
      expect(new Set(sources).size).toBe(sources.length)
    }
  })

  it('are the same from the part of the data that a browser has', () => {
    const layers = catalog.overlays.map(({ id }) => id)
    const all = { title: 'All', layers, readings: {} }
    expect(describePicture(mapCatalog(catalog), overlays, locale, all)).toEqual(
      describePicture(catalog, overlays, locale, all),
    )
  })
})
