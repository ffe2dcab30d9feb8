import type { Locale } from '../i18n/locale.ts'
import { embedAddress, pictureAddress } from '../snippet/addresses.ts'
import { type Measured, type MeasuredColumn, checkChoice, shownInCode } from '../snippet/checks.ts'
import { CODE_KINDS, type CodeKind, type EmbedChoice, type EmbedView } from '../snippet/choice.ts'
import { codeOf } from '../snippet/codes.ts'
import { defaultAlternative, defaultTitle } from '../snippet/default-texts.ts'
import type { EmbedWords, OfferedPage } from '../snippet/embed-words.ts'
import { canSelect, embeddedPage, pageOf, shownBy } from '../snippet/embedded-page.ts'
import { decodeEmbedOptions } from '../view/embed-options.ts'
import { NOTHING_SELECTED, type View } from '../view/view.ts'

/** What stands for the overlays that are on the map, among the ids of static pages. */
export const AS_ON_MAP = 'as-on-map'
/** Column of a small phone in CSS pixels. */
export const PHONE = 320
/** Columns in which an embed is previewed: a phone, an article, a page of its own; in CSS pixels. */
export const COLUMNS = [PHONE, 640, 1024] as const
/** Of a frame that follows its page, until that has said how high it is. */
const FIRST_HEIGHT = 720
/** Of a frame until anybody says otherwise: on a phone the map has room for its names, and its list below. */
export const FRAME_HEIGHT = 860
/** Of a picture: that of an article. */
const USUAL_WIDTH = 640
/** Pixels that make sense for either. */
const [LEAST, MOST] = [100, 5000]
/** What an address that says nothing asks for. */
const PLAIN_OPTIONS = decodeEmbedOptions('')

/** What a static page is called in a list. */
export function pageName({ title }: OfferedPage, { headline }: EmbedWords, locale: Locale): string {
  return (title ?? headline)[locale]
}

/** Something that was seen of a page or picture, with its address: what was seen of another one does not count. */
interface Seen<Value> {
  readonly at: string
  readonly value: Value
}

/** What was seen of a page in a column, in CSS pixels. */
type SeenColumn = Partial<Omit<MeasuredColumn, 'width'>>

/** What was typed, as far as it makes sense: the limits of a number field bind nobody. */
function sized(typed: number | null): number | null {
  return typed === null ? null : Math.round(Math.min(MOST, Math.max(LEAST, typed)))
}

function seenAt<Value>(address: string, seen: Seen<Value> | null): Value | null {
  return seen?.at === address ? seen.value : null
}

/** The state of the embed dialog: what an editor chose, and what follows from it. */
export class EmbedForm {
  /** Id of a static page, or `AS_ON_MAP`. */
  content = $state(AS_ON_MAP)
  kind = $state<CodeKind>(CODE_KINDS[0])
  locale = $state<Locale>('en')
  theme = $state<'light' | 'dark' | 'auto'>('light')
  /** Parts of the page that are shown. */
  parts = $state({ header: true, legend: true, panel: true, zoom: true, scale: true })
  /** Whether the camera of the map goes with the code. */
  keepsCamera = $state(false)
  /** Whether what is selected on the map goes with the code. */
  keepsSelection = $state(false)
  /** Whether a frame of fixed height is filled by its map. */
  fits = $state(true)
  /** Height of a frame as it was typed; null before. */
  height = $state<number | null>(null)
  /** Width of a picture. */
  width = $state<number | null>(USUAL_WIDTH)
  column = $state<(typeof COLUMNS)[number]>(640)
  #columns = $state.raw<Seen<Readonly<Record<number, SeenColumn>>> | null>(null)
  pictureSize = $state.raw<Seen<{ readonly width: number; readonly height: number }> | null>(null)
  /** Texts that were written by hand, by what they are for: in another language and for another map there are others. */
  #written = $state<Record<string, string>>({})

  readonly words: EmbedWords
  /** Address of the site, with a slash at its end. */
  readonly root: string
  readonly #map: View

  /** @param map what the map shows while the dialog is open */
  constructor(map: View, words: EmbedWords, locale: Locale, root: string) {
    this.#map = map
    this.words = words
    this.root = root
    this.locale = locale
    this.theme = map.theme ?? 'auto'
  }

