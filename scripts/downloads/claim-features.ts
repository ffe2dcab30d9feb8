import type { Feature } from 'geojson'
import type { Catalog, Claim, Overlay, Source, Zone, ZoneGeometry } from '../../src/catalog/types.ts'
import { LOCALES, type Text } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { OWN_LICENCE, OWN_SOURCE, citeWords } from './credit.ts'
import type { ClaimProperties } from './fields.ts'
import { geometryNote, geometryStated } from './geometry-words.ts'
import { creditWords, responseWords, sourceWords } from './source-words.ts'

/** A claim with the geometry of its zone, or with none where no geometry was stated. */
export type ClaimFeature = Feature<ZoneGeometry | null, ClaimProperties> & { readonly id: string }

/** The claims of an overlay as features, in its order. */
export function claimFeatures(catalog: Catalog, overlay: Overlay): ClaimFeature[] {
  const ids = claimIds(overlay)
  return overlay.claims.map((claim, index) => {
    const zone = claim.zone === null ? null : catalog.zones.find(({ id }) => id === claim.zone)!
    const properties = propertiesOf({ catalog, overlay, claim, zone, id: ids[index]! })
    return { type: 'Feature', id: ids[index]!, properties, geometry: zone?.geometry ?? null }
  })
}

/**
 * Ids that stay when other claims come or go, and that XML takes as an id too: the zone names the claim, and only claims
 * without one, and second claims on a zone, are counted.
 */
function claimIds(overlay: Overlay): string[] {
  const seen = new Map<string | null, number>()
  return overlay.claims.map(({ zone }) => {
    const count = (seen.get(zone) ?? 0) + 1
    seen.set(zone, count)
    if (zone === null) return `${overlay.id}.text.${count}`
    return count === 1 ? `${overlay.id}.${zone}` : `${overlay.id}.${zone}.${count}`
  })
}

interface Row {
  readonly catalog: Catalog
  readonly overlay: Overlay
  readonly claim: Claim
  readonly zone: Zone | null
  readonly id: string
}

function propertiesOf({ catalog, overlay, claim, zone, id }: Row): ClaimProperties {
  const reading = overlay.readings.find((reading) => claim.zone !== null && reading.id === claim.reading)
  const isSketch = zone?.method === 'schematic'
  const range = zone?.areaRangeSquareMeters ?? null
  const sources = new Map(catalog.sources.map((source) => [source.id, source]))
  const sourcesOf = (ids: readonly string[]): Source[] => ids.map((source) => sources.get(source)!)
  return {
    id,
    overlay: overlay.id,
    ...inLanguages('overlayTitle', overlay.title),
    kind: overlay.kind,
    zone: claim.zone,
    ...inLanguages('name', zone?.name),
    ...inLanguages('claim', claimWords(claim)),
    role: claim.zone === null ? null : claim.role,
    basis: claim.basis,
    standing: claim.standing,
    assertedBy: claim.assertedBy.join(' '),
    geometryStated: geometryStated(claim, zone?.method ?? null),
    ...inLanguages('geometryNote', geometryNote(claim, zone?.method ?? null)),
    ...inLanguages('reading', reading?.label),
    from: claim.from,
    to: claim.to,
    areaSquareMeters: isSketch ? null : whole(zone?.areaSquareMeters),
    areaSquareMetersLeast: whole(range?.[0]),
    areaSquareMetersMost: whole(range?.[1]),
    lengthMeters: isSketch ? null : whole(zone?.lengthMeters),
    accuracyMetersLeast: zone?.accuracyMeters[0] ?? null,
    accuracyMetersMost: zone?.accuracyMeters[1] ?? null,
    method: zone?.method ?? null,
    ...inLanguages('note', zone?.note),
    responses_en: responseWords(claim.responses, 'en'),
    responses_ar: responseWords(claim.responses, 'ar'),
    responses_he: responseWords(claim.responses, 'he'),
    sources: sourceWords(sourcesOf(claim.sources)),
    // The words of a claim are ours whatever lines its geometry rests on.
    licences: [...new Set([...(zone?.licences ?? []), OWN_LICENCE])].sort().join(' '),
    credit: creditWords(sourcesOf([...(zone?.creditedTo ?? []), OWN_SOURCE])),
    dataAsOf: catalog.dataAsOf,
    cite: citeWords(catalog),
  }
}

function claimWords(claim: Claim): Text {
  if (claim.zone === null) return claim.words
  const { role } = claim
  return { en: MESSAGES.en.role[role], ar: MESSAGES.ar.role[role], he: MESSAGES.he.role[role] }
}

type InLanguages<Name extends string> = Record<`${Name}_${(typeof LOCALES)[number]}`, string | null>

function inLanguages<Name extends string>(name: Name, text: Text | null | undefined): InLanguages<Name> {
  return Object.fromEntries(LOCALES.map((locale) => [`${name}_${locale}`, text?.[locale] ?? null])) as InLanguages<Name>
}

/** To the whole metre or square metre: a file that says more of lines of ±300 m would only look exact. */
function whole(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value)
}
