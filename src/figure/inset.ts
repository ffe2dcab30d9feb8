import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { clip } from '../geometry/clip.ts'
import { type Bounds, mercator } from '../geometry/mercator.ts'
import type { InsetWords } from '../i18n/inset-words.ts'
import { pathData } from './path.ts'

/** The eastern Mediterranean, from the Nile to the Zagros. */
const INSET_BOUNDS: Bounds = [28.6, 27.4, 46.6, 39.4]
/** Two units to a CSS pixel, as in the figure. */
const INSET_WIDTH = 300

/** Where names of the inset stand: the middle of each in longitude and latitude. */
const NAMES: Readonly<Record<Exclude<keyof InsetWords, 'name'>, Position>> = {
  turkey: [35.2, 38.5],
  syria: [39.2, 35.3],
  iraq: [43.6, 32.6],
  egypt: [30.9, 28.6],
  saudiArabia: [41.6, 29],
}

/** What the inset draws, in its units. */
export interface InsetDrawing {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
  /** What the large map shows at first. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly names: readonly { readonly id: keyof typeof NAMES; readonly x: number; readonly y: number }[]
}

/**
 * The region round the map. Whatever lies within the frame is left to the large map: at this size nothing true could be
 * said of it.
 * @param land dry land of the world, borders those between countries; positions are longitude, latitude
 */
export function drawInset(land: MultiPolygon, borders: MultiLineString, bounds: Bounds): InsetDrawing {
  const projector = mercator(INSET_BOUNDS, INSET_WIDTH)
  const detail = { tolerance: 1, bleed: 4 }
  const [west, south, east, north] = bounds
  const [x, y] = projector.project([west, north]).map(Math.round) as [number, number]
  const [right, bottom] = projector.project([east, south]).map(Math.round) as [number, number]
  const lines = borders.coordinates.map((coordinates) =>
    pathData({ type: 'LineString', coordinates }, projector, detail),
  )
  // Before it is projected: the poles have no place in Mercator.
  const near = clip(land, INSET_BOUNDS) as MultiPolygon
  return {
    width: INSET_WIDTH,
    height: Math.round(projector.height),
    land: pathData(near, projector, detail),
    borders: lines.join(''),
    frame: { x, y, width: right - x, height: bottom - y },
    names: Object.entries(NAMES).map(([id, at]) => {
      const [x, y] = projector.project(at)
      return { id: id as keyof typeof NAMES, x: Math.round(x), y: Math.round(y) }
    }),
  }
}
