import { describe, expect, it, test } from 'vitest'
import { extentsOf } from '../../src/catalog/extent.ts'
import { overlay, textClaim, TWO_WAYS, zoneClaim } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const zones = new Map(catalog.zones.map((zone) => [zone.id, zone]))
const of = (id: string) =>
  extentsOf(
    catalog.overlays.find((candidate) => candidate.id === id)!,
    zones,
  ).map(
    ({ reading, known, zones, leftOut }) =>
      [
        reading,
        known,
        zones.join(' + '),
        leftOut.map(({ zone, because }) => `${zone}: ${because}`).join(', '),
      ] as const,
  )

describe('what stands for the real overlays', () => {
  test.each([
    ['disengagement-1974', [[null, 'whole', 'area-of-separation', '']]],
    ['suwayda-roadmap-2025', [[null, 'whole', 'suwayda-governorate', '']]],
    ['control-since-2024', [[null, 'at-least', 'area-of-separation', 'reported-control: sketch']]],
    ['syria-withdrawal', [[null, 'at-least', 'area-of-separation', '']]],
    ['framework-sep-2025', [[null, 'at-least', 'suwayda-governorate', '']]],
    ['israel-draft-sep-2025', [[null, 'at-least', 'strip-2km', 'draft-southwest: sketch']]],
    [
      'israel-feb-2025',
      [
        ['with-separation', 'whole', 'three-governorates', ''],
        ['without-separation', 'whole', 'three-governorates-without-separation', ''],
      ],
    ],
    [
      'israel-plan-jan-2025',
      [
        ['from-line-b', 'whole', 'control-15km-from-line-b + influence-60km-from-line-b', ''],
        ['from-line-a', 'whole', 'control-15km-from-line-a + influence-60km-from-line-a', ''],
      ],
    ],
    ['israel-dec-2025', [[null, 'nothing', '', 'buffer-to-damascus: sketch, mount-hermon-approaches: sketch']]],
    [
      'suwayda-corridor',
      [
        ['from-the-golan', 'nothing', '', 'corridor-to-suwayda: sketch'],
        ['by-damascus', 'nothing', '', 'damascus-suwayda-road: line'],
      ],
    ],
    ['paris-jan-2026', [[null, 'nothing', '', 'area-of-separation: unstated']]],
    ['golan-trade', [[null, 'nothing', '', '']]],
    ['phased-withdrawal', [[null, 'nothing', '', '']]],
  ] as const)('%s', (id, extents) => {
    expect(of(id)).toEqual(extents)
  })

  it('and every overlay has been looked at in each of its readings', () => {
    const expected = catalog.overlays.flatMap(({ id, readings }) =>
      readings.length > 0 ? readings.map((reading) => `${id} ${reading.id}`) : [`${id} null`],
    )
    expect(catalog.overlaps!.extents.map((extent) => `${extent.overlay} ${extent.reading}`)).toEqual(expected)
  })
})

const extent = (change: Parameters<typeof overlay>[0]) => extentsOf(overlay(change), zones)[0]!

it('a claim that ended before the evidence does stands for nothing', () => {
  expect(extent({ claims: [zoneClaim({ to: '2025-06' })] })).toMatchObject({ known: 'nothing', leftOut: [] })
})

it('a zone that is claimed twice is counted once', () => {
  const claims = [zoneClaim(), zoneClaim({ standing: 'rejected' })]
  expect(extent({ claims }).zones).toEqual(['three-governorates'])
})

it('a zone counts if any of its claims is stated', () => {
  const claims = [zoneClaim({ stated: false }), zoneClaim()]
  expect(extent({ claims })).toMatchObject({ zones: ['three-governorates'], leftOut: [] })
})

it('belts of limitation, lines and posts are no part of it', () => {
  const claims = [
    zoneClaim({ zone: 'limitation-syria-0-10', role: 'limitation' }),
    zoneClaim({ zone: 'line-a', role: 'line' }),
    zoneClaim({ zone: 'post-hader', role: 'post' }),
    textClaim(),
  ]
  expect(extent({ claims })).toMatchObject({ known: 'nothing', zones: [], leftOut: [] })
})

it('a reading has what is claimed in it and in all', () => {
  expect(extentsOf(TWO_WAYS, zones).map(({ reading, zones }) => [reading, ...zones])).toEqual([
    ['wide', 'three-governorates'],
    ['narrow', 'quneitra-governorate'],
  ])
  const both = { ...TWO_WAYS, readings: TWO_WAYS.readings.map((reading) => ({ ...reading, mainZone: null })) }
  const claims = [...TWO_WAYS.claims, zoneClaim({ zone: 'strip-2km', role: 'buffer' })]
  expect(extentsOf({ ...both, claims }, zones).map((extent) => extent.zones)).toEqual([
    ['three-governorates', 'strip-2km'],
    ['quneitra-governorate', 'strip-2km'],
  ])
})

it('a main zone that is a sketch leaves nothing known', () => {
  expect(extent({ mainZone: 'buffer-to-damascus' })).toMatchObject({
    known: 'nothing',
    leftOut: [{ zone: 'buffer-to-damascus', because: 'sketch' }],
  })
})
