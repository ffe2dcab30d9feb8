import { describe, expect, it, test } from 'vitest'
import { insideOf } from '../../src/catalog/inside.ts'
import { distanceMeters } from '../../src/geometry/distance.ts'
import { karneyDistanceTo } from '../karney.ts'
import { catalog, placeAt, zoneOf } from '../real-catalog.ts'

const ask = (place: string, zone: string) => insideOf(placeAt(place), zoneOf(zone), catalog)!

/** The places on whose side all sources agree, from the list of control places of the reference. */
const INSIDE = [
  'quneitra',
  'al-hamidiyah',
  'jubata-al-khashab',
  'turnejeh',
  'ufaniya',
  'madinat-al-baath',
  'as-samdaniyah-al-gharbiyah',
  'as-samdaniyah-ash-sharqiyah',
  'al-qahtaniyah',
  'bir-ajam',
  'breiqa',
  'al-asbah',
  'al-rafid',
  'mount-hermon',
]
const EAST_OF_LINE_B = [
  'hader',
  'khan-arnabah',
  'ruwayhina',
  'jamlah',
  'maariyah',
  'jaba',
  'umm-batna',
  'kudna',
  'abidin',
]
const WEST_OF_LINE_A = ['majdal-shams', 'masada', 'fiq']

/** Nearer to a line than its accuracy: 300 m for lines A and B, 700 m for the crest of Hermon, measured. */
const TOO_CLOSE_TO_SAY = [
  'al-qahtaniyah',
  'esheh', // line A
  'hader',
  'khan-arnabah',
  'ruwayhina',
  'jamlah',
  'maariyah', // line B
  'mount-hermon', // the northern edge
]

describe('the drawn side is the one on which all sources agree', () => {
  test.each(INSIDE)('%s lies in the area of separation', (place) => {
    expect(ask(place, 'area-of-separation').drawn).toBe('inside')
  })
  test.each(EAST_OF_LINE_B)('%s lies east of line B', (place) => {
    expect(ask(place, 'area-of-separation').drawn).toBe('outside')
    expect(ask(place, 'syria-east-of-line-b').drawn).toBe('inside')
  })
  test.each(WEST_OF_LINE_A)('%s lies west of line A', (place) => {
    expect(ask(place, 'area-of-separation').drawn).toBe('outside')
    expect(ask(place, 'occupied-golan').drawn).toBe('inside')
  })
  // A Syrian village: a known doubt of the traced line.
  test('Esheh falls west of line A as drawn, too close to say', () => {
    expect(ask('esheh', 'occupied-golan')).toMatchObject({ drawn: 'inside', answer: 'too-close' })
  })
})

it('is too close to say for exactly the places nearer to a line than its accuracy', () => {
  const tooClose = catalog.places.filter(({ id }) => ask(id, 'area-of-separation').answer === 'too-close')
  expect(tooClose.map(({ id }) => id).toSorted()).toEqual(TOO_CLOSE_TO_SAY.toSorted())
})

it('gives the drawn side as the answer everywhere else', () => {
  for (const { id } of catalog.places.filter((place) => !TOO_CLOSE_TO_SAY.includes(place.id))) {
    const { answer, drawn } = ask(id, 'area-of-separation')
    expect(answer, id).toBe(drawn)
  }
})

it('counts each bounding line with its own accuracy, not with the largest', () => {
  // 321 m from line A, which is good to 300 m; only the crest of Hermon, 30 km away, is worse.
  const { answer, distanceMeters: distance } = ask('al-hamidiyah', 'area-of-separation')
  expect(distance).toBeGreaterThan(300)
  expect(distance).toBeLessThan(700)
  expect(answer).toBe('inside')
})

it('measures the distance to the nearest bounding line', () => {
  const { distanceMeters: distance } = ask('jaba', 'area-of-separation')
  const oracle = karneyDistanceTo(placeAt('jaba'), zoneOf('line-b').geometry)
  // 0.01 % as distance.ts states.
  expect(Math.abs(distance - oracle)).toBeLessThan(1e-4 * oracle)
})

it('counts the outline of any other zone with its larger accuracy', () => {
  const strip = zoneOf('strip-2km')
  for (const { id } of catalog.places) {
    const { answer, distanceMeters: distance, drawn } = ask(id, strip.id)
    expect(distance).toBe(distanceMeters(placeAt(id), strip.geometry))
    expect(answer, id).toBe(distance < strip.accuracyMeters[1] ? 'too-close' : drawn)
  }
})

it('the edge of the base map is no line to be too close to', () => {
  const [east, south] = [38.74, 33.5]
  expect(insideOf([east, south], zoneOf('syria'), catalog)?.answer).toBe('inside')
})

it('a line has no inside', () => {
  expect(insideOf(placeAt('quneitra'), zoneOf('line-a'), catalog)).toBeNull()
})
