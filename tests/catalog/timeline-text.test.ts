import { describe, expect, it } from 'vitest'
import { byEnd, thereOn } from '../../src/catalog/as-of.ts'
import { describeOverlays } from '../../src/catalog/overlay-text.ts'
import { stepAt, timeSteps } from '../../src/catalog/time-steps.ts'
import { describeTimeline, rowsThen, statusThen, stepWords, unknownOn } from '../../src/catalog/timeline-text.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { event } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const steps = timeSteps(catalog.events)
const timeline = describeTimeline(catalog, 'en')
const overlayOf = (id: string) => timeline.overlays.find((overlay) => overlay.id === id)!
const titles = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)

describe('the steps of the timeline', () => {
  it('hold every event once', () => {
    const held = steps.flatMap(({ events }) => events.map(({ id }) => id))
    expect(held.toSorted()).toEqual(catalog.events.map(({ id }) => id).toSorted())
  })

  it('go from the signing of 1974 to January 2026, each date once', () => {
    const dates = steps.map(({ date }) => date)
    expect([dates[0], dates.at(-1)]).toEqual(['1974-05-31', '2026-01-23'])
    expect(new Set(dates).size).toBe(dates.length)
    expect(dates.toSorted(byEnd)).toEqual(dates)
  })

  it('stop at the talks in Baku, Paris, London, New York and Paris, in this order', () => {
    const talks = ['baku-july', 'paris-july', 'paris-august', 'london', 'new-york', 'paris-january']
    const at = talks.map((id) => steps.findIndex(({ events }) => titles(events).includes(id)))
    expect(at.every((index) => index >= 0)).toBe(true)
    expect(at.toSorted((a, b) => a - b)).toEqual(at)
  })

  it('put an event of several days at its last, and one of a month at the end of that month', () => {
    const made = [event({ id: 'month', from: '2025-08' }), event({ id: 'days', from: '2025-08-01', to: '2025-08-03' })]
    expect(timeSteps(made).map(({ date }) => date)).toEqual(['2025-08-03', '2025-08'])
  })

  it('put what happened by the same date together', () => {
    const made = [event({ id: 'one' }), event({ id: 'other' }), event({ id: 'later', from: '2025-08-20' })]
    expect(timeSteps(made).map(({ events }) => titles(events))).toEqual([['one', 'other'], ['later']])
  })
})

describe('a date between two steps', () => {
  const at = (date: string) => steps[stepAt(steps, date)]!.date

  it('belongs to the one that was over', () => {
    expect(at('2000')).toBe('1981')
    expect(at('2025-08-18')).toBe('2025-08-12')
    expect(at('2025-08-19')).toBe('2025-08-19')
  })

  it('that is a month or a year includes all of its days', () => {
    expect(at('2025-09')).toBe('2025-09-26')
    expect(at('2025')).toBe('2025-12-29')
  })

  it('finds every step by its own date', () => {
    steps.forEach(({ date }, index) => expect(stepAt(steps, date)).toBe(index))
  })

  it('before all of them belongs to the first', () => {
    expect(stepAt(steps, '1973')).toBe(0)
  })
})

describe('the text of the timeline', () => {
  it.each(LOCALES)('is whole in %s: every event with title, text, date and sources', (locale) => {
    for (const { events } of describeTimeline(catalog, locale).steps)
      for (const { title, text, date, sources } of events) {
        for (const words of [title, text, date]) expect(words).not.toBe('')
        expect(sources.length).toBeGreaterThan(0)
      }
  })

  it('keeps the note on every date of which sources differ', () => {
    const noted = timeline.steps.flatMap(({ events }) => events.filter(({ differences }) => differences.length > 0))
    expect(titles(noted).toSorted()).toEqual(
      titles(catalog.events.filter(({ differences }) => differences.length > 0)).toSorted(),
    )
    expect(noted.length).toBeGreaterThan(5)
  })

  it('leads to no overlay of which nothing was claimed by then', () => {
    for (const { date, events } of timeline.steps) {
      const there = thereOn(catalog.overlays, date).overlays
      expect(events.flatMap(({ overlays }) => titles(overlays)).filter((id) => !there.includes(id))).toEqual([])
    }
    // The roadmap of September answers the violence of July.
    const violence = timeline.steps.flatMap(({ events }) => events).find(({ id }) => id === 'suwayda-violence')!
    expect(titles(violence.overlays)).toEqual(['suwayda-corridor'])
  })

  it('says a step in a line', () => {
    expect(stepWords(timeline.steps[0]!, MESSAGES.en, 'en')).toBe('31 May 1974: Agreement on Disengagement')
  })
})

describe('what was not yet known', () => {
  it('in June 1974 is all but the disengagement', () => {
    const { nothing, part } = unknownOn(timeline.overlays, '1974-06')
    expect(titles(nothing)).toEqual(titles(catalog.overlays).filter((id) => id !== 'disengagement-1974'))
    expect(part).toEqual([])
  })

  it('names what was known in part', () => {
    expect(titles(unknownOn(timeline.overlays, '2025-01').part)).toContain('control-since-2024')
    expect(titles(unknownOn(timeline.overlays, '2025-07-07').part)).not.toContain('control-since-2024')
  })

  it('is nothing on the last day of the evidence', () => {
    expect(unknownOn(timeline.overlays, catalog.dataAsOf)).toEqual({ nothing: [], part: [] })
  })
})

describe('the status of an overlay on a date', () => {
  it('is that of what had been claimed by then, not of what came later', () => {
    const demand = overlayOf('syria-withdrawal')
    expect(statusThen(demand, null, '2025-10')).toBe('Press reports · September 2025')
    expect(statusThen(demand, null, '2025-12-07')).toBe('Official statement · demanded by Syria · 7 December 2025')
    expect(statusThen(demand, null, '2025-08')).toBeNull()
  })

  it('does not say that a report lapsed while it stood', () => {
    const status = statusThen(overlayOf('suwayda-corridor'), 'from-the-golan', '2024-11')!
    expect(status).toContain('2023')
    expect(status).not.toContain(MESSAGES.en.standingWord.lapsed)
  })

  it('is that of the reading that is chosen, where something was said of it', () => {
    const corridor = overlayOf('suwayda-corridor')
    expect(statusThen(corridor, 'from-the-golan', '2025-08-13')).toContain('demanded by Israel')
    expect(statusThen(corridor, 'by-damascus', '2025-08-13')).not.toContain('demanded')
  })
})

describe('the rows of the overlays', () => {
  const rows = describeOverlays(catalog, 'en')
  const readings = Object.fromEntries(rows.flatMap((row) => (row.readings[0] ? [[row.id, row.readings[0].id]] : [])))
  const on = (date: string) => rowsThen(timeline.overlays, rows, readings, date, 'not yet')

  it('say what was not yet known, and nothing new of what was as it is now', () => {
    expect(on('1974-06')).toEqual(Object.fromEntries(titles(catalog.overlays.slice(1)).map((id) => [id, 'not yet'])))
  })

  it('say what they say today on the last day of the evidence', () => {
    expect(on(catalog.dataAsOf)).toEqual({})
  })

  it('say what was known of one that has changed since', () => {
    expect(on('2025-10')['syria-withdrawal']).toBe('Press reports · September 2025')
  })
})
