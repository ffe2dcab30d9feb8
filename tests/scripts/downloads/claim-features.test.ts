import { expect, it } from 'vitest'
import { claimFeatures } from '../../../scripts/downloads/claim-features.ts'
import { FIELDS } from '../../../scripts/downloads/fields.ts'
import { catalog } from './sample.ts'

const features = catalog.overlays.flatMap((overlay) => claimFeatures(catalog, overlay))
const of = (id: string) => features.find((feature) => feature.id === id)!.properties

it('gives every claim an id of its own, which names overlay and zone and may stand in XML', () => {
  const ids = features.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z0-9.-]*$/.test(id))).toEqual([])
  expect(ids).toEqual(features.map(({ properties }) => properties.id))
  expect(ids).toContain('disengagement-1974.line-a')
  expect(ids).toContain('read-twice.area-of-separation.2')
  expect(ids.slice(-4, -2)).toEqual(['words-only.text.1', 'words-only.text.2'])
})

it('keeps the order of the columns, none left out', () => {
  for (const { properties } of features) {
    expect(Object.keys(properties)).toEqual(FIELDS.map(({ name }) => name))
  }
})

it('says whether a source states the geometry', () => {
  expect(of('disengagement-1974.line-a')).toMatchObject({
    geometryStated: 'stated',
    geometryNote_en: 'geometry stated',
    method: 'control-points',
  })
  expect(of('suwayda-corridor.corridor-to-suwayda')).toMatchObject({
    geometryStated: 'sketch',
    geometryNote_en: 'geometry not stated: a sketch; its position and edge are schematic',
    areaSquareMeters: null,
    areaSquareMetersLeast: null,
    areaSquareMetersMost: null,
    lengthMeters: null,
  })
  expect(of('words-only.text.1')).toMatchObject({ geometryStated: 'none', geometryNote_en: 'no geometry stated' })
})

it('says of a known zone that nobody said it is meant', () => {
  expect(of('paris-jan-2026.area-of-separation')).toMatchObject({
    geometryStated: 'unconfirmed',
    geometryNote_en: 'drawn from known lines; that they are meant is not stated',
  })
})

it('names the reading in which a claim holds', () => {
  expect(of('read-twice.area-of-separation.2')).toMatchObject({ reading_en: 'the wide one', reading_he: 'הרחבה' })
  expect(of('disengagement-1974.line-a').reading_en).toBeNull()
})

it('has the range of an area once the catalog has it', () => {
  const overlay = catalog.overlays.find(({ id }) => id === 'disengagement-1974')!
  const zones = catalog.zones.map((zone) => ({ ...zone, areaRangeSquareMeters: [1.4, 2.6] as const }))
  expect(claimFeatures({ ...catalog, zones }, overlay)[0]!.properties).toMatchObject({
    areaSquareMetersLeast: 1,
    areaSquareMetersMost: 3,
  })
})

it('names publisher and date of each source, without marks of direction', () => {
  expect(of('suwayda-corridor.corridor-to-suwayda').sources).toContain('Axios, read in ozardiplo, 2025-08-12; Reuters')
  expect(JSON.stringify(features)).not.toMatch(/[\u2066-\u2069]/)
})

it('carries what the other side answered, in three languages', () => {
  const { responses_en, responses_ar } = of('suwayda-corridor.corridor-to-suwayda')
  expect(responses_en).toBe('Syria (2025-08-20): The state agency SANA: no corridor across the border.')
  expect(responses_ar).toContain('سوريا (2025-08-20)')
})

it('credits each publisher once', () => {
  for (const { properties } of features) {
    const credited = String(properties.credit).split('; ')
    expect(new Set(credited).size, properties.credit as string).toBe(credited.length)
  }
})
