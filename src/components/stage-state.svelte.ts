import type { DifferencePart } from '../catalog/difference.ts'
import type { Side } from '../view/comparing.ts'
import type { Camera } from '../view/view.ts'
import type { FeatureCollection, Position } from 'geojson'
import type { Picking } from '../map/pointer.ts'

/** Something that has to be said over the map, once, and what can be done about it. */
export interface Notice {
  readonly text: string
  readonly again: (() => void) | null
}

/** What stands over the map besides the map: whether it is alive, whether it was moved, and what has to be said. */
export class StageState {
  /** Which of the live maps stand. */
  stands = $state.raw<Readonly<Record<Side, boolean>>>({ a: false, b: false })
  /** Whether two sides are shown, each with a drawing of its own. */
  twoSided = $state(false)
  /** Whether live maps take the place of the figures: all together, since one that moves and one that does not would not show the same. */
  readonly live = $derived(this.stands.a && (this.stands.b || !this.twoSided))
  /** Where a handle parts two sides, as a share of the frame from the west; null where there is none. */
  parted = $state.raw<number | null>(null)
  moved = $state(false)
  /** Name of the selected zone or overlay, what is claimed of it, and the id of the element that tells more of it. */
  selected = $state.raw<{
    readonly name: string
    readonly claims: readonly string[]
    readonly anchor: string
  } | null>(null)
  /** What is drawn over all claims while two sides are compared by their difference. */
  difference = $state.raw<readonly DifferencePart[]>([])
  notices = $state.raw<readonly Notice[]>([])

  /** What the tools draw over the map; null while they are not there. */
  sketch = $state.raw<FeatureCollection | null>(null)
  /** Who gets the positions that a reader chooses on the map; null while clicks select. */
  picking = $state.raw<Picking | null>(null)

  /** Loads the live map, where it waits to be asked for; null where it came by itself. */
  load = $state.raw<(() => void) | null>(null)

  zoomBy: (levels: number) => void = () => {}
  /** Takes the live map along to a camera. */
  follow: (camera: Camera) => void = () => {}
  /** Is told of every frame in which the live map moves, so that another can go along. */
  onMove: (camera: Camera) => void = () => {}
  goHome: () => void = () => {}
  /** Position under the middle of the map; null while it is not alive. */
  middle: () => Position | null = () => null
  clearSelection: () => void = () => {}

  say(text: string, { again = null }: { again?: Notice['again'] } = {}): void {
    this.notices = [...this.notices.filter((notice) => notice.text !== text), { text, again }]
  }
  unsay(text: string): void {
    this.notices = this.notices.filter((notice) => notice.text !== text)
  }
}
