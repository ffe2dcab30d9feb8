import type { Position } from 'geojson'
import type { MapLabel } from '../catalog/map-labels.ts'
import { isWithin } from '../geometry/is-within.ts'
import { type Bounds, latitudeOfMercator, mercator, mercatorLatitude } from '../geometry/mercator.ts'
import { CLEAR_OF_HANDLE } from '../theme/label-style.ts'
import { FRAME_WIDTHS, LABEL_SIZES } from '../theme/type.ts'
import {
  FIGURE_WIDTH,
  type FigureLabel,
  type FigureScale,
  figureNames,
  isNearEnough,
  isShownIn,
  leastFrameIn,
  lettersIn,
  namesWithin,
  pointOf,
  scaleOf,
  standing,
} from '../view/figure-names.ts'
import {
  type Box,
  type PlacedLabel,
  type Sheet,
  isOfClaim,
  isShownBy,
  placesOf,
  withRoom,
  withoutCollisions,
  boxOf,
} from '../view/fit-names.ts'
import { HOME_BOUNDS } from '../view/home.ts'

/** What a map shows: its size in CSS pixels, and where on it a position [longitude, latitude] lies. */
export interface Sight {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly project: (at: Position) => { readonly x: number; readonly y: number }
  readonly unproject: (point: [x: number, y: number]) => Position
  /** Where something else stands over the map. */
  readonly taken: readonly Box[]
}

/** The figure that lies under the map at its start. */
export interface Home {
  readonly bounds: Bounds
  /** Width in CSS pixels of the bounds where the map is fitted to them, and the zoom that does so. */
  readonly width: number
  readonly zoom: number
  /** Where its scale stands unless that place is taken. */
  readonly side: FigureScale['side']
}

/** Free space at the edges, in CSS pixels. */
const MARGIN = 4
/** The zoom from which villages have room. */
const VILLAGES_FROM = 9

type NamedFigure = ReturnType<typeof nameFigure>
/** Of each map the figure that was asked for last: all but a switch or another frame asks for the same again. */
const lastFigures = new WeakMap<readonly MapLabel[], { readonly key: string; readonly figure: NamedFigure }>()

/** The names of the figure with what is shown, by their lines. */
function figureAt(home: Home, labels: readonly MapLabel[], shown: ReadonlySet<string>): NamedFigure {
  const key = JSON.stringify([home.bounds, home.width, home.side, ...shown])
  const last = lastFigures.get(labels)
  if (last?.key === key) return last.figure
  const figure = nameFigure(home, labels, shown)
  lastFigures.set(labels, { key, figure })
  return figure
}

function nameFigure({ bounds, width, side }: Home, labels: readonly MapLabel[], shown: ReadonlySet<string>) {
  const projector = mercator(bounds, FIGURE_WIDTH)
  const given = {
    width: FIGURE_WIDTH,
    height: Math.round(projector.height),
    labels: namesWithin(labels, bounds, projector, false),
    scale: scaleOf(bounds, projector),
  }
  const figure = figureNames(given, shown, side)
  const isShown = isShownBy(shown)
  const names = figure.labels.filter((label) => isShownIn(width, label) && isShown(label))
  return { projector, names: new Map(names.map((label) => [label.lines, label])) }
}

/** The names at their places in the figure: what the map shows at its start, so that nothing jumps when it comes. */
export function namesAtHome(labels: readonly MapLabel[], home: Home, shown: ReadonlySet<string>): MapLabel[] {
  const { names, projector } = figureAt(home, labels, shown)
  const [west, , east, north] = home.bounds
  const degreesPerUnit = (east - west) / FIGURE_WIDTH
  const unproject = ({ x, y }: FigureLabel): Position => [
    west + x * degreesPerUnit,
    latitudeOfMercator(mercatorLatitude(north) - y * degreesPerUnit),
  ]
  return labels.flatMap((given) => {
    const name = names.get(given.lines)
    if (!name) return []
    const label = standing(given, isIn(home.bounds))
    const own = pointOf(label.at, projector.project)
    const isMoved = own.x !== name.x || own.y !== name.y
    return [{ ...label, side: name.side, at: isMoved ? unproject(name) : label.at }]
  })
}

