import { type Shape, bad, good, line, unwanted } from './shape.ts'

/** Lines. A LineString that meets itself is valid by OGC, only not simple; areas cannot be made with its loop. */
export const LINES: readonly Shape[] = [
  good('a line of two positions', line('0 0, 32 8')),
  good('a line of three positions in a row', line('0 0, 16 0, 32 0')),
  good('a line in steps', line('0 0, 8 0, 8 8, 16 8, 16 16, 24 16, 24 24')),
  good('a line in zigzag', line('0 0, 4 16, 8 0, 12 16, 16 0, 20 16, 24 0')),
  good('a line that doubles back a grain beside itself', line('0 0, 32 0, 32 0.0625, 0 0.0625')),
  good(
    'a line that winds inwards',
    line('0 0, 32 0, 32 32, 4 32, 4 4, 28 4, 28 28, 8 28, 8 8, 24 8, 24 24, 12 24, 12 12'),
  ),
  good('a line that ends where it began', line('0 0, 32 0, 32 32, 0 32, 0 0')),
  good('a line that ends a grain from where it began', line('0 0, 32 0, 32 32, 0 32, 0 0.0625')),
  good('a line with one very short segment', line('0 0, 16 4, 16.0625 4, 32 8')),
  unwanted('simple-lines', 'a line that crosses itself', line('0 0, 32 32, 32 0, 0 32')),
  unwanted('simple-lines', 'a line that crosses itself twice', line('0 8, 32 8, 32 24, 8 24, 8 0, 24 0, 24 16')),
  unwanted('simple-lines', 'a line that ends on its own middle', line('0 0, 32 0, 32 16, 16 16, 16 0')),
  unwanted('simple-lines', 'a line that touches itself at a bend', line('0 0, 32 0, 32 16, 16 0, 0 16')),
  unwanted('simple-lines', 'a line that passes a position twice', line('0 0, 16 16, 32 0, 32 32, 16 16, 0 32')),
  unwanted('simple-lines', 'a line that runs back over itself', line('0 0, 32 0, 16 0')),
  unwanted('simple-lines', 'a line that runs out and home again', line('0 0, 16 0, 32 16, 16 0, 0 0')),
  unwanted('simple-lines', 'a line in the shape of a lollipop', line('0 16, 16 16, 24 8, 32 16, 24 24, 16 16')),
  unwanted('simple-lines', 'a closed line that crosses itself', line('0 0, 32 32, 32 0, 0 32, 0 0')),
  unwanted('unrepeated-positions', 'a line that repeats its first position', line('0 0, 0 0, 32 8')),
  unwanted('unrepeated-positions', 'a line that repeats a position midway', line('0 0, 16 4, 16 4, 32 8')),
  unwanted('unrepeated-positions', 'a line that repeats its last position twice', line('0 0, 32 8, 32 8, 32 8')),
  bad('unrepeated-positions', 'a line without length', line('16 16, 16 16')),
  bad('unrepeated-positions', 'a line without length, written three times', line('16 16, 16 16, 16 16')),
  bad('enough-positions', 'a line of one position', line('16 16'), { holds: 'moved' }),
  unwanted('enough-positions', 'a line of no position', { type: 'LineString', coordinates: [] }, { holds: 'moved' }),
]
