import type { Position } from 'geojson'
import type { Place } from '../catalog/types.ts'
import { isolate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { type Shape, roundedPosition } from '../view/shape.ts'
import { formatCoordinates } from './coordinates.ts'

/** The name of the place at a position [longitude, latitude]; elsewhere its coordinates. */
export function placeName(position: Position, places: readonly Place[], locale: Locale): string {
  return placeAt(position, places)?.name[locale] ?? formatCoordinates(position)
}

/** From where to where a line goes; null where one of its ends is no place of the map. */
export function endsOf({ type, positions }: Shape, places: readonly Place[], locale: Locale): string | null {
  if (type !== 'line' || positions.length < 2) return null
  const ends = [positions[0]!, positions.at(-1)!].map((position) => placeAt(position, places))
  return ends.every((place) => place !== undefined)
    ? ends.map((place) => isolate(place.name[locale])).join(' – ')
    : null
}

function placeAt(position: Position, places: readonly Place[]): Place | undefined {
  const at = roundedPosition(position).join()
  return places.find(({ geometry }) => roundedPosition(geometry.coordinates).join() === at)
}
