import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { constructZones } from '../../src/catalog/construct.ts'
import type { ZoneSource } from '../../src/catalog/types.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { areaOf, ground, zoneOf, zoneSources } from '../real-catalog.ts'
import { displacedLines, scaled, type Shift, shifted, type Station } from './displaced-lines.ts'
import { halfWith, only } from './half-range.ts'

describe('what line B alone leaves open of a belt', () => {
  const id = 'limitation-syria-0-10'
  const lineB = zoneSources.get('line-b') as ZoneSource & { readonly geometry: { readonly coordinates: Position[] } }
  const path = lineB.geometry.coordinates
  const accuracy = zoneOf('line-b').accuracyMeters[1]
  const half = halfWith(id, only('line-b'))
  const areaWith = (coordinates: readonly Position[]) => {
    const moved = { ...lineB, geometry: { type: 'LineString', coordinates } } as ZoneSource
    return areaSquareMeters(
      constructZones(new Map([...zoneSources, ['line-b', moved]]), ground, 0, [id]).geometries.get(id)!,
    )
  }
  const area = areaSquareMeters(areaOf(id))
  /** By how much the area grows for each metre that one position of line B moves east and north. Ends must stay. */
  const pulls = path.map((position, i): Shift => {
    if (i === 0 || i === path.length - 1) return [0, 0]
    const STEP_METERS = 10
    const grown = (shift: Shift) =>
      (areaWith(path.map((other, k) => (k === i ? shifted(position, scaled(shift, STEP_METERS)) : other))) - area) /
      STEP_METERS
    return [grown([1, 0]), grown([0, 1])]
  })

  it('is what each position of the line can do alone, added up', () => {
    const sum = accuracy * pulls.reduce((sum, pull) => sum + Math.hypot(...pull), 0)
    // The ends of the line, which this test cannot move, may do the rest.
    expect(sum / half).toBeGreaterThan(0.85)
    expect(sum / half).toBeLessThan(1.01)
  })

  it('is nearly reached when each moves where it does most', () => {
    const most = path.map((position, i) => {
      const length = Math.hypot(...pulls[i]!)
      return length === 0 ? position : shifted(position, scaled(pulls[i]!, accuracy / length))
    })
    const share = (areaWith(most) - area) / half
    expect(share).toBeGreaterThan(0.85)
    // Of first order: as the line bends it grows longer, and the belt with it.
    expect(share).toBeLessThan(1.03)
  })

  it('is not exhausted by waves of the whole line, which do far more than moving it evenly', () => {
    const wave = (lengthMeters: number, phase: number) => (station: Station) => {
      const height = 3 * Math.sin(2 * Math.PI * (station.alongMeters / lengthMeters + phase))
      return scaled(station.left, station.line === 'line-b' ? Math.max(-1, Math.min(1, height)) : 0)
    }
    const shares = [10_000, 20_000, 40_000].flatMap((lengthMeters) =>
      [0, 0.25, 0.5, 0.75].flatMap((phase) => {
        const { sources, ground } = displacedLines(wave(lengthMeters, phase))
        const moved = constructZones(sources, ground, 0, [id]).geometries.get(id)
        return moved ? [(areaSquareMeters(moved) - area) / half] : []
      }),
    )
    expect(shares.length).toBeGreaterThan(5)
    for (const share of shares) expect(Math.abs(share)).toBeLessThan(1)
    expect(Math.max(...shares.map(Math.abs))).toBeGreaterThan(0.2)
  })
})
