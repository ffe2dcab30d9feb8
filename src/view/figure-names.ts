import type { Position } from 'geojson'
import type { MapLabel } from '../catalog/map-labels.ts'
import { isWithin } from '../geometry/is-within.ts'
import type { Bounds, Projector } from '../geometry/mercator.ts'
import { FRAME_WIDTHS, LABEL_SIZES, type LabelClass, type LeastFrame } from '../theme/type.ts'
import {
  type Box,
  type Sheet,
  boxOf,
  isOfClaim,
  isOn,
  isShownBy,
  keptWhole,
  overlap,
  placesOf,
  withRoom,
  withoutCollisions,
} from './fit-names.ts'
import { HOME_BOUNDS } from './home.ts'
import { type Bar, LONGEST_BAR, scaleBars } from './scale-bars.ts'

/** Width of the drawing in its own units; a phone shows them at 0.35 px, a desktop at about 0.7 px. Paths are drawn in whole units. */
export const FIGURE_WIDTH = 1120

/** Drawing units to a pixel of a hatch. */
export const HATCH_SCALE = 2

/** A name as the figure draws it, at its point in drawing units. */
export interface FigureLabel extends Omit<MapLabel, 'at'> {
  readonly x: number
  readonly y: number
  /** The smallest frame that shows it. */
  readonly from: LeastFrame
}

/** The bars of kilometres and miles, both from (x, y) to the right, in drawing units. */
export interface FigureScale {
  readonly bars: readonly [kilometers: Bar, miles: Bar]
  readonly x: number
  readonly y: number
  readonly side: 'left' | 'right'
}

/** What names share a figure with, in drawing units. */
export interface NamedFigure {
  readonly width: number
  readonly height: number
  readonly labels: readonly FigureLabel[]
  readonly scale: FigureScale
}

/** Frames in which names are placed, smallest first: width in CSS pixels, and how large letters are beside those of a desk. */
const FRAMES: Readonly<Record<LeastFrame, { readonly width: number; readonly letters: number }>> = {
  // A twentieth more than on a phone: by the steps of `unitCss` letters are that much larger in the narrowest column.
  narrow: { width: FRAME_WIDTHS.narrow, letters: 0.92 },
  phone: { width: FRAME_WIDTHS.phone, letters: 0.88 },
  wide: { width: FRAME_WIDTHS.wide, letters: 1 },
  desk: { width: FRAME_WIDTHS.desk, letters: 1 },
}

/** How large letters are on a phone beside those of a desk; figure.css has it too. */
export function lettersIn(width: number): number {
  return width < FRAME_WIDTHS.wide ? FRAMES.phone.letters : 1
}

/** Whether a frame so many CSS pixels wide shows a name. */
export function isShownIn(width: number, { from }: Pick<FigureLabel, 'from'>): boolean {
  // A column narrower than the narrowest shows what that one does.
  return from === 'narrow' || width >= FRAME_WIDTHS[from]
}

/** Ranks of places that are drawn without villages and with them. */
const [TOWN, VILLAGE] = [2, 3]

/** Whether a name is one for a map that looks from so near: villages would crowd a whole map. */
export function isNearEnough({ rank }: Pick<MapLabel, 'rank'>, villages: boolean): boolean {
  return (rank ?? 0) <= (villages ? VILLAGE : TOWN)
}

/** The smallest frame that may show a name of a class and rank in a drawing of the home bounds. */
function leastFrame({ rank, class: labelClass }: Pick<MapLabel, 'rank' | 'class'>): LeastFrame {
  return (rank ?? 0) >= TOWN || labelClass === 'belt' || labelClass === 'region' ? 'wide' : 'narrow'
}

/** The same for a drawing of bounds: the nearer it looks, the more room is between the same names. */
export function leastFrameIn([west, , east]: Bounds): typeof leastFrame {
  const nearer = Math.max(1, (HOME_BOUNDS[2] - HOME_BOUNDS[0]) / (east - west))
  return (label) => {
    const atHome = leastFrame(label)
    const frames = Object.keys(FRAME_WIDTHS) as LeastFrame[]
    return frames.find((frame) => FRAME_WIDTHS[frame] * nearer >= FRAME_WIDTHS[atHome]) ?? atHome
  }
}

/** A name at the first of its points that is in sight; at the first of all where none is. */
export function standing(label: MapLabel, isInSight: (position: Position) => boolean): MapLabel {
  return { ...label, at: [label.at, ...(label.elseAt ?? [])].find(isInSight) ?? label.at }
}

/**
 * The names that a drawing of bounds may carry, each at its own point. Countries of the home bounds are among them even where
 * they lie beyond the frame: they are named together.
 */
export function namesWithin(
  labels: readonly MapLabel[],
  bounds: Bounds,
  { project }: Projector,
  villages: boolean,
): FigureLabel[] {
  const least = leastFrameIn(bounds)
  return labels
    .filter((label) => isNearEnough(label, villages))
    .map((label) => standing(label, (position) => isWithin(bounds, position)))
    .filter(
      ({ class: labelClass, at }) => labelClass !== 'country' || isWithin(HOME_BOUNDS, at) || isWithin(bounds, at),
    )
    .map(({ at, ...label }) => ({ ...label, ...pointOf(at, project), from: least(label) }))
}

/** A position in whole drawing units. */
export function pointOf(position: Position, project: Projector['project']): { readonly x: number; readonly y: number } {
  const [x, y] = project(position)
  return { x: Math.round(x), y: Math.round(y) }
}

/** How far the bars are from the edges, in drawing units. */
const BAR_INSET = { side: 24, bottom: 70 } as const

