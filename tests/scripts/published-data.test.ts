import { expect, it } from 'vitest'
import { zonesGeoJson } from '../../scripts/published-data.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { catalog } from '../real-catalog.ts'

const { features } = zonesGeoJson(catalog)

it('publishes every public zone under its id, and no mere part of others', () => {
  const expected = catalog.zones.filter((zone) => zone.use === 'public').map((zone) => zone.id)
  expect(features.map((feature) => feature.id)).toEqual(expected)
})

it('publishes areas that can be measured again from the published positions, and none of lines and sketches', () => {
  for (const { id, geometry, properties } of features) {
    if (geometry.type === 'LineString' || properties?.['method'] === 'schematic')
      expect(properties?.['areaSquareMeters'], String(id)).toBeNull()
    else expect(areaSquareMeters(geometry), String(id)).toBe(properties?.['areaSquareMeters'])
  }
})

it('puts licence, credit and date into every feature', () => {
  for (const { id, properties } of features) {
    expect(properties?.['licences'], String(id)).not.toBe('')
    expect(properties?.['credit'], String(id)).not.toBe('')
    expect(properties?.['dataAsOf'], String(id)).toBe('2026-01-31')
  }
})
