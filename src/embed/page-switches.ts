import { readingId, toggleId } from '../figure/switch-names.ts'
import type { Known, View } from '../view/view.ts'

/* The switches of a page that was written whole: checkboxes and radio buttons are its state, with and without a script. */

const checkbox = (id: string) => document.getElementById(id) as HTMLInputElement

/** What an address may name, read from the page itself. */
export function knownFromPage(): Known {
  const of = (selector: string, prefix: string) =>
    [...document.querySelectorAll(selector)].map(({ id }) => id.slice(prefix.length))
  const readings: Record<string, string[]> = {}
  for (const id of of('[id^=read-]', 'read-')) {
    const [overlay, reading] = id.split('--') as [string, string]
    ;(readings[overlay] ??= []).push(reading)
  }
  return {
    overlays: of('[id^=show-]', 'show-'),
    zones: [...document.querySelectorAll<HTMLElement>('tr[data-zone]')].map(({ dataset }) => dataset['zone']!),
    readings,
  }
}

/**
 * Layers and readings as the switches stand.
 * @param state `defaultChecked` for how the page was written: a browser may restore what was switched before a reload
 */
export function switchesOn(
  { overlays, readings }: Known,
  state: 'checked' | 'defaultChecked' = 'checked',
): Pick<View, 'layers' | 'readings'> {
  return {
    layers: overlays.filter((id) => checkbox(toggleId(id))[state]),
    readings: Object.fromEntries(
      Object.entries(readings).map(([id, all]) => [
        id,
        all.find((one) => checkbox(readingId(id, one))[state]) ?? all[0]!,
      ]),
    ),
  }
}

/** Sets the switches to a view. */
export function setSwitches({ layers, readings }: Pick<View, 'layers' | 'readings'>, known: Known): void {
  for (const id of known.overlays) checkbox(toggleId(id)).checked = layers.includes(id)
  for (const [id, reading] of Object.entries(readings)) checkbox(readingId(id, reading)).checked = true
}
