import { expect, it } from 'vitest'
import { TOOL_WORDS } from '../../src/i18n/tools/words.ts'
import { measureShape } from '../../src/measure/measure-shape.ts'
import { shapeTitle } from '../../src/measure/shape-title.ts'
import type { Shape } from '../../src/view/shape.ts'
import { catalog } from '../real-catalog.ts'

const titled = (type: Shape['type'], ...positions: [number, number][]) =>
  shapeTitle({ type, positions }, measureShape({ type, positions }), catalog.places, TOOL_WORDS.en, 'en')

it('asks of a place what is claimed there, by its name or its coordinates', () => {
  expect(titled('point', [36.56951, 32.70896])).toBe('Suwayda: what each position says')
  expect(titled('point', [36.4, 32.9])).toMatch(/32\.9.*36\.4.*: what each position says$/)
})

it('says from where to where a line goes between two places of the map, and elsewhere how long it is', () => {
  expect(titled('line', [36.29128, 33.5102], [36.10213, 32.61889])).toBe(
    'Distance: \u2068Damascus\u2069 – \u2068Daraa\u2069',
  )
  expect(titled('line', [36, 33], [36, 33.1])).toMatch(/^Distance: 11\.\d+\u00a0km/)
})

it('says how large an area is, and of an outline that crosses itself how long that is', () => {
  expect(titled('area', [35.9, 32.9], [36.3, 32.9], [36.3, 33.3])).toMatch(/^Area: 8\d\d\.\d\u00a0km²$/)
  expect(titled('area', [36, 33], [36.1, 33.1], [36.1, 33], [36, 33.1])).toMatch(/^Outline: /)
})
