import type { Position } from 'geojson'

/** How two straight segments meet. */
export interface Meeting {
  /** `cross` from one side to the other; `touch` in one position that is an end of one of them; `overlap` along a way. */
  readonly how: 'cross' | 'touch' | 'overlap'
  readonly at: Position
}

/** How the segments from a to b and from c to d meet, decided exactly to 1e-12 degrees, 0.1 µm; null where they do not. */
export function meetingOf(a: Position, b: Position, c: Position, d: Position): Meeting | null {
  const [sideC, sideD] = [turnOf(a, b, c), turnOf(a, b, d)]
  if (sideC * sideD > 0) return null
  const [sideA, sideB] = [turnOf(c, d, a), turnOf(c, d, b)]
  if (sideA * sideB > 0) return null
  if (sideA * sideB < 0 && sideC * sideD < 0) return { how: 'cross', at: crossing(a, b, c, d) }
  const shared = distinct([
    ...[c, d].filter((end, i) => [sideC, sideD][i] === 0 && isWithin(end, a, b)),
    ...[a, b].filter((end, i) => [sideA, sideB][i] === 0 && isWithin(end, c, d)),
  ])
  const [at] = shared
  return at ? { how: shared.length > 1 ? 'overlap' : 'touch', at } : null
}

const UNITS_PER_DEGREE = 1e12
/** Shewchuk (1997), Adaptive precision floating-point arithmetic: beyond this share of its terms the sign is sure. */
const SURE = 3.3306690738754716e-16

/** Above 0 where c lies left of the way from a to b, below 0 right of it, 0 on it. */
function turnOf([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  const [left, right] = [(ax! - cx!) * (by! - cy!), (ay! - cy!) * (bx! - cx!)]
  const turn = left - right
  if (Math.abs(turn) > SURE * (Math.abs(left) + Math.abs(right))) return Math.sign(turn)
  const whole = (degrees: number) => BigInt(Math.round(degrees * UNITS_PER_DEGREE))
  const [x, y] = [whole(cx!), whole(cy!)]
  const exact = (whole(ax!) - x) * (whole(by!) - y) - (whole(ay!) - y) * (whole(bx!) - x)
  return exact > 0n ? 1 : exact < 0n ? -1 : 0
}

/** Of a position in line with both ends. */
function isWithin([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): boolean {
  return x! >= Math.min(ax!, bx!) && x! <= Math.max(ax!, bx!) && y! >= Math.min(ay!, by!) && y! <= Math.max(ay!, by!)
}

function distinct(positions: readonly Position[]): Position[] {
  return positions.filter(([x, y], i) => positions.findIndex((other) => other[0] === x && other[1] === y) === i)
}

function crossing([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position, [dx, dy]: Position): Position {
  const share =
    ((cx! - ax!) * (dy! - cy!) - (cy! - ay!) * (dx! - cx!)) / ((bx! - ax!) * (dy! - cy!) - (by! - ay!) * (dx! - cx!))
  return [ax! + share * (bx! - ax!), ay! + share * (by! - ay!)]
}
