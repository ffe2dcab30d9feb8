import type { LineString, Position } from 'geojson'
import { expect, it } from 'vitest'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { enclose, join } from '../../src/geometry/enclose.ts'
import { woundCounterclockwise } from '../../src/geometry/simple-rings.ts'
import { zoneOf } from '../real-catalog.ts'

const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates })
const lineOf = (id: string) => zoneOf(id).geometry as LineString

const EDGES_OF_THE_AREA_OF_SEPARATION = ['line-a', 'north-closing-edge', 'line-b', 'south-closing-edge'].map(lineOf)

it('makes the area that lines enclose, in any order and direction', () => {
  const backwards = EDGES_OF_THE_AREA_OF_SEPARATION.toReversed().map((edge, i) =>
    i % 2 === 0 ? edge : line(...edge.coordinates.toReversed()),
  )
  const [first, second] = [EDGES_OF_THE_AREA_OF_SEPARATION, backwards].map((edges) => {
    const enclosed = enclose(edges)
    return enclosed.closed ? areaSquareMeters(enclosed.area) : NaN
  })
  // The ring starts elsewhere, so the sum is the same but for its last digits.
  expect(second! / first!).toBeCloseTo(1, 12)
})

it('names the loose ends when there is a gap', () => {
  const [lineA, north, lineB] = EDGES_OF_THE_AREA_OF_SEPARATION
  const enclosed = enclose([lineA!, north!, lineB!])
  expect(enclosed).toEqual({
    closed: false,
    areas: 0,
    looseEnds: [lineA!.coordinates.at(-1), lineB!.coordinates.at(-1)],
  })
})

it('names both ends of a gap too small to see', () => {
  const lines = [line([36, 33], [37, 33], [37, 34]), line([37, 34], [36, 33.000001])]
  expect(enclose(lines)).toEqual({
    closed: false,
    areas: 0,
    looseEnds: [
      [36, 33],
      [36, 33.000001],
    ],
  })
})

it('says how many areas there are when lines enclose several', () => {
  const threeWays = [line([36, 33], [36, 34]), line([36, 33], [35, 34], [36, 34]), line([36, 33], [37, 34], [36, 34])]
  expect(enclose(threeWays)).toEqual({ closed: false, areas: 2, looseEnds: [] })
})

it('does not overlook a line that takes no part', () => {
  const [lineA, north, lineB, south] = EDGES_OF_THE_AREA_OF_SEPARATION
  const stray = line(lineA!.coordinates[0]!, [35.7, 33.3])
  expect(enclose([lineA!, north!, lineB!, south!, stray])).toEqual({
    closed: false,
    areas: 1,
    looseEnds: [[35.7, 33.3]],
  })
})

it('joins lines end to end, whichever way they run', () => {
  expect(join([line([36, 33], [36, 34]), line([37, 34], [36, 34])])?.coordinates).toHaveLength(3)
})

it('joins nothing when lines do not form one chain', () => {
  expect(join([line([36, 33], [36, 34]), line([37, 33], [37, 34])])).toBeNull()
  expect(join([line([36, 33], [36, 34]), line([36, 33], [37, 34]), line([36, 33], [35, 34])])).toBeNull()
})

it('winds outer rings counterclockwise and holes clockwise', () => {
  const clockwise: Position[] = [
    [36, 33],
    [36, 34],
    [37, 34],
    [36, 33],
  ]
  const counterclockwise = clockwise.toReversed()
  for (const outer of [clockwise, counterclockwise]) {
    for (const hole of [clockwise, counterclockwise]) {
      const rings = [counterclockwise, clockwise]
      expect(woundCounterclockwise({ type: 'Polygon', coordinates: [outer, hole] }).coordinates).toEqual(rings)
      expect(woundCounterclockwise({ type: 'MultiPolygon', coordinates: [[outer, hole]] }).coordinates).toEqual([rings])
    }
  }
})
