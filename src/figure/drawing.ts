import { type Look, lookOf, zoneClaims } from '../catalog/look.ts'
import { mapLabels } from '../catalog/map-labels.ts'
import { partOf } from '../catalog/parts.ts'
import type { Border, Catalog, Place, Water, ZoneClaim, ZoneGeometry } from '../catalog/types.ts'
import { type Bounds, mercator } from '../geometry/mercator.ts'
import type { Locale } from '../i18n/locale.ts'
import type { LeastFrame } from '../theme/type.ts'
import {
  FIGURE_WIDTH,
  type FigureLabel,
  type FigureScale,
  isNearEnough,
  leastFrameIn,
  namesWithin,
  pointOf,
  scaleOf,
} from '../view/figure-names.ts'
import { type PathDetail, pathData } from './path.ts'

/** How closely a figure follows the data. */
export interface Detail {
  readonly lines: PathDetail
  /** Steps of a fading edge, which has nothing that the eye could follow. */
  readonly steps: PathDetail
  /** Of the steps of a fading edge every so many is drawn: at the figure's scale they are as narrow as a hatch. */
  readonly stepStride: number
  /** Whether villages are shown: they would crowd a whole map. */
  readonly villages: boolean
}
/** A line strays a quarter of a pixel at most on a phone, half a pixel on a desk; edges fade in three steps. */
const FINE = { lines: 0.8, steps: 2, stepStride: 4 }
/** Where every byte counts: a little over a pixel on a phone, and edges fade in two steps. */
const COARSE = { lines: 3.2, steps: 12, stepStride: 5 }
/** Beyond the frame of a figure that is cut by it: wider than the widest line. */
const BLEED = 24

/** For a page whose stage shows what lies beyond the frame. */
export const OPEN = detail(FINE, Infinity)
/** For a figure that its frame cuts. */
export const FRAMED = detail(FINE, BLEED)
/** For a figure that looks so close that there is room for villages, as on the live map. */
export const NEAR: Detail = { ...FRAMED, villages: true }
/** The same for several overlays in a page of 14 KB, or all of them in one of 20 KB. */
export const FRAMED_COARSE = detail(COARSE, BLEED)

function detail({ lines, steps, stepStride }: typeof FINE, bleed: number): Detail {
  return { lines: { tolerance: lines, bleed }, steps: { tolerance: steps, bleed }, stepStride, villages: false }
}

/** One claim as the figure draws it. */
export interface FigureClaim {
  readonly overlay: string
  /** The part of the overlay that switches it (`partOf`). */
  readonly part: string
  readonly zone: string
  readonly look: Look
  /** Ids of paths: one for a firm zone, the nested steps for a soft one. */
  readonly paths: readonly string[]
}

interface DrawnBorders {
  readonly class: Border['class']
  readonly river: boolean
  readonly d: string
}

/** Everything that the figure draws, in drawing units and drawing order. */
export interface FigureDrawing {
  readonly width: number
  readonly height: number
  /** Path data by id, each drawn once and used by every claim that shares it. */
  readonly paths: Readonly<Record<string, string>>
  readonly sea: readonly string[]
  readonly lakes: readonly string[]
  /** Path data of all borders of a class, those along rivers apart. */
  readonly borders: readonly DrawnBorders[]
  /** Path data of all roads; empty where there is none. */
  readonly roads: string
  readonly dots: readonly {
    readonly x: number
    readonly y: number
    readonly rank: Place['rank']
    readonly from: LeastFrame
  }[]
  readonly claims: readonly FigureClaim[]
  /** Zones with firm edges, whose outline marks them when they are selected; each is the id of its path. */
  readonly marks: readonly string[]
  /** Countries of the home bounds are among them even where they lie beyond the frame: they are named together. */
  readonly labels: readonly FigureLabel[]
  readonly scale: FigureScale
}

/** The static drawing of the catalog within bounds, labels in one language. Pure: the same input gives the same drawing. */
export function drawFigure(catalog: Catalog, locale: Locale, bounds: Bounds, detail: Detail = OPEN): FigureDrawing {
  const projector = mercator(bounds, FIGURE_WIDTH)
  const zones = new Map(catalog.zones.map((zone) => [zone.id, zone]))
  const lineData = (geometry: ZoneGeometry) => pathData(geometry, projector, detail.lines)
  const paths: Record<string, string> = {
    syria: lineData(zones.get('syria')!.geometry),
    'occupied-golan': lineData(zones.get('occupied-golan')!.geometry),
    'shebaa-farms': lineData(zones.get('shebaa-farms')!.geometry),
  }
  const pathsOf = (claim: ZoneClaim): string[] => {
    const zone = zones.get(claim.zone)!
    const steps =
      zone.feather.length > 0
        ? zone.feather.filter((_, index) => index % detail.stepStride === 0)
        : [{ share: 0, geometry: zone.geometry }]
    return steps.map(({ share, geometry }, index) => {
      const id =
        geometry === zone.geometry || (share === 0 && zone.geometry.type !== 'LineString')
          ? zone.id
          : `${zone.id}-step-${index}`
      paths[id] ??= pathData(geometry, projector, id === zone.id ? detail.lines : detail.steps)
      return id
    })
  }
  const claims = catalog.overlays
    .flatMap((overlay) =>
      zoneClaims(overlay).map((claim) => ({
        overlay: overlay.id,
        part: partOf(overlay.id, claim.reading),
        zone: claim.zone,
        look: lookOf(claim, zones.get(claim.zone)!),
        paths: pathsOf(claim),
      })),
    )
    .sort((a, b) => a.look.order - b.look.order)

  const marks = catalog.zones
    .filter((zone) => zone.use === 'public' && zone.feather.length === 0)
    .map((zone) => zone.id)
  for (const id of marks) paths[id] ??= lineData(zones.get(id)!.geometry)

  const waters = (kind: Water['class']) =>
    catalog.basemap.water
      .filter((water) => water.class === kind)
      .map((water) => lineData(water.geometry))
      .filter((d) => d !== '')
  const places = catalog.places.filter((place) => isNearEnough(place, detail.villages))
  return {
    width: FIGURE_WIDTH,
    height: Math.round(projector.height),
    paths,
    sea: waters('sea'),
    lakes: waters('lake'),
    borders: bordersByClass(
      catalog.basemap.borders
        .filter((border) => border.class !== 'frame')
        .map((border) => ({ class: border.class, river: border.river !== null, d: lineData(border.geometry) })),
    ),
    roads: catalog.basemap.roads.map((road) => lineData(road.geometry)).join(''),
    dots: places.map((place) => ({
      ...pointOf(place.geometry.coordinates, projector.project),
      rank: place.rank,
      from: leastFrameIn(bounds)({ rank: place.rank, class: 'town' }),
    })),
    claims,
    marks,
    labels: namesWithin(mapLabels(catalog, locale), bounds, projector, detail.villages),
    scale: scaleOf(bounds, projector),
  }
}

/** Borders that look alike as one path each. */
function bordersByClass(borders: readonly DrawnBorders[]): DrawnBorders[] {
  const byLook = new Map<string, DrawnBorders>()
  for (const border of borders) {
    const look = `${border.class} ${border.river}`
    byLook.set(look, { ...border, d: (byLook.get(look)?.d ?? '') + border.d })
  }
  return [...byLook.values()].filter(({ d }) => d !== '')
}
