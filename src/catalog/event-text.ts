import { fill } from '../i18n/fill.ts'
import { formatDate, formatList } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { type SourceLink, describeSource } from './source-text.ts'
import type { Catalog, Event } from './types.ts'

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
  const links = (ids: readonly string[]): SourceLink[] =>
    ids.map((id) => {
      const source = catalog.sources.find((source) => source.id === id)!
      return { id, name: describeSource(source, catalog, locale).short }
    })
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

function dateOf({ from, to, about }: Event, locale: Locale): string {
  const m = MESSAGES[locale]
  const date =
    to === null
      ? formatDate(from, locale)
      : fill(m.fromTo, { from: formatDate(from, locale), to: formatDate(to, locale) })
  return about ? fill(m.about, { date }) : date
}