/** Bars of round lengths along the middle parallel; 111.32 km is one degree of longitude on the equator (WGS84). */
export function scaleOf([west, south, east, north]: Bounds, { width, height }: Projector): FigureScale {
  const kilometersAcross = (east - west) * 111.32 * Math.cos((((south + north) / 2) * Math.PI) / 180)
  const bars = scaleBars(kilometersAcross / width, width * LONGEST_BAR)
  return scaleAt('right', { bars, y: Math.round(height) - BAR_INSET.bottom })
}

/** Bars at a side of the drawing. */
function scaleAt(side: FigureScale['side'], { bars, y }: Omit<FigureScale, 'x' | 'side'>): FigureScale {
  const left = side === 'left' ? BAR_INSET.side : FIGURE_WIDTH - widthOf(bars) - BAR_INSET.side
  return { bars, y, side, x: Math.round(left) }
}

function widthOf(bars: FigureScale['bars']): number {
  return Math.max(...bars.map(({ width }) => width))
}

/**
 * The names of a figure, none cut by its frame, over another or over the scale. Names of zones and countries and words for what is
 * not known are moved to where a phone has room; the status of the Golan is moved and cities are named on another side where the narrowest column would
 * cut them. What an overlay says stays on a desk in any case; below that it is left to the words under the map where it has no room. Other names give way to those before them: first in narrow frames, at last on a desk.
 * @param shown parts of overlays that are on at first (`partOf`); names of others do not count yet
 * @param side where the scale stands unless a city or what an overlay says wants to stand there
 */
export function figureNames<Figure extends NamedFigure>(
  given: Figure,
  shown: ReadonlySet<string>,
  side: FigureScale['side'] = 'right',
): Figure {
  const isShown = isShownBy(shown)
  const figure = { ...given, scale: freeScale(given, isShown, side) }
  const narrowest = sheetOf(figure, 'narrow')
  const inNarrowest = (label: FigureLabel) => (isOn(label, figure) ? keptWhole(label, narrowest) : label)
  // Where a phone has room for what an overlay says a wider frame has too.
  let names = withRoom(figure.labels.map(inNarrowest), sheetOf(figure, 'phone'), isShown)
  const placed = new Map<FigureLabel, LeastFrame>()
  for (const frame of ['desk', 'wide', 'phone', 'narrow'] as const) {
    const sheet = sheetOf(figure, frame)
    const wanted = names.filter(({ from }) => FRAME_WIDTHS[from] <= FRAME_WIDTHS[frame])
    // What stands on a desk stands in smaller frames at the same place, or not at all.
    const isDesk = frame === 'desk'
    const places = (label: FigureLabel) => (isDesk ? placesOf(label, sheet) : [label])
    const fitted = withoutCollisions(wanted, sheet, isShown, places, (label) => isDesk && isOfClaim(label))
    names = noneAlone(fitted, wanted, figure, isShown)
    for (const name of names) placed.set(name, frame)
  }
  return { ...figure, labels: [...placed].map(([label, from]) => ({ ...label, from })) }
}

/**
 * What has found room, without the names of countries where one of them has found none, even by lying beyond the frame: land in
 * view would stay without its name beside that of its neighbour. The same for what overlays say of the unknown within the frame:
 * no side is left out alone.
 */
function noneAlone(
  fitted: FigureLabel[],
  wanted: readonly FigureLabel[],
  figure: NamedFigure,
  isShown: (label: FigureLabel) => boolean,
): FigureLabel[] {
  const belongs = (label: FigureLabel) => isShown(label) && (label.class === 'country' || isOn(label, figure))
  const found = new Set(fitted.map(({ lines }) => lines))
  const incomplete = (['country', 'note'] as const).filter((name) =>
    wanted.some((label) => label.class === name && belongs(label) && !found.has(label.lines)),
  )
  return fitted.filter((label) => !incomplete.some((name) => name === label.class))
}

/** Height of the words of both bars with the bars between them, and width of the longest words, in ems. */
const SCALE_EMS = { above: 1.6, below: 1.4, words: 4 } as const

/** The scale where no city and nothing that an overlay says wants to stand, or no city at least. */
function freeScale(
  figure: NamedFigure,
  isShown: (label: FigureLabel) => boolean,
  side: FigureScale['side'],
): FigureScale {
  const { scale, labels } = figure
  const sheet = sheetOf(figure, 'phone')
  const cities = labels.filter((label) => label.class === 'city')
  const needed = [...cities, ...labels.filter((label) => isOfClaim(label) && isShown(label))]
  const scales = [side, side === 'left' ? ('right' as const) : ('left' as const)].map((at) => scaleAt(at, scale))
  const freeOf = (names: readonly FigureLabel[]) =>
    scales.find((one) => !names.some((label) => overlap(boxOf(label, sheet), scaleBox(one, 'phone'))))
  return freeOf(needed) ?? freeOf(cities) ?? scales[0]!
}

/** Where the bars stand with their words, in drawing units. */
function scaleBox({ x, y, bars }: FigureScale, frame: LeastFrame): Box {
  const em = emIn(frame)('town')
  return [x, y - SCALE_EMS.above * em, x + Math.max(widthOf(bars), SCALE_EMS.words * em), y + SCALE_EMS.below * em]
}

/** Free space at the edge of the drawing, in drawing units. */
const MARGIN = 8

function sheetOf({ width, height, scale }: NamedFigure, frame: LeastFrame): Sheet {
  return { width, height, emOf: emIn(frame), margin: MARGIN, taken: [scaleBox(scale, frame)] }
}

/** Size of letters in a frame, in drawing units. */
function emIn(frame: LeastFrame): (labelClass: LabelClass) => number {
  const { width, letters } = FRAMES[frame]
  return (labelClass) => LABEL_SIZES[labelClass] * letters * (FIGURE_WIDTH / width)
}
