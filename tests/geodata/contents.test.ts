import { expect, it } from 'vitest'
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
    'control-since-2024',
    'syria-withdrawal',
    'israel-feb-2025',
    'israel-dec-2025',
    'suwayda-corridor',
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

it('marks every claim on a sketch as not stated, and gives its overlay words for the map that say so', () => {
  for (const overlay of catalog.overlays) {
    const sketches = overlay.claims.filter((claim) => zoneOf(claim.zone).method === 'schematic')
    expect(
      sketches.every((claim) => !claim.stated),
      overlay.id,
    ).toBe(true)
    if (sketches.length > 0) expect(overlay.mapNote, overlay.id).not.toBeNull()
  }
})
