import type { IControl, Map as MapLibreMap } from 'maplibre-gl'
import { formatBar } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Box } from '../view/fit-names.ts'
import { scaleBars } from '../view/scale-bars.ts'

/** A control of MapLibre's: the bars of the figure, for what the map shows in its middle. */
export interface ScaleControl extends IControl {
  /** Where it stands over the map, in CSS pixels. */
  readonly box: () => Box
}

/** Space between the control and the edges of its map, in CSS pixels (maplibre-gl.css). */
const INSET = 10

/** @param longest width in CSS pixels that a bar takes at most */
export function scaleControl(locale: Locale, side: 'left' | 'right', longest: () => number): ScaleControl {
  const element = document.createElement('div')
  element.className = 'maplibregl-ctrl maplibregl-ctrl-scale'
  element.dir = 'ltr'
  const bars = [document.createElement('span'), document.createElement('span')]
  element.append(...bars)
  let map: MapLibreMap
  const draw = () => {
    const { height, middle } = middleOf(map)
    const kilometersPerPixel =
      map.unproject([0, height]).distanceTo(map.unproject([middle * 2, height])) / 1000 / (middle * 2)
    scaleBars(kilometersPerPixel, longest()).forEach((bar, index) => {
      bars[index]!.style.width = `${bar.width}px`
      bars[index]!.textContent = formatBar(bar, locale)
    })
  }
  return {
    onAdd(to) {
      map = to
      map.on('move', draw)
      draw()
      return element
    },
    onRemove() {
      map.off('move', draw)
      element.remove()
    },
    box() {
      const { clientWidth: width, clientHeight: height } = map.getContainer()
      // As wide as it may become: its bars change as the map moves.
      const across = INSET + Math.max(longest(), element.offsetWidth)
      const left = side === 'left' ? 0 : width - across
      return [left, height - INSET - element.offsetHeight, left + across, height]
    },
  }
}

/** The middle of what a map shows, in CSS pixels. */
function middleOf(map: MapLibreMap): { readonly middle: number; readonly height: number } {
  const { clientWidth, clientHeight } = map.getContainer()
  return { middle: clientWidth / 2, height: clientHeight / 2 }
}
