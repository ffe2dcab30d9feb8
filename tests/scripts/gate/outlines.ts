import { type Shape, bad, good, path, polygon, ring, square, unwanted } from './shape.ts'

/** Areas of one ring. */
export const OUTLINES: readonly Shape[] = [
  good('a triangle', polygon(ring('0 0, 32 0, 16 24')), { room: [16, 8] }),
  good('a square', polygon(square(0, 0, 32)), { room: [16, 16] }),
  good('a square on its corner', polygon(ring('16 0, 32 16, 16 32, 0 16')), { room: [16, 16] }),
  good(
    'a square with a position in the middle of each edge',
    polygon(ring('0 0, 16 0, 32 0, 32 16, 32 32, 16 32, 0 32, 0 16')),
  ),
  good('an L', polygon(ring('0 0, 32 0, 32 8, 8 8, 8 32, 0 32')), { room: [4, 4] }),
  good('a U', polygon(ring('0 0, 32 0, 32 32, 24 32, 24 8, 8 8, 8 32, 0 32')), { room: [4, 16] }),
  good(
    'a C that nearly closes',
    polygon(ring('0 0, 32 0, 32 15.96875, 24 15.96875, 24 8, 8 8, 8 24, 24 24, 24 16.03125, 32 16.03125, 32 32, 0 32')),
    { room: [4, 4] },
  ),
  good('a cross', polygon(ring('12 0, 20 0, 20 12, 32 12, 32 20, 20 20, 20 32, 12 32, 12 20, 0 20, 0 12, 12 12')), {
    room: [16, 16],
  }),
  good(
    'a comb of six teeth',
    polygon(
      ring(
        '0 0, 44 0, 44 32, 40 32, 40 4, 36 4, 36 32, 32 32, 32 4, 28 4, 28 32, 24 32, 24 4, 20 4, 20 32, 16 32, 16 4, 12 4, 12 32, 8 32, 8 4, 4 4, 4 32, 0 32',
      ),
    ),
  ),
  good('a saw', polygon(ring('0 0, 48 0, 48 8, 40 24, 40 8, 32 24, 32 8, 24 24, 24 8, 16 24, 16 8, 8 24, 8 8, 0 24')), {
    room: [24, 4],
  }),
  good(
    'a spiral',
    polygon(
      ring(
        '0 0, 40 0, 40 40, 4 40, 4 8, 32 8, 32 32, 12 32, 12 16, 24 16, 24 24, 16 24, 16 20, 20 20, 20 18, 14 18, 14 30, 28 30, 28 12, 8 12, 8 36, 36 36, 36 4, 0 4',
      ),
    ),
  ),
  good('a star of five points', polygon(ring('16 0, 20 10, 32 12, 23 19, 26 32, 16 25, 6 32, 9 19, 0 12, 12 10')), {
    room: [16, 16],
  }),
  good('a stair', polygon(ring('0 0, 32 0, 32 32, 24 32, 24 24, 16 24, 16 16, 8 16, 8 8, 0 8')), { room: [24, 8] }),
  good('an hourglass with a waist of a grain', polygon(ring('0 0, 32 0, 16.03125 16, 32 32, 0 32, 15.96875 16')), {
    room: [16, 4],
  }),
  good(
    'a bay whose head nearly cuts the area in two',
    polygon(ring('0 0, 32 0, 32 32, 18 32, 16 0.0625, 14 32, 0 32')),
    { room: [4, 16] },
  ),
  good('a crescent', polygon(ring('0 0, 24 4, 32 16, 24 28, 0 32, 16 26, 20 16, 16 6')), { room: [25, 16] }),
  good('a needle 32 long and a grain wide', polygon(ring('0 0, 32 0, 32 0.0625, 0 0.0625'))),
  good('a sliver of a triangle', polygon(ring('0 0, 32 0, 16 0.0625'))),
  good(
    'two rooms and a corridor of a grain',
    polygon(ring('0 0, 12 0, 12 8, 24 8, 24 0, 36 0, 36 16, 24 16, 24 8.0625, 12 8.0625, 12 16, 0 16')),
    { room: [6, 6] },
  ),
  good('a maze', polygon(ring('0 0, 40 0, 40 40, 8 40, 8 16, 16 16, 16 32, 32 32, 32 8, 4 8, 4 40, 0 40')), {
    room: [36, 20],
  }),

  bad('simple-rings', 'a bow-tie', polygon(ring('0 0, 32 32, 32 0, 0 32'))),
  bad('simple-rings', 'a bow-tie with a large and a small wing', polygon(ring('0 0, 32 0, 4 32, 12 32'))),
  bad(
    'simple-rings',
    'a ring with a loop outside',
    polygon(ring('0 0, 32 0, 32 16, 40 24, 40 16, 32 24, 32 32, 0 32')),
  ),
  bad('simple-rings', 'a ring with a loop inside', polygon(ring('0 0, 32 0, 32 20, 20 12, 20 20, 32 12, 32 32, 0 32'))),
  bad('simple-rings', 'a pentagram drawn in one stroke', polygon(ring('6 0, 16 32, 26 0, 0 20, 32 20'))),
  bad('simple-rings', 'a ring that winds round twice', polygon(ring('0 0, 32 0, 32 32, 0 32, 0 0, 32 0, 32 32, 0 32'))),
  bad(
    'simple-rings',
    'a ring that winds round twice, the second time smaller',
    polygon(ring('0 0, 32 0, 32 32, 4 32, 4 4, 28 4, 28 28, 0 28')),
  ),
  bad(
    'simple-rings',
    'an eight whose loops touch at a position',
    polygon(ring('0 0, 16 16, 32 0, 32 32, 16 16, 0 32')),
  ),
  bad(
    'simple-rings',
    'a ring that touches its own edge with a corner',
    polygon(ring('0 0, 32 0, 32 32, 24 32, 16 0, 8 32, 0 32')),
  ),
  bad(
    'simple-rings',
    'a ring that encloses a hole by touching itself at a position',
    polygon(ring('0 0, 32 0, 32 32, 16 32, 24 16, 8 16, 16 32, 0 32')),
  ),
  bad('simple-rings', 'a ring with a spike outwards', polygon(ring('0 0, 32 0, 32 16, 48 16, 32 16, 32 32, 0 32'))),
  bad('simple-rings', 'a ring with a spike inwards', polygon(ring('0 0, 32 0, 32 16, 16 16, 32 16, 32 32, 0 32'))),
  bad('simple-rings', 'a ring with a spike at its corner', polygon(ring('0 0, 48 0, 32 0, 32 32, 0 32'))),
  bad('simple-rings', 'a ring that runs back along its own edge', polygon(ring('0 0, 24 0, 8 0, 32 0, 32 32, 0 32'))),
  bad('simple-rings', 'a ring with a stalk', polygon(ring('0 16, 16 16, 16 0, 16 16, 32 16, 32 48, 0 48'))),
  bad(
    'simple-rings',
    'two areas joined by a stalk',
    polygon(ring('0 0, 8 0, 8 4, 24 4, 24 0, 32 0, 32 8, 24 8, 24 4, 8 4, 8 8, 0 8')),
  ),
  bad(
    'simple-rings',
    'two halves that share the edge between them twice',
    polygon(ring('0 0, 16 0, 16 32, 16 0, 32 0, 32 32, 0 32')),
  ),
  bad(
    'simple-rings',
    'a hole tied to the outside by a cut',
    polygon(ring('0 0, 32 0, 32 32, 0 32, 0 16, 8 16, 8 24, 24 24, 24 8, 8 8, 8 16, 0 16')),
  ),
  bad('simple-rings', 'a ring without area, out and home', polygon(ring('0 0, 16 0, 32 0, 16 0'))),
  bad('simple-rings', 'a ring without area, three positions in a row', polygon(ring('0 0, 16 0, 32 0'))),
  bad('simple-rings', 'a ring without area, between two positions', polygon(ring('0 0, 32 0, 0 0, 32 0'))),
  bad('simple-rings', 'a ring without area round a corner', polygon(ring('0 0, 16 0, 16 16, 16 0'))),

  unwanted(
    'unrepeated-positions',
    'a square that repeats its first position',
    polygon(path('0 0, 0 0, 32 0, 32 32, 0 32, 0 0')),
  ),
  unwanted('unrepeated-positions', 'a square that repeats a corner', polygon(ring('0 0, 32 0, 32 32, 32 32, 0 32'))),
  unwanted(
    'unrepeated-positions',
    'a square that repeats every corner',
    polygon(ring('0 0, 0 0, 32 0, 32 0, 32 32, 32 32, 0 32, 0 32')),
  ),
  unwanted('unrepeated-positions', 'a square closed twice', polygon(path('0 0, 32 0, 32 32, 0 32, 0 0, 0 0')), {
    holds: 'moved',
  }),
  bad('unrepeated-positions', 'a ring of one position four times', polygon(ring('16 16, 16 16, 16 16'))),
  unwanted('wound-right', 'a triangle that runs clockwise', polygon(ring('0 0, 16 24, 32 0'))),
  unwanted('wound-right', 'a square that runs clockwise', polygon(square(0, 0, 32).reverse())),
  unwanted('wound-right', 'a U that runs clockwise', polygon(ring('0 32, 8 32, 8 8, 24 8, 24 32, 32 32, 32 0, 0 0'))),
  unwanted('wound-right', 'a sliver that runs clockwise', polygon(ring('0 0, 16 0.0625, 32 0'))),

  bad('rings-closed', 'a ring that is not closed', polygon(path('0 0, 32 0, 32 32, 0 32')), { holds: 'moved' }),
  bad(
    'rings-closed',
    'a ring that ends a grain from where it began',
    polygon(path('0 0, 32 0, 32 32, 0 32, 0 0.0625')),
    { holds: 'moved' },
  ),
  bad('rings-closed', 'a ring that closes onto its second position', polygon(path('0 0, 32 0, 32 32, 0 32, 32 0')), {
    holds: 'moved',
  }),
  bad('enough-positions', 'an open ring of three positions', polygon(path('0 0, 32 0, 16 24')), { holds: 'moved' }),
  bad('enough-positions', 'a ring out and home with three positions', polygon(ring('0 0, 32 0')), { holds: 'moved' }),
  bad('enough-positions', 'a ring of two positions', polygon(path('0 0, 32 0')), { holds: 'moved' }),
  bad('enough-positions', 'a ring of one position', polygon(path('16 16')), { holds: 'moved' }),
  unwanted('enough-positions', 'an area without a ring', polygon(), { holds: 'moved' }),
  unwanted('enough-positions', 'an area whose ring has no position', polygon([]), { holds: 'moved' }),
]
