import drawn from 'virtual:map-catalog'
import rest from 'virtual:measure-catalog'
import type { Combinable } from '../catalog/combined-overlap.ts'
import type { Catalog } from '../catalog/types.ts'

/** All zones, parts of others too, with all overlaps: what is measured from in the page. Loaded with what measures. */
export const measuredCatalog: Catalog & Combinable = {
  ...drawn,
  zones: [...drawn.zones, ...rest.zones],
  overlays: drawn.overlays.map((overlay, i) => ({
    ...overlay,
    claims: overlay.claims.map((claim, k) => ({ ...claim, responses: rest.responses[i]![k]! })),
  })),
  overlaps: rest.overlaps,
  sources: rest.sources,
}

/** What the extents of overlays measure, for what a reader lays over them. */
export const measuredForms = rest.forms
