import { zoneClaims } from './look.ts'
import { type Catalog, NEEDED_ZONES, type Overlay, type Zone } from './types.ts'

/**
 * The catalog of a page that offers some overlays only: these, the zones that they claim, the sources that both rest on.
 * The ground stays whole; what the drawing needs of other zones stays, but is listed nowhere. The timeline is left out.
 */
export function narrowTo(catalog: Catalog, overlayIds: readonly string[]): Catalog {
  const overlays = catalog.overlays.filter(({ id }) => overlayIds.includes(id))
  const claimed = new Set(overlays.flatMap((overlay) => zoneClaims(overlay).map(({ zone }) => zone)))
  const needed: readonly string[] = NEEDED_ZONES
  const zones = catalog.zones.filter(({ id }) => claimed.has(id) || needed.includes(id))
  const listed = zones.filter(({ id }) => claimed.has(id))
  const cited = new Set([...overlays.flatMap(citedByOverlay), ...listed.flatMap(citedByZone)])
  return {
    ...catalog,
    overlays,
    zones: zones.map((zone) => (claimed.has(zone.id) ? zone : { ...zone, use: 'construction' })),
    sources: catalog.sources.filter(({ id }) => cited.has(id)),
    events: [],
  }
}

/** Ids of the sources of what overlays claim, of the answers to it, and of the areas published of their zones; quotes and lines apart. */
export function citedInBrief({ overlays, zones }: Pick<Catalog, 'overlays' | 'zones'>): ReadonlySet<string> {
  const listed = zones.filter(({ use }) => use === 'public')
  return new Set([
    ...overlays.flatMap(citedByClaims),
    ...listed.flatMap(({ published }) => published.flatMap((one) => one.sources)),
  ])
}

function citedByOverlay(overlay: Overlay): string[] {
  return [...citedByClaims(overlay), ...overlay.quotes.map((quote) => quote.source)]
}

function citedByClaims({ claims }: Overlay): string[] {
  return claims.flatMap((claim) => [...claim.sources, ...claim.responses.flatMap((response) => response.sources)])
}

function citedByZone({ sources, drawnFrom, published, census }: Zone): string[] {
  return [...sources, ...drawnFrom, ...[...published, ...census].flatMap((one) => one.sources)]
}
