/** WGS84, as in NGA.STND.0036 (2014), table 3.1. */
export const SEMI_MAJOR_AXIS_METERS = 6378137
const FLATTENING = 1 / 298.257223563
/** First eccentricity squared. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)

export const RADIANS_PER_DEGREE = Math.PI / 180

/** Gauss-Legendre nodes on [-1, 1] with their weights, five points (Abramowitz and Stegun 1964, table 25.4). */
export const GAUSS_LEGENDRE: readonly (readonly [node: number, weight: number])[] = [
  [-0.906179845938664, 0.2369268850561891],
  [-0.5384693101056831, 0.4786286704993665],
  [0, 0.5688888888888889],
  [0.5384693101056831, 0.4786286704993665],
  [0.906179845938664, 0.2369268850561891],
]

/** How long a degree of longitude and one of latitude are in metres at a latitude (Snyder 1987, equations 4-18 and 4-19). */
export function metersPerDegree(latitude: number): { readonly east: number; readonly north: number } {
  const phi = latitude * RADIANS_PER_DEGREE
  const w = Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2)
  const radius = SEMI_MAJOR_AXIS_METERS * RADIANS_PER_DEGREE
  return { east: (radius / w) * Math.cos(phi), north: (radius * (1 - ECCENTRICITY_SQUARED)) / w ** 3 }
}
