import type { Position } from 'geojson'
import type { Box } from './limits.ts'
import { contains } from './marked-positions.ts'

/** A question that names what was probably meant by a position outside its box; null when no slip explains it. */
export function meantPosition(position: Position, box: Box): string | null {
  const [lon = NaN, lat = NaN] = position
  if (contains(box, [lat, lon])) return `Longitude comes first; is ${show([lat, lon])} meant?`
  for (const other of slips(lon)) if (contains(box, [other, lat])) return `Is ${show([other, lat])} meant?`
  for (const other of slips(lat)) if (contains(box, [lon, other])) return `Is ${show([lon, other])} meant?`
  return null
}

/** What a typist may have meant: two digits the other way round, a sign too many, a lost decimal point. */
function slips(value: number): number[] {
  const digits = String(value)
  const exchanged = Array.from({ length: digits.length - 1 }, (_, i) =>
    Number(digits.slice(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.slice(i + 2)),
  )
  const repointed = Number(digits.replace('.', '').replace(/^(\d\d)/, '$1.'))
  return [...exchanged, -value, repointed].filter(Number.isFinite)
}

/** A position with at least two decimals, as they are written here. */
export function show(position: Position): string {
  return position.map((value) => (/\.\d\d/.test(String(value)) ? String(value) : value.toFixed(2))).join(', ')
}
