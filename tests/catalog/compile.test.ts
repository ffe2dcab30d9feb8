import { describe, expect, it, test } from 'vitest'
import { compileCatalog } from '../../src/catalog/compile.ts'
import { parseCorrections, parseEvents } from '../../src/catalog/parse.ts'
import { KINDS, type Zone } from '../../src/catalog/types.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { buffer } from '../../src/geometry/buffer.ts'
import { type Area, difference, intersection } from '../../src/geometry/combine.ts'
import { lengthMeters } from '../../src/geometry/length.ts'
import { event, words } from '../made-up.ts'
import { areaOf, catalog, files, zoneOf } from '../real-catalog.ts'

/** Sketches that are shown, and belts whose distance was given roughly. */
const fades = ({ use, method, rule }: Zone) =>
  use === 'public' && (method === 'schematic' || (rule?.type === 'offset' && rule.fadeMeters !== undefined))
const soft = catalog.zones.filter(fades)
const firm = catalog.zones.filter((zone) => !fades(zone))

/** The shares of the soft zone with most steps: one that vanishes as it shrinks would have fewer. */
const shares = soft.map(({ feather }) => feather.map(({ share }) => share)).toSorted((a, b) => b.length - a.length)[0]!

it('the steps go evenly from outside to inside, at least five', () => {
  expect(shares.length).toBeGreaterThanOrEqual(5)
  expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  // 0 - share, for the inverse of 0 would be -0.
  expect(shares).toEqual(shares.map((share) => 0 - share).toReversed())
})

/** Steps are simplified for drawing by 0.0004 degrees (compile.ts), which are 44.4 m from south to north. */
const SIMPLIFIED_METERS = 45

/** Area of the part that lies further outside another area than simplifying explains, in square metres. */
function beyond(area: Area, other: Area): number {
  const outside = difference(area, [buffer(other, SIMPLIFIED_METERS)!])
  return outside ? areaSquareMeters(outside) : 0
}

describe('soft zones fade out in nested steps, none missing, each containing the next', () => {
  test.each(soft.map((zone) => [zone.id, zone] as const))('%s', (_, zone) => {
    expect(zone.feather.map(({ share }) => share)).toEqual(shares)
    zone.feather.slice(1).forEach(({ share, geometry }, i) => {
      const outer = zone.feather[i]!.geometry
      // Slivers where simplified edges cross firm ones: positions are rounded to 0.1 m.
      expect(beyond(geometry, outer), `step ${share}`).toBeLessThan(0.1 * lengthMeters(zone.geometry))
      expect(areaSquareMeters(geometry)).toBeLessThan(areaSquareMeters(outer))
    })
  })
})

it('the middle step of a soft area is the area itself', () => {
  for (const { id, feather } of soft.filter(({ geometry }) => geometry.type !== 'LineString')) {
    const middle = feather.find(({ share }) => share === 0)!.geometry
    expect([beyond(middle, areaOf(id)), beyond(areaOf(id), middle)], id).toEqual([0, 0])
  }
})

it('there are soft zones and firm ones, and the firm ones do not fade', () => {
  expect(soft.length).toBeGreaterThan(0)
  expect(firm.filter((zone) => zone.feather.length > 0).map((zone) => zone.id)).toEqual([])
})

it('no step of the reported control enters the occupied Golan', () => {
  for (const { share, geometry } of zoneOf('reported-control').feather) {
    const entered = intersection(geometry, areaOf('occupied-golan'))
    // Rounding to 6 decimals alone: 0.1 m along line A.
    expect(entered ? areaSquareMeters(entered) : 0, `step ${share}`).toBeLessThan(0.1 * zoneOf('line-a').lengthMeters!)
  }
})

it('measures areas and lengths; a line has no area, and a sketch neither', () => {
  for (const { id, method, geometry, areaSquareMeters: area, lengthMeters: length } of catalog.zones) {
    const isSketch = method === 'schematic'
    expect(length, id).toBe(isSketch ? null : lengthMeters(geometry))
    expect(area, id).toBe(isSketch || geometry.type === 'LineString' ? null : areaSquareMeters(geometry))
  }
})

it('keeps the rule of a constructed zone and gives a drawn one none', () => {
  expect(zoneOf('strip-2km').rule).toMatchObject({ type: 'offset', line: 'line-b', toMeters: 2000 })
  expect(zoneOf('line-b').rule).toBeNull()
})

it('sorts overlays by group, then by their order', () => {
  const keys = catalog.overlays.map(({ kind, order }) => KINDS.indexOf(kind) * 1000 + order)
  expect(keys).toEqual(keys.toSorted((a, b) => a - b))
})

it('sorts events by their dates, the first first, and corrections the other way round', () => {
  const events = parseEvents(['2025-08-19', '1974-05-31', '2025-08'].map((from) => event({ from })))
  const corrections = parseCorrections(['2026-01-02', '2026-02-01'].map((on) => ({ on, text: words('mended') })))
  expect(events.map(({ from }) => from)).toEqual(['1974-05-31', '2025-08', '2025-08-19'])
  expect(corrections.map(({ on }) => on)).toEqual(['2026-02-01', '2026-01-02'])
})

it('reads every file of geodata', () => {
  const count = (folder: string) => [...files.keys()].filter((path) => path.startsWith(folder)).length
  expect(catalog.zones).toHaveLength(count('zones/'))
  expect(catalog.overlays).toHaveLength(count('overlays/'))
  expect(catalog.events).toHaveLength((files.get('events.json') as unknown[]).length)
  expect(catalog.comparisons).toHaveLength((files.get('comparisons.json') as unknown[]).length)
  expect(catalog.corrections).toHaveLength((files.get('corrections.json') as unknown[]).length)
  const { borders, water, roads, labels } = catalog.basemap
  for (const list of [catalog.sources, catalog.places, borders, water, roads, labels]) expect(list).not.toHaveLength(0)
})

it('throws one error that names every zone that cannot be made', () => {
  const broken = new Map(files)
  broken.set('zones/strip-2km.json', {
    ...(files.get('zones/strip-2km.json') as object),
    rule: { type: 'union', of: ['nowhere'] },
  })
  broken.set('zones/shebaa-farms.json', {
    ...(files.get('zones/shebaa-farms.json') as object),
    rule: { type: 'between', lines: ['shebaa-outer'] },
  })
  expect(() => compileCatalog(broken)).toThrow(
    /zone "shebaa-farms": its lines enclose 0 areas[^]*zone "strip-2km": "nowhere" is no zone/,
  )
})
