import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asOf, byEnd, claimName, holdsOn, isAfter, thereOn } from '../../src/catalog/as-of.ts'
import { event, overlay, textClaim, zoneClaim } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const overlaysOn = (date: string) => asOf(catalog, date).overlays.map(({ id }) => id)
const holds = (from: string, to: string | null, date: string) => holdsOn({ from, to }, date)

const two = (value: number) => String(value).padStart(2, '0')
const month = fc
  .tuple(fc.integer({ min: 1974, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${two(number)}`)
/** Up to the 28th, which every month has. */
const dayOf = (inMonth: string) => fc.integer({ min: 1, max: 28 }).map((day) => `${inMonth}-${two(day)}`)
const day = month.chain(dayOf)
const partialDate = fc.oneof(
  day,
  month,
  month.map((date) => date.slice(0, 4)),
)

describe('what was on the table in the real data', () => {
  test.each([
    ['the day the disengagement was signed', '1974-05-31', ['disengagement-1974'], ['control-since-2024']],
    ['for fifty years after', '2000-06', ['disengagement-1974'], ['control-since-2024', 'israel-feb-2025']],
    ['before the month in which the old government fell', '2024-11-30', ['disengagement-1974'], ['control-since-2024']],
    ['the day after it fell', '2024-12-09', ['disengagement-1974', 'control-since-2024'], ['israel-feb-2025']],
    ['the eve of the speech of February 2025', '2025-02-22', ['control-since-2024'], ['israel-feb-2025']],
    ['the day of that speech', '2025-02-23', ['control-since-2024', 'israel-feb-2025'], ['israel-dec-2025']],
    ['in January 2026', '2026-01', ['disengagement-1974', 'syria-withdrawal', 'israel-dec-2025'], []],
  ])('%s', (_, date, there, notYet) => {
    expect(overlaysOn(date)).toEqual(expect.arrayContaining(there))
    expect(overlaysOn(date).filter((id) => notYet.includes(id))).toEqual([])
  })

  it('was the disengagement alone in 1990', () => {
    expect(overlaysOn('1990-01-01')).toEqual(['disengagement-1974'])
  })

  it('was nothing before 1974', () => {
    expect(asOf(catalog, '1973-12-31')).toEqual({ overlays: [], events: [] })
  })

  it('includes every event and every overlay that has not ended, on the last day of the evidence', () => {
    const now = asOf(catalog, catalog.dataAsOf)
    expect(now.events).toEqual(catalog.events)
    const lasting = catalog.overlays.filter(({ claims }) => claims.some(({ to }) => to === null))
    expect(now.overlays.map(({ id }) => id)).toEqual(expect.arrayContaining(lasting.map(({ id }) => id)))
  })

  it('keeps the order of the panel', () => {
    const all = catalog.overlays.map(({ id }) => id)
    expect(overlaysOn('2025-12-31')).toEqual(all.filter((id) => overlaysOn('2025-12-31').includes(id)))
  })
})

describe('a claim', () => {
  it('made in a month counts on any day of that month', () => {
    const pairs = month.chain((date) => fc.tuple(fc.constant(date), dayOf(date)))
    fc.assert(fc.property(pairs, ([from, date]) => holds(from, null, date)))
  })

  it('made in a year counts from its first day', () => {
    expect(holds('2025', null, '2025-01-01')).toBe(true)
    expect(holds('2025', null, '2024-12-31')).toBe(false)
  })

  it('made on a day counts in its month and year, for a date less exact stands for all of its days', () => {
    expect(holds('2025-02-23', null, '2025-02')).toBe(true)
    expect(holds('2025-02-23', null, '2025')).toBe(true)
    expect(holds('2025-02-23', null, '2025-01')).toBe(false)
  })

  it('counts on the day on which it ends, and no longer on the next', () => {
    expect(holds('2025-02-23', '2025-03-10', '2025-03-10')).toBe(true)
    expect(holds('2025-02-23', '2025-03-10', '2025-03-11')).toBe(false)
  })

  it('that ended in a month or a year counts to its end', () => {
    expect(holds('2025', '2025-09', '2025-09-30')).toBe(true)
    expect(holds('2025', '2025-09', '2025-10-01')).toBe(false)
    expect(holds('1974', '2024', '2024-12-31')).toBe(true)
    expect(holds('1974', '2024', '2025-01-01')).toBe(false)
  })

  it('counts on the date on which it is made, however exact', () => {
    fc.assert(fc.property(partialDate, (date) => holds(date, null, date) && holds(date, date, date)))
  })

  it('that never ended counts on every later day', () => {
    fc.assert(
      fc.property(partialDate, day, day, (from, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        return !holds(from, null, earlier) || holds(from, null, later)
      }),
    )
  })
})

describe('an overlay', () => {
  const ended = zoneClaim({ from: '2025-01', to: '2025-06' })
  const lasting = textClaim({ from: '2025-03-15' })
  const made = { overlays: [overlay({ claims: [ended, lasting] })], events: [] }

  it('keeps only the claims that held, with a place or without', () => {
    const claimsOn = (date: string) => asOf(made, date).overlays.flatMap(({ claims }) => claims)
    expect(claimsOn('2025-02-01')).toEqual([ended])
    expect(claimsOn('2025-04-01')).toEqual([ended, lasting])
    expect(claimsOn('2025-07-01')).toEqual([lasting])
  })

  it('without any claim that held is left out', () => {
    expect(asOf(made, '2024-12-31').overlays).toEqual([])
    expect(asOf({ overlays: [overlay({ claims: [ended] })], events: [] }, '2025-07-01').overlays).toEqual([])
  })
})

describe('the events', () => {
  it('never grow fewer as days go by', () => {
    const events = fc.array(partialDate.map((from) => event({ from })))
    fc.assert(
      fc.property(events, day, day, (made, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const on = (date: string) => asOf({ overlays: [], events: [...catalog.events, ...made] }, date).events
        const after = on(later)
        return on(earlier).every((happened) => after.includes(happened))
      }),
    )
  })

  it('of a day have not happened the day before', () => {
    const happenedOn = (date: string) =>
      asOf({ overlays: [], events: [event({ from: '2025-08-19', to: '2025-08-20' })] }, date).events.length
    expect(['2025-08-18', '2025-08-19', '2025-08-20', '2026-01-01'].map(happenedOn)).toEqual([0, 1, 1, 1])
  })

  it('of a month may have happened on any of its days', () => {
    expect(asOf({ overlays: [], events: [event({ from: '2025-08' })] }, '2025-08-01').events).toHaveLength(1)
  })
})

describe('what was there on a date', () => {
  const on = (date: string) => thereOn(catalog.overlays, date)

  test.each([
    ['the lines of 1974 alone, in June of that year', '1974-06', ['disengagement-1974']],
    [
      'and a report of a corridor, the month before the army moved',
      '2024-11',
      ['disengagement-1974', 'suwayda-corridor'],
    ],
    [
      'and what is held since, when it had',
      '2024-12-08',
      ['disengagement-1974', 'control-since-2024', 'suwayda-corridor'],
    ],
  ])('is %s', (_, date, overlays) => {
    expect(on(date).overlays.toSorted()).toEqual(overlays.toSorted())
  })

  it('has no zone beyond those of 1974 before the army moved', () => {
    const before = on('2024-11').claims
    expect(before.length).toBeGreaterThan(5)
    expect(before.filter((claim) => !claim.startsWith('disengagement-1974 '))).toEqual([])
  })

  it('has Israel’s draft and the leaked framework in September 2025, and not yet what was demanded in December', () => {
    const { overlays } = on('2025-09')
    expect(overlays).toEqual(expect.arrayContaining(['israel-draft-sep-2025', 'framework-sep-2025']))
    expect(overlays).not.toContain('israel-dec-2025')
    expect(overlays).not.toContain('paris-jan-2026')
  })

  it('is everything that is drawn today, on the last day of the evidence', () => {
    const drawn = catalog.overlays.flatMap(({ id, claims }) =>
      claims.flatMap((claim) =>
        claim.zone === null ? [] : [claimName(claim.reading === null ? id : `${id}.${claim.reading}`, claim.zone)],
      ),
    )
    const { claims, overlays } = on(catalog.dataAsOf)
    expect(new Set(claims)).toEqual(new Set(drawn))
    expect(overlays).toEqual(catalog.overlays.map(({ id }) => id))
  })

  it('never grows less as days go by, of all that is drawn', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const after = on(later).claims
        expect(on(earlier).claims.filter((claim) => !after.includes(claim))).toEqual([])
      }),
    )
  })

  it('has no words on the map for an overlay whose zones were named later', () => {
    // A demand was reported in September; the lines were named in December.
    const { overlays, parts } = on('2025-10')
    expect(overlays).toContain('syria-withdrawal')
    expect(parts).not.toContain('syria-withdrawal')
    expect(on('2025-12-07').parts).toContain('syria-withdrawal')
  })

  it('names a part of an overlay only when something was said of it', () => {
    const made = [
      overlay({
        id: 'two',
        claims: [zoneClaim({ reading: 'wide', from: '2025-01' }), zoneClaim({ reading: 'narrow', from: '2025-03' })],
      }),
    ]
    expect(thereOn(made, '2025-02')).toEqual({
      overlays: ['two'],
      parts: ['two.wide', 'two'],
      claims: ['two.wide three-governorates'],
    })
  })

  it('has the words on the map of an overlay that draws its readings alone, with any of them', () => {
    expect(catalog.overlays.find(({ id }) => id === 'israel-plan-jan-2025')!.mapNotes).toMatchObject([
      { reading: null },
    ])
    expect(on('2025-09').parts).toContain('israel-plan-jan-2025')
    expect(on('2024-12').parts).not.toContain('israel-plan-jan-2025')
  })
})

describe('two dates', () => {
  it('come after each other only where no day could be in both', () => {
    expect(isAfter('2025-09', '2025-08-31')).toBe(true)
    expect(isAfter('2025-09', '2025-09-01')).toBe(false)
    expect(isAfter('2025-09-30', '2025')).toBe(false)
  })

  it('are sorted by their last days: a month comes after each of its days', () => {
    const dates = ['2025', '2025-08', '2025-08-19', '2025-09-01', '1981']
    expect(dates.toSorted(byEnd)).toEqual(['1981', '2025-08-19', '2025-08', '2025-09-01', '2025'])
  })
})
