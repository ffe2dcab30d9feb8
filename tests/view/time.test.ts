import { describe, expect, it, test } from 'vitest'
import { thereOn } from '../../src/catalog/as-of.ts'
import { knownIds } from '../../src/catalog/known-ids.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import { decodeView, encodeView, withView } from '../../src/view/address.ts'
import { shownPartsThen, viewThen } from '../../src/view/then.ts'
import { TIME_RANGE, decodeTime } from '../../src/view/time.ts'
import { defaultView } from '../../src/view/view.ts'
import { HOSTILE_VALUES } from '../hostile-addresses.ts'
import { catalog } from '../real-catalog.ts'

const known = knownIds(describePage(catalog, 'en'))
const plain = defaultView(known)
const decoded = (search: string) => decodeView(search, '', known)

describe('a date in the address', () => {
  test.each(['1974', '1974-05', '1974-05-31', '2000-02-29', '2024-12-08', '2025-09', '2025', '2026-01', '2026-01-31'])(
    '%s is read as exact as it is, and written back',
    (time) => {
      const { view, dropped } = decoded(`?time=${time}`)
      expect({ view, dropped }).toEqual({ view: { ...plain, time }, dropped: [] })
      expect(encodeView(view, known).search).toBe(`?v=1&time=${time}`)
    },
  )

  test.each([
    ['a day that its month has not', '2025-02-30'],
    ['a leap day of a common year', '2025-02-29'],
    ['a thirteenth month', '2025-13'],
    ['a month of no number', '2025-00'],
    ['a day of no number', '2025-09-00'],
    ['the day before the signing', '1974-05-30'],
    ['the month before the signing', '1974-04'],
    ['the year before', '1973'],
    ['the day after the evidence ends', '2026-02-01'],
    ['the year after', '2027'],
    ['one digit for a month', '2025-9'],
    ['a time of day', '2025-09-17T12:00'],
    ['another order', '17-09-2025'],
    ['Arabic figures', '٢٠٢٥'],
    ['a line break at its end', '2025%0A'],
    ['a space before it', '+2025'],
    ['nothing', ''],
    ['a million digits', '2'.repeat(1_000_000)],
    ...Object.entries(HOSTILE_VALUES),
  ])('that is %s is left out, and the address says so', (_, value) => {
    expect(decoded(`?time=${value}`)).toEqual({ view: plain, dropped: ['time'] })
  })

  it('is taken from the first of two', () => {
    const { view, dropped } = decoded('?time=2025-09&time=1981')
    expect([view.time, dropped]).toEqual(['2025-09', ['repeated']])
  })

  it('is not there in an address that says nothing', () => {
    expect(decoded('').view.time).toBeNull()
    expect(encodeView(plain, known).search).toBe('')
  })

  it('leaves what a host wrote, and goes when it is left', () => {
    expect(withView('?utm_source=x&time=2025', '')).toBe('?utm_source=x')
  })
})

it('the span is that of the data: from the first event to the last day of the evidence', () => {
  expect(TIME_RANGE).toEqual({ first: catalog.events[0]!.from, last: catalog.dataAsOf })
  for (const { from, to } of catalog.events) {
    expect(decodeTime(from)).toBe(from)
    if (to !== null) expect(decodeTime(to)).toBe(to)
  }
})

describe('the view as of a date', () => {
  const on = (date: string) => thereOn(catalog.overlays, date)

  it('shows what of the reader’s layers was known, and keeps them', () => {
    const view = { ...plain, time: '2024-12' }
    expect(viewThen(view, on('2024-12')).layers).toEqual(['disengagement-1974', 'control-since-2024'])
    expect(view.layers).toEqual(plain.layers)
  })

  it('is the view itself today', () => {
    expect(viewThen(plain, null)).toBe(plain)
  })

  it('has the parts that are on and were there', () => {
    const view = { layers: known.overlays, readings: plain.readings }
    expect(shownPartsThen(view, on('2024-11'))).toEqual(['disengagement-1974', 'suwayda-corridor'])
    expect(shownPartsThen(view, null)).toContain('suwayda-corridor.from-the-golan')
  })
})
