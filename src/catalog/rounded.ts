import type { Overlap, Ranged } from './overlap.ts'

/** To whole units: square metres and metres are finer than any position here is known. */
export function toUnits(range: Ranged): Ranged {
  return roundedTo(0, range)
}

/** An overlap in whole square metres, and in shares with 5 decimals: a thousandth of a per cent. */
export function roundedOverlap({ relation, shared, onlyA, onlyB, shareOfA, shareOfB }: Overlap): Overlap {
  return {
    relation,
    shared: toUnits(shared),
    onlyA: toUnits(onlyA),
    onlyB: toUnits(onlyB),
    shareOfA: roundedTo(5, shareOfA),
    shareOfB: roundedTo(5, shareOfB),
  }
}

function roundedTo(decimals: number, [least, drawn, most]: Ranged): Ranged {
  const rounded = (value: number) => Number(value.toFixed(decimals))
  return [rounded(least), rounded(drawn), rounded(most)]
}
