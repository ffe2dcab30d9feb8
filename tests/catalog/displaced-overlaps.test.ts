import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constructZones } from '../../src/catalog/construct.ts'
import { NEGLIGIBLE_SQUARE_METERS } from '../../src/catalog/relation.ts'
import { type Traced, traced } from '../../src/catalog/traced.ts'
import type { Ranged } from '../../src/catalog/types.ts'
import { zoneOutline } from '../../src/catalog/zone-outline.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { type LaidOver, layOver } from '../../src/geometry/lay-over.ts'
import type { Area } from '../../src/geometry/combine.ts'
import { areaOf, catalog, ground, zoneOf, zoneSources } from '../real-catalog.ts'
import { type Displaced, displacedLines, scaled, type Shift, type Station } from './displaced-lines.ts'

/*
 * Ranges of overlaps by brute force: lines are moved within their accuracy, zones constructed anew and laid over each other.
 * A draw in which a zone cannot be made says nothing of its overlaps.
 */
const pairs = catalog.overlaps!.pairs

/** What first order neglects, as a share of half the range, as for the ranges of zones. */
const SECOND_ORDER = 0.03

const sizeOf = (area: Area | null) => (area ? areaSquareMeters(area) : 0)

/** By how much a figure leaves its range, as a share of its half; what could be no more than rounds to 0 km² has none. */
function beyond(value: number, [least, drawn, most]: Ranged, perSquareMeter = 1): number {
  const half = Math.max(drawn - least, most - drawn)
  const off = Math.max(value - most, least - value)
  return half === 0 && off < NEGLIGIBLE_SQUARE_METERS * perSquareMeter ? 0 : off / half
}

/** How far each figure of a pair leaves its range, when both zones can be made. */
function excesses({ sources, ground }: Displaced): { readonly name: string; readonly excess: number }[] {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const made = constructZones(sources, ground, 0, ids).geometries
  return pairs.flatMap((pair) => {
    const [a, b] = [made.get(pair.a), made.get(pair.b)] as [Area | undefined, Area | undefined]
    if (!a || !b) return []
    const parts = layOver(a, b)
    const shared = sizeOf(parts.shared)
    const figures = [
      ['shared', beyond(shared, pair.shared)],
      ['only A', beyond(sizeOf(parts.onlyA), pair.onlyA)],
      ['only B', beyond(sizeOf(parts.onlyB), pair.onlyB)],
      ['share of A', beyond(shared / sizeOf(a), pair.shareOfA, 1 / zoneOf(pair.a).areaSquareMeters!)],
      ['share of B', beyond(shared / sizeOf(b), pair.shareOfB, 1 / zoneOf(pair.b).areaSquareMeters!)],
    ] as const
    return figures.map(([figure, excess]) => ({ name: `${pair.a}, ${pair.b}: ${figure}`, excess }))
  })
}

/** Constructions of all zones and their overlaps, a second or two each. */
const SLOW_MILLISECONDS = 60_000

it(
  'every figure stays in its range while lines shift by their accuracy in directions that turn slowly along them',
  {
    timeout: SLOW_MILLISECONDS,
  },
  () => {
    const lines = [...zoneSources.keys(), ...ground.lines.keys()]
    const angle = fc.integer({ min: 0, max: 359 }).map((degrees) => (degrees * Math.PI) / 180)
    const turns = fc.noBias(fc.array(fc.tuple(angle, angle), { minLength: lines.length, maxLength: lines.length }))
    let looked = 0
    fc.assert(
      fc.property(turns, (turns) => {
        const shift = ({ line, alongMeters, accuracyMeters }: Station): Shift => {
          const [middle, phase] = turns[lines.indexOf(line)]!
          // As for the ranges of zones: a right angle to either side within no less than 5 km and 10 accuracies.
          const wave = Math.max(20_000, 40 * accuracyMeters)
          const direction = middle + (Math.PI / 2) * Math.sin((2 * Math.PI * alongMeters) / wave + phase)
          return [Math.cos(direction), Math.sin(direction)]
        }
        for (const { name, excess } of excesses(displacedLines(shift))) {
          looked++
          expect(excess, name).toBeLessThan(SECOND_ORDER)
        }
      }),
      { numRuns: 8, seed: 1974, endOnFailure: true },
    )
    expect(looked).toBeGreaterThan(4 * pairs.length)
  },
)

/** Shifts that move each line of a result outwards, or with -1 inwards; lines that do not bound it stay. */
function outwards(edges: readonly Traced[], sign: 1 | -1): (station: Station) => Shift {
  const sides = new Map<string, 1 | -1>()
  for (const { edge } of edges) {
    if (!edge.line || edge.offset || edge.line.geometry.type !== 'LineString') continue
    const path = edge.line.geometry.coordinates.map((position) => position.join())
    const [from, to] = [path.indexOf(edge.start.join()), path.indexOf(edge.end.join())]
    // Rings run counterclockwise: out is to the right of them.
    if (from >= 0 && to >= 0) sides.set(edge.line.id, from < to ? -1 : 1)
  }
  return ({ line, left }) => scaled(left, sign * (sides.get(line) ?? 0))
}

describe('a range is not needlessly wide', () => {
  it.each([
    ['area-of-separation', 'quneitra-governorate', 'shared'],
    ['area-of-separation', 'three-governorates', 'shared'],
    ['control-15km-from-line-a', 'three-governorates', 'onlyA'],
  ] as const)('%s and %s: lines moved outwards or inwards reach much of %s', (a, b, figure) => {
    const [outlineA, outlineB] = [a, b].map((id) => zoneOutline(zoneOf(id), catalog)) as [never, never]
    const edges = traced(layOver(areaOf(a), areaOf(b))[figure], outlineA, outlineB)
    const [least, drawn, most] = pairs.find((pair) => pair.a === a && pair.b === b)![figure]
    const reached = ([1, -1] as const).flatMap((sign) => {
      const { sources, ground } = displacedLines(outwards(edges, sign))
      const made = constructZones(sources, ground, 0, [a, b]).geometries
      const [areaA, areaB] = [made.get(a), made.get(b)] as [Area | undefined, Area | undefined]
      if (!areaA || !areaB) return []
      const value = sizeOf(layOver(areaA, areaB)[figure as keyof LaidOver])
      return [value > drawn ? (value - drawn) / (most - drawn) : (drawn - value) / (drawn - least)]
    })
    expect(reached.length).toBeGreaterThan(0)
    for (const share of reached) expect(share).toBeLessThan(1 + SECOND_ORDER)
    expect(Math.max(...reached)).toBeGreaterThan(0.5)
  })
})
