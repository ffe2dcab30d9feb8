import { expect, it } from 'vitest'
import { measuredTogether, zoneOutline } from '../../src/catalog/zone-outline.ts'
import { catalog, zoneOf } from '../real-catalog.ts'

it('an outline found from the compiled catalog gives a zone the range that it was compiled with', () => {
  for (const zone of catalog.zones.filter(({ areaSquareMeters: area }) => area !== null)) {
    const { squareMeters } = measuredTogether([zone], catalog)!
    expect([squareMeters[0], squareMeters[2]], zone.id).toEqual(zone.areaRangeSquareMeters)
  }
})

it('zones together are less in doubt than each alone, for common edges count no more', () => {
  const parts = ['quneitra-governorate', 'daraa-governorate', 'suwayda-governorate'].map(zoneOf)
  const together = measuredTogether(parts, catalog)!.squareMeters
  const [least, most] = zoneOf('southern-governorates').areaRangeSquareMeters!
  // Positions of a zone are rounded to 0.1 m, those of a union are not.
  expect(together[0] / least).toBeCloseTo(1, 6)
  expect(together[2] / most).toBeCloseTo(1, 6)
})

it('a line has an outline, and no area together with others or alone', () => {
  expect(zoneOutline(zoneOf('line-b'), catalog).worstMeters).toBe(zoneOf('line-b').accuracyMeters[1])
  expect(measuredTogether([zoneOf('line-b')], catalog)).toBeNull()
  const strip = zoneOf('strip-2km')
  expect(measuredTogether([strip, zoneOf('line-b')], catalog)!.squareMeters[1]).toBe(strip.areaSquareMeters)
})
