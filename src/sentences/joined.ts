import type { BoundedFigure } from '../catalog/types.ts'

/**
 * What was put together, as one text: a name that closes with a comma may come to stand before another sign, and then the
 * comma goes.
 */
export function joined(words: string): string {
  return words.replaceAll(/[,،](?=[,،;؛:.])/g, '')
}

/** A name that closes with a comma, before brackets. */
export function withoutLastComma(words: string): string {
  return words.replace(/[,،]$/, '')
}

/** Whether there is a figure and it is more than nothing; of nothing a sentence is silent. */
export function isThere(figure: BoundedFigure | null): figure is BoundedFigure {
  return figure !== null && figure.range[2] > 0
}
