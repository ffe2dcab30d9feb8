import fc from 'fast-check'
import proj4 from 'proj4'
import { expect, it } from 'vitest'
import { type Bounds, mercator } from '../../src/geometry/mercator.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { positionNear } from './random-shapes.ts'

const [west, south, east, north] = HOME_BOUNDS
const projector = mercator(HOME_BOUNDS, 720)

it('puts the corners of the bounds on the corners of the drawing', () => {
  const closeTo = (position: readonly [number, number], x: number, y: number) => {
    expect(position[0]).toBeCloseTo(x, 9)
    expect(position[1]).toBeCloseTo(y, 9)
  }
  closeTo(projector.project([west, north]), 0, 0)
  closeTo(projector.project([east, south]), 720, projector.height)
  expect(projector.width).toBe(720)
})

it('lets y grow southwards and x eastwards', () => {
  const [x0, y0] = projector.project([36, 33])
  const [x1, y1] = projector.project([36.1, 32.9])
  expect(x1).toBeGreaterThan(x0)
  expect(y1).toBeGreaterThan(y0)
})

it('is EPSG:3857 but for one scale and shift, so the drawing lies exactly under the live map', () => {
  const toMeters = (position: number[]) => proj4('EPSG:4326', 'EPSG:3857', position) as [number, number]
  const [left, top] = toMeters([west, north])
  const metersPerPixel = (toMeters([east, north])[0] - left) / 720
  fc.assert(
    fc.property(positionNear, (position) => {
      const [x, y] = projector.project(position)
      const [easting, northing] = toMeters(position)
      // A millionth of a pixel: only rounding differs.
      expect(x).toBeCloseTo((easting - left) / metersPerPixel, 6)
      expect(y).toBeCloseTo((top - northing) / metersPerPixel, 6)
    }),
  )
})

it('scales both ways alike', () => {
  const double = mercator(HOME_BOUNDS as Bounds, 1440)
  expect(double.height).toBeCloseTo(2 * projector.height, 9)
})
