import type { Locale } from '../i18n/locale.ts'
import type { EmbedOptions } from '../view/embed-options.ts'
import type { View } from '../view/view.ts'

/** The forms in which a map goes into somebody else's page. */
export const CODE_KINDS = ['loader', 'growing', 'frame', 'picture', 'link'] as const
/**
 * loader: the web component and the script that defines it · growing: an iframe and a line of script that follows the height
 * of its page · frame: an iframe of a fixed height · picture: an image with a link · link: an address. The usual one first:
 * where a host takes scripts away, nothing of the loader is left among the words but its picture.
 */
export type CodeKind = (typeof CODE_KINDS)[number]

/** What an embedded page shows, and a link to the full page. */
export interface EmbedView extends View {
  readonly locale: Locale
  readonly options: EmbedOptions
}

/** What an editor wants to embed, and how. */
export interface EmbedChoice extends EmbedView {
  readonly kind: CodeKind
  /** Of a picture, in CSS pixels. */
  readonly width: number
  /** Of a frame, in CSS pixels; where the frame follows its page, until that has said how high it is. */
  readonly height: number
  readonly title: string
  /** What is said to who does not see the map. */
  readonly alt: string
}
