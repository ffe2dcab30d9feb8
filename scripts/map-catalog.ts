import { type MeasuredForm, measuredForm } from '../src/catalog/measured-form.ts'
import type { Catalog, Claim, Overlaps, Response, Source, Zone } from '../src/catalog/types.ts'
import { NEEDED_ZONES } from '../src/catalog/types.ts'

/** What comparisons and measures need beside what the live map draws: the zones that others are made from, and all overlaps. */
export interface MeasureCatalog {
  readonly zones: readonly Zone[]
  readonly overlaps: Overlaps
  /** What the extents of overlays measure. */
  readonly forms: readonly MeasuredForm[]
  /** Those of the census. */
  readonly sources: readonly Source[]
  /** Who answered each claim of each overlay, without the words: it is part of what became of the claim. */
  readonly responses: readonly (readonly (readonly Response[])[])[]
}

const NO_WORDS = { en: '', ar: '', he: '' }

/** The rest of the catalog for comparisons and measures: no zone of it is in `mapCatalog`. */
export function measureCatalog(catalog: Catalog): MeasureCatalog {
  const drawn = new Set(mapCatalog(catalog).zones.map(({ id }) => id))
  const cited = new Set(catalog.zones.flatMap(({ census }) => census.flatMap(({ sources }) => sources)))
  return {
    zones: catalog.zones.filter(({ id }) => !drawn.has(id)),
    overlaps: catalog.overlaps!,
    forms: measuredForms(catalog),
    sources: catalog.sources.filter(({ id }) => cited.has(id)),
    responses: catalog.overlays.map(({ claims }) =>
      claims.map(({ responses }) => responses.map((response) => ({ ...response, text: NO_WORDS, sources: [] }))),
    ),
  }
}

/** Of every extent of which an area is known; where several overlays have the same zones, once. */
export function measuredForms(catalog: Catalog): MeasuredForm[] {
  const known = catalog.overlaps!.extents.filter((extent) => extent.known !== 'nothing')
  const sets = new Map(known.map(({ zones }) => [zones.join(), zones]))
  return [...sets.values()].flatMap(
    (ids) =>
      measuredForm(
        catalog.zones.filter(({ id }) => ids.includes(id)),
        catalog,
      ) ?? [],
  )
}

/**
 * What the live map draws, and nothing else: zones that are shown or that the base needs, what their claims look like,
 * names and words on the map. Cards, sources and the timeline stand in the page already.
 */
export function mapCatalog(catalog: Catalog): Catalog {
  const needed: readonly string[] = NEEDED_ZONES
  return {
    ...catalog,
    zones: catalog.zones
      .filter((zone) => zone.use === 'public' || needed.includes(zone.id))
      .map((zone) => ({
        ...zone,
        note: null,
        relations: [],
        published: [],
        licences: [],
        creditedTo: [],
        sources: [],
      })),
    overlays: catalog.overlays.map((overlay) => ({
      ...overlay,
      summary: NO_WORDS,
      stated: NO_WORDS,
      notStated: NO_WORDS,
      quotes: [],
      claims: overlay.claims.map(lookOnly),
    })),
    sources: [],
    events: [],
    corrections: [],
    comparisons: [],
    story: null,
    overlaps: null,
  }
}

function lookOnly(claim: Claim): Claim {
  return { ...claim, ...(claim.zone === null ? { words: NO_WORDS } : {}), sources: [], responses: [] }
}
