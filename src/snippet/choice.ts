import type { Locale } from '../i18n/locale.ts'
import type { EmbedOptions } from '../view/embed-options.ts'
import type { View } from '../view/view.ts'

/** The forms in which a map goes into somebody else's page. */
export const CODE_KINDS = ['frame', 'growing', 'loader', 'picture', 'link'] as const
/**
 * frame: an iframe of a fixed height · growing: an iframe and a line of script that follows the height of its page · loader:
 * the web component and the script that defines it · picture: an image with a link · link: an address.
 */
export type CodeKind = (typeof CODE_KINDS)[number]

/** What an embedded page shows. */
export interface EmbedView extends Pick<View, 'layers' | 'readings' | 'camera' | 'theme'> {
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
