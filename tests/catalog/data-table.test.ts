import { describe, expect, it } from 'vitest'
import { type DataTable, csvOf, filteredRows, markdownOf, sortedRows } from '../../src/catalog/data-table.ts'
import type { BoundedFigure } from '../../src/catalog/overlap.ts'

const figure = (drawn: number, bound: BoundedFigure['bound'] = 'exact'): BoundedFigure => ({
  bound,
  range: [drawn - 1, drawn, drawn + 1],
})
const row = (id: string, name: string, area: BoundedFigure | null) => ({
  id,
  overlays: [id],
  cells: [
    { type: 'words', text: name, order: name },
    { type: 'figure', text: area ? `\u2068${area.range[1]}\u2069\u00a0km²` : '–', figure: area },
  ] as const,
})
const table: DataTable = {
  columns: [
    { type: 'words', id: 'overlay', head: 'Layer' },
    { type: 'figure', id: 'area', head: 'Area', name: 'area_m2' },
  ],
  rows: [
    row('b', 'Beta, the “second”', figure(9)),
    row('c', 'Gamma | delta', null),
    row('a', 'Alpha "one"', figure(100, 'at-least')),
  ],
}
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

describe('a table', () => {
  it('is sorted by words or by figures, not by their digits, in either direction', () => {
    expect(ids(sortedRows(table, { column: 0, falling: false }))).toEqual(['a', 'b', 'c'])
    expect(ids(sortedRows(table, { column: 1, falling: false }))).toEqual(['b', 'a', 'c'])
  })

  it('keeps rows without a figure at the end in either direction', () => {
    expect(ids(sortedRows(table, { column: 1, falling: true }))).toEqual(['a', 'b', 'c'])
  })

  it('is filtered by an overlay, and by all words of a search in any case', () => {
    expect(ids(filteredRows(table.rows, '', 'b'))).toEqual(['b'])
    expect(ids(filteredRows(table.rows, 'DELTA gamma', null))).toEqual(['c'])
    expect(filteredRows(table.rows, 'gamma beta', null)).toEqual([])
  })

  it('is CSV with each figure as measured, its range and its bound; quotes and commas are kept', () => {
    expect(csvOf(table.columns, table.rows)).toBe(
      [
        'overlay,area_m2,area_m2_least,area_m2_most,area_m2_bound',
        '"Beta, the “second”",9,8,10,exact',
        'Gamma | delta,,,,',
        '"Alpha ""one""",100,99,101,at-least',
        '',
      ].join('\r\n'),
    )
  })

  it('is Markdown as it reads, without invisible signs, with bars that are not taken for columns', () => {
    expect(markdownOf(table.columns, table.rows.slice(0, 2))).toBe(
      '| Layer | Area |\n| --- | ---: |\n| Beta, the “second” | 9 km² |\n| Gamma \\| delta | – |\n',
    )
  })
})
