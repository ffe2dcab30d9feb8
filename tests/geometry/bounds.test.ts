import { expect, it } from 'vitest'
import { boundsOf, filling, framed } from '../../src/geometry/bounds.ts'
import { type Bounds, latitudeOfMercator, mercator, mercatorLatitude } from '../../src/geometry/mercator.ts'

const LIKE: Bounds = [35.4, 32.3, 36.9, 33.6]
const ratioOf = (bounds: Bounds) => mercator(bounds, 1).height

it('bounds of nothing are none', () => {
  expect(boundsOf([])).toBeNull()
})

it('bounds reach round all geometries', () => {
  const line = { type: 'LineString' as const, coordinates: [[35.9, 32.9], [36.1, 33.2]] } // prettier-ignore
  const point = { type: 'Point' as const, coordinates: [35.7, 33.1] }
  expect(boundsOf([line, point])).toEqual([35.7, 32.9, 36.1, 33.2])
})

it.each([
  ['tall', [35.8, 32.7, 35.9, 33.4]],
  ['wide', [35.6, 32.9, 37.2, 33.0]],
] as const)('a %s box is framed in the proportions of another, with the same middle', (_name, box) => {
  const found = framed(box, LIKE, 1.2, 0)
  // Proportions are computed back and forth through logarithms: the last digits may differ.
  expect(ratioOf(found)).toBeCloseTo(ratioOf(LIKE), 9)
  expect((found[0] + found[2]) / 2).toBeCloseTo((box[0] + box[2]) / 2, 9)
  const middle = ([, south, , north]: Bounds) => (mercatorLatitude(south) + mercatorLatitude(north)) / 2
  expect(middle(found)).toBeCloseTo(middle(box), 9)
})

it('leaves the room that is asked for on the tighter side', () => {
  const [west, , east] = framed([35.6, 32.9, 36.6, 33.0], LIKE, 1.25, 0)
  expect(east - west).toBeCloseTo(1.25, 9)
})

it('never frames less than the least width', () => {
  const [west, , east] = framed([35.85, 33.1, 35.86, 33.11], LIKE, 1.2, 0.75)
  expect(east - west).toBeCloseTo(0.75, 9)
})

it('a latitude stretched by Mercator comes back', () => {
  for (const latitude of [-60, 0, 32.36, 33.6]) {
    expect(latitudeOfMercator(mercatorLatitude(latitude))).toBeCloseTo(latitude, 12)
  }
})

it.each([
  [1200, 400],
  [400, 1200],
])(
  'bounds that fill a frame of %i × %i pixels hold what they held, about the same middle, and no more than need be',
  (width, height) => {
    const filled = filling(LIKE, { width, height })
    expect(ratioOf(filled)).toBeCloseTo(height / width, 9)
    const [west, south, east, north] = filled
    expect((west + east) / 2).toBeCloseTo((LIKE[0] + LIKE[2]) / 2, 9)
    // One pair of sides stays where it was, the other moves outwards.
    expect(Math.abs(west - LIKE[0]) < 1e-9 || Math.abs(south - LIKE[1]) < 1e-9).toBe(true)
    expect([
      west <= LIKE[0] + 1e-9,
      south <= LIKE[1] + 1e-9,
      east >= LIKE[2] - 1e-9,
      north >= LIKE[3] - 1e-9,
    ]).not.toContain(false)
  },
)
