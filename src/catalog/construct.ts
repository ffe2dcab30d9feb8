import type { LineString, Position } from 'geojson'
import { buffer } from '../geometry/buffer.ts'
import { type Area, difference, intersection, union } from '../geometry/combine.ts'
import { enclose, join } from '../geometry/enclose.ts'
import { simplify } from '../geometry/simplify.ts'
import type { Ground } from './ground.ts'
import type { Rule, ZoneGeometry, ZoneSource } from './types.ts'

/** What came of constructing: what could be made, and what could not. */
export interface Construction {
  /** Geometry of every zone that could be made, drawn ones included. */
  readonly geometries: ReadonlyMap<string, ZoneGeometry>
  /** Zones that could not, each with what is missing and what to do. */
  readonly failures: readonly { readonly id: string; readonly message: string }[]
}

/** 0.0004 degrees are about 40 m: far below the 1,000 m and more of any sketch, and a quarter of the positions. */
export const GROWN_TOLERANCE_DEGREES = 0.0004

class CannotConstruct extends Error {
  /** The zone whose rule failed, where the message speaks of "its" lines or parts. */
  zone: string | undefined
}

/**
 * Makes zones' geometry from drawn zones and the ground by the six rules.
 * @param share grows what is soft, sketches by this share of their accuracy and fading distances of their fade (negative: shrinks them) before the rules are
 *   applied, so that a soft edge keeps the firm edges that it meets. 0 gives the zones themselves.
 * @param wanted ids of the zones to make, all by default; the zones that these rest on are made along the way
 */
export function constructZones(
  sources: ReadonlyMap<string, ZoneSource>,
  ground: Ground,
  share = 0,
  wanted: Iterable<string> = sources.keys(),
): Construction {
  const geometries = new Map<string, ZoneGeometry>()
  const made = new Map<string, ZoneGeometry>()
  const failures: { id: string; message: string }[] = []
  const underWay = new Set<string>()

  const geometryOf = (id: string, share: number): ZoneGeometry => {
    const known = made.get(`${id} ${share}`)
    if (known) return known
    const line = ground.lines.get(id)
    if (line) return line.geometry
    const zone = sources.get(id)
    if (!zone) throw new CannotConstruct(`"${id}" is no zone, border or road. Correct the id in the rule.`)
    if (underWay.has(id)) throw new CannotConstruct(`its rule leads back to "${id}". Break the circle.`)
    underWay.add(id)
    try {
      const geometry = roundPositions(zone.origin === 'drawn' ? grown(zone, share) : applyRule(zone.rule, share))
      made.set(`${id} ${share}`, geometry)
      return geometry
    } catch (error) {
      if (error instanceof CannotConstruct) error.zone ??= id
      throw error
    } finally {
      underWay.delete(id)
    }
  }

  const grown = (zone: ZoneSource & { origin: 'drawn' }, share: number): ZoneGeometry => {
    if (share === 0 || zone.method !== 'schematic') return zone.geometry
    const buffered = buffer(zone.geometry, share * zone.accuracyMeters)
    return simplify(present(buffered, 'nothing of it is left when it shrinks by its accuracy'), GROWN_TOLERANCE_DEGREES)
  }

  /** Lines are never grown: a sketched one has a band of doubt of its own, and an offset of it moves by its doubt. */
  const lineOf = (id: string): LineString => {
    const geometry = geometryOf(id, 0)
    if (geometry.type !== 'LineString')
      throw new CannotConstruct(`"${id}" is a ${geometry.type}; a line is needed here.`)
    return geometry
  }
  const areaOf = (id: string, share: number): Area => {
    const geometry = geometryOf(id, share)
    if (geometry.type === 'LineString') throw new CannotConstruct(`"${id}" is a line; an area is needed here.`)
    return geometry
  }

  const doubtOf = (id: string): number => {
    const zone = sources.get(id)
    return zone?.origin === 'drawn' && zone.method === 'schematic' ? zone.accuracyMeters : 0
  }

  const applyRule = (rule: Rule, share: number): ZoneGeometry => {
    switch (rule.type) {
      case 'between': {
        const enclosed = enclose(rule.lines.map(lineOf))
        if (enclosed.closed) return enclosed.area
        throw new CannotConstruct(
          `its lines enclose ${enclosed.areas} areas; they must enclose one, each taking part. ${looseEndsMessage(enclosed.looseEnds)}`,
        )
      }
      case 'offset': {
        const line = lineOf(rule.line)
        const within = areaOf(rule.within, share)
        const toMeters = rule.toMeters + share * (rule.fadeMeters ?? doubtOf(rule.line))
        const exact = present(buffer(line, toMeters), 'toMeters must be above 0')
        const reach = share === 0 ? exact : simplify(exact, GROWN_TOLERANCE_DEGREES)
        const inner = rule.fromMeters > 0 ? [present(buffer(line, rule.fromMeters), 'fromMeters is out of range')] : []
        const belt = present(intersection(reach, within), `no part of "${rule.within}" lies that near "${rule.line}"`)
        return present(difference(belt, inner), 'fromMeters leaves nothing of the belt; it must be below toMeters')
      }
      case 'around': {
        const place = ground.places.get(rule.place)
        if (!place) throw new CannotConstruct(`there is no place "${rule.place}". Correct the id in the rule.`)
        const round = present(buffer(place.geometry, rule.meters * (1 + share)), 'meters must be above 0')
        const circle = share === 0 ? round : simplify(round, GROWN_TOLERANCE_DEGREES)
        return present(
          intersection(circle, areaOf(rule.within, share)),
          `"${rule.place}" lies further than that from "${rule.within}"`,
        )
      }
      case 'union': {
        const parts = rule.of.map((part) => geometryOf(part, share))
        if (parts.every((part) => part.type === 'LineString')) {
          return present(join(parts), `its lines do not meet end to end. ${looseEndsMessage([])}`)
        }
        return present(union(rule.of.map((part) => areaOf(part, share))), 'it has no parts')
      }
      case 'difference': {
        // What is taken off shrinks where the rest grows, so that a grown zone always contains the zone.
        const minus = rule.minus.map((part) => areaOf(part, -share))
        return present(difference(areaOf(rule.of, share), minus), `nothing of "${rule.of}" is left`)
      }
      case 'clip':
        return present(
          intersection(areaOf(rule.of, share), areaOf(rule.to, share)),
          `"${rule.of}" and "${rule.to}" do not overlap`,
        )
    }
  }

  for (const id of wanted) {
    try {
      geometries.set(id, geometryOf(id, share))
    } catch (error) {
      if (!(error instanceof CannotConstruct)) throw error
      const part = error.zone === undefined || error.zone === id ? '' : `it is made from "${error.zone}", which fails: `
      failures.push({ id, message: part + error.message })
    }
  }
  return { geometries, failures }
}

function present<T>(value: T | null, otherwise: string): T {
  if (value === null) throw new CannotConstruct(otherwise)
  return value
}

function looseEndsMessage(ends: readonly Position[]): string {
  if (ends.length === 0) return 'Each line must end exactly where the next begins.'
  return `These ends meet no other line: ${ends.map((end) => end.join(', ')).join('; ')}. Move them onto the end they belong to.`
}

/** 6 decimals, 0.1 m: below any accuracy here, and the figures that are published can be measured again from the file. */
export function roundPositions<G extends ZoneGeometry>(geometry: G): G {
  const round = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) ? coordinates.map(round) : Math.round((coordinates as number) * 1e6) / 1e6
  return { ...geometry, coordinates: round(geometry.coordinates) }
}
