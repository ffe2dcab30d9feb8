import type { ZoneClaim } from '../../src/catalog/types.ts'
import { describe, expect, it } from 'vitest'
import { describeOverlays } from '../../src/catalog/overlay-text.ts'
import { knownIds } from '../../src/catalog/known-ids.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import type { Overlay } from '../../src/catalog/types.ts'
import { describeZones } from '../../src/catalog/zone-text.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import {
  TWO_WAYS,
  WORDS_ALONE,
  catalogWith,
  overlay,
  readingsOf,
  source,
  textClaim,
  words,
  zoneClaim,
} from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

function described(made: Overlay, locale: Locale = 'en') {
  const texts = describeOverlays(catalogWith(catalog, { overlays: [made], sources: [source()] }), locale)
  return texts.find(({ id }) => id === made.id)!
}

describe('an overlay that is words alone', () => {
  const text = described(WORDS_ALONE)

  it('has no look, and the colour of who asserts it', () => {
    expect(text).toMatchObject({ look: null, hue: 'israel' })
  })

  it('marks nothing when it is selected', () => {
    expect(text.marks).toEqual([])
  })

  it('says what is claimed in the words of the claim, without a zone and with no geometry', () => {
    expect(text.claims).toMatchObject([{ what: 'No heavy weapons', zones: [], geometry: 'no geometry stated' }])
  })

  it('has words where others have an area: its own, or that no geometry was stated', () => {
    expect(text.extent).toBe('nothing was stated')
    for (const locale of LOCALES) {
      expect(described(overlay({ claims: [textClaim()] }), locale).extent).toBe(MESSAGES[locale].noGeometry)
    }
  })
})

describe('an overlay that can be read in two ways', () => {
  const text = described(TWO_WAYS)
  const areaOf = (id: string) => describeZones(catalog, 'en').find((zone) => zone.id === id)!.measure

  it('names each with its own extent, the usual one first', () => {
    expect(text.readings).toMatchObject([
      { id: 'wide', label: 'Read as wide', extent: areaOf('three-governorates') },
      { id: 'narrow', label: 'Read as narrow', extent: areaOf('quneitra-governorate') },
    ])
  })

  it('has a row of words and a look for each reading, from the claims that hold in it', () => {
    const [golan, damascus] = describeOverlays(catalog, 'en').find(({ id }) => id === 'suwayda-corridor')!.readings
    expect(golan!.status).toBe('Press reports · put forward by Israel, rejected by Syria · 20 August 2025')
    expect(damascus!.status).toBe('Press reports · 2025')
  })

  it('says of each claim in which reading it holds, and nothing where it holds in both', () => {
    expect(text.claims.map(({ reading }) => reading)).toEqual([null, 'Read as wide', 'Read as narrow'])
  })

  it('is looked at as its first claim that is no line', () => {
    expect(text.look).toMatchObject({ hatch: 'rising', edge: 'dashed' })
  })
})

describe('the claims of a card', () => {
  it('that say the same of several zones stand together', () => {
    const belts = ['limitation-syria-0-10', 'limitation-syria-10-20'].map((zone) =>
      zoneClaim({ zone, role: 'limitation' }),
    )
    const [claim, ...more] = described(overlay({ claims: belts })).claims
    expect(claim?.zones.map(({ id }) => id)).toEqual(belts.map(({ zone }) => zone))
    expect(more).toEqual([])
  })

  it('that differ in anything stand apart', () => {
    const zones = ['quneitra-governorate', 'daraa-governorate']
    const [one, other] = [zoneClaim({ zone: zones[0]! }), zoneClaim({ zone: zones[1]!, from: '2025-12-02' })]
    expect(described(overlay({ claims: [one, other] })).claims).toHaveLength(2)
  })

  it('without a place stand each for itself, even in the same words', () => {
    expect(described(overlay({ claims: [textClaim(), textClaim()] })).claims).toHaveLength(2)
  })

  it('say who asserts it and since when, and until when if it has ended', () => {
    const claims = [textClaim({ assertedBy: ['israel', 'syria'], from: '2025-01', to: '2025-06-30' })]
    expect(described(overlay({ claims })).claims[0]!.who).toBe('Israel and Syria · January 2025 to 30 June 2025')
  })

  it('say whether a source states where it lies', () => {
    const geometry = (change: Partial<ZoneClaim>) =>
      described(overlay({ claims: [zoneClaim(change)] })).claims[0]!.geometry
    expect(geometry({ stated: true })).toBe('geometry stated')
    expect(geometry({ stated: false, zone: 'reported-control' })).toBe('geometry not stated: our sketch')
    expect(geometry({ stated: false })).toBe('drawn from known lines; that they are meant is not stated')
  })

  it('give no figure of a known zone where nobody said that it is meant', () => {
    const measureOf = (stated: boolean) =>
      described(overlay({ claims: [zoneClaim({ stated })] })).claims[0]!.zones[0]!.measure
    expect(measureOf(true)).toContain('km')
    expect(measureOf(false)).toBeNull()
  })
})

