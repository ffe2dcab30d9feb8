import { describe, expect, it } from 'vitest'
import { extentOf, overlayOverlapOf, reasonsOf, zoneOverlap } from '../../src/catalog/find-overlap.ts'
import type { Overlap, Overlaps } from '../../src/catalog/types.ts'
import { layOver } from '../../src/geometry/lay-over.ts'
import { areaOf, catalog, zoneOf } from '../real-catalog.ts'

const overlaps: Overlaps = catalog.overlaps!
const data = { zones: catalog.zones, overlaps }
const ofZones = (a: string, b: string) => zoneOverlap(data, a, b) as Overlap
const read = (overlay: string, reading: string | null = null) => ({ overlay, reading })

describe('the overlap of two zones', () => {
  it('is found in either order', () => {
    const [ab, ba] = [ofZones('strip-2km', 'daraa-governorate'), ofZones('daraa-governorate', 'strip-2km')]
    expect([ab.shared, ab.onlyA, ab.shareOfB]).toEqual([ba.shared, ba.onlyB, ba.shareOfA])
    expect(ofZones('area-of-separation', 'control-15km-from-line-a').relation).toBe('within')
    expect(ofZones('control-15km-from-line-a', 'area-of-separation').relation).toBe('contains')
  })

  it('is nothing for every pair that is not listed, as they share no area', () => {
    const areas = catalog.zones.filter(({ use, areaSquareMeters: area }) => use === 'public' && area !== null)
    const apart = areas.flatMap((a, i) =>
      areas
        .slice(i + 1)
        .filter((b) => ofZones(a.id, b.id).relation === 'disjoint')
        .map((b) => [a.id, b.id] as const),
    )
    expect(apart.length).toBeGreaterThan(20)
    for (const [a, b] of apart) {
      expect(layOver(areaOf(a), areaOf(b)).shared, `${a}, ${b}`).toBeNull()
      expect(ofZones(a, b).onlyA[1]).toBeCloseTo(zoneOf(a).areaSquareMeters!, -1)
    }
  })

  it('of a zone with itself is the zone', () => {
    const { relation, shared, onlyA, shareOfB } = ofZones('strip-2km', 'strip-2km')
    expect([relation, onlyA, shareOfB]).toEqual(['identical', [0, 0, 0], [1, 1, 1]])
    expect([shared[0], shared[2]]).toEqual(zoneOf('strip-2km').areaRangeSquareMeters)
  })

  it('is none where a sketch or a line takes part, and says so', () => {
    expect(zoneOverlap(data, 'reported-control', 'quneitra-governorate')).toEqual({ because: ['sketch'] })
    expect(zoneOverlap(data, 'quneitra-governorate', 'line-a')).toEqual({ because: ['line'] })
    expect(zoneOverlap(data, 'line-a', 'draft-southwest')).toEqual({ because: ['line', 'sketch'] })
  })

  it('is refused for what is no public zone', () => {
    expect(() => zoneOverlap(data, 'syria', 'strip-2km')).toThrow('no public zone "syria"')
  })
})

describe('the overlap of two overlays', () => {
  it('is found in either order', () => {
    const [a, b] = [read('disengagement-1974'), read('israel-feb-2025', 'with-separation')]
    const [ab, ba] = [overlayOverlapOf(overlaps, a, b), overlayOverlapOf(overlaps, b, a)]
    expect(ab).toMatchObject({ a, b, relation: 'overlaps' })
    expect(ba).toMatchObject({ a: b, b: a, relation: 'overlaps' })
    if ('because' in ab || 'because' in ba) throw new Error('both have one')
    expect([ab.shared, ab.onlyA, ab.shareOfB]).toEqual([ba.shared, ba.onlyB, ba.shareOfA])
  })

  it('is none where nothing is known of one, and says why', () => {
    const february = read('israel-feb-2025', 'with-separation')
    expect(overlayOverlapOf(overlaps, read('israel-dec-2025'), february)).toEqual({ because: ['sketch'] })
    expect(overlayOverlapOf(overlaps, february, read('paris-jan-2026'))).toEqual({ because: ['unstated'] })
    expect(overlayOverlapOf(overlaps, read('golan-trade'), read('suwayda-corridor', 'by-damascus'))).toEqual({
      because: ['no-place', 'line'],
    })
  })

  it('is there for every pair of overlays of which something is known', () => {
    const known = overlaps.extents.filter((extent) => extent.known !== 'nothing')
    const pairs = known.flatMap((a, i) => known.slice(i + 1).filter((b) => b.overlay !== a.overlay))
    expect(overlaps.overlays).toHaveLength(pairs.length)
  })

  it('is refused for a reading that there is not, and for two readings of one overlay', () => {
    expect(() => extentOf(overlaps, read('israel-feb-2025'))).toThrow('"israel-feb-2025" with the reading "null"')
    const readings = ['with-separation', 'without-separation'].map((id) => read('israel-feb-2025', id))
    expect(() => overlayOverlapOf(overlaps, readings[0]!, readings[1]!)).toThrow('not over itself')
  })
})

it('says why what is known of an overlay is not all of it', () => {
  const why = (overlay: string, reading: string | null = null) => reasonsOf(extentOf(overlaps, read(overlay, reading)))
  expect(why('disengagement-1974')).toEqual([])
  expect(why('control-since-2024')).toEqual(['sketch'])
  expect(why('framework-sep-2025')).toEqual(['unpublished'])
  expect(why('phased-withdrawal')).toEqual(['no-place'])
})
