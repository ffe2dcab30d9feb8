import type { PanelText } from './page-text.ts'

/** The ids that an address of a page may name. */
export function knownIds(text: Pick<PanelText, 'overlays' | 'zones'>) {
  return {
    overlays: text.overlays.map(({ id }) => id),
    zones: text.zones.map(({ id }) => id),
    readings: Object.fromEntries(
      text.overlays
        .filter(({ readings }) => readings.length > 0)
        .map(({ id, readings }) => [id, readings.map((r) => r.id)]),
    ),
  }
}
