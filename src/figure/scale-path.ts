import type { Bar } from '../view/scale-bars.ts'

/** Two bars with their backs to each other as path data, from their common left end: kilometres above, miles below. @param ends height of their ends */
export function scalePathOf([kilometers, miles]: readonly [Bar, Bar], ends: number): string {
  const [above, below] = [kilometers, miles].map(({ width }) => Math.round(width)) as [number, number]
  return `M0 -${ends}V${ends}M0 0H${Math.max(above, below)}M${above} 0V-${ends}M${below} 0V${ends}`
}
