import { formatDate } from '../i18n/format.ts'
import { fill } from '../i18n/fill.ts'
import { type Locale } from '../i18n/locale.ts'
import { MESSAGES, type Messages } from '../i18n/messages.ts'
import { type EventText, describeEvents } from './event-text.ts'
import { type LegendEntry, describeLegend } from './legend-text.ts'
import { partOf } from './parts.ts'
import { type OverlayRow, type OverlayText, describeOverlays } from './overlay-text.ts'
import { type SourceText, describeSources } from './source-text.ts'
import { type ZoneText, describeZones } from './zone-text.ts'
import type { Catalog } from './types.ts'

/**
 * What the panel says in one language but for its cards, which stand in the page as they are; written into it, so that the script
 * needs no catalog to come alive.
 */
export interface PanelText {
  readonly locale: Locale
  readonly messages: Messages
  readonly overlays: readonly OverlayRow[]
  /** The zones that can be selected. */
  readonly zones: readonly Pick<ZoneText, 'id' | 'name' | 'claims'>[]
}

/** What the map shows of each part while that is on, for readers who do not see it: name and reading, basis and standing, extent. */
export function shownTexts(overlays: readonly OverlayRow[]): { readonly part: string; readonly text: string }[] {
  return overlays.flatMap(({ id, title, readings, ...row }) =>
    (readings.length > 0 ? readings : [{ id: null, label: null, ...row }]).map((reading) => ({
      part: partOf(id, reading.id),
      text: [title, reading.label, reading.status, reading.extent].filter((part) => part !== null).join(' · '),
    })),
  )
}

/** All that a page says in one language. */
export interface PageText extends PanelText {
  readonly overlays: readonly OverlayText[]
  readonly dataAsOf: string
  readonly zoneTexts: readonly ZoneText[]
  readonly legend: readonly LegendEntry[]
  /** What is not known, with the part of the overlay that says it; stands by the map however far the reader zooms in. */
  readonly unknowns: readonly { readonly part: string; readonly text: string }[]
  readonly events: readonly EventText[]
  readonly corrections: readonly { readonly on: string; readonly text: string }[]
  readonly sources: readonly SourceText[]
}

/** The words of a page, from the catalog and the messages of its language. */
export function describePage(catalog: Catalog, locale: Locale): PageText {
  const messages = MESSAGES[locale]
  const zoneTexts = describeZones(catalog, locale)
  return {
    locale,
    messages,
    overlays: describeOverlays(catalog, locale, zoneTexts),
    zones: zoneTexts.map(({ id, name, claims }) => ({ id, name, claims })),
    dataAsOf: fill(messages.dataAsOf, { date: formatDate(catalog.dataAsOf, locale) }),
    zoneTexts,
    legend: describeLegend(locale),
    unknowns: catalog.overlays.flatMap(({ id, mapNotes }) =>
      mapNotes.map(({ text, reading }) => ({ part: partOf(id, reading), text: text[locale] })),
    ),
    events: describeEvents(catalog, locale),
    corrections: catalog.corrections.map(({ on, text }) => ({ on: formatDate(on, locale), text: text[locale] })),
    sources: describeSources(catalog, locale),
  }
}
