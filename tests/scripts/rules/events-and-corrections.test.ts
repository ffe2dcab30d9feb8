import { describe, expect, test } from 'vitest'
import { realGeodata, report, reportBesideStory, withFile } from './damaged-geodata.ts'

const text = { en: 'Words', ar: 'كلمات', he: 'מילים' }
const overlay = [...realGeodata.values()].find(({ kind }) => kind === 'overlay')!.value as { id: string }
const [source] = Object.keys(realGeodata.get('sources.json')!.value as object).filter((id) => id !== '$schema')

const event = {
  id: 'a-day-of-talks',
  kind: 'talks',
  from: '2025-08-19',
  to: null,
  about: false,
  place: text,
  people: [text],
  title: text,
  text,
  differences: [{ text, sources: [source] }],
  overlays: [overlay.id],
  sources: [source],
}
const withEvents = (...events: object[]) => reportBesideStory(withFile('events.json', JSON.stringify(events)))
const corrected = (...corrections: object[]) => report(withFile('corrections.json', JSON.stringify(corrections)))

describe('an event', () => {
  test('with all its members is accepted', () => {
    expect(withEvents(event)).toEqual([])
  })

  test('on an unknown overlay is refused, by its id', () => {
    expect(withEvents({ ...event, overlays: ['nothing'] }).join()).toContain(
      'geodata/events.json, entry "a-day-of-talks", overlays[0]: unknown overlay "nothing"; nearest: ',
    )
  })

  test('without a word in one language is refused, wherever the word stands', () => {
    const bare = { en: 'Words', ar: 'كلمات' }
    const issues = withEvents({
      ...event,
      place: bare,
      people: [bare],
      differences: [{ text: bare, sources: [source] }],
    })
    expect(issues.map((issue) => issue.split(', ')[2]!.split(':')[0])).toEqual([
      'place.he',
      'people[0].he',
      'differences[0].text.he',
    ])
  })

  test('without a source is refused, and so is a difference without one', () => {
    const issues = withEvents({ ...event, sources: [], differences: [{ text, sources: [] }] })
    expect(issues.map((issue) => issue.split(', ')[2]!.split(':')[0])).toEqual(['sources', 'differences[0].sources'])
  })

  test('with an unknown source of a difference is refused', () => {
    expect(withEvents({ ...event, differences: [{ text, sources: ['nobody'] }] }).join()).toContain(
      'differences[0].sources[0]: unknown source "nobody"',
    )
  })

  test('that ends before it begins is refused', () => {
    expect(withEvents({ ...event, to: '2025-08-18' }).join()).toContain(
      'to: the event ends on 2025-08-18, before it begins on 2025-08-19',
    )
  })

  test('after the last day of the data is refused', () => {
    expect(withEvents({ ...event, from: '2026-02-01' }).join()).toContain('2026-02-01 lies after the data')
  })

  test('of the same id as another is refused', () => {
    expect(withEvents(event, event).join()).toContain('the id "a-day-of-talks" is given 2 times, in this file')
  })

  test('of an unknown kind, or with a place that is no text, is refused', () => {
    const issues = withEvents({ ...event, kind: 'talk', place: 'Paris' }).join('\n')
    expect(issues).toContain('place: "Paris" is not expected here; an object in braces is')
    expect(withEvents({ ...event, kind: 'talk' }).join()).toContain('Is "talks" meant?')
  })
})

test('events that are no list are refused', () => {
  expect(report(withFile('events.json', '{}'))).toEqual([
    'geodata/events.json: {} is not expected here; a list of events is. Correct it.',
  ])
})

describe('a correction', () => {
  test('is accepted on a day after those that the data covers', () => {
    expect(corrected({ on: '2026-05-01', text })).toEqual([])
  })

  test('without its words in Hebrew, or on no day, is refused', () => {
    expect(corrected({ on: '2026-02-30', text: { ...text, he: '' } })).toEqual([
      'geodata/corrections.json, [0].text.he: no text in Hebrew; all three languages are expected. Translate it.',
      expect.stringContaining('geodata/corrections.json, [0].on: "2026-02-30" is no date'),
    ])
  })
})
