import type { Polygon, Position } from 'geojson'
import { describe, expect, it, test } from 'vitest'
import { compileCatalog } from '../../src/catalog/compile.ts'
import { constructZones } from '../../src/catalog/construct.ts'
import { type LicensedPlace, groundOf } from '../../src/catalog/ground.ts'
import { boundingParts, inheritProvenance } from '../../src/catalog/inherit.ts'
import type { Place, Rule, Zone, ZoneSource } from '../../src/catalog/types.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { type Area, difference } from '../../src/geometry/combine.ts'
import { contains } from '../../src/geometry/contains.ts'
import { distanceMeters } from '../../src/geometry/distance.ts'
import { deviatesByConstruction } from '../geometry/arc-chord.ts'
import { karneyDistance, polygonsOf } from '../karney.ts'
import { source, words } from '../made-up.ts'
import { catalog, files, placeAt } from '../real-catalog.ts'

/** The rule by which a name that nobody pinned down becomes a circle of doubt round it. */

const QUNEITRA = placeAt('quneitra')
const METERS = 3_000

const place: LicensedPlace = {
  ...catalog.places.find(({ id }) => id === 'quneitra')!,
  source: 'gazetteer',
  licence: 'CC-BY-3.0-IGO',
}
const ground = { lines: new Map(), places: new Map([['quneitra', place]]) }

