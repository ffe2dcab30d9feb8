import type { Catalog, Event, MapNote, Overlay, Reading, Source, TextClaim, ZoneClaim } from '../src/catalog/types.ts'
import type { Text } from '../src/i18n/locale.ts'
import type { Known } from '../src/view/view.ts'

/* Records for what the real data need not show, each at its plainest: what a test is about it says itself. */

/** Words that stand for themselves in all languages. */
export function words(said: string): Text {
  return { en: said, ar: said, he: said }
}

/** Israel's official demand on a zone that is stated by name, in every reading. */
export function zoneClaim(change: Partial<ZoneClaim> = {}): ZoneClaim {
  return {
    zone: 'three-governorates',
    role: 'demilitarised',
    basis: 'statement',
    standing: 'demanded',
    assertedBy: ['israel'],
    stated: true,
    reading: null,
    from: '2025-02-23',
    to: null,
    responses: [],
    sources: [],
    ...change,
  }
}

/** A demand of Israel that has no place. */
export function textClaim(change: Partial<TextClaim> = {}): TextClaim {
  return {
    zone: null,
    words: words('No heavy weapons'),
    basis: 'statement',
    standing: 'demanded',
    assertedBy: ['israel'],
    from: '2025-02-23',
    to: null,
    responses: [],
    sources: [],
    ...change,
  }
}

/** A proposal with one claim on a zone. */
export function overlay(change: Partial<Overlay> = {}): Overlay {
  return {
    id: 'made-up',
    kind: 'proposal',
    order: 99,
    title: words('Made up'),
    named: { en: 'the made-up zone', ar: 'المنطقة المصنوعة', he: 'האזור הבדוי' },
    summary: words('A summary'),
    stated: words('What is stated'),
    notStated: words('What is not stated'),
    mapNotes: [],
    mainZone: null,
    extent: null,
    readings: [],
    quotes: [],
    claims: [zoneClaim()],
    ...change,
  }
}

/** A round of talks on one day. */
export function event(change: Partial<Event> = {}): Event {
  return {
    id: 'made-up-event',
    kind: 'talks',
    from: '2025-08-19',
    to: null,
    about: false,
    place: null,
    people: [],
    title: words('A round of talks'),
    text: words('They met'),
    differences: [],
    overlays: [],
    sources: [],
    ...change,
  }
}

/** A press report of which an excerpt was read, without an address. */
export function source(change: Partial<Source> = {}): Source {
  return {
    id: 'made-up-source',
    kind: 'press',
    publisher: 'The Gazette',
    through: null,
    title: null,
    date: '2025-08',
    url: null,
    read: 'excerpt',
    licence: null,
    ...change,
  }
}

function reading(id: string, mainZone: string | null): Reading {
  return { id, label: words(`Read as ${id}`), mainZone }
}

function note(said: string, readingId: string | null, lon: number): MapNote {
  return { text: words(said), at: [lon, 33], reading: readingId }
}

/** A position that can be read in two ways, `wide` first, with a claim and a note for each and one for both. */
export const TWO_WAYS: Overlay = overlay({
  id: 'two-ways',
  readings: [reading('wide', 'three-governorates'), reading('narrow', 'quneitra-governorate')],
  mapNotes: [note('either way', null, 36), note('widely read', 'wide', 36.1), note('narrowly read', 'narrow', 36.2)],
  claims: [
    zoneClaim({ zone: 'line-a', role: 'line' }),
    zoneClaim({ zone: 'three-governorates', reading: 'wide' }),
    zoneClaim({ zone: 'quneitra-governorate', reading: 'narrow' }),
  ],
})

/** A position that is words alone, with words on the map. */
export const WORDS_ALONE: Overlay = overlay({
  id: 'words-alone',
  extent: words('nothing was stated'),
  mapNotes: [note('no place was stated', null, 36.3)],
  claims: [textClaim()],
})

/** The given data with made-up records besides. */
export function catalogWith(
  catalog: Catalog,
  added: Partial<Pick<Catalog, 'overlays' | 'events' | 'sources'>>,
): Catalog {
  return {
    ...catalog,
    overlays: [...catalog.overlays, ...(added.overlays ?? [])],
    events: [...catalog.events, ...(added.events ?? [])],
    sources: [...catalog.sources, ...(added.sources ?? [])],
  }
}

/** Of overlays that can be read in several ways: the ids of the readings, as the address and the style sheet know them. */
export function readingsOf({ overlays }: Pick<Catalog, 'overlays'>): Known['readings'] {
  const several = overlays.filter(({ readings }) => readings.length > 0)
  return Object.fromEntries(several.map(({ id, readings }) => [id, readings.map((each) => each.id)]))
}
