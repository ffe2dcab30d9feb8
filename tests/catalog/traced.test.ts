import { describe, expect, it } from 'vitest'
import { type Traced, traced } from '../../src/catalog/traced.ts'
import { zoneOutline } from '../../src/catalog/zone-outline.ts'
import { layOver } from '../../src/geometry/lay-over.ts'
import { areaOf, catalog, zoneOf } from '../real-catalog.ts'
import { drawnRectangle } from './squares.ts'

const outlineOf = (id: string) => zoneOutline(zoneOf(id), catalog)
const edgesOf = (a: string, b: string) => {
  const [outlineA, outlineB] = [outlineOf(a), outlineOf(b)]
  const { shared, onlyA, onlyB } = layOver(areaOf(a), areaOf(b))
  return [shared, onlyA, onlyB].map((area) => traced(area, outlineA, outlineB)) as [Traced[], Traced[], Traced[]]
}
const linesOf = (edges: readonly Traced[]) => new Set(edges.map(({ edge }) => edge.line?.id))
const meters = (edges: readonly Traced[]) => edges.reduce((sum, { edge }) => sum + edge.lengthMeters, 0)

describe('the edges of what the area of separation and Quneitra governorate make together', () => {
  const [shared, onlyA, onlyB] = edgesOf('area-of-separation', 'quneitra-governorate')

  it('all lie on the outline of one or of both, and on a line', () => {
    for (const edges of [shared, onlyA, onlyB]) {
      expect(edges.length).toBeGreaterThan(10)
      for (const { edge, onA, onB } of edges) expect((onA || onB) && edge.line !== null).toBe(true)
    }
  })

  it('are those of lines A and B, the crest of Hermon, and the governorate’s borders where these cut the area', () => {
    expect([...linesOf(shared)].toSorted()).toEqual([
      'hermon-crest-south',
      'line-a',
      'line-b',
      'quneitra-daraa',
      'quneitra-rif-dimashq',
    ])
  })

  it('lie on both outlines only along the crest of Hermon, which both follow', () => {
    expect([...linesOf(shared.filter(({ onA, onB }) => onA && onB))]).toEqual(['hermon-crest-south'])
  })

  it('inside and outside, make up the outline of the area of separation', () => {
    const onItsOutline = [...shared, ...onlyA].filter(({ onA }) => onA)
    // Where it is cut, positions are rounded to 1e-8 degrees.
    expect(meters(onItsOutline) / zoneOf('area-of-separation').lengthMeters!).toBeCloseTo(1, 6)
  })
})

it('an edge that bounds what lies on its other side points the other way', () => {
  const [a, b] = [drawnRectangle('a', [0, 0, 10, 10], 100), drawnRectangle('b', [6, 0, 16, 10], 100)]
  const cut = traced(layOver(a.area, b.area).onlyA, a.outline, b.outline).filter(({ onA }) => !onA)
  // The western edge of B, 10 km long, whose outside is A's inside there.
  expect(cut.map(({ edge }) => Math.round(edge.normal[0] / 1000))).toEqual([10])
  expect(b.outline.edges.map(({ normal }) => Math.round(normal[0] / 1000))).toContain(-10)
})

it('of lines that coincide the less accurate counts', () => {
  const [a, b] = [drawnRectangle('a', [0, 0, 10, 10], 100), drawnRectangle('b', [0, 2, 4, 8], 500)]
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    const edges = traced(layOver(first.area, second.area).shared, first.outline, second.outline)
    const onBoth = edges.filter(({ onA, onB }) => onA && onB)
    expect(onBoth.map(({ edge }) => edge.accuracyMeters)).toEqual([500])
  }
})

it('there are none where nothing is shared', () => {
  expect(traced(null, outlineOf('strip-2km'), outlineOf('suwayda-governorate'))).toEqual([])
})
