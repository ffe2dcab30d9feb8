import type { LineString, Polygon, Position } from 'geojson'
import { expect, it } from 'vitest'
import { constructZones } from '../../src/catalog/construct.ts'
import type { Ground } from '../../src/catalog/ground.ts'
import type { DrawnZone, Rule, ZoneGeometry, ZoneSource } from '../../src/catalog/types.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { type Area, difference } from '../../src/geometry/combine.ts'
import { ground, zoneSources } from '../real-catalog.ts'

const text = { en: '', ar: '', he: '' }
const record = {
  name: text,
  note: null,
  sources: [],
  use: 'public',
  label: null,
  relations: [],
  published: [],
  census: [],
} as const

const drawn = (id: string, geometry: ZoneGeometry): DrawnZone => ({
  ...record,
  id,
  origin: 'drawn',
  method: 'traced',
  accuracyMeters: 500,
  licence: 'CC-BY-4.0',
  geometry,
})
const made = (id: string, rule: Rule): ZoneSource => ({ ...record, id, origin: 'constructed', rule })
const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates })
const square = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.5, south],
      [west + 0.5, south + 0.5],
      [west, south + 0.5],
      [west, south],
    ],
  ],
})

const NO_GROUND: Ground = { lines: new Map(), places: new Map() }
const construct = (...zones: ZoneSource[]) => constructZones(new Map(zones.map((zone) => [zone.id, zone])), NO_GROUND)
const failuresOf = (...zones: ZoneSource[]) =>
  Object.fromEntries(construct(...zones).failures.map(({ id, message }) => [id, message]))

const WEST = drawn('west', square(35, 33))
const EAST = drawn('east', square(36, 33))
const MERIDIAN = drawn('meridian', line([36, 33], [36, 33.5]))

/** The real zones with one changed in memory. */
function mended(id: string, change: (coordinates: Position[]) => Position[]) {
  const zone = zoneSources.get(id)
  if (zone?.origin !== 'drawn' || zone.geometry.type !== 'LineString') throw new Error(`"${id}" is not a drawn line`)
  const geometry = line(...change(zone.geometry.coordinates))
  return constructZones(new Map([...zoneSources, [id, { ...zone, geometry }]]), ground)
}

it('makes every real zone', () => {
  const { geometries, failures } = constructZones(zoneSources, ground)
  expect(failures).toEqual([])
  expect([...geometries.keys()].toSorted()).toEqual([...zoneSources.keys()].toSorted())
})

it('makes the same zones in whatever order the files come', () => {
  const forwards = constructZones(zoneSources, ground).geometries
  const backwards = constructZones(new Map([...zoneSources].toReversed()), ground).geometries
  for (const [id, geometry] of forwards) expect(backwards.get(id), id).toEqual(geometry)
})

it('rounds to 6 decimals, so that published figures can be measured again from the file', () => {
  for (const geometry of constructZones(zoneSources, ground).geometries.values()) {
    const numbers = geometry.coordinates.flat(3)
    expect(numbers.every((number) => number === Number(number.toFixed(6)))).toBe(true)
  }
})

it('one mended position of line B mends the area of separation, the strip and all belts, not the Golan', () => {
  const before = constructZones(zoneSources, ground).geometries
  const { geometries: after, failures } = mended('line-b', (coordinates) =>
    coordinates.map(([lon, lat], i) => (i === 30 ? [lon! + 0.01, lat!] : [lon!, lat!])),
  )
  expect(failures).toEqual([])
  const area = (geometries: ReadonlyMap<string, ZoneGeometry>, id: string) => areaSquareMeters(geometries.get(id)!)
  const belts = ['strip-2km', 'limitation-syria-0-10', 'limitation-syria-10-20', 'limitation-syria-20-25']
  for (const id of ['area-of-separation', ...belts]) expect(area(after, id), id).not.toBe(area(before, id))
  expect(after.get('occupied-golan')).toEqual(before.get('occupied-golan'))
})