  /** Whether the map shows less than the whole. */
  get hasCamera(): boolean {
    return this.#map.camera !== null
  }

  /** Whether something is selected that the page of the choice has. */
  get hasSelection(): boolean {
    return this.content === AS_ON_MAP && canSelect(this.#map.selection, this.embedded.page, this.words)
  }

  /** Parts of the map that a picture cannot carry. */
  get leftOut(): ('comparison' | 'shape')[] {
    if (this.content !== AS_ON_MAP || this.kind !== 'picture') return []
    return [
      ...(this.#map.compare === null ? [] : (['comparison'] as const)),
      ...(this.#map.measure === null ? [] : (['shape'] as const)),
    ]
  }

  readonly view: EmbedView = $derived.by(() => {
    const { header, ...parts } = this.parts
    const isLink = this.kind === 'link'
    const isPicture = this.kind === 'picture'
    const page = this.words.pages.find(({ id }) => id === this.content)
    return {
      ...(page ? shownBy(page) : { layers: this.#map.layers, readings: this.#map.readings }),
      camera: this.keepsCamera ? this.#map.camera : null,
      theme: this.theme === 'auto' ? null : this.theme,
      time: page ? null : this.#map.time,
      selection: page || !(isLink || this.keepsSelection) ? NOTHING_SELECTED : this.#map.selection,
      compare: page || isPicture ? null : this.#map.compare,
      measure: page || isPicture ? null : this.#map.measure,
      locale: this.locale,
      options: { ...PLAIN_OPTIONS, ...parts, plain: !header, fit: this.kind === 'frame' && this.fits },
    }
  })
  readonly embedded = $derived.by(() => embeddedPage(this.view, this.words))
  readonly pageAddress = $derived.by(() => embedAddress(this.embedded, this.locale, this.root))
  readonly pictureAddress = $derived.by(() => pictureAddress(this.embedded.nearest, this.view, 'png', this.root))
  /** The same picture as a drawing: it has the size that its letters are made for. */
  readonly drawingAddress = $derived.by(() => pictureAddress(this.embedded.nearest, this.view, 'svg', this.root))

  readonly #picture = $derived.by(() => seenAt(this.drawingAddress, this.pictureSize))
  readonly measured: Measured = $derived.by(() => ({
    columns: Object.entries(seenAt(this.pageAddress, this.#columns) ?? {}).map(([width, seen]) => ({
      width: Number(width),
      pageHeight: null,
      mapWidth: null,
      ...seen,
    })),
    pictureWidth: this.#picture?.width ?? null,
  }))
  /** Height of the picture as a share of its width. */
  readonly pictureRatio = $derived.by(() => this.#picture && this.#picture.height / this.#picture.width)

  readonly #pageHeight = $derived.by(
    () => this.measured.columns.find(({ width }) => width === this.column)?.pageHeight ?? null,
  )

  readonly choice: EmbedChoice = $derived.by(() => {
    const { kind, view, words, locale } = this
    const bare = { ...view, kind, width: sized(this.width) ?? USUAL_WIDTH }
    const shown = shownInCode(kind, view, words)
    return {
      ...bare,
      height: kind === 'frame' ? (sized(this.height) ?? FRAME_HEIGHT) : (this.#pageHeight ?? FIRST_HEIGHT),
      title: this.#written[this.#key('title')] ?? defaultTitle(shown, pageOf(shown.layers, words.pages), words, locale),
      alt: this.#written[this.#key('alt')] ?? defaultAlternative(shown, words, locale),
    }
  })
  readonly code = $derived.by(() => codeOf(this.choice, this))
  readonly checks = $derived.by(() => checkChoice(this.choice, this.words, this.measured))

  /**
   * Takes up what was seen of the page of a choice in a column.
   * @param at address of the page
   */
  see(at: string, column: number, seen: SeenColumn): void {
    const before = seenAt(at, this.#columns) ?? {}
    this.#columns = { at, value: { ...before, [column]: { ...before[column], ...seen } } }
  }

  /** Replaces a text that was proposed. */
  write(text: 'title' | 'alt', written: string): void {
    this.#written[this.#key(text)] = written
  }

  #key(text: string): string {
    const { layers, readings } = shownInCode(this.kind, this.view, this.words)
    return JSON.stringify([text, this.locale, layers, layers.map((id) => readings[id])])
  }
}
