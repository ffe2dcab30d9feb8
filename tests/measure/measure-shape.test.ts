import type { Polygon } from 'geojson'
import { expect, it } from 'vitest'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { measureShape, shapeFeature } from '../../src/measure/measure-shape.ts'
import { karneyDistance } from '../karney.ts'
import { placeAt } from '../real-catalog.ts'

const corners = [placeAt('damascus'), placeAt('daraa'), placeAt('suwayda')]

it('measures a line along the shortest ways, one after the other', () => {
  const { lengthMeters, geometry } = measureShape({ type: 'line', positions: corners })
  const legs = karneyDistance(corners[0]!, corners[1]!) + karneyDistance(corners[1]!, corners[2]!)
  expect(lengthMeters).toBeCloseTo(legs, 3)
  expect(geometry.type).toBe('LineString')
})

it('measures an area the same whichever way it is drawn, and exports what measures the same', () => {
  const there = measureShape({ type: 'area', positions: corners })
  const back = measureShape({ type: 'area', positions: corners.toReversed() })
  // A square metre of thousands of square kilometres: the pieces are cut from the other end.
  expect(Math.abs(there.squareMeters! - back.squareMeters!)).toBeLessThan(2000)
  const { geometry, properties } = shapeFeature({ type: 'area', positions: corners })
  expect(properties!['area_m2']).toBe(Math.round(areaSquareMeters(geometry as Polygon)))
})

it('says of an outline that crosses itself that it encloses no area', () => {
  const bow = [[36, 33], [36.1, 33.1], [36.1, 33], [36, 33.1]] // prettier-ignore
  expect(measureShape({ type: 'area', positions: bow }).squareMeters).toBeNull()
})

it('takes an area of two corners for a line, and one position for a point', () => {
  expect(measureShape({ type: 'area', positions: corners.slice(0, 2) }).geometry.type).toBe('LineString')
  expect(measureShape({ type: 'line', positions: corners.slice(0, 1) }).geometry.type).toBe('Point')
})
