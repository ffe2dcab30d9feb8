import { describe, expect, test } from 'vitest'
import { realGeodata } from '../rules/damaged-geodata.ts'
import { issuesOf, textOf } from './judged.ts'
import type { Shape } from './shape.ts'
import { CORPUS, SHAPES } from './variants.ts'

const accepted = ({ refusedBy }: Shape) => refusedBy === null

describe('the corpus', () => {
  test('holds 230 shapes labelled by hand and their variants, valid and invalid', () => {
    expect({
      shapes: SHAPES.length,
      geometries: CORPUS.length,
      accepted: CORPUS.filter(accepted).length,
      invalid: CORPUS.filter(({ ogc }) => ogc === 'invalid').length,
      validButUnwanted: CORPUS.filter((shape) => shape.ogc === 'valid' && !accepted(shape)).length,
    }).toEqual({ shapes: 230, geometries: 2165, accepted: 787, invalid: 1032, validButUnwanted: 346 })
  })

  test('names each shape once and draws none twice', () => {
    expect(new Set(SHAPES.map(({ geometry }) => textOf(geometry))).size).toBe(SHAPES.length)
    expect(new Set(SHAPES.map(({ id }) => id)).size).toBe(SHAPES.length)
  })

  test('accepts nothing that simple features refuse', () => {
    expect(CORPUS.filter((shape) => shape.ogc === 'invalid' && accepted(shape))).toEqual([])
  })
})

describe('the check', () => {
  test.each(SHAPES.map((shape) => [shape.refusedBy === null ? 'accepts' : 'refuses', shape.id, shape] as const))(
    '%s %s, wherever it lies and however it is written',
    (_, id, { refusedBy }) => {
      for (const { variant, geometry } of CORPUS.filter((shape) => shape.id === id)) {
        const rules = issuesOf(geometry).map(({ rule }) => rule)
        if (refusedBy === null) expect(rules, variant).toEqual([])
        else expect(rules, variant).toContain(refusedBy)
      }
    },
  )

  test('says the same of a shape among all of the geodata', () => {
    for (const shape of CORPUS.filter(({ variant }) => variant.startsWith('as')).filter((_, i) => i % 12 === 0)) {
      const rules = issuesOf(shape.geometry, realGeodata).map(({ rule }) => rule)
      if (shape.refusedBy === null) expect(rules, shape.id).toEqual([])
      else expect(rules, shape.id).toContain(shape.refusedBy)
    }
  }, 60_000)
})
