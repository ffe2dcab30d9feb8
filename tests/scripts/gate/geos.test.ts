import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { judgedByGeos } from './geos.ts'
import { issuesOf, textOf } from './judged.ts'
import { CORPUS } from './variants.ts'

/** Shapes that GEOS calls valid and the check refuses, by the reason why it asks for more than simple features do. */
const STRICTER: Readonly<Record<string, readonly string[]>> = {
  'A LineString may meet itself and be valid, only not simple; no area can be made with its loop.': [
    'a line that crosses itself',
    'a line that crosses itself twice',
    'a line that ends on its own middle',
    'a line that touches itself at a bend',
    'a line that passes a position twice',
    'a line that runs back over itself',
    'a line that runs out and home again',
    'a line in the shape of a lollipop',
    'a closed line that crosses itself',
  ],
  'Simple features allow a position twice in a row; offsets and labels need a direction of each segment.': [
    'a line that repeats its first position',
    'a line that repeats a position midway',
    'a line that repeats its last position twice',
    'a square that repeats its first position',
    'a square that repeats a corner',
    'a square that repeats every corner',
    'a square closed twice',
    'a hole that repeats a corner',
    'a second part that repeats a corner',
  ],
  'Validity does not ask how a ring runs; RFC 7946 does (section 3.1.6), and d3-geo fills by it.': [
    'a triangle that runs clockwise',
    'a square that runs clockwise',
    'a U that runs clockwise',
    'a sliver that runs clockwise',
    'a hole that runs counter-clockwise',
    'the second of two holes that runs counter-clockwise',
    'an outer ring and a hole that both run the wrong way',
    'a second part that runs clockwise',
    'a part whose hole runs counter-clockwise',
  ],
  'An empty geometry, ring or part is valid; of a zone that somebody drew it is a loss.': [
    'a line of no position',
    'an area without a ring',
    'an area whose ring has no position',
    'a hole of no position',
    'a second part without a ring',
    'an area without a part',
  ],
  'Simple features know a plane without end; the zones lie on earth, in the study area.': [
    'a line with latitude first',
    'a line with one position that has latitude first',
    'an area with latitude first',
    'a square at 0, 0',
    'a square in another country',
    'a line that leaves the study area by a millimetre',
    'a longitude with the wrong sign',
    'projected metres',
    'a longitude beyond 180',
    'a latitude beyond 90',
    'a lost decimal point',
  ],
  'Heights are allowed; nothing here reads them, and they hide a third column.': [
    'a line with heights',
    'an area with heights',
  ],
  'Other types are valid; a zone is one line or one area.': ['a point', 'several points', 'several lines'],
}

/** Shapes that are no geometry to GEOS, whose reader gives up before anything can be judged. */
const UNREADABLE: Readonly<Record<string, readonly string[]>> = {
  'A LinearRing that is not closed cannot be made.': [
    'a ring that is not closed',
    'a ring that ends a grain from where it began',
    'a ring that closes onto its second position',
    'an open ring of three positions',
    'a ring of two positions',
    'a hole that is not closed',
    'a second part that is not closed',
    'a second part of two positions',
  ],
  'A line or ring of one position cannot be made.': [
    'a line of one position',
    'a ring of one position',
    'a hole of one position',
  ],
  'The reader wants two or three numbers a position.': [
    'a position of four numbers',
    'a position of one number',
    'a position of none',
    'a position that is null',
    'a latitude that is null',
    'numbers in quotes',
    'a number with a decimal comma, in quotes',
    'a position that is true',
    'a position with names',
    'a position in a list too many',
    'a number too large to be one',
    'a number that is none',
  ],
  'The coordinates do not fit the type, or one of the two is missing or unknown.': [
    'positions without their brackets',
    'a line that is called an area',
    'an area that is called a line',
    'one part that is called several',
    'several parts that are called one',
    'coordinates that are null',
    'coordinates that are an object',
    'a geometry without coordinates',
    'a type that does not exist',
    'a type in lower case',
  ],
}

const judged = CORPUS.map((shape) => ({ ...shape, geos: judgedByGeos(textOf(shape.geometry)) }))
const named = (shapes: readonly { readonly id: string; readonly variant: string }[]) =>
  shapes.map(({ id, variant }) => `${id}, ${variant}`)
const ids = (shapes: readonly { readonly id: string }[]) => new Set(shapes.map(({ id }) => id))

describe('GEOS, asked about the whole corpus,', () => {
  test('calls nothing invalid that the check accepts', () => {
    expect(named(judged.filter(({ refusedBy, geos }) => refusedBy === null && !geos.valid))).toEqual([])
  })

  test('agrees with every label written by hand, whatever it can read', () => {
    expect(named(judged.filter(({ ogc, geos }) => geos.readable && geos.valid !== (ogc === 'valid')))).toEqual([])
  })

  test('cannot read what is listed here with its reason, all of which the labels call invalid', () => {
    const unreadable = judged.filter(({ geos }) => !geos.readable)
    expect(ids(unreadable)).toEqual(new Set(Object.values(UNREADABLE).flat()))
    expect(new Set(unreadable.map(({ ogc }) => ogc))).toEqual(new Set(['invalid']))
  })

  test('calls valid of what the check refuses what is listed here with its reason, in every variant', () => {
    const stricter = judged.filter(({ refusedBy, geos }) => refusedBy !== null && geos.valid)
    expect(ids(stricter)).toEqual(new Set(Object.values(STRICTER).flat()))
    expect(named(judged.filter(({ id, geos }) => ids(stricter).has(id) && !geos.valid))).toEqual([])
  })

  test('finds no line simple that simple-lines refuses, and no line else not simple', () => {
    const lines = judged.filter(({ geometry, geos }) => geometry.type === 'LineString' && geos.readable)
    expect(named(lines.filter(({ refusedBy, geos }) => geos.simple !== (refusedBy !== 'simple-lines')))).toEqual([])
  })
})

describe('the check and GEOS, asked about areas drawn at random on a coarse grid,', () => {
  /* A grid of nine by nine makes rings touch, overlap and run back over themselves far more often than chance elsewhere. */
  const areas = Array.from({ length: 1500 }, (_, seed) => randomArea(randomNumbers(seed)))
  const both = areas.map((coordinates) => {
    const geometry = { type: 'Polygon', coordinates }
    return { geometry, rules: issuesOf(geometry).map(({ rule }) => rule), geos: judgedByGeos(textOf(geometry)) }
  })

  test('meet valid and invalid ones in numbers', () => {
    expect(both.filter(({ geos }) => geos.valid).length).toBeGreaterThan(200)
    expect(both.filter(({ geos }) => !geos.valid).length).toBeGreaterThan(200)
  })

  test('agree on each, but for the direction of rings and repeated positions', () => {
    const OWN = ['wound-right', 'unrepeated-positions']
    const differing = both.filter(({ rules, geos }) =>
      geos.valid ? rules.some((rule) => !OWN.includes(rule)) : rules.length === 0,
    )
    expect(differing.map(({ geometry }) => textOf(geometry))).toEqual([])
  })
})

/** A ring of three to seven corners, and often a triangle as its hole. */
function randomArea(random: () => number): Position[][] {
  const corner = (): Position => [36 + Math.floor(random() * 9) / 64, 33 + Math.floor(random() * 9) / 64]
  const ring = (corners: number) => {
    const open = Array.from({ length: corners }, corner)
    return [...open, open[0]!]
  }
  return random() < 0.5 ? [ring(3 + Math.floor(random() * 5))] : [ring(3 + Math.floor(random() * 2)), ring(3)]
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
