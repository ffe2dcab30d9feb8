import { type Shape, bad, good, path, polygon, ring, square, squareHole, unwanted } from './shape.ts'

const OUTER = square(0, 0, 48)
const FIVES = [0, 1, 2, 3, 4]

/** Areas with holes. */
export const HOLES: readonly Shape[] = [
  good('an area with a hole', polygon(OUTER, squareHole(16, 16, 8)), { room: [8, 8] }),
  good('an area with two holes', polygon(OUTER, squareHole(8, 8, 8), squareHole(32, 32, 8)), { room: [40, 8] }),
  good(
    'an area with 25 holes',
    polygon(OUTER, ...FIVES.flatMap((x) => FIVES.map((y) => squareHole(4 + 8 * x, 4 + 8 * y, 4)))),
  ),
  good('an area that is little more than its edge', polygon(OUTER, squareHole(0.0625, 0.0625, 47.875))),
  good('a hole a grain from the outer ring', polygon(OUTER, squareHole(0.0625, 16, 8)), { room: [32, 32] }),
  good('holes a grain apart', polygon(OUTER, squareHole(8, 16, 8), squareHole(16.0625, 16, 8)), { room: [40, 40] }),
  good('a hole that touches a corner of the outer ring', polygon(OUTER, ring('0 0, 8 16, 16 8')), { room: [32, 32] }),
  good('a hole that touches an edge of the outer ring with a corner', polygon(OUTER, ring('0 16, 8 20, 8 12')), {
    room: [32, 32],
  }),
  good(
    'a corner of the outer ring that touches an edge of a hole',
    polygon(ring('0 0, 48 0, 48 48, 32 48, 24 16, 16 48, 0 48'), ring('20 16, 28 16, 28 8, 20 8')),
    { room: [8, 8] },
  ),
  good('two holes that touch at a corner', polygon(OUTER, squareHole(8, 8, 8), squareHole(16, 16, 8)), {
    room: [40, 40],
  }),
  good(
    'a hole that touches the edge of another with a corner',
    polygon(OUTER, squareHole(8, 8, 16), ring('24 16, 32 20, 32 12')),
    { room: [40, 40] },
  ),
  good(
    'a chain of three holes that ends before the outer ring',
    polygon(OUTER, squareHole(4, 4, 8), squareHole(12, 12, 8), squareHole(20, 20, 8)),
    { room: [40, 8] },
  ),
  good('a chain of holes from the outer ring inwards', polygon(OUTER, ring('0 16, 8 20, 8 12'), squareHole(8, 20, 8)), {
    room: [40, 8],
  }),
  good('a hole in the shape of a U', polygon(OUTER, ring('8 8, 8 32, 16 32, 16 16, 24 16, 24 32, 32 32, 32 8')), {
    room: [20, 24],
  }),
  good(
    'a hole in the shape of a C that nearly closes',
    polygon(OUTER, ring('8 8, 8 40, 40 40, 40 24.0625, 32 24.0625, 32 32, 16 32, 16 16, 32 16, 32 24, 40 24, 40 8')),
    { room: [24, 24] },
  ),
  good(
    'four holes round a court with a way out',
    polygon(OUTER, ring('8 8, 8 40, 12 40, 12 8'), ring('12 8, 32 4, 32 0.5'), ring('36 8, 36 40, 40 40, 40 8')),
    { room: [24, 24] },
  ),
  good(
    'a hole in each arm of a U',
    polygon(ring('0 0, 48 0, 48 48, 32 48, 32 16, 16 16, 16 48, 0 48'), squareHole(4, 32, 8), squareHole(36, 32, 8)),
    { room: [24, 8] },
  ),

  bad('simple-rings', 'a hole outside the outer ring', polygon(square(0, 0, 16), squareHole(32, 32, 8))),
  bad(
    'simple-rings',
    'a hole in the bay of a U, outside the area',
    polygon(ring('0 0, 32 0, 32 32, 24 32, 24 8, 8 8, 8 32, 0 32'), squareHole(12, 16, 8)),
  ),
  bad(
    'simple-rings',
    'a hole outside that touches the outer ring at a corner',
    polygon(square(0, 0, 16), squareHole(16, 16, 8)),
  ),
  bad('simple-rings', 'a hole round its outer ring', polygon(square(16, 16, 8), squareHole(0, 0, 48))),
  bad('simple-rings', 'a hole that crosses the outer ring', polygon(square(0, 0, 32), squareHole(24, 8, 16))),
  bad(
    'simple-rings',
    'a hole that crosses a corner of the outer ring',
    polygon(square(0, 0, 32), squareHole(28, 28, 8)),
  ),
  bad(
    'simple-rings',
    'a hole that runs through the whole area',
    polygon(square(8, 0, 16), ring('0 4, 0 8, 32 8, 32 4')),
  ),
  bad(
    'simple-rings',
    'a hole that shares an edge with the outer ring',
    polygon(square(0, 0, 32), ring('0 0, 0 32, 8 32, 8 0')),
  ),
  bad(
    'simple-rings',
    'a hole that shares a part of an edge with the outer ring',
    polygon(square(0, 0, 32), squareHole(0, 8, 8)),
  ),
  bad('simple-rings', 'a hole as large as the area', polygon(square(0, 0, 32), squareHole(0, 0, 32))),
  bad('simple-rings', 'holes that overlap', polygon(OUTER, squareHole(8, 8, 16), squareHole(16, 16, 16))),
  bad(
    'simple-rings',
    'holes that cross',
    polygon(OUTER, ring('8 20, 8 28, 40 28, 40 20'), ring('20 8, 20 40, 28 40, 28 8')),
  ),
  bad('simple-rings', 'holes that share an edge', polygon(OUTER, squareHole(8, 8, 8), squareHole(16, 8, 8))),
  bad('simple-rings', 'holes that share a part of an edge', polygon(OUTER, squareHole(8, 8, 8), squareHole(16, 12, 8))),
  bad('simple-rings', 'a hole within a hole', polygon(OUTER, squareHole(8, 8, 32), squareHole(16, 16, 8))),
  bad(
    'simple-rings',
    'a hole within a hole that touches it at a corner',
    polygon(OUTER, squareHole(8, 8, 32), ring('8 8, 16 20, 20 16')),
  ),
  bad('simple-rings', 'the same hole twice', polygon(OUTER, squareHole(16, 16, 8), squareHole(16, 16, 8))),
  bad(
    'simple-rings',
    'the same hole twice, begun at another corner',
    polygon(OUTER, squareHole(16, 16, 8), ring('24 24, 24 16, 16 16, 16 24')),
  ),
  bad(
    'simple-rings',
    'a hole that touches the outer ring twice and cuts the area in two',
    polygon(OUTER, ring('0 24, 24 32, 48 24, 24 16')),
  ),
  bad(
    'simple-rings',
    'a hole from corner to corner that cuts the area in two',
    polygon(OUTER, ring('0 0, 16 32, 48 48, 32 16')),
  ),
  bad(
    'simple-rings',
    'a chain of two holes that cuts the area in two',
    polygon(OUTER, ring('0 24, 12 32, 24 24, 12 16'), ring('24 24, 36 32, 48 24, 36 16')),
  ),
  bad(
    'simple-rings',
    'a circle of three holes that cuts out an island',
    polygon(OUTER, ring('8 8, 24 12, 40 8, 24 4'), ring('40 8, 28 20, 24 40, 36 24'), ring('24 40, 20 20, 8 8, 12 24')),
  ),
  bad(
    'simple-rings',
    'two holes that touch twice and cut out an island',
    polygon(OUTER, ring('8 16, 8 24, 16 24, 24 20, 32 24, 40 24, 40 16'), ring('16 24, 16 32, 32 32, 32 24, 24 28')),
  ),
  bad('simple-rings', 'a hole in the shape of a bow-tie', polygon(OUTER, ring('8 8, 8 24, 24 8, 24 24'))),
  bad(
    'simple-rings',
    'a hole that touches itself at a position',
    polygon(OUTER, ring('8 8, 16 16, 8 24, 24 24, 16 16, 24 8')),
  ),
  bad('simple-rings', 'a hole with a spike', polygon(OUTER, ring('8 8, 8 24, 24 24, 24 16, 40 16, 24 16, 24 8'))),
  bad('simple-rings', 'a hole without area', polygon(OUTER, ring('8 8, 16 8, 24 8, 16 8'))),
  bad('simple-rings', 'a good hole in a bow-tie', polygon(ring('0 0, 48 48, 48 0, 0 48'), ring('4 20, 4 28, 8 24'))),

  unwanted('wound-right', 'a hole that runs counter-clockwise', polygon(OUTER, square(16, 16, 8))),
  unwanted(
    'wound-right',
    'the second of two holes that runs counter-clockwise',
    polygon(OUTER, squareHole(8, 8, 8), square(32, 32, 8)),
  ),
  unwanted(
    'wound-right',
    'an outer ring and a hole that both run the wrong way',
    polygon(square(0, 0, 48).reverse(), square(16, 16, 8)),
  ),
  unwanted(
    'unrepeated-positions',
    'a hole that repeats a corner',
    polygon(OUTER, ring('8 8, 8 24, 8 24, 24 24, 24 8')),
  ),
  unwanted('enough-positions', 'a hole of no position', polygon(OUTER, []), { holds: 'moved' }),
  bad('enough-positions', 'a hole out and home with three positions', polygon(OUTER, ring('8 8, 24 8')), {
    holds: 'moved',
  }),
  bad('enough-positions', 'a hole of one position', polygon(OUTER, path('16 16')), { holds: 'moved' }),
  bad('rings-closed', 'a hole that is not closed', polygon(OUTER, path('8 8, 8 24, 24 24, 24 8')), { holds: 'moved' }),
]
