import type { Position } from 'geojson'
import { boundsOf, indexBoxes } from '../geometry/box-index.ts'
import { footOn } from '../geometry/foot.ts'
import { insideOf } from './inside.ts'
import type { Outline } from './outline.ts'
import type { Ranged, Side, Whereabouts } from './overlap.ts'
import { toUnits } from './rounded.ts'
import type { Catalog, Place, Zone } from './types.ts'

/** The places to which the distance from every edge is given. */
export const DISTANCE_PLACES: readonly string[] = ['damascus', 'suwayda', 'daraa']

/** The places inside an area of one or more zones, and those too close to its edge to say. */
export function placesOf(
  zones: readonly Zone[],
  outline: Outline,
  catalog: Pick<Catalog, 'zones' | 'basemap' | 'places'>,
): NonNullable<Whereabouts['places']> {
  const boxes = indexBoxes(catalog.places.map(({ geometry }) => boundsOf([geometry.coordinates])))
  const nearby = new Set(boxes.meeting(outline.bounds, outline.worstMeters))
  const sides = catalog.places
    .filter((_, i) => nearby.has(i))
    .map(({ id, geometry }) => ({ id, side: sideOf(geometry.coordinates, zones, catalog) }))
  const idsOf = (answer: Side) => sides.filter(({ side }) => side === answer).map(({ id }) => id)
  return { inside: idsOf('inside'), tooClose: idsOf('too-close') }
}

/** How far the edge of zones is from Damascus, Suwayda and Daraa, and on which side of it they lie. */
export function distancesTo(
  zones: readonly Zone[],
  outline: Outline,
  catalog: Pick<Catalog, 'zones' | 'basemap' | 'places'>,
): Whereabouts['distances'] {
  const places = catalog.places.filter(({ id }) => DISTANCE_PLACES.includes(id))
  return Object.fromEntries(
    places.map((place) => [
      place.id,
      {
        meters: toUnits(edgeDistance(place, outline)),
        side: sideOf(place.geometry.coordinates, zones, catalog),
      },
    ]),
  )
}

/**
 * Metres on the WGS84 ellipsoid from a place to the nearest point of an outline, with the least and the most that the
 * accuracy of each edge and that of the place leave it.
 */
export function edgeDistance(
  { geometry, accuracyMeters }: Pick<Place, 'geometry' | 'accuracyMeters'>,
  { edges }: Outline,
): Ranged {
  let [least, drawn, most] = [Infinity, Infinity, Infinity]
  for (const edge of edges) {
    const { meters } = footOn(geometry.coordinates, [edge.start, edge.end])!
    least = Math.min(least, meters - edge.accuracyMeters)
    drawn = Math.min(drawn, meters)
    most = Math.min(most, meters + edge.accuracyMeters)
  }
  return [Math.max(0, least - accuracyMeters), drawn, most + accuracyMeters]
}

const MOST_INSIDE_FIRST = ['inside', 'too-close', 'outside'] as const

/** Inside any of the zones is inside; too close to one and inside none is too close. Null for lines. */
function sideOf(position: Position, zones: readonly Zone[], catalog: Pick<Catalog, 'zones' | 'basemap'>): Side | null {
  const answers = zones.map((zone) => insideOf(position, zone, catalog)?.answer)
  return MOST_INSIDE_FIRST.find((answer) => answers.includes(answer)) ?? null
}
