import type { Position } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { thereOn } from '../catalog/as-of.ts'
import type { Box } from '../catalog/label-room.ts'
import type { MapLabel } from '../catalog/map-labels.ts'
import type { Catalog } from '../catalog/types.ts'
import { shownPartsThen } from '../view/then.ts'
import type { View } from '../view/view.ts'
import { labelsInView } from './labels-in-view.ts'

/** A lower corner of the map in which the scale bars stand. */
export type ScaleCorner = 'bottom-left' | 'bottom-right'

/** Room in CSS pixels that both scale bars take in their corner at most. */
const SCALE_SIZE = [120, 56] as const

/** The labels at their places in what a map shows of a view now, clear of its scale bars. It needs a camera, and no style. */
export function placedLabels(
  map: MapLibreMap,
  labels: readonly MapLabel[],
  view: View,
  { overlays }: Pick<Catalog, 'overlays'>,
  scaleCorner: ScaleCorner,
): readonly MapLabel[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const shown = shownPartsThen(view, view.time === null ? null : thereOn(overlays, view.time))
  const [scaleWidth, scaleHeight] = SCALE_SIZE
  const left = scaleCorner === 'bottom-left' ? 0 : width - scaleWidth
  const scaleBars: Box = [left, height - scaleHeight, left + scaleWidth, height]
  return labelsInView(
    labels,
    {
      width,
      height,
      project: ([lng, lat]) => map.project([lng!, lat!]),
      unproject: (point) => map.unproject(point).toArray(),
    },
    [scaleBars],
    ({ parts }) => parts.some((part) => shown.includes(part)),
  )
}

/** Whether the same labels of one language stand at the same places, to within a tenth of a metre, far less than a pixel. */
export function areSamePlaces(some: readonly MapLabel[], others: readonly MapLabel[]): boolean {
  return (
    some.length === others.length &&
    // A label that was moved keeps its lines.
    some.every(({ lines, at }, index) => lines === others[index]!.lines && isSamePlace(at, others[index]!.at))
  )
}

function isSamePlace([aLng, aLat]: Position, [bLng, bLat]: Position): boolean {
  return Math.abs(aLng! - bLng!) < 1e-6 && Math.abs(aLat! - bLat!) < 1e-6
}