it('a quote names who said it and the copy in which it was read', () => {
  const quotes = [{ speaker: words('The minister'), words: words('No'), source: 'made-up-source' }]
  const [quote] = described(overlay({ quotes })).quotes
  expect(quote).toMatchObject({ speaker: 'The minister', words: 'No' })
  expect(quote?.from).toContain('The Gazette')
})

it('an answer says who gave it, and when if that is known', () => {
  const response = { by: 'jordan', on: '2025-09-01', text: words('No'), sources: [] } as const
  const claims = [textClaim({ responses: [response, { ...response, on: null }] })]
  expect(described(overlay({ claims })).responses.map(({ who }) => who)).toEqual([
    'Jordan · 1 September 2025',
    'Jordan',
  ])
})

it('claims and answers each name their own sources', () => {
  const response = { by: 'syria', on: null, text: words('No'), sources: ['commonly-quoted'] } as const
  const text = described(overlay({ claims: [zoneClaim({ sources: ['made-up-source'], responses: [response] })] }))
  expect(text.claims[0]!.sources.map(({ id }) => id)).toEqual(['made-up-source'])
  expect(text.responses[0]!.sources.map(({ id }) => id)).toEqual(['commonly-quoted'])
})

describe.each(LOCALES)('the real overlays in %s', (locale) => {
  const texts = describeOverlays(catalog, locale)

  it('have a look unless nothing of them can be drawn', () => {
    for (const { id, look, claims } of texts) {
      expect(look === null, id).toBe(claims.every(({ zones }) => zones.length === 0))
    }
  })

  it('have words everywhere, with no place for a value left open', () => {
    for (const text of texts) {
      const said = [text.title, text.status, text.extent, text.summary, text.stated, text.notStated].concat(
        text.claims.flatMap((claim) => [claim.what, claim.who, claim.ladder, claim.geometry]),
        text.readings.flatMap((reading) => [reading.label, reading.extent]),
      )
      expect(
        said.filter((each) => !each.trim() || /\{\w+\}/.test(each)),
        text.id,
      ).toEqual([])
    }
  })

  it('say every claim on a zone once', () => {
    for (const text of texts) {
      const zones = catalog.overlays.find(({ id }) => id === text.id)!.claims.filter(({ zone }) => zone !== null)
      expect(
        text.claims.flatMap((claim) => claim.zones),
        text.id,
      ).toHaveLength(zones.length)
    }
  })
})

describe('a page', () => {
  const made = catalogWith(catalog, { overlays: [TWO_WAYS, WORDS_ALONE] })

  it('lets an address name every overlay, zone and reading that it shows, and no other', () => {
    const { overlays, zones, readings } = knownIds(describePage(made, 'en'))
    expect(overlays).toEqual(made.overlays.map(({ id }) => id))
    expect(zones.toSorted()).toEqual(made.zones.flatMap(({ id, use }) => (use === 'public' ? [id] : [])).toSorted())
    expect(readings).toEqual(readingsOf(made))
  })

  it.each(LOCALES)('has its corrections, the newest first, with their dates in words in %s', (locale) => {
    const corrections = [{ on: '2026-02-01', text: words('A village was moved') }]
    const [correction] = describePage({ ...made, corrections }, locale).corrections
    expect(correction?.text).toBe('A village was moved')
    expect(correction?.on).toContain('2026')
  })
})
