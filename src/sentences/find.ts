import type { CombinedOverlap } from '../catalog/combined-overlap.ts'
import { GOVERNORATES } from '../catalog/compile-overlaps.ts'
import { extentOf, overlayOverlapOf, zoneOverlap } from '../catalog/find-overlap.ts'
import { counts } from '../catalog/relation.ts'
import type { Catalog, Extent, Overlaps, Overlay, OverlayReading, Ranged } from '../catalog/types.ts'
import { refusers } from '../catalog/words.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { ComparisonFinding, ExtentFinding, Missing, Named, Part } from './finding.ts'

/** What sentences need of a catalog; its overlaps, which the copy for the live map lacks, among it. */
export type Measured = Pick<Catalog, 'zones' | 'overlays'> & { readonly overlaps: Overlaps }

/** Against this overlay the extent of every other is said: its area is the one that readers know. */
const YARDSTICK: OverlayReading = { overlay: 'disengagement-1974', reading: null }
const OCCUPIED = 'occupied-golan'
/** A smaller share of a governorate is not worth a word. */
const WORTH_SAYING = 0.01

/** How a sentence names an overlay in a reading. */
export function nameOf({ overlays }: Measured, read: OverlayReading, locale: Locale): Named {
  const overlay = overlayOf(overlays, read.overlay)
  const inReading = overlay.claims.filter(
    (claim) => claim.zone !== null && (claim.reading ?? read.reading) === read.reading,
  )
  const claims = inReading.length > 0 ? inReading : overlay.claims.filter(({ zone }) => zone === null)
  const rejected = claims.find(({ standing }) => standing === 'rejected')
  return {
    words: overlay.named[locale],
    reading: overlay.readings.find(({ id }) => id === read.reading)?.label[locale] ?? null,
    rejection: rejected
      ? { by: rejected.assertedBy.filter((party) => party !== 'reports'), refused: refusers(rejected) }
      : null,
  }
}

/** What is known of the extent of an overlay in a reading. */
export function findExtent(catalog: Measured, read: OverlayReading, locale: Locale): ExtentFinding {
  const extent = extentOf(catalog.overlaps, read)
  const { known, squareMeters: area, zones } = extent
  if (known === 'nothing' || area === null) return { kind: 'nothing', missing: missingIn(extent) }
  const isHeld = overlayOf(catalog.overlays, read.overlay).claims.some(
    (claim) => claim.zone !== null && claim.role === 'held',
  )
  // What is known of an area of control is no measure of it: published figures differ, and none has a limit.
  if (known === 'at-least')
    return { kind: 'part', zones: zones.map((id) => zoneName(catalog, id, locale)), area: isHeld ? null : area }
  return { kind: 'whole', area, ...partsOf(catalog, extent, read, locale) }
}

/** What is known of two overlays laid over each other, each in a reading. */
export function findComparison({ overlaps }: Measured, a: OverlayReading, b: OverlayReading): ComparisonFinding {
  const [extentA, extentB] = [extentOf(overlaps, a), extentOf(overlaps, b)]
  const overlap = overlayOverlapOf(overlaps, a, b)
  if ('because' in overlap) {
    const missing = (extent: Extent) => (extent.known === 'nothing' ? missingIn(extent) : null)
    return { kind: 'incomparable', missingA: missing(extentA), missingB: missing(extentB) }
  }
  const { relation, shared, onlyA, onlyB, shareOfA, shareOfB } = overlap
  const open = openOf(extentA.known !== 'whole', extentB.known !== 'whole')
  if (open === 'neither' && relation === 'identical') return { kind: 'identical', area: extentA.squareMeters! }
  if (open === 'neither' && !counts(shared!.range)) {
    const [areaA, areaB] = [extentA.squareMeters!, extentB.squareMeters!]
    return { kind: 'apart', areaA, areaB, touching: relation === 'touches' }
  }
  return { kind: 'measured', shared, shareOfA, shareOfB, onlyA, onlyB, open }
}

