import { formatDate } from '../i18n/format.ts'
import { fill } from '../i18n/fill.ts'
import { type Locale } from '../i18n/locale.ts'
import { MESSAGES, type Messages } from '../i18n/messages.ts'
import {
  type OverlayText,
  type SourceText,
  type ZoneText,
  describeOverlays,
  describeSources,
  describeZones,
} from './describe.ts'
import type { Catalog } from './types.ts'

/** All that the panel says in one language; written into the page, so that the script needs no catalog to come alive. */
export interface PanelText {
  readonly locale: Locale
  readonly messages: Messages
  readonly overlays: readonly OverlayText[]
  /** The zones that can be selected. */
  readonly zones: readonly { readonly id: string; readonly name: string }[]
}

/** The ids that an address of this page may name. */
export function knownIds(text: Pick<PanelText, 'overlays' | 'zones'>): { overlays: string[]; zones: string[] } {
  return { overlays: text.overlays.map(({ id }) => id), zones: text.zones.map(({ id }) => id) }
}

/** All that a page says in one language. */
export interface PageText extends PanelText {
  readonly dataAsOf: string
  readonly zoneTexts: readonly ZoneText[]
  readonly sources: readonly SourceText[]
}

/** The words of a page, from the catalog and the messages of its language. */
export function describePage(catalog: Catalog, locale: Locale): PageText {
  const messages = MESSAGES[locale]
  const zoneTexts = describeZones(catalog, locale)
  return {
    locale,
    messages,
    overlays: describeOverlays(catalog, locale),
    zones: zoneTexts.map(({ id, name }) => ({ id, name })),
    dataAsOf: fill(messages.dataAsOf, { date: formatDate(catalog.dataAsOf, locale) }),
    zoneTexts,
    sources: describeSources(catalog, locale),
  }
}
