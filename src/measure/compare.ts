import { measureOverlap, measured } from '../catalog/measure-overlap.ts'
import type { Extent, Ranged } from '../catalog/overlap.ts'
import { type MeasuredForm, measuredFrom } from '../catalog/measured-form.ts'
import { ownOutline } from '../catalog/outline.ts'
import type { Catalog } from '../catalog/types.ts'
import { measuredTogether } from '../catalog/zone-outline.ts'
import { boundsOf } from '../geometry/bounds.ts'
import type { Area } from '../geometry/combine.ts'
import type { Bounds } from '../geometry/mercator.ts'

/** An area of a reader's own, laid over what an overlay claims in one of its readings. */
export interface Compared {
  readonly overlay: string
  readonly reading: string | null
  /** `at-least`: what is claimed is larger, and nobody stated by what. */
  readonly known: 'whole' | 'at-least'
  /** Square metres that both share, with the range that the accuracy of the overlay's lines leaves. */
  readonly shared: Ranged
  /** What share of the own area lies in the overlay, and of the overlay in the own area: 0 to 1. */
  readonly shareOfOwn: Ranged
  readonly shareOfOverlay: Ranged
}

/** The overlays over which an area is laid, and what they are measured from. */
export interface Against extends Pick<Catalog, 'zones' | 'basemap'> {
  readonly extents: readonly Extent[]
  /** Of the extents of which an area is known, as far as they were measured before. */
  readonly forms: readonly MeasuredForm[]
}

/**
 * Lays an area over every overlay of which an area is known, in each of its readings. The own area counts as exact: only the
 * lines of the overlays have an accuracy. Always by the source geometry, never by what a map draws.
 */
export function compareWithOverlays(area: Area, { extents, forms, ...catalog }: Against): Compared[] {
  const own = measured({ area, outline: ownOutline('own', area, 0) })
  return extents.flatMap(({ overlay, reading, known, zones }): Compared[] => {
    const parts = catalog.zones.filter(({ id }) => zones.includes(id))
    if (known === 'nothing' || parts.every(({ geometry }) => geometry.type === 'LineString')) return []
    // One that lies elsewhere shares nothing, whatever its outline.
    if (areApart(boundsOf([area])!, boundsOf(parts.map(({ geometry }) => geometry))!)) {
      return [{ overlay, reading, known, shared: NONE, shareOfOwn: NONE, shareOfOverlay: NONE }]
    }
    const form = forms.find((one) => one.zones.join() === parts.map(({ id }) => id).join())
    const other = form ? measuredFrom(form, catalog) : measuredTogether(parts, catalog)
    if (other === null) return []
    const { shared, shareOfA, shareOfB } = measureOverlap(own, other)
    return [{ overlay, reading, known, shared, shareOfOwn: shareOfA, shareOfOverlay: shareOfB }]
  })
}

const NONE: Ranged = [0, 0, 0]
/** Degrees: no line of an overlay with a figure is off by as much. */
const REACH = 0.03

function areApart(a: Bounds, b: Bounds): boolean {
  return a[0] > b[2] + REACH || a[2] < b[0] - REACH || a[1] > b[3] + REACH || a[3] < b[1] - REACH
}
