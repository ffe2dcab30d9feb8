import type { LineString } from 'geojson'
import { expect, it } from 'vitest'
import { compileCatalog } from '../../src/catalog/compile.ts'
import { lookOf } from '../../src/catalog/look.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { difference } from '../../src/geometry/combine.ts'
import { contains } from '../../src/geometry/contains.ts'
import { karneyDistanceTo, polygonsOf } from '../karney.ts'
import { zoneClaim } from '../made-up.ts'
import { files, zoneOf } from '../real-catalog.ts'

const ACCURACY_METERS = 2_000

/** A line that somebody sketched, with a bend, in a file as the geodata has them. */
const line: LineString = {
  type: 'LineString',
  coordinates: [
    [35.9, 32.9],
    [36.1, 33.0],
    [36.3, 32.95],
  ],
}
const file = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'made-up-line',
      properties: {
        ...{ name_en: 'Line', name_ar: 'خط', name_he: 'קו' },
        method: 'schematic',
        accuracy_m: ACCURACY_METERS,
        licence: 'CC-BY-4.0',
        sources: 'this-project',
      },
      geometry: line,
    },
  ],
}
const compiled = compileCatalog(new Map([...files, ['zones/made-up-line.geojson', file]]))
const zone = compiled.zones.find(({ id }) => id === 'made-up-line')!
const bands = zone.feather

it('a sketched line stays a line, with a length and no area', () => {
  expect(zone.geometry.type).toBe('LineString')
  expect(zone.areaSquareMeters).toBeNull()
})

it('a sketched line has a band of doubt in at least five steps, widest outside', () => {
  expect(bands.length).toBeGreaterThanOrEqual(5)
  const areas = bands.map(({ geometry }) => areaSquareMeters(geometry))
  expect(areas).toEqual(areas.toSorted((a, b) => b - a))
})

it('each band contains the next', () => {
  bands.slice(1).forEach(({ geometry, share }, i) => {
    expect(difference(geometry, [bands[i]!.geometry]), `step ${share}`).toBeNull()
  })
})

it('every band holds the whole line', () => {
  for (const { geometry, share } of bands) {
    for (const position of line.coordinates) expect(contains(geometry, position), `step ${share}`).toBe(true)
  }
})

it('no band reaches further than the line may be off', () => {
  for (const { geometry } of bands) {
    for (const vertex of polygonsOf(geometry).flat(2)) {
      expect(karneyDistanceTo(vertex, line)).toBeLessThanOrEqual(ACCURACY_METERS)
    }
  }
})

it('the steps of a line have the shares of those of an area, so that both fade alike', () => {
  expect(bands.map(({ share }) => share)).toEqual(zoneOf('reported-control').feather.map(({ share }) => share))
})

it('a claim on a sketched line has no edge that could pass for a border', () => {
  const claim = zoneClaim({ zone: zone.id, role: 'line', stated: false })
  expect(lookOf(claim, zone)).toMatchObject({ edge: 'soft', hatch: null })
})

it('a firm line has no band', () => {
  expect(zoneOf('line-a').feather).toEqual([])
})
