import { zoneClaims } from '../catalog/look.ts'
import type { Catalog } from '../catalog/types.ts'
import { boundsOf, framed } from '../geometry/bounds.ts'
import type { Bounds } from '../geometry/mercator.ts'
import type { Locale, Text } from '../i18n/locale.ts'
import { DEFAULT_LAYERS, HOME_BOUNDS } from './home.ts'

/** A page that stands ready in every language, readable without a script: as an embed, to be shared, and as a picture. */
export interface StaticPage {
  readonly kind: 'all' | 'overlay' | 'comparison'
  /** Id of the overlay or comparison; `all` for the page of all overlays. */
  readonly id: string
  /** Ids of the overlays that it offers, in the panel's order. */
  readonly offers: readonly string[]
  /** Those of them that are on at first. */
  readonly shows: readonly string[]
  /** Null for the page of all, which has the headline of the product. */
  readonly title: Text | null
  /** What its figure shows. */
  readonly bounds: Bounds
}

/** Room round the zones of a page, as a factor. */
const MARGIN = 1.16
/** Degrees of longitude that a figure shows at least: closer, the lines would look surer than they are. */
const LEAST_WIDTH = 0.75

/** Every static page: of all overlays, of each overlay, of each comparison. */
export function staticPages(catalog: Catalog): StaticPage[] {
  const order = catalog.overlays.map(({ id }) => id)
  const byOrder = (ids: readonly string[]) => order.filter((id) => ids.includes(id))
  const page = (kind: StaticPage['kind'], id: string, title: Text, ids: readonly string[]): StaticPage => ({
    kind,
    id,
    offers: byOrder(ids),
    shows: byOrder(ids),
    title,
    bounds: boundsOfOverlays(catalog, ids),
  })
  return [
    { kind: 'all', id: 'all', offers: order, shows: byOrder(DEFAULT_LAYERS), title: null, bounds: HOME_BOUNDS },
    ...catalog.overlays.map(({ id, title }) => page('overlay', id, title, [id])),
    ...catalog.comparisons.map(({ id, title, of }) => page('comparison', id, title, of)),
  ]
}

/** Folder of a static page below `embed/`, `share/` and the like: `en/`, `ar/israel-feb-2025/`. */
export function staticFolder({ kind, id }: Pick<StaticPage, 'kind' | 'id'>, locale: Locale): string {
  return kind === 'all' ? `${locale}/` : `${locale}/${id}/`
}

/** Frames what the overlays claim in all their readings; the whole map where they claim no place. */
function boundsOfOverlays(catalog: Catalog, ids: readonly string[]): Bounds {
  const claimed = new Set(
    catalog.overlays.filter(({ id }) => ids.includes(id)).flatMap((overlay) => zoneClaims(overlay).map((c) => c.zone)),
  )
  const zones = catalog.zones.filter(({ id }) => claimed.has(id))
  const bounds = boundsOf(zones.map(({ geometry, feather }) => feather[0]?.geometry ?? geometry))
  return bounds ? framed(bounds, HOME_BOUNDS, MARGIN, LEAST_WIDTH) : HOME_BOUNDS
}
