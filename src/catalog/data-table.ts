import type { BoundedFigure } from './overlap.ts'

/** A column of words, or one of figures with their ranges. */
export type Column =
  | { readonly type: 'words'; readonly id: string; readonly head: string }
  | {
      readonly type: 'figure'
      readonly id: string
      readonly head: string
      /** Name of the figure with its unit, for files: `area_m2`. */
      readonly name: string
    }

/** What a cell says, and by what it is sorted; a figure also as it was measured. */
export type Cell =
  | { readonly type: 'words'; readonly text: string; readonly order: string }
  | { readonly type: 'figure'; readonly text: string; readonly figure: BoundedFigure | null }

export interface Row {
  readonly id: string
  /** Ids of the overlays that it is about. */
  readonly overlays: readonly string[]
  readonly cells: readonly Cell[]
}

export interface DataTable {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A column by its number, and in which direction. */
export interface Sorting {
  readonly column: number
  readonly falling: boolean
}

/** The rows in the order of a column; where there is no figure the row stays at the end in either direction. */
export function sortedRows({ rows }: DataTable, { column, falling }: Sorting): Row[] {
  const direction = falling ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [one.cells[column]!, other.cells[column]!]
    if (a.type === 'words' || b.type === 'words') {
      const [left, right] = [a, b].map((cell) => (cell.type === 'words' ? cell.order : '')) as [string, string]
      return direction * (left < right ? -1 : left > right ? 1 : 0)
    }
    if (a.figure === null || b.figure === null) return Number(a.figure === null) - Number(b.figure === null)
    return direction * (a.figure.range[1] - b.figure.range[1])
  })
}

/** The rows that are about an overlay, if one is given, and hold all words of a search, in any order and case. */
export function filteredRows(rows: readonly Row[], search: string, overlay: string | null): Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(({ overlays, cells }) => {
    const text = cells.map((cell) => cell.text.toLowerCase()).join(' ')
    return (overlay === null || overlays.includes(overlay)) && words.every((word) => text.includes(word))
  })
}

/**
 * The rows as RFC 4180 text. A figure takes four columns, as measured and not rounded for reading: as drawn, least, most, and
 * whether it is exact or a bound; all empty where nothing can be said.
 */
export function csvOf(columns: readonly Column[], rows: readonly Row[]): string {
  const header = columns.flatMap((column) =>
    column.type === 'words'
      ? [column.id]
      : [column.name, `${column.name}_least`, `${column.name}_most`, `${column.name}_bound`],
  )
  const lines = rows.map(({ cells }) =>
    cells.flatMap((cell) => {
      if (cell.type === 'words') return [plain(cell.text)]
      if (cell.figure === null) return ['', '', '', '']
      const [least, drawn, most] = cell.figure.range
      return [drawn, least, most, cell.figure.bound].map(String)
    }),
  )
  return [header, ...lines].map((line) => line.map(quoted).join(',') + '\r\n').join('')
}

/** The rows as a Markdown table, in the words of the page. */
export function markdownOf(columns: readonly Column[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|')).join(' | ')} |\n`
  return [
    line(columns.map(({ head }) => head)),
    line(columns.map(({ type }) => (type === 'words' ? '---' : '---:'))),
    ...rows.map(({ cells }) => line(cells.map(({ text }) => text))),
  ].join('')
}

/** Without the invisible signs that keep figures in order and unbroken on the page. */
function plain(text: string): string {
  return text.replaceAll(/[\u2060\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ')
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
