import type { Catalog, Overlay } from '../../src/catalog/types.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import type { ClaimFeature } from './claim-features.ts'
import { citeWords, licenceWords } from './credit.ts'

/** What a file says of itself as a whole, where its format has a place for it. */
export interface About {
  /** Name of the set: the overlay's id, or `all`. */
  readonly name: string
  readonly title: string
  readonly note: string
  readonly licence: string
  readonly credit: string
  /** Last day that the evidence covers. */
  readonly dataAsOf: string
  readonly cite: string
}

const NOTE =
  'One row or feature is one claim: what an agreement, a situation or a proposal says of a zone, or says in words alone ' +
  'where no geometry was stated. Basis and standing say how firm it is. Where geometryStated is "sketch", no source ' +
  'states the geometry: it is a sketch whose position and edge are schematic. No boundary or name implies endorsement.'

/**
 * What a file with these features says of itself.
 * @param overlay the overlay whose claims they are; null for all
 */
export function aboutOf(catalog: Catalog, overlay: Overlay | null, features: readonly ClaimFeature[]): About {
  const site = MESSAGES.en.siteTitle
  return {
    name: overlay?.id ?? 'all',
    title: overlay ? `${site}: ${overlay.title.en}` : site,
    note: NOTE,
    licence: licenceWords(valuesIn(features, 'licences', ' ').sort()),
    credit: valuesIn(features, 'credit', '; ').join('; '),
    dataAsOf: catalog.dataAsOf,
    cite: citeWords(catalog),
  }
}

function valuesIn(features: readonly ClaimFeature[], field: 'licences' | 'credit', separator: string): string[] {
  return [...new Set(features.flatMap(({ properties }) => String(properties[field]).split(separator)))]
}
