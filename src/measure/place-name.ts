import type { Position } from 'geojson'
import type { Place } from '../catalog/types.ts'
import type { Locale } from '../i18n/locale.ts'
import { roundedPosition } from '../view/shape.ts'
import { formatCoordinates } from './coordinates.ts'

/** The name of the place at a position [longitude, latitude]; elsewhere its coordinates. */
export function placeName(position: Position, places: readonly Place[], locale: Locale): string {
  const at = roundedPosition(position).join()
  const place = places.find(({ geometry }) => roundedPosition(geometry.coordinates).join() === at)
  return place ? place.name[locale] : formatCoordinates(position)
}
