import type { Position } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { thereOn } from '../catalog/as-of.ts'
import { type MapLabel, withPartsOf } from '../catalog/map-labels.ts'
import type { Catalog } from '../catalog/types.ts'
import type { Bounds } from '../geometry/mercator.ts'
import { pixelsAcross } from '../view/camera-bounds.ts'
import type { FigureScale } from '../view/figure-names.ts'
import type { Box } from '../view/fit-names.ts'
import { shownPartsThen } from '../view/then.ts'
import type { View } from '../view/view.ts'
import { exactCamera, homeCamera, isNear } from './map-camera.ts'
import { type Home, namesAtHome, namesInView, namesUncut } from './names-in-view.ts'

/** The figure under a map in its frame of the present size. */
export function homeOf(map: MapLibreMap, bounds: Bounds, side: FigureScale['side']): Home {
  const zoom = homeCamera(map, bounds)?.zoom ?? map.getZoom()
  return { bounds, zoom, width: pixelsAcross(bounds, zoom), side }
}

/** What stands over a map. */
interface OverNames {
  /** Where its scale stands. */
  readonly taken: readonly Box[]
  /** Where a handle parts it from another map, as a share of its width from the west; null where there is none. */
  readonly parted: number | null
}

/** The names at their places in what a map shows of a view now. It needs a camera, and no style. */
export function placedNames(
  map: MapLibreMap,
  labels: readonly MapLabel[],
  view: View,
  { overlays }: Pick<Catalog, 'overlays'>,
  home: Home,
  { taken, parted }: OverNames,
): readonly MapLabel[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const project = ([lng, lat]: Position) => map.project([lng!, lat!])
  const shown = new Set(shownPartsThen(view, view.time === null ? null : thereOn(overlays, view.time)))
  const whole = homeCamera(map, home.bounds)
  const unproject = (point: [number, number]) => map.unproject(point).toArray()
  const names =
    whole && isNear(exactCamera(map), whole)
      ? namesAtHome(labels, home, shown)
      : namesInView(labels, { width, height, zoom: map.getZoom(), project, unproject, taken }, home, shown)
  const coloured = names.map((name) => withPartsOf(name, shown))
  return parted === null ? coloured : namesUncut(coloured, parted * width, project, home)
}

/** Whether the same names of one language stand in the same colours at the same places, to within a tenth of a metre, far less than a pixel. */
export function areSamePlaces(some: readonly MapLabel[], others: readonly MapLabel[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ lines, hues, side, at }, index) => {
      const other = others[index]!
      // A name that was moved keeps its lines.
      return lines === other.lines && hues[0] === other.hues[0] && side === other.side && isSamePlace(at, other.at)
    })
  )
}

function isSamePlace([aLng, aLat]: Position, [bLng, bLat]: Position): boolean {
  return Math.abs(aLng! - bLng!) < 1e-6 && Math.abs(aLat! - bLat!) < 1e-6
}
