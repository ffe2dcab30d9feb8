import { describe, expect, it } from 'vitest'
import { describeEvents } from '../../src/catalog/event-text.ts'
import type { Event } from '../../src/catalog/types.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { catalogWith, event, source, words } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

function described(change: Partial<Event>, locale: Locale = 'en') {
  const made = catalogWith(catalog, { sources: [source(), source({ id: 'another', publisher: 'The Courier' })] })
  return describeEvents({ ...made, events: [event(change)] }, locale)[0]!
}
const datesOf = (change: Partial<Event>) => LOCALES.map((locale) => described(change, locale).date)

describe('the date of an event, in English, Arabic and Hebrew', () => {
  it('of one day is that day', () => {
    expect(datesOf({ from: '2025-08-19' })).toEqual(['19 August 2025', '19 آب/أغسطس 2025', '19 באוגוסט 2025'])
  })

  it('is as exact as its sources have it', () => {
    expect(datesOf({ from: '2025-08' })).toEqual(['August 2025', 'آب/أغسطس 2025', 'אוגוסט 2025'])
    expect(datesOf({ from: '1981' })).toEqual(['1981', '1981', '1981'])
  })

  it('of several days goes from the first to the last', () => {
    const dates = datesOf({ from: '2026-01-05', to: '2026-01-06' })
    expect(dates[0]).toBe('5 January 2026 to 6 January 2026')
    expect(dates[1]).toBe('من 5 كانون الثاني/يناير 2026 إلى 6 كانون الثاني/يناير 2026')
    for (const day of ['5 בינואר 2026', '6 בינואר 2026']) expect(dates[2]).toContain(day)
  })

  it('that is known only roughly says so', () => {
    const exact = datesOf({ from: '2025-08-19' })
    const rough = datesOf({ from: '2025-08-19', about: true })
    expect(rough.slice(0, 2)).toEqual(['about 19 August 2025', 'نحو 19 آب/أغسطس 2025'])
    rough.forEach((date, i) => {
      expect(date).not.toBe(exact[i])
      expect(date).toContain('2025')
    })
  })

  it('of several days that are known only roughly says both', () => {
    expect(datesOf({ from: '2025-08', to: '2025-09', about: true })[0]).toBe('about August 2025 to September 2025')
  })
})

describe('an event', () => {
  it('names its place and the people who met there', () => {
    const people = ['One', 'Two', 'Three'].map(words)
    const text = described({ place: words('Paris'), people })
    expect(text).toMatchObject({ place: 'Paris', people: 'One, Two and Three' })
  })

  it('says nothing of a place or people that no source names', () => {
    expect(described({})).toMatchObject({ place: null, people: null })
  })

  it('says what sources say differently, and which they are', () => {
    const differences = [{ text: words('The Courier has the day before'), sources: ['another'] }]
    const [difference] = described({ differences, sources: ['made-up-source'] }).differences
    expect(difference?.text).toBe('The Courier has the day before')
    expect(difference?.sources.map(({ id }) => id)).toEqual(['another'])
    expect(difference?.sources[0]!.name).toContain('The Courier')
  })

  it('leads to its sources and to the overlays that it touches', () => {
    const overlay = catalog.overlays[0]!
    const text = described({ sources: ['another', 'made-up-source'], overlays: [overlay.id] }, 'he')
    expect(text.sources.map(({ id }) => id)).toEqual(['another', 'made-up-source'])
    expect(text.overlays).toEqual([{ id: overlay.id, title: overlay.title.he }])
  })
})

describe.each(LOCALES)('the timeline in %s', (locale) => {
  const texts = describeEvents(catalog, locale)

  it('has every event of the data in the order of their dates', () => {
    expect(texts.map(({ id }) => id)).toEqual(catalog.events.map(({ id }) => id))
    const dates = catalog.events.map(({ from }) => from)
    expect(dates).toEqual(dates.toSorted())
  })

  it('has a date, a title, words and a source for each', () => {
    const wanting = texts.filter(
      ({ date, title, text, sources }) => [date, title, text].some((said) => !said.trim()) || sources.length === 0,
    )
    expect(wanting.map(({ id }) => id)).toEqual([])
  })
})

it('no event of the data ends before it begins, or lies outside of what the map covers', () => {
  for (const { id, from, to } of catalog.events) {
    if (to !== null) expect(from <= to, id).toBe(true)
    expect(from >= '1974', id).toBe(true)
    expect(from <= catalog.dataAsOf, id).toBe(true)
  }
})
