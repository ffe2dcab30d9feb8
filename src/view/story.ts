import type { Step } from '../catalog/types.ts'
import { framed } from '../geometry/bounds.ts'
import { type Bounds, latitudeOfMercator, mercatorLatitude } from '../geometry/mercator.ts'
import type { Locale } from '../i18n/locale.ts'
import { comparing } from './comparing.ts'
import { HOME_BOUNDS } from './home.ts'
import { type Camera, type Known, type View, defaultView, roundedCamera } from './view.ts'

/** Folder of the story's page in a language, below the site's root. */
export function storyFolder(locale: Locale): string {
  return `story/${locale}/`
}

/** What the map of a step shows: its bounds in the shape that the maps of all steps have. */
export function boundsOfStep({ bounds }: Pick<Step, 'bounds'>): Bounds {
  return bounds === null ? HOME_BOUNDS : framed(bounds, HOME_BOUNDS, 1, 0)
}

/** Pixels of a map tile's side, on which zoom levels are counted: at zoom 0 one tile is the world. */
const TILE = 512
/** Width in pixels of the frame for which the zoom is meant: between a phone's and a desk's. */
const FRAME = 560

/**
 * What a step shows, as a view of the interactive map.
 * @param compared overlays of the comparison that it leads to: where its map shows both, they are compared as they lie over each other
 */
export function viewOfStep(
  step: Pick<Step, 'overlays' | 'bounds'>,
  known: Known,
  compared: readonly [string, string] | null,
): View {
  const shown = step.overlays.map(({ id }) => id)
  const plain = defaultView(known)
  const readings = step.overlays.flatMap(({ id, reading }) => (reading === null ? [] : [[id, reading] as const]))
  return {
    ...plain,
    layers: known.overlays.filter((id) => shown.includes(id)),
    readings: { ...plain.readings, ...Object.fromEntries(readings) },
    camera: step.bounds === null ? null : cameraOn(boundsOfStep(step)),
    compare:
      compared !== null && compared.every((id) => shown.includes(id))
        ? comparing([compared[0]], [compared[1]], known.overlays, { mode: 'overlay' })
        : null,
  }
}

function cameraOn([west, south, east, north]: Bounds): Camera {
  const middle = (mercatorLatitude(south) + mercatorLatitude(north)) / 2
  const zoom = Math.log2((FRAME / TILE) * (360 / (east - west)))
  return roundedCamera({ zoom, lat: latitudeOfMercator(middle), lng: (west + east) / 2 })
}
