import type { Position } from 'geojson'
import type { Ground } from '../../src/catalog/ground.ts'
import type { ZoneSource } from '../../src/catalog/types.ts'
import { lengthMeters } from '../../src/geometry/length.ts'
import { ground, zoneSources } from '../real-catalog.ts'

/** East and north as a share of the line's accuracy: a vector no longer than 1. */
export type Shift = readonly [east: number, north: number]

/** A position on its line. */
export interface Station {
  readonly line: string
  readonly position: Position
  readonly alongMeters: number
  readonly accuracyMeters: number
  /** Left of the line's course over COURSE_ACCURACIES before and after, so that small bends do not turn it. */
  readonly left: Shift
}

/** The real lines after they were shifted, as `constructZones` wants them. */
export interface Displaced {
  readonly sources: ReadonlyMap<string, ZoneSource>
  readonly ground: Ground
}

/*
 * Shifts must change slowly along a line, lest it cross itself: over lengths that are a few times the shift. Lengths in
 * accuracies of the line, chosen so that no line of the real data does where it is far from the others.
 */
const COURSE_ACCURACIES = 4
const BLENDED_ACCURACIES = 6

/** A degree of latitude at 33 N, to 0.1 %: shifts need be no more exact. */
const DEGREE_METERS = 110_900

const lines: ReadonlyMap<string, readonly Station[]> = new Map(
  [...zoneSources.values(), ...ground.lines.values()].flatMap((line) =>
    'accuracyMeters' in line && line.geometry.type === 'LineString'
      ? [[line.id, stationsOf(line.id, line.geometry.coordinates, line.accuracyMeters)] as const]
      : [],
  ),
)

/**
 * The real lines, every position shifted by at most its line's accuracy. Where lines meet they shift alike, by the mean
 * of what each would as a share of the best accuracy there, so that zones still close and no line leaves its band; from
 * there each turns gradually to its own shift.
 */
export function displacedLines(shift: (station: Station) => Shift): Displaced {
  const ends = new Map<string, Station[]>()
  for (const stations of lines.values()) {
    for (const end of [stations[0]!, stations.at(-1)!]) {
      const key = end.position.join()
      ends.set(key, [...(ends.get(key) ?? []), end])
    }
  }
  const sharedShift = (end: Station): Shift => {
    const meeting = ends.get(end.position.join())!
    const best = Math.min(...meeting.map((each) => each.accuracyMeters))
    return sum(meeting.map((each) => scaled(shift(each), best / meeting.length)))
  }

  const moved = new Map(
    [...lines].map(([id, stations]) => {
      const [first, last] = [stations[0]!, stations.at(-1)!]
      const [byFirst, byLast] = [sharedShift(first), sharedShift(last)]
      const blended = Math.min(BLENDED_ACCURACIES * first.accuracyMeters, last.alongMeters / 2) || 1
      const coordinates = stations.map((station) => {
        const ofFirst = Math.max(0, 1 - station.alongMeters / blended)
        const ofLast = Math.max(0, 1 - (last.alongMeters - station.alongMeters) / blended)
        const own = scaled(shift(station), (1 - ofFirst - ofLast) * station.accuracyMeters)
        return shifted(station.position, sum([scaled(byFirst, ofFirst), scaled(byLast, ofLast), own]))
      })
      return [id, { type: 'LineString' as const, coordinates }]
    }),
  )
  const withLine = <T extends object>([id, thing]: readonly [string, T]): [string, T] => {
    const geometry = moved.get(id)
    return [id, geometry ? { ...thing, geometry } : thing]
  }
  return {
    sources: new Map([...zoneSources].map(withLine)),
    ground: { ...ground, lines: new Map([...ground.lines].map(withLine)) },
  }
}

/** Rounded to 6 decimals as zones are constructed, lest a line of the base map miss by a hair the drawn one that it meets. */
export function shifted([lon, lat]: Position, [eastMeters, northMeters]: readonly [number, number]): Position {
  const scale = Math.cos((lat! * Math.PI) / 180)
  return [lon! + eastMeters / (DEGREE_METERS * scale), lat! + northMeters / DEGREE_METERS].map((degrees) =>
    Number(degrees.toFixed(6)),
  )
}

function stationsOf(line: string, path: readonly Position[], accuracyMeters: number): Station[] {
  const along = path.map((_, i) => lengthMeters({ type: 'LineString', coordinates: path.slice(0, i + 1) }))
  return path.map((position, i) => {
    const isNear = (other: number) => Math.abs(along[other]! - along[i]!) <= COURSE_ACCURACIES * accuracyMeters
    let [from, to] = [Math.max(0, i - 1), Math.min(path.length - 1, i + 1)]
    while (from > 0 && isNear(from - 1)) from--
    while (to < path.length - 1 && isNear(to + 1)) to++
    return { line, position, alongMeters: along[i]!, accuracyMeters, left: leftOf(path[from]!, path[to]!) }
  })
}

function leftOf([lon0, lat0]: Position, [lon1, lat1]: Position): Shift {
  const east = (lon1! - lon0!) * Math.cos((lat0! * Math.PI) / 180)
  const north = lat1! - lat0!
  const length = Math.hypot(east, north)
  return [-north / length, east / length]
}

export function scaled([east, north]: Shift, factor: number): Shift {
  return [east * factor, north * factor]
}

function sum(shifts: readonly Shift[]): Shift {
  return shifts.reduce(([east, north], shift) => [east + shift[0], north + shift[1]], [0, 0] as Shift)
}
