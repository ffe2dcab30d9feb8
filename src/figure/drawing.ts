import type { Position } from 'geojson'
import { type Look, lookOf, zoneClaims } from '../catalog/look.ts'
import { type MapLabel, mapLabels } from '../catalog/map-labels.ts'
import { partOf } from '../catalog/parts.ts'
import type { Border, Catalog, Place, Water, ZoneClaim, ZoneGeometry } from '../catalog/types.ts'
import { isWithin } from '../geometry/is-within.ts'
import { type Bounds, type Projector, mercator } from '../geometry/mercator.ts'
import type { Locale } from '../i18n/locale.ts'
import type { LabelClass, LeastFrame } from '../theme/type.ts'
import { HOME_BOUNDS } from '../view/home.ts'
import { type PathDetail, pathData } from './path.ts'

/** Width of the drawing in its own units; a phone shows them at 0.35 px, a desktop at about 0.7 px. Paths are drawn in whole units. */
export const FIGURE_WIDTH = 1120
/** Drawing units to a pixel of a hatch. */
export const HATCH_SCALE = 2

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
/** Where every byte counts: a pixel on a phone, and edges fade in two steps. */
const COARSE = { lines: 2.8, steps: 8, stepStride: 5 }
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

/** Ranks of places that are drawn without villages and with them. */
const [TOWN, VILLAGE] = [2, 3]

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

/** A name as the figure draws it, at its point in drawing units. */
export interface FigureLabel extends Omit<MapLabel, 'at'> {
  readonly x: number
  readonly y: number
  readonly from: LeastFrame
}

/** A bar of so many kilometres on the parallel in the middle of the figure, from its left end at (x, y), in drawing units. */
export interface ScaleBar {
  readonly kilometers: number
  readonly width: number
  readonly x: number
  readonly y: number
  /** At which side of the drawing it stands; its words begin or end there with it. */
  readonly side: 'left' | 'right'
}

/** Everything that the figure draws, in drawing units and drawing order. */
export interface FigureDrawing {
  readonly width: number
  readonly height: number
  /** Path data by id, each drawn once and used by every claim that shares it. */
  readonly paths: Readonly<Record<string, string>>
  readonly sea: readonly string[]
  readonly lakes: readonly string[]
  readonly borders: readonly { readonly class: Border['class']; readonly river: boolean; readonly d: string }[]
  readonly roads: readonly string[]
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
  readonly scale: ScaleBar
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
  const smallestRank = detail.villages ? VILLAGE : TOWN
  const places = catalog.places.filter((place) => place.rank <= smallestRank)
  return {
    width: FIGURE_WIDTH,
    height: Math.round(projector.height),
    paths,
    sea: waters('sea'),
    lakes: waters('lake'),
    borders: catalog.basemap.borders
      .filter((border) => border.class !== 'frame')
      .map((border) => ({
        class: border.class,
        river: border.river !== null,
        d: lineData(border.geometry),
      }))
      .filter(({ d }) => d !== ''),
    roads: catalog.basemap.roads.map((road) => lineData(road.geometry)).filter((d) => d !== ''),
    dots: places.map((place) => ({
      ...point(place.geometry.coordinates, projector),
      rank: place.rank,
      from: leastFrame(place),
    })),
    claims,
    marks,
    labels: mapLabels(catalog, locale)
      .filter((label) => (label.rank ?? 0) <= smallestRank)
      .filter(
        ({ class: labelClass, at }) => labelClass !== 'country' || isWithin(HOME_BOUNDS, at) || isWithin(bounds, at),
      )
      .map(({ at, ...label }) => ({ ...label, ...point(at, projector), from: leastFrame(label) })),
    scale: scaleBar(bounds, projector),
  }
}

function leastFrame({
  rank,
  class: labelClass,
}: {
  readonly rank: Place['rank'] | null
  readonly class?: LabelClass
}): LeastFrame {
  return (rank ?? 0) >= TOWN || labelClass === 'belt' ? 'wide' : 'narrow'
}

function point(position: Position, { project }: Projector): { readonly x: number; readonly y: number } {
  const [x, y] = project(position)
  return { x: Math.round(x), y: Math.round(y) }
}

/** Lengths of a scale bar in kilometres. */
const BAR_LENGTHS = [1, 2, 5, 10, 20, 50, 100] as const
/** Share of the drawing's width that a scale bar takes at most. */
const LONGEST_BAR = 0.25

/** How far the bar is from the edges, in drawing units. */
const BAR_INSET = { side: 24, bottom: 44 } as const

/** A round length along the middle parallel; 111.32 km is one degree of longitude on the equator (WGS84). */
function scaleBar([west, south, east, north]: Bounds, { width, height }: Projector): ScaleBar {
  const kilometersAcross = (east - west) * 111.32 * Math.cos((((south + north) / 2) * Math.PI) / 180)
  const kilometers = BAR_LENGTHS.findLast((length) => length <= kilometersAcross * LONGEST_BAR) ?? BAR_LENGTHS[0]
  const length = Math.round((kilometers / kilometersAcross) * width)
  return barAt('right', { kilometers, width: length, y: Math.round(height) - BAR_INSET.bottom })
}

/** A scale bar at a side of the drawing. */
export function barAt(side: ScaleBar['side'], bar: Omit<ScaleBar, 'x' | 'side'>): ScaleBar {
  return { ...bar, side, x: side === 'left' ? BAR_INSET.side : FIGURE_WIDTH - bar.width - BAR_INSET.side }
}
