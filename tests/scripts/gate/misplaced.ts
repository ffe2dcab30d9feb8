import type { Position } from 'geojson'
import { type Drawn, type Shape, bad, good, unwanted } from './shape.ts'

const START: Position = [36, 33]
const END: Position = [36.25, 33]

/** A line in degrees with one odd position in its middle. */
const through = (position: unknown): Drawn => ({ type: 'LineString', coordinates: [START, position, END] })

/** A square of a tenth of a degree from its south-west corner. */
const squareAt = (lon: number, lat: number, side = 0.1): Drawn => {
  const [east, north] = [lon + side, lat + side]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [east, lat],
        [east, north],
        [lon, north],
        [lon, lat],
      ],
    ],
  }
}

const shape = (type: string, coordinates?: unknown): Drawn =>
  coordinates === undefined ? { type } : { type, coordinates }
const AS_IT_STANDS = { holds: 'as it stands' } as const

/** Positions that are none, that lie elsewhere, and geometries of other types. All in degrees. */
export const MISPLACED: readonly Shape[] = [
  good(
    'an area over the whole study area',
    shape('Polygon', [
      [
        [35.3, 32.1],
        [37.6, 32.1],
        [37.6, 33.9],
        [35.3, 33.9],
        [35.3, 32.1],
      ],
    ]),
    AS_IT_STANDS,
  ),
  good('a square of a centimetre', squareAt(36, 33, 1e-7), AS_IT_STANDS),
  good(
    'a sliver 200 km long and a tenth of a millimetre wide',
    shape('Polygon', [
      [
        [35.4, 33],
        [37.5, 33],
        [37.5, 33.000000001],
        [35.4, 33],
      ],
    ]),
    AS_IT_STANDS,
  ),
  good(
    'positions with all the digits that a number can hold',
    through([36.123456789012345, 33.123456789012345]),
    AS_IT_STANDS,
  ),
  good(
    'positions that are whole numbers',
    shape('LineString', [
      [36, 33],
      [37, 33],
    ]),
    AS_IT_STANDS,
  ),

  unwanted(
    'in-study-area',
    'a line with latitude first',
    shape('LineString', [
      [33, 36],
      [33, 36.25],
    ]),
    AS_IT_STANDS,
  ),
  unwanted('in-study-area', 'a line with one position that has latitude first', through([33.1, 36.1]), AS_IT_STANDS),
  unwanted('in-study-area', 'an area with latitude first', squareAt(33, 36), AS_IT_STANDS),
  unwanted('in-study-area', 'a square at 0, 0', squareAt(0, 0), AS_IT_STANDS),
  unwanted('in-study-area', 'a square in another country', squareAt(55, 25), AS_IT_STANDS),
  unwanted(
    'in-study-area',
    'a line that leaves the study area by a millimetre',
    through([36.1, 33.90000001]),
    AS_IT_STANDS,
  ),
  unwanted('in-study-area', 'a longitude with the wrong sign', through([-36.1, 33.1]), AS_IT_STANDS),
  unwanted(
    'in-range',
    'projected metres',
    shape('LineString', [
      [4007501, 3895303],
      [4035331, 3895303],
    ]),
    AS_IT_STANDS,
  ),
  unwanted('in-range', 'a longitude beyond 180', through([396.1, 33.1]), AS_IT_STANDS),
  unwanted('in-range', 'a latitude beyond 90', through([36.1, 93.1]), AS_IT_STANDS),
  unwanted('in-range', 'a lost decimal point', through([3610, 33.1]), AS_IT_STANDS),

  unwanted(
    'numeric-positions',
    'a line with heights',
    shape('LineString', [
      [36, 33, 900],
      [36.25, 33, 905],
    ]),
    AS_IT_STANDS,
  ),
  unwanted(
    'numeric-positions',
    'an area with heights',
    shape('Polygon', [
      [
        [36, 33, 1],
        [36.1, 33, 1],
        [36.1, 33.1, 1],
        [36, 33, 1],
      ],
    ]),
    AS_IT_STANDS,
  ),
  bad('numeric-positions', 'a position of four numbers', through([36.1, 33.1, 900, 12]), AS_IT_STANDS),
  bad('numeric-positions', 'a position of one number', through([36.1]), AS_IT_STANDS),
  bad('numeric-positions', 'a position of none', through([]), AS_IT_STANDS),
  bad('numeric-positions', 'a position that is null', through(null), AS_IT_STANDS),
  bad('numeric-positions', 'a latitude that is null', through([36.1, null]), AS_IT_STANDS),
  bad('numeric-positions', 'numbers in quotes', through(['36.1', '33.1']), AS_IT_STANDS),
  bad('numeric-positions', 'a number with a decimal comma, in quotes', through(['36,1', 33.1]), AS_IT_STANDS),
  bad('numeric-positions', 'a position that is true', through([true, 33.1]), AS_IT_STANDS),
  bad('numeric-positions', 'a position with names', through({ lon: 36.1, lat: 33.1 }), AS_IT_STANDS),
  bad('numeric-positions', 'a position in a list too many', through([[36.1, 33.1]]), AS_IT_STANDS),
  bad('numeric-positions', 'a number too large to be one', through([Infinity, 33.1]), AS_IT_STANDS),
  bad('valid-json', 'a number that is none', through([NaN, 33.1]), AS_IT_STANDS),
  bad('numeric-positions', 'positions without their brackets', shape('LineString', [36, 33, 36.25, 33]), AS_IT_STANDS),
  bad(
    'numeric-positions',
    'a line that is called an area',
    shape('Polygon', [START, END, [36.1, 33.1], START]),
    AS_IT_STANDS,
  ),
  bad(
    'numeric-positions',
    'an area that is called a line',
    shape('LineString', [[START, END, [36.1, 33.1], START]]),
    AS_IT_STANDS,
  ),
  bad(
    'numeric-positions',
    'one part that is called several',
    shape('MultiPolygon', [[START, END, [36.1, 33.1], START]]),
    AS_IT_STANDS,
  ),
  bad(
    'numeric-positions',
    'several parts that are called one',
    shape('Polygon', [[[START, END, [36.1, 33.1], START]]]),
    AS_IT_STANDS,
  ),
  bad('numeric-positions', 'coordinates that are null', shape('LineString', null), AS_IT_STANDS),
  bad('numeric-positions', 'coordinates that are an object', shape('LineString', {}), AS_IT_STANDS),
  bad('valid-structure', 'a geometry without coordinates', shape('LineString'), AS_IT_STANDS),
  bad('allowed-geometry', 'a type that does not exist', shape('Line', [START, END]), AS_IT_STANDS),
  bad('allowed-geometry', 'a type in lower case', shape('linestring', [START, END]), AS_IT_STANDS),

  unwanted('allowed-geometry', 'a point', shape('Point', START), AS_IT_STANDS),
  unwanted('allowed-geometry', 'several points', shape('MultiPoint', [START, END]), AS_IT_STANDS),
  unwanted('allowed-geometry', 'several lines', shape('MultiLineString', [[START, END]]), AS_IT_STANDS),
]