/** What is known of two sets of overlays laid over each other. @param overlap their figures */
export function findSets(
  { overlaps }: Measured,
  a: readonly OverlayReading[],
  b: readonly OverlayReading[],
  { a: sideA, b: sideB, ...figures }: CombinedOverlap,
): ComparisonFinding {
  const missing = (reads: readonly OverlayReading[]) =>
    missingIn({ leftOut: reads.flatMap((read) => extentOf(overlaps, read).leftOut) })
  if (sideA.known === 'nothing' || sideB.known === 'nothing')
    return {
      kind: 'incomparable',
      missingA: sideA.known === 'nothing' ? missing(a) : null,
      missingB: sideB.known === 'nothing' ? missing(b) : null,
    }
  const open = openOf(sideA.known !== 'whole', sideB.known !== 'whole')
  if (open === 'neither') {
    const [areaA, areaB] = [sideA.area!.range, sideB.area!.range]
    if (!counts(figures.shared!.range)) return { kind: 'apart', areaA, areaB, touching: false }
    if (!counts(figures.onlyA!.range) && !counts(figures.onlyB!.range)) return { kind: 'identical', area: areaA }
  }
  return { kind: 'measured', ...figures, open }
}

function openOf(a: boolean, b: boolean): 'neither' | 'a' | 'b' | 'both' {
  if (a) return b ? 'both' : 'a'
  return b ? 'b' : 'neither'
}

function missingIn({ leftOut }: Pick<Extent, 'leftOut'>): Missing {
  const because = leftOut.map((left) => left.because)
  return because.includes('sketch') ? 'limit' : because.includes('line') ? 'width' : 'place'
}

function partsOf(
  catalog: Measured,
  extent: Extent,
  read: OverlayReading,
  locale: Locale,
): { readonly parts: readonly Part[]; readonly without: string | null } {
  const { overlaps, zones } = catalog
  const name = MESSAGES[locale].role.separation
  const share = (reading: string | null) => yardstickIn(overlaps, { ...read, reading })
  const own = share(read.reading)
  const others = overlaps.extents.filter(({ overlay, reading }) => overlay === read.overlay && reading !== read.reading)
  const governorates = GOVERNORATES.flatMap((id): Part[] => {
    const covered = extent.whereabouts?.governorates?.[id]
    const of = zones.find((zone) => zone.id === id)?.name[locale]
    return covered && of && covered[1] >= WORTH_SAYING
      ? [{ share: covered, of, isPartlyOccupied: isPartlyOccupied(catalog, id) }]
      : []
  })
  return {
    parts: [...(own ? [{ share: own, of: name, isPartlyOccupied: false }] : []), ...governorates],
    without: !own && others.some(({ reading }) => share(reading)) ? name : null,
  }
}

function isPartlyOccupied(catalog: Measured, governorate: string): boolean {
  if (!catalog.zones.some(({ id }) => id === OCCUPIED)) return false
  const overlap = zoneOverlap(catalog, governorate, OCCUPIED)
  return !('because' in overlap) && counts(overlap.shared)
}

/** What share of the yardstick lies in an overlay; null where none does, or nothing can be said. */
function yardstickIn(overlaps: Overlaps, read: OverlayReading): Ranged | null {
  const isThere = overlaps.extents.some(({ overlay }) => overlay === YARDSTICK.overlay)
  if (!isThere || read.overlay === YARDSTICK.overlay) return null
  const overlap = overlayOverlapOf(overlaps, YARDSTICK, read)
  if ('because' in overlap || !overlap.shared || !counts(overlap.shared.range)) return null
  return overlap.shareOfA?.range ?? null
}

/** A zone in the middle of a sentence. */
function zoneName({ zones }: Measured, id: string, locale: Locale): string {
  const name = zones.find((zone) => zone.id === id)!.name[locale]
  if (locale !== 'en' || GOVERNORATES.includes(id)) return name
  return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

function overlayOf(overlays: readonly Overlay[], id: string): Overlay {
  const overlay = overlays.find((candidate) => candidate.id === id)
  if (!overlay) throw new Error(`There is no overlay "${id}".`)
  return overlay
}
