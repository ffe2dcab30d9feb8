import type { Position } from 'geojson'
import { meetingOf } from './segments-meet.ts'

/**
 * Where a line or a closed ring first meets itself other than end to end; null when it does not. Each pair of segments is
 * judged exactly, and the first meeting found ends the search: where each of some ten thousand segments crosses all
 * others, the memory would not suffice for noting every crossing.
 */
export function selfMeetingOf(path: readonly Position[]): Position | null {
  const last = path.length - 2
  const closed = path[0]?.join() === path.at(-1)?.join()
  return firstPair(extentsOf(path), (i, j) => {
    const meeting = meetingOf(path[i]!, path[i + 1]!, path[j]!, path[j + 1]!)
    if (!meeting) return null
    const neighbours = Math.abs(i - j) === 1 || (closed && Math.abs(i - j) === last)
    // neighbours share an end; when they share more, the path runs back over itself
    return neighbours && meeting.how === 'touch' ? null : meeting.at
  })
}

/** Where two of several rings first cross each other, from one side to the other; touching does not count. Null when none do. */
export function crossingOf(paths: readonly (readonly Position[])[]): Position | null {
  const all = paths.flat()
  const pathOf = paths.flatMap((path, number) => path.map(() => number))
  // The steps from the end of one ring to the beginning of the next are none of theirs.
  const extents = extentsOf(all).filter(({ segment }) => pathOf[segment] === pathOf[segment + 1])
  return firstPair(extents, (i, j) => {
    if (pathOf[i] === pathOf[j]) return null
    const meeting = meetingOf(all[i]!, all[i + 1]!, all[j]!, all[j + 1]!)
    return meeting?.how === 'cross' ? meeting.at : null
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
