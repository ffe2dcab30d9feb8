/** The middle of some numbers; null where there are none, or only nulls. */
export function median(numbers: readonly (number | null)[]): number | null {
  const sorted = numbers.filter((one) => one !== null).toSorted((a, b) => a - b)
  return sorted.length === 0
    ? null
    : (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2
}

/** A column of a table: what is measured, and how it is written. */
export interface Column<Row> {
  readonly title: string
  readonly value: (row: Row) => number | null
  readonly digits?: number
  /** Whether the first row's value is what the others are compared with. */
  readonly ratio?: boolean
}

/** A table in Markdown, one line a row; a ratio tells how many times a row's value goes into the first row's. */
export function markdownTable<Row extends { readonly name: string }>(
  head: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): string {
  const cells = rows.map((row) => [
    row.name,
    ...columns.map(({ value, digits = 0, ratio = false }) => {
      const [own, first] = [value(row), value(rows[0]!)]
      if (own === null) return '–'
      const written = inDigits(own, digits)
      return ratio && first !== null && row !== rows[0] ? `${written} (${inDigits(first / own, 1)}×)` : written
    }),
  ])
  const lines = [[head, ...columns.map(({ title }) => title)], ['---', ...columns.map(() => '--:')], ...cells]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function inDigits(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
