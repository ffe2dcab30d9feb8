import type { Catalog } from '../../src/catalog/types.ts'
import { mapCatalog } from '../map-catalog.ts'

/**
 * What an embed compares and measures with: every zone with its lines, also those that are only parts of others, of what zones
 * each overlay is made up, and all overlaps. Nothing that is only drawn or read: the script is one file with all its data.
 */
export function measuringCatalog(catalog: Catalog): Catalog {
  const { overlays } = mapCatalog(catalog)
  return {
    ...catalog,
    overlays: overlays.map((overlay, i) => ({
      ...overlay,
      // Who answered is named in the standing of a claim.
      claims: catalog.overlays[i]!.claims.map((claim) => ({
        ...claim,
        sources: [],
        responses: claim.responses.map((one) => ({ ...one, text: NO_TEXT, sources: [] })),
      })),
      mapNotes: [],
    })),
    zones: catalog.zones.map((zone) => ({
      ...zone,
      note: null,
      label: null,
      relations: [],
      published: [],
      licences: [],
      creditedTo: [],
      sources: [],
      drawnFrom: [],
      feather: [],
    })),
    basemap: { ...catalog.basemap, water: [], labels: [] },
    sources: [],
    events: [],
    corrections: [],
    comparisons: [],
    story: null,
  }
}

const NO_TEXT = { en: '', ar: '', he: '' }
