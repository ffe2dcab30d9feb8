import { describe, expect, it } from 'vitest'
import { describeSource, describeSources, publisherWords } from '../../src/catalog/source-text.ts'
import { isolate } from '../../src/i18n/format.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { event, overlay, source, textClaim, words, zoneClaim } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const english = (change: Parameters<typeof source>[0]) => describeSource(source(change), catalog, 'en')
/** Without the marks that keep a name in its own direction. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

describe('a source in words', () => {
  it('is publisher, title and date as far as they were seen', () => {
    expect(english({ title: 'They met', date: '2025-08-19' })).toMatchObject({
      publisher: isolate('The Gazette'),
      title: 'They met',
      date: '19 August 2025',
    })
    expect(english({})).toMatchObject({ title: null, date: 'August 2025' })
  })

  it('says that no date was recorded where that is so', () => {
    expect(english({ date: null }).date).toBe('no date recorded')
  })

  it('names the copy that was read, where it was not the publisher’s own', () => {
    expect(plain(english({ through: 'The Courier' }).publisher)).toBe('The Gazette, read in The Courier')
  })

  it('of a figure whose source was not found says so in place of a publisher, without title and date', () => {
    expect(english({ read: 'none', through: 'The Courier', title: 'They met' })).toMatchObject({
      publisher: 'commonly quoted',
      title: null,
      date: null,
    })
  })
})

describe.each(LOCALES)('a source in %s', (locale) => {
  it('read through another names both, each in its own direction', () => {
    const said = publisherWords(source({ through: 'The Courier' }), locale)
    expect(said).toContain(isolate('The Gazette'))
    expect(said).toContain(isolate('The Courier'))
    expect(said.length).toBeGreaterThan((isolate('The Gazette') + isolate('The Courier')).length)
  })

  it('read at its publisher names nobody else', () => {
    expect(publisherWords(source(), locale)).toBe(isolate('The Gazette'))
  })

  it('says how much of it was read, and that no address was recorded where that is so', () => {
    const m = MESSAGES[locale]
    const read = (change: Parameters<typeof source>[0]) => describeSource(source(change), catalog, locale).read
    expect(read({})).toBe(`${m.read.excerpt} · ${m.addressNotRecorded}`)
    expect(read({ url: 'https://example.org/1' })).toBe(m.read.excerpt)
  })

  it('of data says its licence', () => {
    const text = describeSource(source({ kind: 'data', read: 'full', licence: 'ODbL-1.0' }), catalog, locale)
    expect(text.read).toBe(`${MESSAGES[locale].read.full} · ODbL-1.0`)
  })

  it('has a publisher and words for how it was read, all that the data holds', () => {
    const texts = describeSources(catalog, locale)
    expect(texts.map(({ id }) => id)).toEqual(catalog.sources.map(({ id }) => id))
    expect(texts.filter(({ publisher, read }) => plain(publisher).trim() === '' || read === '')).toEqual([])
  })
})

describe('what a source supports', () => {
  const made = source()
  const empty = { ...catalog, sources: [made], overlays: [], zones: [], events: [], places: [] }
  const supports = (change: Partial<typeof catalog>) => describeSource(made, { ...empty, ...change }, 'en').supports
  const ids = [made.id]
  const response = { by: 'syria', on: null, text: words('No'), sources: ids } as const
  const zone = catalog.zones.find(({ id }) => id === 'line-b')!

  it.each([
    ['a claim that has a place', { overlays: [overlay({ claims: [zoneClaim({ sources: ids })] })] }, 'Made up'],
    ['a claim that has none', { overlays: [overlay({ claims: [textClaim({ sources: ids })] })] }, 'Made up'],
    ['an answer', { overlays: [overlay({ claims: [zoneClaim({ responses: [response] })] })] }, 'Made up'],
    [
      'a quote',
      { overlays: [overlay({ quotes: [{ speaker: words('He'), words: words('No'), source: made.id }] })] },
      'Made up',
    ],
    ['a zone', { zones: [{ ...zone, sources: ids }] }, zone.name.en],
    ['what a zone was drawn from', { zones: [{ ...zone, drawnFrom: ids }] }, zone.name.en],
    [
      'a figure that was published',
      { zones: [{ ...zone, published: [{ squareKilometers: 5, sources: ids }] }] },
      zone.name.en,
    ],
    ['an event', { events: [event({ sources: ids })] }, 'A round of talks'],
    [
      'what is said differently of an event',
      { events: [event({ differences: [{ text: words('Earlier'), sources: ids }] })] },
      'A round of talks',
    ],
    ['places', { places: [{ ...catalog.places[0]!, source: made.id }] }, 'places'],
  ])('names %s', (_, change, name) => {
    expect(supports(change)).toEqual([name])
  })

  it('is named once, however often it does', () => {
    const claim = zoneClaim({ sources: ids, responses: [response] })
    expect(supports({ overlays: [overlay({ claims: [claim, claim] })] })).toEqual(['Made up'])
  })

  it('leaves out zones that are only parts of others', () => {
    expect(supports({ zones: [{ ...zone, use: 'construction', sources: ids }] })).toEqual([])
  })

  it('is nothing where nothing rests on it', () => {
    expect(supports({ overlays: catalog.overlays, zones: catalog.zones, events: catalog.events })).toEqual([])
  })

  it('is something for every source of the real data but data of the base map', () => {
    const idle = describeSources(catalog, 'en').filter(({ supports }) => supports.length === 0)
    const kinds = new Map(catalog.sources.map(({ id, kind }) => [id, kind]))
    expect(idle.filter(({ id }) => kinds.get(id) !== 'data').map(({ id }) => id)).toEqual([])
  })
})

it('every claim, answer, quote, zone, event and place of the real data names a source that is listed', () => {
  const listed = new Set(catalog.sources.map(({ id }) => id))
  const named = [
    ...catalog.overlays.flatMap(({ id, claims, quotes }) => [
      ...claims.map(({ sources }) => [id, sources] as const),
      ...claims.flatMap(({ responses }) => responses.map(({ sources }) => [id, sources] as const)),
      ...quotes.map((quote) => [id, [quote.source]] as const),
    ]),
    ...catalog.zones.flatMap(({ id, creditedTo, published }) => [
      [id, creditedTo] as const,
      ...published.map(({ sources }) => [id, sources] as const),
    ]),
    ...catalog.events.flatMap(({ id, sources, differences }) => [
      [id, sources] as const,
      ...differences.map((difference) => [id, difference.sources] as const),
    ]),
    ...catalog.places.map((place) => [place.id, [place.source]] as const),
  ]
  expect(named.filter(([, sources]) => sources.length === 0 || sources.some((id) => !listed.has(id)))).toEqual([])
})
