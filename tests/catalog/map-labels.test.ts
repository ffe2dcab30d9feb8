import { describe, expect, it } from 'vitest'
import { zoneClaims } from '../../src/catalog/look.ts'
import { mapLabels } from '../../src/catalog/map-labels.ts'
import { partOf } from '../../src/catalog/parts.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { TWO_WAYS, WORDS_ALONE, catalogWith, words } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const real = catalogWith(catalog, { overlays: [TWO_WAYS, WORDS_ALONE] })
/** A zone that a real overlay claims, and the made-up one in one of its readings, with a name for the map. */
const NAMED = { text: words('The named zone'), at: [36.4, 32.9] }
const made = {
  ...real,
  zones: real.zones.map((zone) => (zone.id === 'three-governorates' ? { ...zone, label: NAMED } : zone)),
}
const notes = (locale: (typeof LOCALES)[number], of = catalog) =>
  mapLabels(of, locale).filter((label) => label.class === 'note')
const labelsOf = (name: string) => mapLabels(made, 'en').filter(({ lines }) => lines.join(' ') === name)

describe.each(LOCALES)('the names on the map in %s', (locale) => {
  const labels = mapLabels(catalog, locale)

  it('say of every claim that nobody stated where it lies that this is so, in the reading in which it shows', () => {
    for (const overlay of catalog.overlays) {
      for (const claim of zoneClaims(overlay).filter(({ stated }) => !stated)) {
        const shownWith = [partOf(overlay.id, null), partOf(overlay.id, claim.reading)]
        const visible = notes(locale).filter(({ parts }) => parts.some((part) => shownWith.includes(part)))
        expect(visible, `${overlay.id} ${claim.zone}`).not.toHaveLength(0)
      }
    }
  })

  it('hold every note of every overlay, in its words', () => {
    const written = catalog.overlays.flatMap(({ mapNotes }) => mapNotes.map(({ text }) => text[locale]))
    expect(notes(locale).map(({ lines }) => lines.join(' '))).toEqual(written)
  })

  it('are written, each in one to three lines', () => {
    for (const { lines } of labels) {
      expect([1, 2, 3]).toContain(lines.length)
      expect(lines.filter((line) => line.trim() === '')).toEqual([])
    }
  })

  it('belong to parts that the data has', () => {
    const known = catalog.overlays.flatMap(({ id, readings }) => [id, ...readings.map((one) => partOf(id, one.id))])
    expect(labels.flatMap(({ parts }) => parts).filter((part) => !known.includes(part))).toEqual([])
  })

  it('come in the order of need: the occupied Golan, notes, zones, belts, places, the base map', () => {
    const order = ['occupied', 'note', 'zone', 'belt', 'city', 'town', 'village']
    const met = labels.map((label) => order.indexOf(label.class)).filter((place) => place >= 0 && place < 4)
    expect(met).toEqual(met.toSorted((a, b) => a - b))
    const ranks = labels.flatMap(({ rank }) => (rank === null ? [] : [rank]))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })
})

describe('a note', () => {
  it('of one reading shows only with it', () => {
    expect(labelsOf('widely read').map(({ parts }) => parts)).toEqual([['two-ways.wide']])
    expect(labelsOf('narrowly read').map(({ parts }) => parts)).toEqual([['two-ways.narrow']])
  })

  it('of all readings shows with the overlay, whichever is chosen', () => {
    expect(labelsOf('either way').map(({ parts }) => parts)).toEqual([['two-ways']])
  })

  it('of an overlay that has no place on the map shows with it, in the colour of who asserts', () => {
    expect(labelsOf('no place was stated')).toMatchObject([{ parts: ['words-alone'], hues: ['israel'], class: 'note' }])
  })
})

describe('the name of a zone', () => {
  it('of a line stands beside it, however long it is in a language', () => {
    const lines = catalog.zones.filter(({ geometry, label }) => geometry.type === 'LineString' && label !== null)
    expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['line-a', 'line-b']))
    for (const { id, label } of lines) expect(['left', 'right'], id).toContain(label!.side)
  })

  it('shows with each overlay that claims the zone, of one that has readings only in the reading that claims it', () => {
    const [label] = labelsOf(NAMED.text.en)
    const claiming = catalog.overlays.flatMap(({ id, claims }) =>
      zoneClaims({ claims })
        .filter(({ zone }) => zone === 'three-governorates')
        .map(({ reading }) => partOf(id, reading)),
    )
    expect(claiming).not.toHaveLength(0)
    expect(label?.parts.toSorted()).toEqual([...new Set([...claiming, 'two-ways.wide'])].toSorted())
  })

  it('stands there once, however many overlays claim the zone', () => {
    for (const { label } of made.zones.filter((zone) => zone.label !== null)) {
      expect(labelsOf(label!.text.en).filter(({ at }) => at === label!.at).length, label!.text.en).toBeLessThanOrEqual(
        1,
      )
    }
  })

  it('is left out where no overlay claims the zone', () => {
    const claimed = new Set(made.overlays.flatMap((overlay) => zoneClaims(overlay).map(({ zone }) => zone)))
    const unclaimed = made.zones.filter((zone) => zone.label !== null && !claimed.has(zone.id))
    const places = mapLabels(made, 'en').map(({ at }) => at)
    expect(unclaimed.filter(({ label }) => places.includes(label!.at)).map(({ id }) => id)).toEqual([])
  })
})
