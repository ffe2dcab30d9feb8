import { describe, expect, it } from 'vitest'
import { GOVERNORATES } from '../../src/catalog/compile-overlaps.ts'
import { insideOf } from '../../src/catalog/inside.ts'
import { ownOutline } from '../../src/catalog/outline.ts'
import type { Zone } from '../../src/catalog/types.ts'
import { DISTANCE_PLACES, edgeDistance, placesOf } from '../../src/catalog/whereabouts.ts'
import { measuredTogether } from '../../src/catalog/zone-outline.ts'
import { layOver } from '../../src/geometry/lay-over.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { karneyDistanceTo } from '../karney.ts'
import { areaOf, catalog, placeAt, zoneOf } from '../real-catalog.ts'
import { rectangle } from './squares.ts'

const zones = catalog.overlaps!.zones
const isLine = (id: string) => zoneOf(id).geometry.type === 'LineString'

it('every public zone has its whereabouts, but for sketches', () => {
  const firm = catalog.zones.filter(({ use, method }) => use === 'public' && method !== 'schematic')
  expect(zones.map(({ zone }) => zone)).toEqual(firm.map(({ id }) => id))
})

describe('the distance from an edge', () => {
  it('is the geodesic distance to its nearest point', () => {
    for (const { zone, distances } of zones) {
      expect(Object.keys(distances).toSorted(), zone).toEqual([...DISTANCE_PLACES].toSorted())
      for (const [place, { meters }] of Object.entries(distances)) {
        const oracle = karneyDistanceTo(placeAt(place), zoneOf(zone).geometry)
        // 0.01 % as distance.ts states, and half a metre of rounding.
        expect(Math.abs(meters[1] - oracle), `${zone}, ${place}`).toBeLessThan(1e-4 * oracle + 0.5)
      }
    }
  })

  it('may be off by the accuracy of the nearest line and of the place', () => {
    const { distances } = zones.find(({ zone }) => zone === 'line-b')!
    const [least, drawn, most] = distances['suwayda']!.meters
    const place = catalog.places.find(({ id }) => id === 'suwayda')!
    const off = zoneOf('line-b').accuracyMeters[1] + place.accuracyMeters
    expect([drawn - least, most - drawn]).toEqual([off, off])
  })

  it('may be shortest to another line than the nearest, where that is less accurate', () => {
    const square = (id: string, accuracyMeters: number, east: number) =>
      ownOutline(id, rectangle(east, -5, east + 5, 5), accuracyMeters)
    const [near, far] = [square('near', 100, 3), square('far', 1000, 3.5)]
    const place = { geometry: { type: 'Point' as const, coordinates: [36, 33] }, accuracyMeters: 0 }
    const [least, drawn, most] = edgeDistance(place, { ...near, edges: [...near.edges, ...far.edges] })
    // A kilometre at 33 N is drawn to 0.1 %.
    expect(drawn / 3000).toBeCloseTo(1, 2)
    expect(least / 2500).toBeCloseTo(1, 2)
    expect(most / 3100).toBeCloseTo(1, 2)
  })

  it('says on which side of the edge the place lies, and nothing of a line', () => {
    const sideOf = (zone: string, place: string) => zones.find((each) => each.zone === zone)!.distances[place]!.side
    expect(sideOf('suwayda-governorate', 'suwayda')).toBe('inside')
    expect(sideOf('suwayda-governorate', 'daraa')).toBe('outside')
    expect(sideOf('line-a', 'damascus')).toBeNull()
  })
})

describe('the places of a zone', () => {
  it('are those that the question of inside finds, one by one', () => {
    for (const { zone, places } of zones.filter(({ zone }) => !isLine(zone))) {
      const answers = catalog.places.map(({ id }) => [id, insideOf(placeAt(id), zoneOf(zone), catalog)!.answer])
      const idsOf = (answer: string) => answers.filter(([, each]) => each === answer).map(([id]) => id)
      expect(places, zone).toEqual({ inside: idsOf('inside'), tooClose: idsOf('too-close') })
    }
  })

  it('are none of a line', () => {
    for (const { zone, places } of zones.filter(({ zone }) => isLine(zone))) expect(places, zone).toBeNull()
  })

  it('of several zones together are those inside any, and those too close to one and inside none', () => {
    const ids = ['quneitra-governorate', 'daraa-governorate']
    const parts: Zone[] = ids.map(zoneOf)
    const { inside, tooClose } = placesOf(parts, measuredTogether(parts, catalog)!.outline, catalog)
    expect(inside).toContain('quneitra')
    expect(inside).toContain('daraa')
    // On the border of the two.
    expect(tooClose).toContain('jamlah')
    expect(inside.filter((id) => tooClose.includes(id))).toEqual([])
  })
})

describe('the share of each governorate that a zone covers', () => {
  it('is its overlap by the governorate', () => {
    for (const { zone, governorates } of zones.filter(({ zone }) => !isLine(zone))) {
      for (const id of GOVERNORATES) {
        const { shared } = layOver(areaOf(zone), areaOf(id))
        const share = shared ? areaSquareMeters(shared) / zoneOf(id).areaSquareMeters! : 0
        // 5 decimals are kept.
        expect(Math.abs((governorates![id]?.[1] ?? 0) - share), `${zone}, ${id}`).toBeLessThan(1e-5)
      }
    }
  })

  it('is all of itself, and is not said of lines', () => {
    const of = (zone: string) => zones.find((each) => each.zone === zone)!.governorates
    expect(of('suwayda-governorate')).toEqual({ 'suwayda-governorate': [1, 1, 1] })
    expect(of('line-b')).toBeNull()
  })
})