it('grows schematic parts only, and shrinks what is taken off them, so that steps nest', () => {
  const sketch = (id: string, geometry: ZoneGeometry): DrawnZone => ({ ...drawn(id, geometry), method: 'schematic' })
  const zones = [sketch('sketch', square(35, 33)), sketch('bite', square(35.2, 33.2)), EAST]
  const rest = made('rest', { type: 'difference', of: 'sketch', minus: ['bite'] })
  const sources = new Map([...zones, rest].map((zone) => [zone.id, zone]))
  const [small, middle, large] = [-0.8, 0, 0.8].map((share) => constructZones(sources, NO_GROUND, share).geometries)
  for (const id of ['sketch', 'bite', 'rest']) {
    expect(areaSquareMeters(small!.get(id)!), id).toBeLessThan(areaSquareMeters(middle!.get(id)!))
    expect(areaSquareMeters(middle!.get(id)!), id).toBeLessThan(areaSquareMeters(large!.get(id)!))
  }
  expect(difference(middle!.get('rest') as Area, [large!.get('rest') as Area])).toBeNull()
  expect(difference(small!.get('rest') as Area, [middle!.get('rest') as Area])).toBeNull()
  expect(large!.get('east')).toEqual(EAST.geometry)
})

it('a gap in the lines names the loose ends and says what to do', () => {
  const { failures } = mended('line-a', (coordinates) => [...coordinates.slice(0, -1), [35.7566, 32.7453]])
  const message = failures.find(({ id }) => id === 'area-of-separation')?.message
  expect(message).toContain('35.7566, 32.7453')
  expect(message).toContain('35.7565, 32.7453')
  expect(message).toContain('Move them onto the end they belong to.')
})

it('what is made from a failing zone says which zone that is', () => {
  const { failures } = mended('line-a', (coordinates) => [...coordinates.slice(0, -1), [35.7566, 32.7453]])
  const message = failures.find(({ id }) => id === 'strip-2km')?.message
  expect(message).toMatch(
    /^it is made from "(area-of-separation|occupied-golan)", which fails: its lines enclose 0 areas/,
  )
})

it('rules that lead in a circle are a failure of each zone in it', () => {
  const failures = failuresOf(
    made('first', { type: 'union', of: ['second'] }),
    made('second', { type: 'difference', of: 'first', minus: ['west'] }),
    WEST,
  )
  expect(Object.keys(failures)).toEqual(['first', 'second'])
  expect(failures['first']).toContain('leads back to "first". Break the circle.')
  expect(failures['second']).toContain('leads back to "second". Break the circle.')
})

it('a zone that no file holds is named', () => {
  const failures = failuresOf(made('part', { type: 'clip', of: 'nowhere', to: 'west' }), WEST)
  expect(failures).toEqual({ part: '"nowhere" is no zone, border or road. Correct the id in the rule.' })
})

it.each<[string, Rule, string]>([
  ['a clip', { type: 'clip', of: 'west', to: 'east' }, '"west" and "east" do not overlap'],
  ['a difference', { type: 'difference', of: 'west', minus: ['west'] }, 'nothing of "west" is left'],
  ['an empty union', { type: 'union', of: [] }, 'Each line must end exactly where the next begins.'],
  [
    'a belt out of reach',
    { type: 'offset', line: 'meridian', within: 'west', fromMeters: 0, toMeters: 100 },
    'no part of "west" lies that near "meridian"',
  ],
  [
    'a belt of no width',
    { type: 'offset', line: 'meridian', within: 'east', fromMeters: 2000, toMeters: 2000 },
    'fromMeters leaves nothing of the belt; it must be below toMeters',
  ],
  [
    'a belt of no distance',
    { type: 'offset', line: 'meridian', within: 'east', fromMeters: 0, toMeters: 0 },
    'toMeters must be above 0',
  ],
])('%s that leaves nothing says why', (_, rule, message) => {
  expect(failuresOf(made('empty', rule), WEST, EAST, MERIDIAN)['empty']).toContain(message)
})

it('a line where an area is needed, or an area where a line is, is named', () => {
  const failures = failuresOf(
    made('cut', { type: 'difference', of: 'meridian', minus: ['west'] }),
    made('belt', { type: 'offset', line: 'west', within: 'east', fromMeters: 0, toMeters: 100 }),
    WEST,
    EAST,
    MERIDIAN,
  )
  expect(failures['cut']).toBe('"meridian" is a line; an area is needed here.')
  expect(failures['belt']).toBe('"west" is a Polygon; a line is needed here.')
})

it('all failures are reported at once, and what can be made is made', () => {
  const { failures, geometries } = construct(
    made('one', { type: 'clip', of: 'nowhere', to: 'west' }),
    made('two', { type: 'difference', of: 'west', minus: ['west'] }),
    made('three', { type: 'union', of: ['west', 'east'] }),
    WEST,
    EAST,
  )
  expect(failures.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(geometries.has('three')).toBe(true)
})
