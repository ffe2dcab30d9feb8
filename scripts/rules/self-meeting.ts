import type { Position } from 'geojson'
import RobustLineIntersector from 'jsts/org/locationtech/jts/algorithm/RobustLineIntersector.js'
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'

/**
 * Where a line or a closed ring first meets itself other than end to end; null when it does not. jsts judges each pair of
 * segments, robustly. Its own IsSimpleOp notes every crossing before it answers, for which the memory does not suffice
 * when each of some ten thousand segments crosses all others; here the first one found ends the search.
 */
export function selfMeetingOf(path: readonly Position[]): Position | null {
  const corners = path.map(([x, y]) => new Coordinate(x, y))
  const last = corners.length - 2
  const closed = path[0]?.join() === path.at(-1)?.join()
  const pairs = new RobustLineIntersector()
  return firstPair(extentsOf(path), (i, j) => {
    pairs.computeIntersection(corners[i], corners[i + 1], corners[j], corners[j + 1])
    if (!pairs.hasIntersection()) return null
    const neighbours = Math.abs(i - j) === 1 || (closed && Math.abs(i - j) === last)
    // neighbours share an end; when they share more, the path runs back over itself
    if (neighbours && pairs.getIntersectionNum() === 1) return null
    const place = pairs.getIntersection(0)
    return [Number(place.x), Number(place.y)]
  })
}

/** What a segment covers along the axis of the sweep and across it. */
interface Extent {
  readonly segment: number
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
}

/** The extents of all segments that have a length, along the axis on which they cover less and so overlap less. */
function extentsOf(path: readonly Position[]): Extent[] {
  const spans = [0, 1].map((axis) =>
    path.reduce((sum, position, i) => sum + Math.abs(position[axis]! - (path[i - 1] ?? position)[axis]!), 0),
  )
  const along = spans[0]! <= spans[1]! ? 0 : 1
  return path.slice(1).flatMap((end, segment) => {
    const start = path[segment]!
    if (start[0] === end[0] && start[1] === end[1]) return []
    const [a, b, c, d] = [start[along]!, end[along]!, start[1 - along]!, end[1 - along]!]
    return [{ segment, from: Math.min(a, b), to: Math.max(a, b), low: Math.min(c, d), high: Math.max(c, d) }]
  })
}

/** Sweeps over the extents and asks about each pair that overlaps, until there is an answer. */
function firstPair<Answer>(extents: readonly Extent[], ask: (i: number, j: number) => Answer | null): Answer | null {
  let open: Extent[] = []
  for (const extent of extents.toSorted((a, b) => a.from - b.from)) {
    open = open.filter(({ to }) => to >= extent.from)
    for (const other of open) {
      if (other.high < extent.low || other.low > extent.high) continue
      const answer = ask(Math.min(extent.segment, other.segment), Math.max(extent.segment, other.segment))
      if (answer !== null) return answer
    }
    open.push(extent)
  }
  return null
}
