import { zoneClaims } from './look.ts'
import type { Extent, NoFigure } from './overlap.ts'
import type { Overlay, Role, Zone, ZoneClaim } from './types.ts'

/**
 * Roles whose zones are no part of what an overlay claims as its area: lines and roads have none; the belts of 1974 limit
 * forces on both sides of the area that the agreement is about; a post is a circle of doubt round a village.
 */
const NOT_OF_THE_EXTENT: readonly Role[] = ['line', 'road', 'limitation', 'post']

/** Of what an overlay's extent is made up in one of its readings. */
export type ExtentParts = Pick<Extent, 'overlay' | 'reading' | 'known' | 'zones' | 'leftOut'>

/**
 * The zones that stand for an overlay in each of its readings. Where the record names a main zone, that is all of it. Else
 * it is the zones of the claims that still hold, belong to the reading, and have a role that stands for an area; left out are
 * sketches, and zones that nobody stated, unless the reading itself supposes them. What is claimed is known as a whole
 * where a main zone is named, or where the reading supposes all of it; else there is more, and nobody stated how much.
 */
export function extentsOf(overlay: Overlay, zones: ReadonlyMap<string, Zone>): ExtentParts[] {
  const readings = overlay.readings.length > 0 ? overlay.readings : [{ id: null, mainZone: overlay.mainZone }]
  return readings.map(({ id: reading, mainZone }) => {
    const claims = zoneClaims(overlay).filter(
      (claim) => (claim.reading ?? reading) === reading && !NOT_OF_THE_EXTENT.includes(claim.role),
    )
    const judged = (mainZone === null ? claims.map(({ zone }) => zone) : [mainZone])
      .filter((zone, i, all) => all.indexOf(zone) === i)
      .map((zone) => ({ zone, because: whyNot(zones.get(zone)!, claims, mainZone) }))
    const counted = judged.filter(({ because }) => because === null).map(({ zone }) => zone)
    const leftOut = judged.flatMap(({ zone, because }) => (because === null ? [] : [{ zone, because }]))
    const isWhole = leftOut.length === 0 && (mainZone !== null || reading !== null)
    const known = counted.length === 0 ? 'nothing' : isWhole ? 'whole' : 'at-least'
    return { overlay: overlay.id, reading, known, zones: counted, leftOut }
  })
}

function whyNot(zone: Zone, claims: readonly ZoneClaim[], mainZone: string | null): NoFigure | null {
  if (zone.geometry.type === 'LineString') return 'line'
  if (zone.method === 'schematic') return 'sketch'
  const isMeant = mainZone !== null || claims.some((c) => c.zone === zone.id && (c.stated || c.reading !== null))
  return isMeant ? null : 'unstated'
}
