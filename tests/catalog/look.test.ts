import { describe, expect, it } from 'vitest'
import { lookOf } from '../../src/catalog/look.ts'
import type { Claim } from '../../src/catalog/types.ts'
import { HATCHES } from '../../src/theme/hatch.ts'
import { catalog } from '../real-catalog.ts'

const STATED_BY_ISRAEL: Claim = {
  zone: 'zone',
  role: 'demilitarised',
  basis: 'statement',
  standing: 'demanded',
  assertedBy: 'israel',
  stated: true,
  from: '2025',
  to: null,
  responses: [],
  sources: [],
}
const look = (change: Partial<Claim>) => lookOf({ ...STATED_BY_ISRAEL, ...change })
const claims = catalog.overlays.flatMap((overlay) => overlay.claims)

describe('colour says who asserts', () => {
  it.each([
    ['agreement', 'agreement'],
    ['israel', 'israel'],
    ['syria', 'syria'],
    ['reports', 'ground'],
  ] as const)('%s: %s', (assertedBy, hue) => {
    expect(look({ assertedBy }).hue).toBe(hue)
  })

  it('a corridor has its own, whoever asks for it', () => {
    expect(look({ role: 'corridor', assertedBy: 'israel' }).hue).toBe('corridor')
  })
})

describe('hatch says the basis', () => {
  it('rises for a demand of Israel and falls for one of Syria', () => {
    expect(look({}).hatch).toBe('rising')
    expect(look({ assertedBy: 'syria' }).hatch).toBe('falling')
  })

  it('is dots where no source states the geometry, and a net for reports from the ground', () => {
    expect(look({ stated: false }).hatch).toBe('dots')
    expect(look({ assertedBy: 'reports', basis: 'report' }).hatch).toBe('net')
  })

  it('is none for the treaty, whose area is a flat tint stronger than any under a hatch', () => {
    const treaty = look({ role: 'separation', basis: 'treaty' })
    expect(treaty).toMatchObject({ hatch: null, edge: 'none' })
    for (const { hatch, tint } of claims.map(lookOf)) if (hatch) expect(tint).toBeLessThan(treaty.tint)
  })
})

describe('edge says what kind of line', () => {
  it('lines of the treaty are cased and drawn above all else', () => {
    const treaty = look({ role: 'line', basis: 'treaty' })
    expect(treaty.edge).toBe('cased')
    for (const claim of claims) expect(lookOf(claim).order, claim.zone).toBeLessThanOrEqual(treaty.order)
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

it('an area that no source states is never outlined in the real data', () => {
  const unstated = claims.filter((claim) => !claim.stated && claim.role !== 'line')
  expect(unstated).not.toHaveLength(0)
  for (const claim of unstated) expect(lookOf(claim).edge, claim.zone).toBe('soft')
})

it('every soft look of the real data stands on a zone that has steps to fade', () => {
  const withoutSteps = claims
    .filter((claim) => lookOf(claim).edge === 'soft')
    .filter((claim) => catalog.zones.find((zone) => zone.id === claim.zone)?.feather.length === 0)
  expect(withoutSteps.map((claim) => claim.zone)).toEqual([])
})

it('every look of the real data uses a hatch that the theme draws', () => {
  for (const claim of claims) {
    const { hatch, tint } = lookOf(claim)
    if (hatch) expect(Object.keys(HATCHES)).toContain(hatch)
    expect(tint).toBeGreaterThanOrEqual(0)
    expect(tint).toBeLessThanOrEqual(1)
  }
})
