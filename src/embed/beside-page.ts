import type { Encoded } from '../view/address.ts'
import type { Known, View } from '../view/view.ts'
import type { Page } from './live-on-wish.ts'
import type { LiveEmbed } from './live-page.ts'

/** Parts of an address for which an embed page loads a script of their own, `embed-<part>-<language>.js`. */
export type BesidePart = 'time' | 'compare' | 'measure'

/** Parts of an address that say what a page is about. */
export type SpeakingPart = Exclude<BesidePart, 'time'>

/** What a page is about. */
export interface Subject {
  /** Sets the title that a part of the address gives; null once it is gone. */
  readonly name: (part: SpeakingPart, title: string | null) => void
}

/** What the small script of an embed page hands to those that it loads where the address asks for them. */
export interface BesidePage extends Page {
  readonly known: Known
  /** The view of an address that says nothing. */
  readonly plain: View
  /** The query with which the page was opened. */
  readonly search: string
  /** Are called when the view has changed. */
  readonly listeners: (() => void)[]
  /** Writes the view into addresses, against the plain one; a script that knows more of the view puts its own here. */
  encode: (view: View, plain: View) => Encoded
  /** Shows the view once more: something over the map is another. */
  readonly show: LiveEmbed['show']
  /** Tells the host page of an event. */
  readonly tell: (event: string, detail: object) => void
  /** Tells the host the height of the page, if it is another. */
  readonly reportNow: () => void
  /** Made by the first script that needs it (`subjectOf`): the small one has no room for it. */
  subject?: Subject
}

/**
 * How such a script makes itself known to the small one: a function on the window, which takes up its part of the address.
 * @returns whether it understood all of it
 */
export type StartBeside = (page: BesidePage) => boolean
declare global {
  interface Window {
    southernSyriaZonesBeside?: Partial<Record<BesidePart, StartBeside>>
  }
}

/** Makes a script known by its part of the address. */
export function beside(part: BesidePart, start: StartBeside): void {
  window.southernSyriaZonesBeside = { ...window.southernSyriaZonesBeside, [part]: start }
}

/** The place for what stands below the map, the newest first. */
export function placeBelow(): HTMLElement {
  const place = document.createElement('div')
  // The page takes every other change for one of its switches.
  place.addEventListener('change', (event) => event.stopPropagation())
  document.getElementById('notice')!.after(place)
  return place
}

/** Brings the style of a script into the page. */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
