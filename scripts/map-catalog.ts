import type { Catalog, Claim } from '../src/catalog/types.ts'
import { NEEDED_ZONES } from '../src/catalog/types.ts'

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
    overlays: catalog.overlays.map((overlay) => ({ ...overlay, quotes: [], claims: overlay.claims.map(lookOnly) })),
    sources: [],
    events: [],
    corrections: [],
    comparisons: [],
    story: null,
    overlaps: null,
  }
}

function lookOnly(claim: Claim): Claim {
  return { ...claim, sources: [], responses: [] }
}
