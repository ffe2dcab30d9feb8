import { describe, expect, it } from 'vitest'
import { describeLegend } from '../../src/catalog/legend-text.ts'
import { type Look, hueOf, lookOf, marksOf, stepOpacity, zoneClaims } from '../../src/catalog/look.ts'
import { BASES, PARTIES, type Party, ROLES, type Zone, type ZoneClaim } from '../../src/catalog/types.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { HATCHES } from '../../src/theme/hatch.ts'
import { overlay, textClaim, zoneClaim } from '../made-up.ts'
import { catalog, zoneOf } from '../real-catalog.ts'

const FIRM = { feather: [] } as const
const FADING = { feather: [{ share: 0, geometry: { type: 'Polygon', coordinates: [] } }] } as const satisfies Pick<
  Zone,
  'feather'
>
const look = (change: Partial<ZoneClaim>, zone: Pick<Zone, 'feather'> = FIRM) => lookOf(zoneClaim(change), zone)

/** Every claim of the real data that has a place, with its look. */
const drawn = catalog.overlays.flatMap((overlay) =>
  zoneClaims(overlay).map((claim) => ({ overlay, claim, look: lookOf(claim, zoneOf(claim.zone)) })),
)

const PARTY_LISTS: readonly (readonly Party[])[] = [
  ...PARTIES.map((party) => [party]),
  ['israel', 'syria'],
  ['syria', 'jordan', 'united-states'],
]
/** Every claim that the types allow, as far as a look depends on it, on a firm zone and on one that fades. */
const possible = ROLES.flatMap((role) =>
  BASES.flatMap((basis) =>
    PARTY_LISTS.flatMap((assertedBy) =>
      [true, false].flatMap((stated) =>
        [FIRM, FADING].map((zone) => {
          const claim = zoneClaim({ role, basis, assertedBy, stated })
          const name = `${role} ${basis} ${stated ? 'stated' : 'not stated'} ${zone === FADING ? 'fading' : 'firm'}`
          return { claim, zone, look: lookOf(claim, zone), name }
        }),
      ),
    ),
  ),
)
const isLine = ({ role }: ZoneClaim) => role === 'line' || role === 'road'

describe('colour says who asserts', () => {
  it.each([
    ['Israel', ['israel'], 'israel'],
    ['Syria', ['syria'], 'syria'],
    ['press reports of a plan', ['reports'], 'other'],
    ['the United Nations', ['united-nations'], 'agreement'],
    ['the United States', ['united-states'], 'other'],
    ['Jordan', ['jordan'], 'other'],
    ['Israel and Syria together', ['israel', 'syria'], 'agreement'],
    ['three parties together', ['syria', 'jordan', 'united-states'], 'agreement'],
  ] as const)('%s', (_, assertedBy, hue) => {
    expect(look({ assertedBy }).hue).toBe(hue)
  })

  it('press reports of what is held, and of posts, are the ground’s own', () => {
    for (const role of ['held', 'post'] as const) expect(look({ assertedBy: ['reports'], role }).hue).toBe('ground')
  })

  it('a corridor has that of others, whoever asks for it', () => {
    for (const assertedBy of PARTY_LISTS) expect(look({ role: 'corridor', assertedBy }).hue).toBe('other')
  })

  it('a claim that has no place has the colour of who asserts it', () => {
    expect(hueOf(textClaim({ assertedBy: ['syria'] }))).toBe('syria')
    expect(hueOf(textClaim({ assertedBy: ['israel', 'syria'] }))).toBe('agreement')
  })
})

describe('hatch says the basis', () => {
  it('rises for a demand of Israel and falls for one of Syria', () => {
    expect(look({}).hatch).toBe('rising')
    expect(look({ assertedBy: ['syria'] }).hatch).toBe('falling')
  })

  it('stands upright for what parties say together', () => {
    expect(look({ assertedBy: ['syria', 'jordan', 'united-states'] }).hatch).toBe('upright')
  })

  it('differs for a statement, a leak and press reports of the same area by the same party', () => {
    const hatches = (['statement', 'leak', 'report'] as const).map((basis) => look({ basis }).hatch)
    expect(hatches).toEqual(['rising', 'steps', 'net'])
  })

  it('is dots where no source states the geometry, whoever speaks and wherever they said it', () => {
    for (const basis of ['statement', 'leak'] as const) {
      for (const assertedBy of PARTY_LISTS) expect(look({ basis, assertedBy, stated: false }).hatch).toBe('dots')
    }
  })

  it('is a net for press reports, stated or not', () => {
    expect(look({ assertedBy: ['reports'], basis: 'report', stated: false }, FADING).hatch).toBe('net')
    expect(look({ assertedBy: ['reports'], basis: 'report' }).hatch).toBe('net')
  })

  it('is none for the treaty, whose area is a flat tint stronger than any under a hatch', () => {
    const treaty = look({ role: 'separation', basis: 'treaty' })
    expect(treaty).toMatchObject({ hatch: null, edge: 'none' })
    for (const { look } of possible) if (look.hatch) expect(look.tint).toBeLessThan(treaty.tint)
  })

  it('is never the stripe, which is the ground’s own', () => {
    expect(possible.filter(({ look }) => (look.hatch as string) === 'stripe')).toEqual([])
  })
})