/**
 * The names for any other sight, none cut, over another or over what else stands over the map: first those of the figure, as far
 * from their points as there, then the rest by need. Countries of the home bounds are named together or not at all.
 */
export function namesInView(
  labels: readonly MapLabel[],
  { width, height, zoom, project, unproject, taken }: Sight,
  home: Home,
  shown: ReadonlySet<string>,
): MapLabel[] {
  const isShown = isShownBy(shown)
  const figure = figureAt(home, labels, shown)
  const frameWidth = home.width * 2 ** (zoom - home.zoom)
  const leastFrame = leastFrameIn(home.bounds)
  const wanted = labels.filter(
    (label) =>
      isShown(label) &&
      isNearEnough(label, zoom >= VILLAGES_FROM) &&
      (figure.names.has(label.lines) || frameWidth >= FRAME_WIDTHS[leastFrame(label)]),
  )
  const isOfFigure = ({ lines }: MapLabel) => figure.names.has(lines)
  const ordered = [...wanted.filter(isOfFigure), ...wanted.filter((label) => !isOfFigure(label))]
  const isInSight = (position: Position) => {
    const { x, y } = project(position)
    return x >= 0 && y >= 0 && x <= width && y <= height
  }
  const inSight = ordered.flatMap((given): (PlacedLabel & { label: MapLabel; own: { x: number; y: number } })[] => {
    const label = standing(given, isInSight)
    if (!isInSight(label.at)) return []
    const own = project(label.at)
    const isAsAtHome = label.at === standing(given, isIn(home.bounds)).at
    const moved = isAsAtHome ? figure.names.get(label.lines) : undefined
    const before = pointOf(label.at, figure.projector.project)
    const pixelsPerUnit = home.width / FIGURE_WIDTH
    const [dx, dy] = moved ? [(moved.x - before.x) * pixelsPerUnit, (moved.y - before.y) * pixelsPerUnit] : [0, 0]
    return [{ ...label, side: moved?.side ?? label.side, x: own.x + dx, y: own.y + dy, label, own }]
  })
  const sheet = { width, height, emOf: emOn(home), margin: MARGIN, taken }
  const placed = withoutCollisions(
    withRoom(inSight, sheet, isShown),
    sheet,
    isShown,
    // Those of overlays have been moved as far as they go.
    (label) => (isOfClaim(label) ? [label] : placesOf(label, sheet)),
    () => false,
  )
  const homeCountries = (some: readonly MapLabel[]) =>
    some.filter((label) => isCountry(label) && isWithin(HOME_BOUNDS, label.at)).length
  const areNamed = homeCountries(placed.map(({ label }) => label)) === homeCountries(labels)
  return placed
    .filter((name) => areNamed || !isCountry(name))
    .map(({ label, own, x, y, side }) => ({
      ...label,
      side,
      // Less than a pixel is the rounding of a place that was good.
      at: Math.hypot(x - own.x, y - own.y) < 1 ? label.at : unproject([x, y]),
    }))
}

/**
 * Names without those of overlays that a line down the map would cut or touch, since half a name says nothing. Those of the base are
 * on both maps of a swipe, and stay.
 * @param x where the line is, in CSS pixels from the left edge of the map
 */
export function namesUncut(
  names: readonly MapLabel[],
  x: number,
  project: Sight['project'],
  home: Home,
): readonly MapLabel[] {
  const emOf = emOn(home)
  return names.filter((name) => {
    const at = project(name.at)
    const [left, , right] = boxOf({ ...name, x: at.x, y: at.y }, { emOf })
    return name.parts.length === 0 || right + CLEAR_OF_HANDLE <= x || x <= left - CLEAR_OF_HANDLE
  })
}

/** Size of letters on a map, in CSS pixels. */
function emOn({ width }: Home): Sheet['emOf'] {
  const letters = lettersIn(width)
  return (labelClass) => LABEL_SIZES[labelClass] * letters
}

const isIn = (bounds: Bounds) => (position: Position) => isWithin(bounds, position)

function isCountry({ class: labelClass }: Pick<MapLabel, 'class'>): boolean {
  return labelClass === 'country'
}
