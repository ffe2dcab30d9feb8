import type { Position } from 'geojson'
import { contains } from '../geometry/contains.ts'
import { distanceMeters } from '../geometry/distance.ts'
import type { Border, Catalog, Side, Zone } from './types.ts'

/** Where a position lies, seen from a zone. */
export interface Inside {
  /** `too-close`: nearer to a line that bounds the zone than that line's accuracy, so that nobody can say. */
  readonly answer: Side
  /** The side on which the position lies as the zone is drawn. */
  readonly drawn: 'inside' | 'outside'
  /** To the nearest line that bounds the zone, on the WGS84 ellipsoid. */
  readonly distanceMeters: number
}

/** Whether a position [longitude, latitude] lies inside a zone; null for a line, which has no inside. */
export function insideOf(position: Position, zone: Zone, catalog: Pick<Catalog, 'zones' | 'basemap'>): Inside | null {
  if (zone.geometry.type === 'LineString') return null
  const drawn = contains(zone.geometry, position) ? 'inside' : 'outside'
  const bounds = boundsOf(zone, catalog).map(({ geometry, accuracyMeters }) => ({
    distance: distanceMeters(position, geometry),
    accuracy: Math.max(...[accuracyMeters].flat()),
  }))
  return {
    answer: bounds.some(({ distance, accuracy }) => distance < accuracy) ? 'too-close' : drawn,
    drawn,
    distanceMeters: Math.min(...bounds.map(({ distance }) => distance)),
  }
}

/** The lines that a zone is made between, so that each counts with its own accuracy; of any other zone its outline. */
function boundsOf(zone: Zone, { zones, basemap }: Pick<Catalog, 'zones' | 'basemap'>): readonly (Zone | Border)[] {
  const { rule } = zone
  if (rule?.type !== 'between') return [zone]
  const lines = [...zones, ...basemap.borders.filter((border) => border.class !== 'frame')]
  return lines.filter((line) => rule.lines.includes(line.id))
}
