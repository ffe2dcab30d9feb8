import type { Feature, Position } from 'geojson'
import type { Catalog, Place } from '../catalog/types.ts'
import type { Area } from '../geometry/combine.ts'
import { fill } from '../i18n/fill.ts'
import { formatExactArea, formatExactLength } from '../i18n/format.ts'
import { whatIsAt } from '../measure/at-position.ts'
import type { Compared } from '../measure/compare.ts'
import { parseCoordinates } from '../measure/coordinates.ts'
import { findPlaces } from '../measure/find-places.ts'
import { measureShape } from '../measure/measure-shape.ts'
import { placeName } from '../measure/place-name.ts'
import { sketchOf } from '../measure/sketch.ts'
import { SHAPE_POSITIONS, type Shape, type ShapeType, isOnMap, roundedPosition } from '../view/shape.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { BroughtFile, type FileReading } from './brought-file.svelte.ts'
import type { StageState } from './stage-state.svelte.ts'

/** What the tools are made with. */
export interface Workshop extends FileReading {
  readonly catalog: Catalog
  readonly store: ViewStore
  readonly stage: StageState
  /** Told when an area is begun, which may be compared once it is drawn. */
  readonly prepareComparing: () => void
  readonly compareArea: (area: Area) => Promise<Compared[]>
  readonly save: (file: Blob, name: string) => void
}

/** A comparison, as far as it has come. */
export type Comparing = 'none' | 'running' | 'failed' | readonly Compared[]

/** What the reader measures and asks. The finished shape is the view's; all else is only here. */
export class Tools {
  /** What is being drawn. */
  draft = $state.raw<Shape | null>(null)
  #hover = $state.raw<Position | null>(null)
  /** Whether the next click on the map asks about that place. */
  choosing = $state(false)
  comparing = $state.raw<Comparing>('none')
  /** What was done last, for the polite live region. */
  said = $state('')
  /** Why a typed text was not taken. */
  refused = $state('')
  /** Places of a name that was typed, when there are several. */
  matches = $state.raw<readonly Place[]>([])

  readonly shop: Workshop
  readonly own: BroughtFile

  constructor(shop: Workshop) {
    this.shop = shop
    this.own = new BroughtFile(shop, (words) => (this.said = words))
    $effect(() => {
      shop.stage.sketch = { type: 'FeatureCollection', features: this.#sketch() }
    })
    $effect(() => {
      shop.stage.picking = this.draft || this.choosing ? this.#picking : null
    })
    $effect(() => {
      // Another shape has not been compared.
      void shop.store.view.measure
      this.comparing = 'none'
    })
  }

  /** The shape as it is shown: the one that is being drawn, else the finished one. */
  get shape(): Shape | null {
    return this.draft ?? this.shop.store.view.measure
  }

  /** What the shape measures so far, the way to the pointer included. */
  readonly measured = $derived.by(() => {
    const { shape } = this
    if (shape === null || shape.positions.length === 0) return null
    return measureShape(this.draft && this.#hover ? { ...shape, positions: [...shape.positions, this.#hover] } : shape)
  })

  /** The place that is asked about, with what is claimed there. */
  readonly asked = $derived.by(() => {
    const { measure } = this.shop.store.view
    return measure?.type === 'point' ? askAt(measure.positions[0]!, this.shop) : null
  })

  nameOf(position: Position): string {
    return placeName(position, this.shop.catalog.places, this.shop.locale)
  }

  /** Begins to draw; what was drawn before is gone. */
  draw(type: Exclude<ShapeType, 'point'>): void {
    this.choosing = false
    this.#forget()
    this.shop.store.change({ measure: null })
    this.draft = { type, positions: [] }
    if (type === 'area') this.shop.prepareComparing()
  }

  /** Takes a typed name or coordinates as the next point, or as the place that is asked about. @returns whether it was taken */
  type(typed: string): boolean {
    this.#forget()
    const position = parseCoordinates(typed)
    if (position === 'off-earth') {
      this.refused = this.shop.words.offEarth
      return false
    }
    if (position) return this.take(position)
    const found = findPlaces(typed, this.shop.catalog.places)
    if (found.length === 1) return this.take(found[0]!.geometry.coordinates)
    // What was asked before is not the answer to this.
    if (this.draft === null && this.asked) this.shop.store.change({ measure: null })
    this.matches = found
    const { words, locale } = this.shop
    if (found.length === 0) this.refused = /\p{Nd}/u.test(typed) ? words.unreadable : words.notFound
    else this.said = `${words.matches}: ${found.map(({ name }) => name[locale]).join(' · ')}`
    return false
  }

  /** Takes a position as the next point, or asks about it. @returns whether it was taken */
  take(position: Position): boolean {
    this.#forget()
    if (!isOnMap(position)) {
      this.refused = this.shop.words.offMap
      return false
    }
    const rounded = roundedPosition(position)
    if (this.draft) return this.#add(this.draft, rounded)
    this.choosing = false
    this.shop.store.change({ measure: { type: 'point', positions: [rounded] } })
    this.#showMiddle(rounded)
    this.said = this.#spokenAnswer()
    return true
  }

  undo(): void {
    if (this.draft) this.draft = { ...this.draft, positions: this.draft.positions.slice(0, -1) }
  }

  get canFinish(): boolean {
    return this.draft !== null && this.draft.positions.length >= SHAPE_POSITIONS[this.draft.type][0]
  }

  finish(): void {
    const { draft } = this
    if (!draft || !this.canFinish) return
    this.#stop()
    this.shop.store.change({ measure: draft })
    this.said = this.#spokenMeasure(draft)
  }

  clear(): void {
    this.#stop()
    this.shop.store.change({ measure: null })
    this.said = this.shop.words.cleared
  }

  /** Ends what is under way, keeps what is finished. */
  leave(): void {
    this.#stop()
    this.own.remove()
    this.shop.store.change({ measure: null })
    this.shop.stage.sketch = null
    this.shop.stage.picking = null
  }

  async compare(): Promise<void> {
    const geometry = this.measured?.geometry
    if (geometry?.type !== 'Polygon') return
    this.comparing = 'running'
    const of = this.shape
    let result: Comparing
    try {
      result = await this.shop.compareArea(geometry)
    } catch {
      result = 'failed'
    }
    if (this.shape === of) this.comparing = result
  }

  #add(draft: Shape, position: Position): boolean {
    const last = draft.positions.at(-1)
    if (last?.join() === position.join()) {
      this.finish()
      return true
    }
    if (draft.positions.length === SHAPE_POSITIONS[draft.type][1]) {
      this.refused = this.shop.words.tooMany
      return false
    }
    this.draft = { ...draft, positions: [...draft.positions, position] }
    this.said = this.#spokenPoint(this.draft)
    return true
  }

  #stop(): void {
    this.draft = null
    this.#hover = null
    this.choosing = false
    this.#forget()
  }

