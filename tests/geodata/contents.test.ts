import { expect, it } from 'vitest'
import { zoneClaims } from '../../src/catalog/look.ts'
import { saysStatus, statusOf } from '../../src/catalog/status-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { areaOf, catalog, zoneOf } from '../real-catalog.ts'

it('has the zones that others rely on by name', () => {
  const ids = catalog.zones.filter((zone) => zone.use === 'public').map((zone) => zone.id)
  expect(ids).toEqual(
    expect.arrayContaining([
      'line-a',
      'line-b',
      'area-of-separation',
      'occupied-golan',
      'shebaa-farms',
      'quneitra-governorate',
      'daraa-governorate',
      'suwayda-governorate',
    ]),
  )
})

it('has an overlay for every family of zones', () => {
  const families = [
    'disengagement-1974',
    'suwayda-roadmap-2025',
    'control-since-2024',
    'israel-plan-jan-2025',
    'israel-feb-2025',
    'suwayda-corridor',
    'israel-draft-sep-2025',
    'framework-sep-2025',
    'israel-dec-2025',
    'syria-withdrawal',
    'paris-jan-2026',
    'golan-trade',
    'phased-withdrawal',
  ]
  expect(catalog.overlays.map((overlay) => overlay.id)).toEqual(expect.arrayContaining(families))
})

it('keeps zones and claims apart: line A and the area of separation are one zone each, claimed by two overlays', () => {
  for (const id of ['line-a', 'area-of-separation']) {
    const claiming = catalog.overlays.filter((overlay) => overlay.claims.some((claim) => claim.zone === id))
    expect(claiming.map((overlay) => overlay.id)).toEqual(
      expect.arrayContaining(['disengagement-1974', 'syria-withdrawal']),
    )
  }
})

it('draws the eastern edge of the occupied Golan as line A itself, position by position', () => {
  const ring = areaOf('occupied-golan').coordinates.flat(1) as unknown as number[][]
  const positions = new Set(ring.map((position) => position.join()))
  const missing = (zoneOf('line-a').geometry.coordinates as number[][]).filter(
    (position) => !positions.has(position.join()),
  )
  expect(missing).toEqual([])
})

it('names about fifty places in three languages', () => {
  expect(catalog.places.length).toBeGreaterThanOrEqual(50)
  for (const place of catalog.places) for (const locale of LOCALES) expect(place.name[locale], place.id).not.toBe('')
})

it('marks every claim on a sketch as not stated', () => {
  for (const overlay of catalog.overlays) {
    const sketches = zoneClaims(overlay).filter((claim) => zoneOf(claim.zone).method === 'schematic')
    expect(
      sketches.filter((claim) => claim.stated).map(({ zone }) => zone),
      overlay.id,
    ).toEqual([])
  }
})

it('gives every overlay at least one claim, and words for its extent where no zone stands for it', () => {
  for (const { id, claims, readings, mainZone, extent } of catalog.overlays) {
    expect(claims.length, id).toBeGreaterThan(0)
    const zones = [mainZone, ...readings.map((reading) => reading.mainZone)]
    if (readings.length === 0 && mainZone === null) expect(extent, id).not.toBeNull()
    for (const zone of zones) if (zone !== null) expect(zoneOf(zone).use, id).toBe('public')
  }
})

it('gives an overlay no readings or two and more, each with a claim, a note or a zone of its own', () => {
  for (const { id, claims, readings, mapNotes } of catalog.overlays) {
    expect(readings.length, id).not.toBe(1)
    const named = [...zoneClaims({ claims }), ...mapNotes].map((record) => record.reading)
    const known = readings.map((reading) => reading.id)
    expect(
      named.filter((reading) => reading !== null && !known.includes(reading)),
      id,
    ).toEqual([])
    for (const reading of readings) {
      expect(named.includes(reading.id) || reading.mainZone !== null, `${id} ${reading.id}`).toBe(true)
    }
  }
})

it('draws every claim on a zone that can be selected', () => {
  const claimed = catalog.overlays.flatMap((overlay) => zoneClaims(overlay).map(({ zone }) => zone))
  expect(claimed.filter((zone) => zoneOf(zone).use !== 'public')).toEqual([])
})

it('claims no zone twice in one overlay and reading', () => {
  for (const overlay of catalog.overlays) {
    const keys = zoneClaims(overlay).map(({ zone, reading }) => `${zone} ${reading}`)
    expect(new Set(keys).size, overlay.id).toBe(keys.length)
  }
})

it('quotes only sources of which words were read', () => {
  const read = new Map(catalog.sources.map((source) => [source.id, source.read]))
  for (const { id, quotes } of catalog.overlays) {
    for (const { source } of quotes)
      expect(['full', 'excerpt', 'reprint'], `${id} ${source}`).toContain(read.get(source))
  }
})

it('compares about ten pairs of overlays that are drawn, and leaves none that is drawn out', () => {
  const drawn = catalog.overlays.filter((overlay) => zoneClaims(overlay).length > 0).map(({ id }) => id)
  expect(catalog.comparisons.length).toBeGreaterThanOrEqual(8)
  expect(catalog.comparisons.length).toBeLessThanOrEqual(12)
  expect(new Set(catalog.comparisons.flatMap(({ of }) => of))).toEqual(new Set(drawn))
})

it('says in the title of a comparison what is demanded, and what is only leaked, reported or proposed', () => {
  const silent = catalog.comparisons.flatMap(({ id, of, title }) =>
    of.flatMap((side) => {
      const claim = zoneClaims(catalog.overlays.find((overlay) => overlay.id === side)!)[0]!
      const status = statusOf(claim)
      return LOCALES.filter((locale) => status && !saysStatus(title[locale], status, locale)).map(
        (locale) => `${id}, title.${locale}: ${side} is ${status}`,
      )
    }),
  )
  expect(silent).toEqual([])
})
