import { expect, it } from 'vitest'
import { endsOf, placeName } from '../../src/measure/place-name.ts'
import { roundedPosition } from '../../src/view/shape.ts'
import { catalog } from '../real-catalog.ts'
import { readable } from '../sentences/readable.ts'

const { places } = catalog
const at = (id: string) => roundedPosition(places.find((place) => place.id === id)!.geometry.coordinates)
const line = (...positions: number[][]) => ({ type: 'line', positions }) as const

it('a position is called by the place of the map that it is, else by its coordinates', () => {
  expect(placeName(at('damascus'), places, 'ar')).toBe('دمشق')
  expect(readable(placeName([36, 33], places, 'en'))).toBe('33.00000° N, 36.00000° E')
})

it('a line goes from place to place, by whatever way', () => {
  const [from, to] = [at('damascus'), at('suwayda')]
  expect(readable(endsOf(line(from, [36, 33], to), places, 'en')!).replaceAll(/[\u2068\u2069]/g, '')).toBe(
    'Damascus – Suwayda',
  )
})

it('a line of which one end is no place of the map, a point and an area have no such name', () => {
  expect(endsOf(line(at('damascus'), [36, 33]), places, 'en')).toBeNull()
  expect(endsOf(line(at('damascus')), places, 'en')).toBeNull()
  expect(endsOf({ type: 'area', positions: [at('damascus'), at('suwayda'), [36, 33]] }, places, 'en')).toBeNull()
})
