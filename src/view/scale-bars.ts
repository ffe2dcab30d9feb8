import { KILOMETERS_PER_MILE } from '../i18n/format.ts'

/** One bar of a scale: a round length, and how wide it is drawn. */
export interface Bar {
  readonly unit: 'kilometers' | 'miles'
  readonly length: number
  readonly width: number
}

/** Share of the width of a figure that a bar takes at most. */
export const LONGEST_BAR = 0.2

/** A bar of kilometres and one of miles, each the longest round one that is no wider than it may be. */
export function scaleBars(kilometersPerUnit: number, longest: number): readonly [kilometers: Bar, miles: Bar] {
  const bar = (unit: Bar['unit'], unitsOfWidth: number): Bar => {
    const length = roundBelow(longest / unitsOfWidth)
    return { unit, length, width: length * unitsOfWidth }
  }
  return [bar('kilometers', 1 / kilometersPerUnit), bar('miles', KILOMETERS_PER_MILE / kilometersPerUnit)]
}

/** The largest of 1, 2, 5, 10, 20, … that is no larger; also below 1. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [5, 2, 1].find((factor) => factor * power <= value)! * power
}
