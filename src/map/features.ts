import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { claimName } from '../catalog/as-of.ts'
import { lookOf, marksOf, stepOpacity, zoneClaims } from '../catalog/look.ts'
import type { MapLabel } from '../catalog/map-labels.ts'
import { partOf } from '../catalog/parts.ts'
import type { Catalog, Overlay, Zone, ZoneClaim } from '../catalog/types.ts'
import type { Theme } from '../theme/palette.ts'
import { LABEL_SIZES, type LabelClass } from '../theme/type.ts'
import { imageName, placeImageName } from './images.ts'

/** Land, water, roads and borders, told apart by `kind`. */
export function baseFeatures(catalog: Catalog): FeatureCollection {
  const { borders, water, roads } = catalog.basemap
  const zone = (id: string) => catalog.zones.find((other) => other.id === id)!.geometry
  return collection([
    feature(zone('syria'), { kind: 'land' }),
    feature(zone('occupied-golan'), { kind: 'occupied' }),
    feature(zone('shebaa-farms'), { kind: 'occupied' }),
    ...water.map(({ geometry }) => feature(geometry, { kind: 'water' })),
    ...roads.map(({ geometry }) => feature(geometry, { kind: 'road' })),
    ...borders.filter((border) => border.river !== null).map(({ geometry }) => feature(geometry, { kind: 'river' })),
    ...borders
      .filter((border) => border.class !== 'frame')
      .map((border) => feature(border.geometry, { kind: border.class })),
  ])
}

/** Zones with firm edges, for marking the selected one; `parts` lists, between spaces, which parts of overlays mark them. */
export function zoneFeatures(catalog: Catalog): FeatureCollection {
  const marking = (zone: Zone) =>
    catalog.overlays.flatMap((overlay) =>
      marksOf(overlay)
        .filter((mark) => mark.zone === zone.id)
        .map((mark) => partOf(overlay.id, mark.reading)),
    )
  return collection(
    catalog.zones
      .filter((zone) => zone.use === 'public' && zone.feather.length === 0)
      .map((zone) => feature(zone.geometry, { zone: zone.id, parts: spaced(marking(zone)) })),
  )
}

/** Every claim of every overlay with its look; a soft one as its nested steps. */
export function claimFeatures(catalog: Catalog, theme: Theme): FeatureCollection {
  const zones = new Map(catalog.zones.map((zone) => [zone.id, zone]))
  return collection(
    catalog.overlays.flatMap((overlay) =>
      zoneClaims(overlay).flatMap((claim) => featuresOfClaim(overlay, claim, zones.get(claim.zone)!, theme)),
    ),
  )
}

function featuresOfClaim(overlay: Overlay, claim: ZoneClaim, zone: Zone, theme: Theme): Feature[] {
  const look = lookOf(claim, zone)
  const soft = look.edge === 'soft'
  const properties = {
    claim: claimName(partOf(overlay.id, claim.reading), zone.id),
    overlay: overlay.id,
    part: partOf(overlay.id, claim.reading),
    zone: zone.id,
    color: theme.hue[look.hue],
    pattern: look.hatch === null ? '' : imageName(look.hatch, look.hue, theme.id),
    edge: look.edge,
    order: look.order,
    doubt: zone.accuracyMeters[1],
    // A soft hatch fades by its steps; a soft tint has no hatch and fades the same way.
    tint: soft ? (look.hatch === null ? look.tint * stepOpacity(zone.feather.length) : 0) : look.tint,
    strength: look.hatch === null ? 0 : soft ? stepOpacity(zone.feather.length) : 1,
  }
  return soft ? zone.feather.map((step) => feature(step.geometry, properties)) : [feature(zone.geometry, properties)]
}

/** Names with their places. @param letters how large letters are beside those of a desk */
export function labelFeatures(labels: readonly MapLabel[], theme: Theme, letters: number): FeatureCollection {
  return collection(
    labels.map((label) =>
      feature(
        { type: 'Point', coordinates: [...label.at] },
        {
          name: label.lines.join('\n'),
          class: label.class,
          side: label.side,
          size: LABEL_SIZES[label.class] * letters,
          color: label.hues[0] ? theme.hue[label.hues[0]] : baseColor(label.class, theme),
          ...(label.rank === null ? {} : { mark: placeImageName(label.rank, theme.id) }),
        },
      ),
    ),
  )
}

/** Ids as one string in which ` id ` is found whole; empty for none. */
function spaced(ids: readonly string[]): string {
  return ids.length === 0 ? '' : ` ${ids.join(' ')} `
}

function baseColor(labelClass: LabelClass, theme: Theme): string {
  switch (labelClass) {
    case 'city':
      return theme.text
    case 'water':
      return theme.waterText
    case 'country':
    case 'region':
    case 'occupied':
      return theme.regionText
    default:
      return theme.placeText
  }
}

function feature(geometry: Geometry, properties: Record<string, string | number | boolean>): Feature {
  return { type: 'Feature', properties, geometry }
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}