function box(west: number, east: number): Polygon {
  const [south, north] = [32.5, 33.5]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

const record = {
  name: words(''),
  note: null,
  use: 'public',
  label: null,
  relations: [],
  published: [],
  census: [],
} as const
const land = (id: string, geometry: Polygon): ZoneSource => ({
  ...record,
  id,
  sources: ['survey'],
  origin: 'drawn',
  method: 'traced',
  accuracyMeters: 500,
  licence: 'ODbL-1.0',
  geometry,
})
const WIDE = land('wide', box(35.3, 36.3))
/** Its western edge runs a kilometre or two east of Quneitra's middle, across the circle. */
const EAST = land('east', box(QUNEITRA[0]! + 0.015, 36.3))
const FAR = land('far', box(36.2, 36.3))

const circle = (within: string, change: Partial<Rule & { type: 'around' }> = {}): ZoneSource => ({
  ...record,
  id: 'circle',
  sources: [],
  origin: 'constructed',
  rule: { type: 'around', place: 'quneitra', within, meters: METERS, ...change },
})
const sourcesOf = (zone: ZoneSource) => new Map([WIDE, EAST, FAR, zone].map((each) => [each.id, each]))

function made(zone: ZoneSource, share = 0): Area {
  return constructZones(sourcesOf(zone), ground, share).geometries.get('circle') as Area
}
function failure(zone: ZoneSource): string | undefined {
  return constructZones(sourcesOf(zone), ground).failures.find(({ id }) => id === 'circle')?.message
}

function expectOnCircle(vertices: readonly Position[], middle: Position, meters: number) {
  const { short, long } = deviatesByConstruction(meters)
  for (const vertex of vertices) {
    const distance = karneyDistance(vertex, middle)
    expect(distance, vertex.join()).toBeGreaterThan(meters - short)
    expect(distance, vertex.join()).toBeLessThan(meters + long)
  }
}

describe('a circle round a place', () => {
  it.each([500, 3_000, 20_000])('has every vertex at its geodesic distance of %i m', (meters) => {
    const vertices = polygonsOf(made(circle('wide', { meters }))).flat(2)
    expect(vertices.length).toBeGreaterThan(100)
    expectOnCircle(vertices, QUNEITRA, meters)
  })

  it('has the area of a circle', () => {
    // Chords of 90/32 degrees: sin(x)/x of the circle, 0.04 % less.
    expect(areaSquareMeters(made(circle('wide'))) / (Math.PI * METERS ** 2)).toBeCloseTo(1, 2)
  })

  it('ends where the land ends that it lies within', () => {
    const clipped = made(circle('east'))
    expect(difference(clipped, [EAST.origin === 'drawn' ? (EAST.geometry as Area) : clipped])).toBeNull()
    expect(contains(clipped, QUNEITRA)).toBe(false)
    expect(areaSquareMeters(clipped)).toBeLessThan(areaSquareMeters(made(circle('wide'))) / 2)
  })

  it('fades out in nested circles, as far as it is wide', () => {
    const steps = [-0.8, -0.4, 0, 0.4, 0.8].map((share) => ({ share, area: made(circle('wide'), share) }))
    for (const { share, area } of steps) expectOnCircle(polygonsOf(area).flat(2), QUNEITRA, METERS * (1 + share))
    steps.slice(1).forEach(({ area }, i) => expect(difference(steps[i]!.area, [area])).toBeNull())
  })

  it('never leaves the land as it grows', () => {
    expect(
      difference(made(circle('east'), 0.8), [(EAST as ZoneSource & { origin: 'drawn' }).geometry as Area]),
    ).toBeNull()
  })

  it.each([
    [
      'an unknown place',
      circle('wide', { place: 'nowhere' }),
      'there is no place "nowhere". Correct the id in the rule.',
    ],
    ['no width', circle('wide', { meters: 0 }), 'meters must be above 0'],
    ['a place out of reach', circle('far'), '"quneitra" lies further than that from "far"'],
  ])('of %s says what is wrong', (_, zone, message) => {
    expect(failure(zone)).toBe(message)
  })
})

describe('a circle round a place inherits', () => {
  const provenance = inheritProvenance('circle', sourcesOf(circle('east')), ground)

  it('a sketch’s softness, for nobody said where the edge runs', () => {
    expect(provenance.method).toBe('schematic')
  })

  it('its radius as accuracy: all that it says is how far off the spot may be', () => {
    expect(provenance.accuracyMeters).toEqual([METERS, METERS])
  })

  it('the source of the place as what it was drawn from, not the land that clips it', () => {
    expect(provenance.drawnFrom).toEqual(['gazetteer'])
    expect(boundingParts('circle', sourcesOf(circle('east')), ground).map(({ id }) => id)).toEqual(['quneitra'])
  })

  it('the licence of the place’s source, and of the land whose positions stand in it', () => {
    expect(provenance.licences).toEqual(['CC-BY-3.0-IGO', 'ODbL-1.0'])
    expect(provenance.creditedTo).toEqual(['gazetteer', 'survey'])
  })

  it('nothing from a place that no file holds', () => {
    const zone = circle('wide', { place: 'nowhere' })
    expect(boundingParts('circle', sourcesOf(zone), ground)).toEqual([])
  })
})

describe('the ground', () => {
  const named = (id: string): Place => ({ ...place, id, source: id })
  const { places } = groundOf({
    borders: [],
    roads: [],
    places: [named('licensed'), named('silent')],
    sources: [source({ id: 'licensed', licence: 'public-domain' }), source({ id: 'silent' })],
  })

  it('gives each place the licence of its source', () => {
    expect(places.get('licensed')?.licence).toBe('public-domain')
  })

  it('gives a place whose source has none the licence of this project', () => {
    expect(places.get('silent')?.licence).toBe('CC-BY-4.0')
  })
})

describe('in the catalog', () => {
  const post = {
    id: 'made-up-post',
    ...{ name_en: 'Post', name_ar: 'موقع', name_he: 'מוצב' },
    sources: ['this-project'],
    rule: { type: 'around', place: 'quneitra', within: 'syria-east-of-line-a', meters: METERS },
  }
  const compiled = compileCatalog(new Map([...files, ['zones/made-up-post.json', post]]))
  const zone = compiled.zones.find(({ id }) => id === post.id)!

  it('a circle of doubt has no firm edge: it is a sketch that fades out', () => {
    expect(zone.method).toBe('schematic')
    expect(zone.feather.length).toBeGreaterThanOrEqual(5)
  })

  const circles = [...catalog.zones, zone].filter(
    (each): each is Zone & { rule: Rule & { type: 'around' } } => each.rule?.type === 'around',
  )
  test.each(circles.map((each) => [each.id, each] as const))('%s lies at its distance round its place', (_, each) => {
    const within = catalog.zones.find(({ id }) => id === each.rule.within)!.geometry
    const vertices = polygonsOf(each.geometry)
      .flat(2)
      .filter((vertex) => distanceMeters(vertex, within) > 0.3) // not on the clip; positions are rounded to 0.1 m
    expectOnCircle(vertices, placeAt(each.rule.place), each.rule.meters)
  })
})
