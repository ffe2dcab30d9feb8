import fc from 'fast-check'
import type { LineString, Polygon } from 'geojson'
import { expect, it } from 'vitest'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { buffer } from '../../src/geometry/buffer.ts'
import { difference } from '../../src/geometry/combine.ts'
import { karneyDistanceTo, polygonsOf } from '../karney.ts'
import { areaOf, zoneOf } from '../real-catalog.ts'
import { deviatesByConstruction } from './arc-chord.ts'
import { lineNear } from './random-shapes.ts'

const lineB = zoneOf('line-b').geometry as LineString

it.each([300, 2_000, 10_000, 20_000, 25_000])('every vertex round line B lies %i m from it', (meters) => {
  const vertices = polygonsOf(buffer(lineB, meters)!).flat(2)
  const { short, long } = deviatesByConstruction(meters)
  for (const vertex of vertices) {
    const distance = karneyDistanceTo(vertex, lineB)
    expect(distance, vertex.join()).toBeGreaterThan(meters - short)
    expect(distance, vertex.join()).toBeLessThan(meters + long)
  }
})

it('keeps its distance from any line, between the vertices too', () => {
  fc.assert(
    fc.property(lineNear, fc.integer({ min: 300, max: 25_000 }), (line, meters) => {
      fc.pre(line.coordinates.every(([lon]) => Math.abs(lon! - 35.9) < 0.8)) // 75 km; with the offset 100 km
      const { short, long } = deviatesByConstruction(meters)
      for (const ring of polygonsOf(buffer(line, meters)!).flat()) {
        for (let i = 1; i < ring.length; i++) {
          const middle = ring[i]!.map((value, axis) => (value + ring[i - 1]![axis]!) / 2)
          const distance = karneyDistanceTo(middle, line)
          expect(distance).toBeGreaterThan(meters - short)
          expect(distance).toBeLessThan(meters + long)
        }
      }
    }),
    { numRuns: 20 },
  )
}, 30_000) // twenty buffers measured vertex by vertex with the oracle

it('grows an area all round and shrinks it with a negative figure', () => {
  const extent = areaOf('reported-control-extent')
  const grown = buffer(extent, 800)!
  const shrunk = buffer(extent, -800)!
  expect(difference(extent, [grown])).toBeNull()
  expect(difference(shrunk, [extent])).toBeNull()
  expect(areaSquareMeters(shrunk)).toBeLessThan(areaSquareMeters(extent))
})

it('is null when shrinking leaves nothing', () => {
  const extent = areaOf('reported-control-extent') as Polygon
  expect(buffer(extent, -50_000)).toBeNull()
})
