import { expect, it } from 'vitest'
import { FRACTIONS, fractionOf, valueOf } from '../../src/sentences/fraction.ts'

it('names a share by the fraction that it is as drawn, where its range stays near', () => {
  expect(fractionOf([0.849, 0.916, 0.977])).toBe('9/10')
  expect(fractionOf([0.283, 0.328, 0.375])).toBe('1/3')
  expect(fractionOf([0.165, 0.207, 0.253])).toBe('1/5')
})

it('leaves a share to per cent where its range is too wide, or it lies between two fractions', () => {
  expect(fractionOf([0.08, 0.121, 0.161])).toBeNull()
  expect(fractionOf([0.7, 0.9, 1])).toBeNull()
  expect(fractionOf([0.44, 0.45, 0.46])).toBeNull()
  expect(fractionOf([0.014, 0.02, 0.025])).toBeNull()
})

it('says all of what the accuracy of lines leaves whole, and of nothing else', () => {
  expect(fractionOf([1, 1, 1])).toBe('all')
  expect(fractionOf([0.996, 0.99995, 1])).toBe('all')
  expect(fractionOf([0.95, 1, 1])).toBeNull()
  expect(fractionOf([0.98, 0.985, 0.99])).toBeNull()
})

it('names each fraction by itself', () => {
  for (const fraction of FRACTIONS) {
    const value = valueOf(fraction)
    expect(fractionOf([value, value, value])).toBe(fraction)
  }
})
