import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Ways from text to markup or to code. */
const WAYS =
  /\{@html|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|setHTML|parseFromString|\beval\(|new Function\(|\bset(?:Timeout|Interval)\(\s*['"`]/

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`src/${path}`, 'utf8') }))

it('nothing in src/ turns text into markup or into code', () => {
  expect(sources.length).toBeGreaterThan(100)
  // A reader's KML becomes a document of a library's own, which no browser shows and nothing of which is inserted.
  expect(sources.filter(({ text }) => WAYS.test(text)).map(({ path }) => path)).toEqual(['measure/read-kml.ts'])
})

it('the parser of KML is the library’s, not the browser’s', () => {
  expect(sources.find(({ path }) => path === 'measure/read-kml.ts')!.text).toContain(
    "import { DOMParser } from '@xmldom/xmldom'",
  )
})

it('only the sheet for the printer makes a page from text, whose words and drawing are escaped where they are made', () => {
  expect(sources.filter(({ text }) => /srcdoc/.test(text)).map(({ path }) => path)).toEqual(['export/print-picture.ts'])
})

it('no element gets an attribute by which text would be run: no handler in words, no script address', () => {
  const attributes = /\bon[a-z]+=["'][^"'{]|setAttribute\(\s*['"`]on|['"`]javascript:/
  expect(sources.filter(({ text }) => attributes.test(text)).map(({ path }) => path)).toEqual([])
})
