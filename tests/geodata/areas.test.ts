import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { difference, intersection, union } from '../../src/geometry/combine.ts'
import { areaOf, catalog } from '../real-catalog.ts'

const GOLDEN = new URL('areas.golden.json', import.meta.url)
const RENEW = 'UPDATE_GOLDEN=1 npx vitest run --project unit tests/geodata/areas.test.ts'

/** Of sketches too: they publish no figure, but a change of their drawing must not pass unseen. */
const km2 = (id: string) => areaSquareMeters(areaOf(id)) / 1e6

it('the area of every public zone is the one on record', () => {
  const areas = catalog.zones.filter((zone) => zone.use === 'public' && zone.geometry.type !== 'LineString')
  const measured = Object.fromEntries(areas.map(({ id }) => [id, Number(km2(id).toFixed(2))]))
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, `${JSON.stringify(measured, null, 2)}\n`)
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Record<string, number>
  const changes = changesOf(golden, measured)
  expect(changes, `Areas changed:\n${changes.join('\n')}\nIf that is meant, run: ${RENEW}\n`).toEqual([])
})

function changesOf(golden: Readonly<Record<string, number>>, measured: Readonly<Record<string, number>>): string[] {
  return [...new Set([...Object.keys(golden), ...Object.keys(measured)])].flatMap((id) => {
    const [was, is] = [golden[id], measured[id]]
    if (was === is) return []
    if (was === undefined) return [`${id}: new, ${is} km²`]
    if (is === undefined) return [`${id}: gone, was ${was} km²`]
    return [`${id}: ${was} -> ${is} km² (${is > was ? '+' : ''}${(is - was).toFixed(2)})`]
  })
}

it('a changed, a new and a lost zone are each told in square kilometres', () => {
  expect(changesOf({ strip: 183.59, lost: 5 }, { strip: 184, added: 7.5 })).toEqual([
    'strip: 183.59 -> 184 km² (+0.41)',
    'lost: gone, was 5 km²',
    'added: new, 7.5 km²',
  ])
})

/** Belts measured on OCHA's border, which ours is traced from; the reference allows 2 % to one who draws by hand. */
test.each([
  ['the strip of 2 km', ['strip-2km'], 184],
  ['the belt of 10 km', ['limitation-syria-0-10'], 910],
  ['the belts to 20 km', ['limitation-syria-0-10', 'limitation-syria-10-20'], 1902],
  ['the belts to 25 km', ['limitation-syria-0-10', 'limitation-syria-10-20', 'limitation-syria-20-25'], 2442],
])('%s measures what the reference measured', (_, belts, reference) => {
  const sum = belts.reduce((total, id) => total + km2(id), 0)
  expect(Math.abs(sum / reference - 1)).toBeLessThan(0.02)
})

it('the area of separation lies inside Syria but for 3 % on the crest of Hermon, where sources differ', () => {
  const outside = difference(areaOf('area-of-separation'), [areaOf('syria')])
  expect(outside ? areaSquareMeters(outside) / 1e6 : 0).toBeLessThan(0.03 * km2('area-of-separation'))
})

it('the area of separation and the occupied Golan share an edge and no area', () => {
  expect(intersection(areaOf('area-of-separation'), areaOf('occupied-golan'))).toBeNull()
})

it('the three governorates fit together without gap or overlap', () => {
  const parts = ['quneitra-governorate', 'daraa-governorate', 'suwayda-governorate']
  const whole = union(parts.map(areaOf))!
  const sum = parts.reduce((total, id) => total + km2(id), 0)
  // 1e-9 of 11,900 km² is 12 m²: below one missing position.
  expect(areaSquareMeters(whole) / 1e6 / sum).toBeCloseTo(1, 9)
  expect(whole.type).toBe('Polygon')
  expect(whole.coordinates).toHaveLength(1)
})

it('Syria is made up of what lies west of line A, between the lines and east of line B', () => {
  const parts = ['occupied-golan', 'shebaa-farms', 'syria-east-of-line-b'].map(km2)
  const between = areaSquareMeters(intersection(areaOf('area-of-separation'), areaOf('syria'))!) / 1e6
  const sum = parts.reduce((total, part) => total + part, between)
  // Where the lines cross the border, positions are rounded to 0.1 m.
  expect(sum / km2('syria')).toBeCloseTo(1, 8)
})

it('the belts follow one another without gap or overlap', () => {
  const belts = ['limitation-syria-0-10', 'limitation-syria-10-20', 'limitation-syria-20-25']
  const whole = areaSquareMeters(union(belts.map(areaOf))!) / 1e6
  const sum = belts.reduce((total, id) => total + km2(id), 0)
  // Where a belt meets the border, positions are rounded to 0.1 m.
  expect(whole / sum).toBeCloseTo(1, 7)
})
