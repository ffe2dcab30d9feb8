import type { Position } from 'geojson'
import { insideOf } from '../catalog/inside.ts'
import { zoneClaims } from '../catalog/look.ts'
import type { Catalog, Overlay, Side, Zone, ZoneClaim } from '../catalog/types.ts'

/** `no-limit`: the position lies in or near a zone whose limit nobody published, or which nobody said is meant. */
export type Answer = Side | 'no-limit'

/** Where a position lies, seen from what an overlay claims. */
export interface AtPosition {
  readonly overlay: Overlay
  readonly claim: ZoneClaim
  readonly zone: Zone
  readonly answer: Answer
}

/**
 * What the overlays claim of a position [longitude, latitude], in all their readings: of each area one answer, in the order
 * of the panel. Lines and roads have no inside and are left out.
 */
export function whatIsAt(position: Position, catalog: Pick<Catalog, 'overlays' | 'zones' | 'basemap'>): AtPosition[] {
  const zones = new Map(catalog.zones.map((zone) => [zone.id, zone]))
  return catalog.overlays.flatMap((overlay) =>
    zoneClaims(overlay).flatMap((claim) => {
      const zone = zones.get(claim.zone)!
      const inside = insideOf(position, zone, catalog)
      if (inside === null) return []
      const answer = inside.answer !== 'outside' && !hasLimit(claim, zone) ? 'no-limit' : inside.answer
      return [{ overlay, claim, zone, answer }]
    }),
  )
}

/** A sketch has none; a post is a circle of doubt; and a zone that no source or reading means limits nothing. */
function hasLimit({ role, stated, reading }: ZoneClaim, { method }: Zone): boolean {
  return method !== 'schematic' && role !== 'post' && (stated || reading !== null)
}
