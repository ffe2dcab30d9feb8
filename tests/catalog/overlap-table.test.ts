import { describe, expect, it } from 'vitest'
import { combinedOverlap, layZonesOver } from '../../src/catalog/combined-overlap.ts'
import { csvOf } from '../../src/catalog/data-table.ts'
import { overlaysTable, pairsTable } from '../../src/catalog/overlap-table.ts'
import type { BoundedFigure } from '../../src/catalog/types.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { catalog } from '../real-catalog.ts'

const whole = { ...catalog, overlaps: catalog.overlaps! }
const { extents, overlays } = whole.overlaps
const overlaysEn = overlaysTable(whole, COMPARE_WORDS.en, 'en')
const pairsEn = pairsTable(whole, COMPARE_WORDS.en, 'en')
const idOf = (read: { overlay: string; reading: string | null }) =>
  read.reading === null ? read.overlay : `${read.overlay}.${read.reading}`
const fields = (figure: BoundedFigure | null) => {
  if (figure === null) return ',,,'
  const [least, drawn, most] = figure.range
  return [drawn, least, most, figure.bound].join()
}

describe('the table of all overlays', () => {
  it('has a row for each overlay in each of its readings, whose area is that of the catalog', () => {
    expect(overlaysEn.rows.map(({ id }) => id)).toEqual(extents.map(idOf))
    for (const [i, { squareMeters, known }] of extents.entries()) {
      const cell = overlaysEn.rows[i]!.cells[1]!
      expect(cell.type === 'figure' && cell.figure).toEqual(
        squareMeters && { bound: known === 'whole' ? 'exact' : 'at-least', range: squareMeters },
      )
    }
  })

  it('gives the distances of the catalog to the three cities, none to what lies inside', () => {
    for (const [i, { whereabouts, known }] of extents.entries()) {
      for (const [k, city] of ['damascus', 'suwayda', 'daraa'].entries()) {
        const cell = overlaysEn.rows[i]!.cells[2 + k]!
        const distance = whereabouts?.distances[city]
        const expected = !distance
          ? null
          : distance.side === 'inside'
            ? { bound: 'exact', range: [0, 0, 0] }
            : { bound: known === 'whole' ? 'exact' : 'at-most', range: distance.meters }
        expect(cell.type === 'figure' && cell.figure).toEqual(expected)
      }
    }
  })

  it('holds every pair of readings of different overlays once, with the figures of the catalog, also as CSV', () => {
    const lines = csvOf(pairsEn.columns, pairsEn.rows).split('\r\n').slice(1)
    const expected = extents.flatMap((a, i) =>
      extents
        .slice(i + 1)
        .filter((b) => b.overlay !== a.overlay)
        .map((b) => [a, b] as const),
    )
    expect(pairsEn.rows).toHaveLength(expected.length)
    for (const [i, [a, b]] of expected.entries()) {
      const known = overlays.find((pair) => idOf(pair.a) === idOf(a) && idOf(pair.b) === idOf(b))
      const figures = (['shared', 'shareOfA', 'shareOfB', 'onlyA', 'onlyB'] as const).map((key) =>
        fields(known?.[key] ?? null),
      )
      expect(pairsEn.rows[i]!.id).toBe(`${idOf(a)}~${idOf(b)}`)
      expect(lines[i]!.endsWith(`,${figures.join()}`), lines[i]).toBe(true)
    }
  })

  it.each(LOCALES)('leaves no cell empty in %s', (locale) => {
    for (const make of [overlaysTable, pairsTable])
      for (const { cells } of make(whole, COMPARE_WORDS[locale], locale).rows)
        for (const { text } of cells) expect(text.trim()).not.toBe('')
  })
})

describe('sets of overlays', () => {
  const read = (overlay: string, reading: string | null = null) => ({ overlay, reading })
  const separation = read('disengagement-1974')
  const february = read('israel-feb-2025', 'with-separation')
  const roadmap = read('suwayda-roadmap-2025')

  it('of one overlay each have the figures of the catalog', () => {
    const known = overlays.find(({ a, b }) => a.overlay === 'disengagement-1974' && idOf(b) === idOf(february))!
    expect(combinedOverlap(whole, [separation], [february])).toMatchObject({
      shared: known.shared,
      onlyA: known.onlyA,
      onlyB: known.onlyB,
    })
  })

  it('are dissolved first: two that lie apart add up, and what they share with another does', () => {
    const set = combinedOverlap(whole, [separation, roadmap], [february])
    const single = [separation, roadmap].map((one) => combinedOverlap(whole, [one], [february]))
    const sum = (figures: readonly (BoundedFigure | null)[]) =>
      figures.reduce((all, figure) => all + figure!.range[1], 0)
    // Whole square metres: three roundings may add up to 2.
    expect(Math.abs(set.a.area!.range[1] - sum(single.map(({ a }) => a.area)))).toBeLessThan(2)
    expect(Math.abs(set.shared!.range[1] - sum(single.map(({ shared }) => shared)))).toBeLessThan(2)
  })

  it('are known at least where one of them is, and name why', () => {
    const { a } = combinedOverlap(whole, [separation, read('israel-dec-2025')], [february])
    expect(a.area).toEqual({ bound: 'at-least', range: extents[0]!.squareMeters })
    expect(a.reasons).toEqual(['sketch'])
  })

  it('are drawn as they are measured: the parts of a difference have the areas that the figures give', () => {
    const { shared, onlyA, onlyB, a, b } = combinedOverlap(whole, [separation, roadmap], [february])
    const laid = layZonesOver(whole, a.zones, b.zones)
    for (const [area, figure] of [
      [laid.shared, shared],
      [laid.onlyA, onlyA],
      [laid.onlyB, onlyB],
    ] as const)
      // Of the same clipping, so but for the rounding of figures to whole square metres.
      expect(Math.abs((area ? areaSquareMeters(area) : 0) - figure!.range[1])).toBeLessThan(1)
  })
})
