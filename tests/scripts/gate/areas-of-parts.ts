import { type Shape, bad, good, parts, path, ring, square, squareHole, unwanted } from './shape.ts'

const LEFT = square(0, 0, 16)
const ISLAND = square(20, 20, 8)
const AROUND = [square(0, 0, 48), squareHole(16, 16, 16)]
const BOW_TIE = ring('0 0, 16 16, 16 0, 0 16')

/** Areas of several parts. */
export const AREAS_OF_PARTS: readonly Shape[] = [
  good('an area of one part', parts([square(0, 0, 32)]), { room: [16, 16] }),
  good('two parts that lie apart', parts([LEFT], [square(32, 0, 16)]), { room: [8, 8] }),
  good('two parts a grain apart', parts([LEFT], [square(16.0625, 0, 16)]), { room: [8, 8] }),
  good('two parts that touch at a corner', parts([LEFT], [square(16, 16, 16)]), { room: [8, 8] }),
  good('a part that touches an edge of another with a corner', parts([LEFT], [ring('16 8, 24 4, 24 12')]), {
    room: [8, 8],
  }),
  good(
    'two parts that touch at two corners',
    parts([ring('0 0, 32 0, 32 8, 8 8, 8 24, 32 24, 32 32, 0 32')], [ring('32 8, 40 16, 32 24, 24 16')]),
    { room: [4, 16] },
  ),
  good(
    'a chessboard',
    parts([square(0, 0, 8)], [square(16, 0, 8)], [square(8, 8, 8)], [square(0, 16, 8)], [square(16, 16, 8)]),
  ),
  good(
    'a part in the bay of another',
    parts([ring('0 0, 32 0, 32 32, 24 32, 24 8, 8 8, 8 32, 0 32')], [square(12, 12, 8)]),
    { room: [4, 4] },
  ),
  good('an island in the hole of another part', parts(AROUND, [ISLAND]), { room: [8, 8] }),
  good('an island that comes before the part around it', parts([ISLAND], AROUND)),
  good('an island that touches the edge of its hole with a corner', parts(AROUND, [ring('16 24, 24 20, 24 28')]), {
    room: [8, 8],
  }),
  good('an island that touches a corner of its hole', parts(AROUND, [ring('16 16, 24 18, 18 24')]), { room: [8, 8] }),
  good(
    'an island in the hole of an island',
    parts([square(0, 0, 64), squareHole(8, 8, 48)], [square(16, 16, 32), squareHole(24, 24, 16)], [square(28, 28, 8)]),
    { room: [4, 4] },
  ),
  good('two islands in one hole', parts(AROUND, [square(18, 18, 4)], [square(26, 26, 4)]), { room: [8, 8] }),
  good(
    'parts with a hole each',
    parts([square(0, 0, 24), squareHole(8, 8, 4)], [square(32, 0, 24), squareHole(40, 8, 4)]),
    { room: [4, 4] },
  ),
  good('a large and a tiny part', parts([square(0, 0, 48)], [square(56, 56, 0.0625)]), { room: [16, 16] }),
  good(
    'two combs whose teeth interlock',
    parts(
      [ring('0 0, 28 0, 28 16, 24 16, 24 4, 16 4, 16 16, 12 16, 12 4, 4 4, 4 16, 0 16')],
      [ring('6 8, 10 8, 10 20, 18 20, 18 8, 22 8, 22 24, 6 24')],
    ),
  ),

  bad('simple-rings', 'two parts that overlap', parts([LEFT], [square(8, 8, 16)])),
  bad('simple-rings', 'two parts that overlap by a grain', parts([LEFT], [square(15.9375, 0, 16)])),
  bad(
    'simple-rings',
    'two parts that cross',
    parts([ring('0 12, 32 12, 32 20, 0 20')], [ring('12 0, 20 0, 20 32, 12 32')]),
  ),
  bad('simple-rings', 'two parts that share an edge', parts([LEFT], [square(16, 0, 16)])),
  bad('simple-rings', 'two parts that share a part of an edge', parts([LEFT], [square(16, 8, 16)])),
  bad('simple-rings', 'the same part twice', parts([LEFT], [LEFT])),
  bad('simple-rings', 'the same part twice, begun at another corner', parts([LEFT], [ring('16 16, 0 16, 0 0, 16 0')])),
  bad(
    'simple-rings',
    'the same part twice, the second with a hole',
    parts([square(0, 0, 32)], [square(0, 0, 32), squareHole(8, 8, 8)]),
  ),
  bad('simple-rings', 'a part within another', parts([square(0, 0, 48)], [ISLAND])),
  bad('simple-rings', 'a part round the one before it', parts([ISLAND], [square(0, 0, 48)])),
  bad(
    'simple-rings',
    'a part within another that touches its corner',
    parts([square(0, 0, 48)], [ring('0 0, 16 8, 8 16')]),
  ),
  bad(
    'simple-rings',
    'a part within another that touches its edge with a corner',
    parts([square(0, 0, 48)], [ring('0 24, 8 20, 8 28')]),
  ),
  bad('simple-rings', 'a part within another, along its edge', parts([square(0, 0, 48)], [square(0, 8, 8)])),
  bad('simple-rings', 'a part within another, beside its hole', parts(AROUND, [square(4, 4, 8)])),
  bad('simple-rings', 'a part that fills the hole of another', parts(AROUND, [square(16, 16, 16)])),
  bad('simple-rings', 'an island that shares an edge with its hole', parts(AROUND, [square(16, 20, 8)])),
  bad('simple-rings', 'an island that reaches over the edge of its hole', parts(AROUND, [square(12, 20, 8)])),
  bad('simple-rings', 'an island larger than its hole', parts(AROUND, [square(12, 12, 24)])),
  bad(
    'simple-rings',
    'three parts of which the last two overlap',
    parts([LEFT], [square(32, 0, 16)], [square(40, 8, 16)]),
  ),
  bad('simple-rings', 'two islands in one hole that overlap', parts(AROUND, [square(18, 18, 8)], [square(22, 22, 8)])),
  bad('simple-rings', 'a part in the shape of a bow-tie', parts([BOW_TIE], [square(32, 0, 16)])),
  bad('simple-rings', 'a second part in the shape of a bow-tie', parts([square(32, 0, 16)], [BOW_TIE])),
  bad(
    'simple-rings',
    'a second part with a spike',
    parts([LEFT], [ring('32 0, 48 0, 48 8, 56 8, 48 8, 48 16, 32 16')]),
  ),
  bad('simple-rings', 'a second part whose hole lies outside', parts([LEFT], [square(32, 0, 16), squareHole(4, 4, 4)])),
  bad(
    'simple-rings',
    'a second part whose hole cuts it in two',
    parts([LEFT], [square(32, 0, 16), ring('32 8, 40 12, 48 8, 40 4')]),
  ),

  unwanted('wound-right', 'a second part that runs clockwise', parts([LEFT], [squareHole(32, 0, 16)])),
  unwanted(
    'wound-right',
    'a part whose hole runs counter-clockwise',
    parts([LEFT], [square(24, 0, 24), square(32, 8, 8)]),
  ),
  unwanted(
    'unrepeated-positions',
    'a second part that repeats a corner',
    parts([LEFT], [ring('32 0, 48 0, 48 0, 48 16, 32 16')]),
  ),
  bad('rings-closed', 'a second part that is not closed', parts([LEFT], [path('32 0, 48 0, 48 16, 32 16')]), {
    holds: 'moved',
  }),
  bad('enough-positions', 'a second part of two positions', parts([LEFT], [path('32 0, 48 0')]), { holds: 'moved' }),
  unwanted('enough-positions', 'a second part without a ring', parts([LEFT], []), { holds: 'moved' }),
  unwanted('enough-positions', 'an area without a part', parts(), { holds: 'moved' }),
]
