import { geoJSONToWkt } from 'betterknown'
import type { ClaimFeature } from './claim-features.ts'
import { FIELDS } from './fields.ts'

/** Without this mark at the start spreadsheets take Arabic and Hebrew for another encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/** Claims as RFC 4180 rows with a header; the last column, `wkt`, holds the geometry as longitude and latitude. */
export function toCsv(features: readonly ClaimFeature[]): string {
  const header = [...FIELDS.map(({ name }) => name), 'wkt']
  const rows = features.map(({ properties, geometry }) => [
    ...FIELDS.map(({ name }) => properties[name]),
    geometry && geoJSONToWkt(geometry),
  ])
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('')
}

/** RFC 4180, section 2: quotes round a value that holds a comma, a quote or a line break; quotes within are doubled. */
function cell(value: string | number | null): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
