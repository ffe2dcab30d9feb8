import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { overlayOverlapOf, zoneOverlap } from '../../src/catalog/find-overlap.ts'
import type { BoundedFigure, Overlap, OverlayOverlap, Overlaps, OverlayReading } from '../../src/catalog/types.ts'
import { catalog } from '../real-catalog.ts'

const GOLDEN = new URL('overlaps.golden.json', import.meta.url)
const RENEW = 'UPDATE_GOLDEN=1 npx vitest run --project unit tests/geodata/overlaps.test.ts'

const overlaps: Overlaps = catalog.overlaps!

const nameOf = ({ overlay, reading }: OverlayReading) => (reading === null ? overlay : `${overlay}/${reading}`)
const SIGN = { exact: '', 'at-least': '≥ ', 'at-most': '≤ ' }
const inKm2 = (figure: BoundedFigure | null) =>
  figure && SIGN[figure.bound] + figure.range.map((squareMeters) => (squareMeters / 1e6).toFixed(2)).join(' / ')

/** Least, as drawn and most, in km². */
const record = ({ relation, shared, onlyA, onlyB }: OverlayOverlap) => ({
  relation,
  shared: inKm2(shared),
  onlyA: inKm2(onlyA),
  onlyB: inKm2(onlyB),
})

it('the overlap of every pair of overlays is the one on record', () => {
  const measured = Object.fromEntries(
    overlaps.overlays.map((pair) => [`${nameOf(pair.a)} ~ ${nameOf(pair.b)}`, record(pair)]),
  )
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, `${JSON.stringify(measured, null, 2)}\n`)
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as typeof measured
  expect(measured, `Overlaps changed. If that is meant, run: ${RENEW}`).toEqual(golden)
})

describe('what is said of the area of separation', () => {
  const of = (zone: string) => zoneOverlap({ zones: catalog.zones, overlaps }, 'area-of-separation', zone) as Overlap

  it('nine tenths of it lie in Quneitra governorate, a little in Daraa, none in Suwayda', () => {
    const shares = ['quneitra-governorate', 'daraa-governorate', 'suwayda-governorate'].map((id) => of(id).shareOfA[1])
    expect(shares.map((share) => Math.round(share * 100))).toEqual([90, 2, 0])
  })

  it('it is all of Syria’s withdrawal that has a place, and part of Israel’s demand if Quneitra is meant as a whole', () => {
    const [paper, demand, withdrawal] = [
      { overlay: 'disengagement-1974', reading: null },
      { overlay: 'israel-feb-2025', reading: 'with-separation' },
      { overlay: 'syria-withdrawal', reading: null },
    ]
    expect(overlayOverlapOf(overlaps, paper!, withdrawal!)).toMatchObject({ relation: 'within' })
    const { shareOfA } = overlayOverlapOf(overlaps, paper!, demand!) as OverlayOverlap
    expect(shareOfA!.range[1]).toBeCloseTo(0.92, 2)
  })

  it('the strip of 2 km adjoins it, and lies in its first belt of limitation', () => {
    expect(of('strip-2km').relation).toBe('touches')
    const strip = zoneOverlap({ zones: catalog.zones, overlaps }, 'strip-2km', 'limitation-syria-0-10') as Overlap
    expect(strip.relation).toBe('within')
  })
})
