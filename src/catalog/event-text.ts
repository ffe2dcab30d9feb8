import { fill } from '../i18n/fill.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { type SourceLink, sourceLinks } from './source-text.ts'
import type { Catalog, Event } from './types.ts'
import { dateWords } from './words.ts'

/** An event of the timeline in words of one language. */
export interface EventText {
  readonly id: string
  /** As exact as its sources have it. */
  readonly date: string
  readonly title: string
  readonly text: string
  readonly place: string | null
  readonly people: string | null
  /** What sources say differently, and which reading is taken here. */
  readonly differences: readonly { readonly text: string; readonly sources: readonly SourceLink[] }[]
  readonly overlays: readonly { readonly id: string; readonly title: string }[]
  readonly sources: readonly SourceLink[]
}

/** Every event in one language, oldest first. */
export function describeEvents(catalog: Catalog, locale: Locale): EventText[] {
  const links = (ids: readonly string[]) => sourceLinks(ids, catalog, locale)
  return catalog.events.map((event) => ({
    id: event.id,
    date: dateOf(event, locale),
    title: event.title[locale],
    text: event.text[locale],
    place: event.place?.[locale] ?? null,
    people:
      event.people.length === 0
        ? null
        : formatList(
            event.people.map((person) => person[locale]),
            locale,
          ),
    differences: event.differences.map(({ text, sources }) => ({ text: text[locale], sources: links(sources) })),
    overlays: event.overlays.map((id) => ({
      id,
      title: catalog.overlays.find((overlay) => overlay.id === id)!.title[locale],
    })),
    sources: links(event.sources),
  }))
}

function dateOf(event: Event, locale: Locale): string {
  const date = dateWords(event, locale)
  return event.about ? fill(MESSAGES[locale].about, { date }) : date
}