describe('edge says what kind of line', () => {
  it('lines of the treaty are cased and drawn above all else', () => {
    const treaty = look({ role: 'line', basis: 'treaty' })
    expect(treaty.edge).toBe('cased')
    for (const { look, name } of possible) expect(look.order, name).toBeLessThanOrEqual(treaty.order)
  })

  it('a line that a side asks for stays in sight behind the cased one', () => {
    const band = look({ role: 'line' })
    expect(band.edge).toBe('band')
    expect(band.order).toBeLessThan(look({ role: 'line', basis: 'treaty' }).order)
  })

  it('a limit by distance is dotted', () => {
    expect(look({ role: 'limitation', basis: 'treaty' }).edge).toBe('dotted')
  })

  it('what is stated by name is dashed', () => {
    expect(look({}).edge).toBe('dashed')
  })
})

describe('what no source states', () => {
  it('is never outlined: an area’s edge is soft or none, whatever the claim', () => {
    const outlined = possible.filter(
      ({ claim, look }) => !claim.stated && !isLine(claim) && !['soft', 'none'].includes(look.edge),
    )
    expect(outlined.map(({ name }) => name)).toEqual([])
  })

  it('is never outlined in the real data, lines included', () => {
    const outlined = drawn.filter(({ claim, look }) => !claim.stated && !['soft', 'none'].includes(look.edge))
    expect(outlined.map(({ overlay, claim }) => `${overlay.id} ${claim.zone}`)).toEqual([])
  })

  it('fades out wherever the zone does, so that the end of its fill is no edge either', () => {
    const firm = possible.filter(({ zone, look }) => zone === FADING && look.edge !== 'soft')
    expect(firm.map(({ name }) => name)).toEqual([])
  })
})

it('every soft look of the real data stands on a zone that has steps to fade', () => {
  const withoutSteps = drawn
    .filter(({ look }) => look.edge === 'soft')
    .filter(({ claim }) => zoneOf(claim.zone).feather.length < 2)
  expect(withoutSteps.map(({ claim }) => claim.zone)).toEqual([])
})

it('every look uses a hatch that the theme draws, and shows something', () => {
  for (const { look, name } of possible) {
    if (look.hatch) expect(Object.keys(HATCHES), name).toContain(look.hatch)
    expect(look.tint, name).toBeGreaterThanOrEqual(0)
    expect(look.tint, name).toBeLessThanOrEqual(1)
    expect(look.tint > 0 || look.hatch !== null || look.edge !== 'none', name).toBe(true)
  }
})

it('nested steps come to the same strength, however many there are', () => {
  const strength = (steps: number) => 1 - (1 - stepOpacity(steps)) ** steps
  for (const steps of [2, 5, 9, 40]) expect(strength(steps)).toBeCloseTo(strength(1), 9)
})

it('an overlay is marked by its zones but the belts, and not at all where it has no place', () => {
  const claims = [zoneClaim({ zone: 'line-a', role: 'line' }), zoneClaim({ zone: 'strip', role: 'limitation' })]
  expect(marksOf(overlay({ claims }))).toEqual([{ zone: 'line-a', reading: null }])
  expect(marksOf(overlay({ claims: [textClaim()] }))).toEqual([])
})

describe('the legend', () => {
  const [english, ...others] = LOCALES.map((locale) => describeLegend(locale))
  const pattern = ({ hatch, edge, hue, tint }: Look) => `${hatch} ${edge} ${hue} ${tint}`

  it('has words of its own for each pattern in three languages', () => {
    for (const legend of [english!, ...others]) {
      const texts = legend.map((entry) => entry.words)
      expect(texts.filter((text) => text.trim() === '')).toEqual([])
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it('shows the same patterns in every language', () => {
    for (const legend of others) expect(legend.map(({ look }) => look)).toEqual(english!.map(({ look }) => look))
  })

  it('shows only looks that a claim can have', () => {
    const looks = new Set(possible.map(({ look }) => pattern(look)))
    expect(english!.filter(({ look }) => !looks.has(pattern(look))).map((entry) => entry.words)).toEqual([])
  })

  it('shows no pattern twice', () => {
    expect(new Set(english!.map(({ look }) => pattern(look))).size).toBe(english!.length)
  })

  it('shows every hatch that a claim can have', () => {
    const shown = english!.map(({ look }) => look.hatch)
    expect([...new Set(possible.map(({ look }) => look.hatch))].filter((hatch) => !shown.includes(hatch))).toEqual([])
  })

  it('begins with the treaty, the firmest basis', () => {
    expect(english![0]!.look).toEqual(look({ role: 'separation', basis: 'treaty', assertedBy: ['israel', 'syria'] }))
  })
})