  #forget(): void {
    this.refused = ''
    this.matches = []
  }

  /** A map that shows only a part is moved, so that what is asked about is in view. */
  #showMiddle([lng, lat]: Position): void {
    const { camera } = this.shop.store.view
    if (camera)
      this.shop.store.change({ camera: { ...camera, lat: Number(lat!.toFixed(4)), lng: Number(lng!.toFixed(4)) } })
  }

  #spokenAnswer(): string {
    const { words, catalog, locale } = this.shop
    const { name, answers } = this.asked!
    const parts = (['inside', 'too-close', 'no-limit'] as const).flatMap((answer) => {
      const those = catalog.overlays.filter(({ id }) =>
        answers.some((one) => one.answer === answer && one.overlay.id === id),
      )
      return those.length === 0 ? [] : [`${words[answer]}: ${those.map(({ title }) => title[locale]).join(' · ')}`]
    })
    return [name, ...(parts.length === 0 ? [words.outside] : parts)].join('. ')
  }

  /** The point that was set last, and how far it is by way of all before it. */
  #spokenPoint(shape: Shape): string {
    const name = this.nameOf(shape.positions.at(-1)!)
    if (shape.positions.length < 2) return name
    const length = formatExactLength(measureShape({ ...shape, type: 'line' }).lengthMeters, this.shop.locale)
    return `${name}. ${fill(this.shop.words.saidDistance, { length })}`
  }

  #spokenMeasure(shape: Shape): string {
    const { words, locale } = this.shop
    const { lengthMeters, squareMeters } = measureShape(shape)
    const length = formatExactLength(lengthMeters, locale)
    if (shape.type === 'line') return fill(words.saidDistance, { length })
    if (squareMeters === null) return words.crossing
    return fill(words.saidArea, { area: formatExactArea(squareMeters, locale), length })
  }

  #sketch(): Feature[] {
    const { shape, measured } = this
    const own = this.own.brought?.file?.drawn ?? []
    return [
      ...own.map((feature): Feature => ({ ...feature, properties: { kind: 'own' } })),
      ...(shape && measured ? sketchOf(shape, measured) : []),
    ]
  }

  readonly #picking = {
    choose: (position: Position) => void this.take(position),
    hover: (position: Position | null) => {
      this.#hover = position && isOnMap(position) ? position : null
    },
    undo: () => this.undo(),
    finish: () => this.finish(),
    stop: () => this.#stop(),
  }
}

/** A place that is asked about, with what is claimed there. */
export function askAt(position: Position, { catalog, locale }: Pick<Workshop, 'catalog' | 'locale'>) {
  return { position, name: placeName(position, catalog.places, locale), answers: whatIsAt(position, catalog) }
}
