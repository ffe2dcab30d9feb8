import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { zoneOverlap } from '../../src/catalog/find-overlap.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { buffer } from '../../src/geometry/buffer.ts'
import { intersection } from '../../src/geometry/combine.ts'
import { formatAreaRange } from '../../src/i18n/format.ts'
import { catalog, zoneOf } from '../real-catalog.ts'

const method = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8')

/** Direction marks and unbreakable blanks are not typed into a document. */
const plain = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ')

const ranges = catalog.zones.flatMap(({ id, use, areaSquareMeters: area, areaRangeSquareMeters: range }) =>
  use === 'public' && area !== null && range ? [{ id, text: plain(formatAreaRange(area, range, 'en')) }] : [],
)

it('the method document gives the range of every public zone that has one, as the product writes it', () => {
  const rows = [...method.matchAll(/^\| `([a-z0-9-]+)` +\| ([^|]+?) +\|$/gm)].map(([, id, text]) => `${id}: ${text}`)
  expect(rows.toSorted()).toEqual(ranges.map(({ id, text }) => `${id}: ${text}`).toSorted())
})

it('the overlaps that it gives are those of the zones', () => {
  const rows = [...method.matchAll(/^\| `([a-z0-9-]+)` +\| `([a-z0-9-]+)` +((?:\|[^|\n]+){3})\|$/gm)]
  expect(rows.length).toBeGreaterThan(5)
  for (const [, a, b, cells] of rows) {
    const overlap = zoneOverlap({ zones: catalog.zones, overlaps: catalog.overlaps! }, a!, b!)
    if ('because' in overlap) throw new Error(`"${a}" and "${b}" have no overlap: ${overlap.because.join(', ')}`)
    const texts = [overlap.shared, overlap.onlyA, overlap.onlyB].map(([least, drawn, most]) =>
      plain(formatAreaRange(drawn, [least, most], 'en')),
    )
    expect(`| ${texts.join(' | ')} `, `${a}, ${b}`).toBe(cells!.replace(/ +/g, ' '))
  }
})

it('and the example in its words is the area of separation', () => {
  expect(method).toContain(`\`${ranges.find(({ id }) => id === 'area-of-separation')?.text}\` says`)
})

it('lines A and B could meet in the far south, in bands that share less than the 1 km² that it names', () => {
  const [a, b] = ['line-a', 'line-b'].map((id) => buffer(zoneOf(id).geometry, zoneOf(id).accuracyMeters[1])!)
  const shared = areaSquareMeters(intersection(a!, b!)!)
  expect(shared).toBeGreaterThan(0.1e6)
  expect(shared).toBeLessThan(1e6)
})
