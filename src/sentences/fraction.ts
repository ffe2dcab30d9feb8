import type { Ranged } from '../catalog/types.ts'

/** Shares that have a common name, smallest first. */
export const FRACTIONS = [
  '1/10',
  '1/5',
  '1/4',
  '3/10',
  '1/3',
  '2/5',
  '1/2',
  '3/5',
  '2/3',
  '7/10',
  '3/4',
  '4/5',
  '9/10',
] as const
/** A share that can be said in words; `all` is the whole. */
export type Fraction = (typeof FRACTIONS)[number] | 'all'

/** How far a share as drawn may lie from the fraction that names it: less than half of the least gap of a twentieth. */
const NEAR = 0.02
/** How far its range may reach: "about nine tenths" says no more than four to five fifths or so. */
const REACH = 0.1
/** The same as a part of the fraction itself: "about a tenth" is not 3 %. */
const REACH_OF_FRACTION = 1 / 3
/** From here on nothing is missing that the accuracy of lines does not explain. */
const ALL = 0.99

/** The fraction that names a share of 0 to 1; null where its range is too wide for words, and per cent have to say it. */
export function fractionOf([least, drawn, most]: Ranged): Fraction | null {
  if (least >= ALL && drawn >= 1 - (1 - ALL) / 2) return 'all'
  const named = FRACTIONS.find((fraction) => {
    const value = valueOf(fraction)
    const reach = Math.min(REACH, value * REACH_OF_FRACTION)
    return Math.abs(drawn - value) <= NEAR && least >= value - reach && most <= value + reach
  })
  return named ?? null
}

/** A fraction as a number: 0.9 for nine tenths. */
export function valueOf(fraction: Fraction): number {
  if (fraction === 'all') return 1
  const [numerator, denominator] = fraction.split('/').map(Number) as [number, number]
  return numerator / denominator
}
