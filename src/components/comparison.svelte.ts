import { type Combinable, combinedOverlap, layZonesOver } from '../catalog/combined-overlap.ts'
import { differenceParts } from '../catalog/difference.ts'
import type { OverlayRow } from '../catalog/overlay-text.ts'
import type { Catalog, OverlayReading } from '../catalog/types.ts'
import { boundsOf } from '../geometry/bounds.ts'
import type { Bounds } from '../geometry/mercator.ts'
import type { Locale } from '../i18n/locale.ts'
import { comparisonSentence, setsSentence } from '../sentences/sentences.ts'
import type { Hue } from '../theme/palette.ts'
import { type Side, partedAt } from '../view/comparing.ts'
import type { ViewStore } from '../view/store.svelte.ts'

/** What is said of an overlay where it is compared. */
export type ComparedOverlay = Pick<OverlayRow, 'id' | 'title' | 'hue' | 'readings'>

/** What the comparison of the view comes to. All of it is null or empty while nothing is compared. */
export class Comparison {
  readonly #store: ViewStore
  readonly #catalog: Catalog & Combinable
  readonly #overlays: ReadonlyMap<string, ComparedOverlay>
  readonly #locale: Locale

  constructor(store: ViewStore, catalog: Catalog & Combinable, overlays: readonly ComparedOverlay[], locale: Locale) {
    this.#store = store
    this.#catalog = catalog
    this.#overlays = new Map(overlays.map((overlay) => [overlay.id, overlay]))
    this.#locale = locale
  }

  readonly #compare = $derived.by(() => this.#store.view.compare)
  /** As text: measured anew only when what is compared changes, not with each move of the handle. */
  readonly #compared = $derived.by(() => {
    const { readings } = this.#store.view
    const readsOf = (ids: readonly string[]) =>
      ids.map((overlay): OverlayReading => ({ overlay, reading: readings[overlay] ?? null }))
    return this.#compare && JSON.stringify([readsOf(this.#compare.a), readsOf(this.#compare.b)])
  })
  readonly #sides = $derived.by(
    () => this.#compared && (JSON.parse(this.#compared) as [OverlayReading[], OverlayReading[]]),
  )

  /** The figures. */
  readonly overlap = $derived.by(() => this.#sides && combinedOverlap(this.#catalog, ...this.#sides))

  /** The result in words. */
  readonly sentence = $derived.by(() => {
    const overlap = this.overlap
    if (!this.#sides || !overlap) return null
    const [a, b] = this.#sides
    return a.length === 1 && b.length === 1
      ? comparisonSentence(this.#catalog, a[0]!, b[0]!, this.#locale)
      : setsSentence(this.#catalog, a, b, overlap, this.#locale)
  })

  readonly #laid = $derived.by(() => {
    const { overlap } = this
    return overlap && overlap.a.known !== 'nothing' && overlap.b.known !== 'nothing'
      ? layZonesOver(this.#catalog, overlap.a.zones, overlap.b.zones)
      : null
  })

  /** What is drawn of the difference; empty where it cannot be, or another mode is chosen. */
  readonly difference = $derived.by(() => {
    const compare = this.#compare
    return compare?.mode === 'diff' && this.#laid
      ? differenceParts(this.#laid, this.#hueOf(compare.a[0]!), this.#hueOf(compare.b[0]!))
      : []
  })

  /**
   * Where a swipe stands until a reader moves its handle: share of the frame from the west.
   * @param frame bounds of what is shown
   * @param western the side that is shown to the west of it
   */
  partedIn(frame: Bounds, western: Side): number {
    const { overlap } = this
    if (!overlap) return partedAt(null, null, frame)
    const [a, b] = [overlap.a, overlap.b].map(({ zones }) =>
      boundsOf(this.#catalog.zones.filter(({ id }) => zones.includes(id)).map(({ geometry }) => geometry)),
    )
    return western === 'a' ? partedAt(a!, b!, frame) : partedAt(b!, a!, frame)
  }

  /** What a side is called. */
  titleOf(ids: readonly string[]): string {
    return ids.map((id) => this.#overlays.get(id)!.title).join(' + ')
  }

  #hueOf(id: string): Hue {
    const { readings, hue } = this.#overlays.get(id)!
    return readings.find((reading) => reading.id === this.#store.view.readings[id])?.hue ?? hue
  }
}
