import { describe, expect, test } from 'vitest'
import { distanceMeters } from '../../src/geometry/distance.ts'
import { deviatesByConstruction } from '../geometry/arc-chord.ts'
import { karneyDistanceTo, polygonsOf } from '../karney.ts'
import { areaOf, zoneOf } from '../real-catalog.ts'

const lineB = zoneOf('line-b').geometry
const clip = areaOf('syria-east-of-line-b')

/** Constructed positions are rounded to 6 decimals, 0.1 m; a chord of the clip may be cut between its positions. */
const ON_THE_CLIP_METERS = 0.3

describe('every vertex of a belt that is not on the clip lies at its geodesic distance from line B', () => {
  test.each([
    ['strip-2km', [2_000]],
    ['limitation-syria-0-10', [10_000]],
    ['limitation-syria-10-20', [10_000, 20_000]],
    ['limitation-syria-20-25', [20_000, 25_000]],
  ])('%s', (id, distances) => {
    const vertices = polygonsOf(areaOf(id))
      .flat(2)
      .filter((vertex) => distanceMeters(vertex, clip) > ON_THE_CLIP_METERS)
    expect(vertices.length).toBeGreaterThan(100)
    for (const vertex of vertices) {
      const distance = karneyDistanceTo(vertex, lineB)
      const fits = distances.some((meters) => {
        const { short, long } = deviatesByConstruction(meters)
        return distance > meters - short && distance < meters + long
      })
      expect(fits, `${vertex.join()} lies ${distance.toFixed(1)} m from line B`).toBe(true)
    }
  })
})
