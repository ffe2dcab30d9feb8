import type { Locale } from '../i18n/locale.ts'
import type { BaseColour } from './palette.ts'
import type { LabelClass } from './type.ts'

/** Side of its point on which a name stands; `middle` for names of areas. */
export type LabelSide = keyof typeof ANCHORS

/** How names of one class are set, beside their size (`LABEL_SIZES`). */
export interface LabelStyle {
  readonly weight: 400 | 600
  /** Colour of the theme; a claim's name has its claim's. */
  readonly colour: BaseColour
  /** Letters set apart, and all of them capitals: in Latin script alone. */
  readonly spaced: boolean
  readonly capitals: boolean
}

const PLAIN = { weight: 400, colour: 'placeText', spaced: false, capitals: false } as const

/** Every class of names on figure and pictures. */
export const LABEL_STYLES = {
  city: { ...PLAIN, weight: 600, colour: 'text' },
  town: PLAIN,
  village: PLAIN,
  region: { ...PLAIN, colour: 'regionText', spaced: true },
  occupied: { ...PLAIN, colour: 'regionText' },
  country: { ...PLAIN, colour: 'regionText', spaced: true, capitals: true },
  water: { ...PLAIN, colour: 'waterText' },
  zone: { ...PLAIN, weight: 600 },
  belt: PLAIN,
  note: { ...PLAIN, weight: 600 },
} as const satisfies Record<LabelClass, LabelStyle>

/** Space between letters that are set apart, in ems. */
export const LETTER_SPACING = 0.1
/** From line to line of a name, in ems. */
export const LINE_HEIGHT = 1.15
/** What stays free between a name of an overlay and the handle of a swipe, in CSS pixels. */
export const CLEAR_OF_HANDLE = 4

/** Width of the halo behind letters in CSS pixels; half of it shows. */
export const HALO_WIDTH = 3

/** Dots of towns and rings of cities in CSS pixels. */
export const DOT = { radius: 2.4, cityRadius: 3.6, cityStroke: 1.8 } as const
/** The mark of a summit about its point, in drawing units. */
export const SUMMIT_PATH = 'm-7 5h14l-7-12z'

/** Whether a script has capitals and bears space between letters. */
export function hasCapitals(locale: Locale): boolean {
  return locale === 'en'
}

/** Which end of its lines a name has at its point. */
export const ANCHORS = { right: 'start', left: 'end', above: 'middle', below: 'middle', middle: 'middle' } as const

/** Distance of a name's first baseline from its point, in ems so that it grows with the letters. */
export function labelOffset({
  side,
  lines,
}: {
  readonly side: LabelSide
  readonly lines: readonly string[]
}): readonly [dx: number, dy: number] {
  const more = LINE_HEIGHT * (lines.length - 1)
  switch (side) {
    case 'right':
      return [0.6, 0.35]
    case 'left':
      return [-0.6, 0.35]
    case 'above':
      return [0, -0.7 - more]
    case 'below':
      return [0, 1.3]
    case 'middle':
      return [0, 0.35 - more / 2]
  }
}
