import type { Position } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Selection, View } from '../view/view.ts'
import { CLAIM_LAYERS } from './style.ts'

/** Who gets the positions [longitude, latitude] that a reader chooses on the map, by mouse, finger or keyboard. */
export interface Picking {
  readonly choose: (position: Position) => void
  /** The pointer is here; null where it has left the map. */
  readonly hover: (position: Position | null) => void
  readonly undo: () => void
  readonly finish: () => void
  readonly stop: () => void
}

interface PointerOptions {
  /** What the map shows now. */
  readonly view: () => View
  /** Whether the map can be asked what it has drawn. */
  readonly isDrawable: () => boolean
  readonly onSelect: (selection: Selection) => void
}

/** Clicks that lie no further apart mean the same spot. */
const SAME_SPOT_PIXELS = 5

/**
 * Lets clicks on a map select what lies under them, or choose positions while somebody picks.
 * @returns says who picks from now on; null for nobody
 */
export function followPointer(
  map: MapLibreMap,
  { view, isDrawable, onSelect }: PointerOptions,
): (picking: Picking | null) => void {
  let picking: Picking | null = null
  let lastClick: { x: number; y: number } | null = null

  map.on('click', ({ point, lngLat, originalEvent }) => {
    if (picking) {
      // The second click of two has chosen its position with the first.
      if (originalEvent.detail < 2) picking.choose(lngLat.toArray())
      return
    }
    onSelect(selectionAt(point))
    lastClick = point
  })
  map.on('dblclick', () => picking?.finish())
  map.on('mouseout', () => picking?.hover(null))
  map.on('mousemove', ({ point, lngLat }) => {
    picking?.hover(lngLat.toArray())
    if (!picking) map.getCanvas().style.cursor = overlaysAt(point).length > 0 ? 'pointer' : ''
  })

  map.getCanvas().addEventListener('keydown', (event) => {
    if (!picking) return
    const { choose, undo, stop } = picking
    const act = { Enter: () => choose(map.getCenter().toArray()), Backspace: undo, Escape: stop }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })

  /** Overlays on show under a point, topmost first, each once. */
  function overlaysAt(point: { x: number; y: number }): string[] {
    if (!isDrawable()) return []
    const found = CLAIM_LAYERS.flatMap((layer) =>
      map
        .queryRenderedFeatures([point.x, point.y], { layers: [layer] })
        .map((feature) => String(feature.properties['overlay'])),
    )
    return [...new Set(found)].filter((id) => view().layers.includes(id))
  }

  /** A click selects the topmost overlay, the next click on the same spot the one below, and past the last none. */
  function selectionAt(point: { x: number; y: number }): Selection {
    const found = overlaysAt(point)
    const again = lastClick !== null && Math.hypot(point.x - lastClick.x, point.y - lastClick.y) <= SAME_SPOT_PIXELS
    const { selection } = view()
    const next = again && selection.type === 'overlay' ? found.indexOf(selection.id) + 1 : 0
    const id = found[next]
    return id === undefined ? { type: 'none' } : { type: 'overlay', id }
  }

  return (next) => {
    picking = next
    map.doubleClickZoom[next ? 'disable' : 'enable']()
    map.getCanvas().style.cursor = next ? 'crosshair' : ''
  }
}
