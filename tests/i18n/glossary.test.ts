import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { catalog } from '../real-catalog.ts'

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|English)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, 4)
      .map((cell) => cell.trim()),
  )
const said = JSON.stringify([catalog, MESSAGES])

it('lists terms in three languages', () => {
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows)
    expect(
      row.every((word) => word !== ''),
      row.join(),
    ).toBe(true)
})

it.each(LOCALES.map((locale, column) => [locale, column] as const))(
  'has the words of the map itself (%s)',
  (_, column) => {
    expect(rows.map((row) => row[column]!).filter((word) => !said.includes(word))).toEqual([])
  },
)
