import type { Position } from 'geojson'
import { formatElevation } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { LabelSide } from '../theme/label-style.ts'
import type { Hue } from '../theme/palette.ts'
import type { LabelClass } from '../theme/type.ts'
import { hueOf, zoneClaims } from './look.ts'
import { partOf } from './parts.ts'
import type { BaseLabel, Catalog, Claim, MapText, Place, ZoneClaim } from './types.ts'

/** A name on the drawing, the same on figure and map. */
export interface MapLabel {
  readonly at: Position
  /** Where it stands on a map that does not show `at`, best first. */
  readonly elseAt?: readonly Position[]
  /** A name with a variant stands on two lines. */
  readonly lines: readonly string[]
  readonly class: LabelClass
  readonly side: LabelSide
  /** Parts of overlays that show it when any of them is on (`partOf`); empty for labels that always show. */
  readonly parts: readonly string[]
  /** The colour that each of the parts gives it, in their order: it has that of the first part that is on. */
  readonly hues: readonly Hue[]
  /** Of a place: its rank; null for other labels. */
  readonly rank: Place['rank'] | null
}

/** A name as it is where some parts are on: with those alone that show it, and so in the colour of the first of them. */
export function withPartsOf<Label extends Pick<MapLabel, 'parts' | 'hues'>>(
  label: Label,
  shown: ReadonlySet<string>,
): Label {
  const { parts, hues } = label
  const isShown = (_: unknown, index: number) => shown.has(parts[index]!)
  return { ...label, parts: parts.filter(isShown), hues: hues.filter(isShown) }
}

/** Every name in one language, the most needed first: the status of the Golan, overlays, places by rank, the base map. */
export function mapLabels(catalog: Catalog, locale: Locale): MapLabel[] {
  const base = baseLabels(catalog, locale)
  return [
    ...base.filter((label) => label.class === 'occupied'),
    ...claimLabels(catalog, locale),
    ...placeLabels(catalog, locale),
    ...base.filter((label) => label.class !== 'occupied'),
  ]
}

/** Names of the zones that have one for the map, and the words of overlays for what is not known. */
function claimLabels(catalog: Catalog, locale: Locale): MapLabel[] {
  const names = catalog.zones.flatMap((zone) => {
    const claiming = catalog.overlays.flatMap((overlay) =>
      zoneClaims(overlay)
        .filter((claim) => claim.zone === zone.id)
        .map((claim): [part: string, claim: ZoneClaim] => [partOf(overlay.id, claim.reading), claim])
        .filter(([part], index, all) => all.findIndex((one) => one[0] === part) === index),
    )
    const [first] = claiming
    if (zone.label === null || first === undefined) return []
    const labelClass = first[1].role === 'limitation' ? 'belt' : 'zone'
    return [claimLabel(zone.label, labelClass, new Map(claiming), locale)]
  })
  const notes = catalog.overlays.flatMap((overlay) =>
    overlay.mapNotes.map((note) =>
      claimLabel(note, 'note', new Map([[partOf(overlay.id, note.reading), overlay.claims[0]!]]), locale),
    ),
  )
  // What is not known must be said whenever the overlay shows; a belt's figure is the first to give way.
  return [...notes, ...names.filter((name) => name.class === 'zone'), ...names.filter((name) => name.class === 'belt')]
}

function claimLabel(
  label: MapText,
  labelClass: LabelClass,
  claims: ReadonlyMap<string, Claim>,
  locale: Locale,
): MapLabel {
  return {
    at: label.at,
    lines: subjectAndWords(label.text[locale]),
    class: labelClass,
    side: label.side ?? 'middle',
    parts: [...claims.keys()],
    hues: [...claims.values()].map(hueOf),
    rank: null,
  }
}

function placeLabels(catalog: Catalog, locale: Locale): MapLabel[] {
  const labels = catalog.places.map((place): MapLabel => {
    const height = place.elevationMeters === null ? [] : [formatElevation(place.elevationMeters, locale)]
    return {
      at: place.geometry.coordinates,
      lines: variants([place.name[locale], ...height].join(' ')),
      class: place.rank === 1 ? 'city' : place.rank === 3 ? 'village' : 'town',
      side: place.label,
      parts: [],
      hues: [],
      rank: place.rank,
    }
  })
  return labels.sort((a, b) => a.rank! - b.rank!)
}

const pointsOf = (geometry: BaseLabel['geometry']): readonly Position[] =>
  geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates

function baseLabels(catalog: Catalog, locale: Locale): MapLabel[] {
  return catalog.basemap.labels.map((label): MapLabel => {
    const occupied = label.class === 'occupied'
    const [at, ...elseAt] = pointsOf(label.geometry)
    return {
      at: at!,
      elseAt,
      lines: occupied
        ? [label.name[locale], ...MESSAGES[locale].occupiedByIsrael.split('\n')]
        : variants(label.name[locale]),
      class: occupied ? 'occupied' : label.class,
      side: 'middle',
      parts: [],
      hues: [],
      rank: null,
    }
  })
}

/** `Corridor: no published route` on two lines, the colon at the end of the first; what stands after a semicolon on one more. */
function subjectAndWords(text: string): string[] {
  return text.split(/(?<=[:;؛]) /)
}

/** `Mount Hermon / Jabal al-Shaykh` on two lines, the stroke at the end of the first. */
function variants(name: string): string[] {
  return name.split(' / ').map((part, index, parts) => (index < parts.length - 1 ? `${part} /` : part))
}
