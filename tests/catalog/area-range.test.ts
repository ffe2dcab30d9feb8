import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { boundaryEdges, ingredientsOf } from '../../src/catalog/boundary.ts'
import { lengthMeters } from '../../src/geometry/length.ts'
import { areaOf, catalog, ground, zoneOf, zoneSources } from '../real-catalog.ts'
import { halfOf, halfWith, only } from './half-range.ts'

const ranged = catalog.zones.filter((zone) => zone.areaRangeSquareMeters !== null)

/** Length of what moves with a line on a zone's boundary: of the line itself, or of its offsets. */
function metersOn(id: string, line: string, offset: boolean): number {
  return boundaryEdges(areaOf(id), ingredientsOf([id], zoneSources, ground.lines))
    .filter((edge) => edge.line?.id === line && edge.offset === offset)
    .reduce((sum, { start, end }) => sum + lengthMeters({ type: 'LineString', coordinates: [start, end] }), 0)
}

it('every area that is no sketch has a range, and it contains the area', () => {
  const areas = catalog.zones.filter((zone) => zone.areaSquareMeters !== null && zone.method !== 'schematic')
  expect(ranged.map((zone) => zone.id)).toEqual(areas.map((zone) => zone.id))
  for (const { id, areaSquareMeters: area, areaRangeSquareMeters: range } of ranged) {
    expect(range![0], id).toBeGreaterThanOrEqual(0)
    expect(range![0], id).toBeLessThan(area!)
    expect(range![1], id).toBeGreaterThan(area!)
  }
})

it('a line has none, and neither has a sketch', () => {
  expect(zoneOf('line-a').areaRangeSquareMeters).toBeNull()
  expect(zoneOf('reported-control').areaRangeSquareMeters).toBeNull()
})

it('a zone between lines has each line’s length times its accuracy on either side', () => {
  const { accuracyMeters, lengthMeters: length } = zoneOf('south-closing-edge')
  const sum = ['line-a', 'line-b', 'hermon-crest-north', 'hermon-crest-south'].reduce((sum, id) => {
    const line = ground.lines.get(id) ?? zoneOf(id)
    return sum + Math.max(...[line.accuracyMeters].flat()) * lengthMeters(line.geometry)
  }, accuracyMeters[1] * length!)
  // Positions are rounded to 0.1 m: 1e-5 of the lengths is some metres.
  expect(halfOf('area-of-separation') / sum).toBeCloseTo(1, 5)
})

it('is not below 0 where lines may be off by more than the zone is wide', () => {
  // 22 km² between an outer line of ±500 m and an inner one of ±1000 m.
  expect(zoneOf('shebaa-farms').areaRangeSquareMeters![0]).toBe(0)
  expect(halfOf('shebaa-farms')).toBeGreaterThan(zoneOf('shebaa-farms').areaSquareMeters!)
})

it('grows with the accuracy of any line, and is nothing where all lines are exact', () => {
  const ids = ['area-of-separation', 'limitation-syria-0-10', 'three-governorates']
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom(...ground.lines.keys(), 'line-a', 'line-b'), (id, line) => {
      const half = halfWith(id, (other, meters) => (other === line ? meters + 100 : meters))
      // One part in 1e9 for sums in another order.
      expect(half).toBeGreaterThanOrEqual(halfOf(id) * (1 - 1e-9))
    }),
    { numRuns: 30, seed: 1974 },
  )
  for (const id of ids) {
    expect(halfWith(id, () => 0)).toBeLessThan(1e-3)
    expect(halfWith(id, (_, meters) => 2 * meters) / halfOf(id)).toBeCloseTo(2, 9)
  }
})

it('a union is less doubtful than its parts together, for their common edges no longer count', () => {
  const parts = ['quneitra-governorate', 'daraa-governorate', 'suwayda-governorate']
  expect(halfOf('southern-governorates')).toBeLessThan(0.7 * parts.reduce((sum, id) => sum + halfOf(id), 0))
})

describe('a belt moves with its line, so that one edge gives back what the other takes', () => {
  test.each([
    ['strip-2km', 'line-b'],
    ['limitation-syria-0-10', 'line-b'],
    ['limitation-syria-10-20', 'line-b'],
    ['limitation-syria-20-25', 'line-b'],
    ['limitation-israel-0-10', 'line-a'],
    ['limitation-israel-10-20', 'line-a'],
    ['limitation-israel-20-25', 'line-a'],
  ])('%s', (id, line) => {
    const moving = zoneOf(line).accuracyMeters[1] * (metersOn(id, line, false) + metersOn(id, line, true))
    // 20 to 25 km from line A only a far corner of the Golan is left, with nearly no inner edge.
    expect(halfWith(id, only(line))).toBeLessThan((id === 'limitation-israel-20-25' ? 1 : 0.6) * moving)
  })

  it('but not less than if the whole line moved evenly: the difference of the lengths of its edges', () => {
    for (const [id, line] of [
      ['strip-2km', 'line-b'],
      ['limitation-syria-0-10', 'line-b'],
      ['limitation-israel-0-10', 'line-a'],
    ] as const) {
      const evenly = zoneOf(line).accuracyMeters[1] * Math.abs(metersOn(id, line, true) - metersOn(id, line, false))
      expect(halfWith(id, only(line)), id).toBeGreaterThan(evenly)
    }
  })
})
