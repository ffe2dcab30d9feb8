import { expect, it } from 'vitest'
import { geodesicMeters, geodesicPath } from '../../src/geometry/geodesic.ts'
import { lengthMeters } from '../../src/geometry/length.ts'

it('measures the line from Flinders Peak to Buninyong as geodesists have it: 54,972.271 m', () => {
  // Geocentric Datum of Australia Technical Manual, on GRS80, whose flattening differs from that of WGS84 by 1e-11.
  const dms = (d: number, m: number, s: number) => d + m / 60 + s / 3600
  const flinders = [dms(144, 25, 29.5244), -dms(37, 57, 3.7203)]
  const buninyong = [dms(143, 55, 35.3839), -dms(37, 39, 10.1561)]
  expect(geodesicMeters([flinders, buninyong])).toBeCloseTo(54_972.271, 2)
})

it('draws the shortest way in pieces that measure the same, and not the straight line of longitude and latitude', () => {
  const west = [35, 33]
  const east = [37, 33]
  const path = geodesicPath([west, east])
  expect(path[0]).toEqual(west)
  expect(path.at(-1)).toEqual(east)
  // 187 km in pieces of 5 km at most; the middle of the way lies north of the parallel.
  expect(path).toHaveLength(39)
  expect(path[19]![1]!).toBeGreaterThan(33.003)
  // The pieces are straight and so a little longer, and are rounded to 1 cm each.
  expect(lengthMeters({ type: 'LineString', coordinates: path })).toBeCloseTo(geodesicMeters([west, east]), 0)
})

it('has no length and no way for no position and for one', () => {
  expect(geodesicPath([])).toEqual([])
  expect(geodesicPath([[35, 33]])).toEqual([[35, 33]])
  expect(geodesicMeters([[35, 33]])).toBe(0)
})
