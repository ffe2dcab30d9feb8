import { expect, test } from 'vitest'
import { box, positionsOf, report, reportOnRings, reportOnZone, withChange } from './damaged-geodata.ts'

const OUTER = box(35.7, 33.3, 35.95, 33.5)
const HOLE = box(35.82, 33.38, 35.88, 33.42).reverse()

test('an open ring is refused with its two ends', () => {
  expect(reportOnRings([OUTER.slice(0, -1)]).join()).toContain(
    'ring 0, position 3: the ring begins at 35.7, 33.3 and ends at 35.7, 33.5; the same position is expected',
  )
})

test('a clockwise outer ring is refused', () => {
  expect(reportOnRings([OUTER.toReversed()]).join()).toContain(
    'ring 0: the outer ring runs clockwise; counter-clockwise is expected. Reverse the order of its positions.',
  )
})

test('a counter-clockwise hole is refused', () => {
  expect(reportOnRings([OUTER, HOLE.toReversed()]).join()).toContain('ring 1: the hole runs counter-clockwise')
})

test('a bow-tie is refused with the place of its crossing and the segments that cross', () => {
  const bowTie = [
    [35.7, 33.3],
    [35.9, 33.5],
    [35.9, 33.3],
    [35.7, 33.5],
    [35.7, 33.3],
  ]
  expect(reportOnRings([bowTie]).join()).toContain(
    'ring 0: the ring crosses or touches itself at 35.8, 33.4 (positions 0 to 1 and 2 to 3)',
  )
})

test('a ring that runs out and back on itself is refused', () => {
  const spike = OUTER.toSpliced(2, 0, [35.95, 33.4], [36.1, 33.4], [35.95, 33.4])
  expect(reportOnRings([spike]).join()).toContain('crosses or touches itself')
})

test('a ring of three positions is refused', () => {
  const sliver = [
    [35.7, 33.3],
    [35.9, 33.5],
    [35.7, 33.3],
  ]
  expect(reportOnRings([sliver]).join()).toContain('ring 0: 3 positions; a ring, whose first position is repeated')
})

test('a position that is repeated is refused', () => {
  const issues = reportOnRings([OUTER.toSpliced(1, 0, OUTER[0]!)])
  expect(issues.join()).toContain('ring 0, position 1: 35.7, 33.3 is the same as position 0')
})

test('a hole outside its ring is refused', () => {
  const outside = box(36.2, 33.3, 36.3, 33.4).reverse()
  expect(reportOnRings([OUTER, outside]).join()).toContain('holes: a hole lies outside its outer ring at')
})

test('holes that overlap are refused', () => {
  const other = box(35.85, 33.4, 35.92, 33.44).reverse()
  expect(reportOnRings([OUTER, HOLE, other]).join()).toContain('a hole crosses the outer ring or another hole')
})

test('parts that overlap are refused', () => {
  const issues = reportOnZone('mount-hermon-extent', (feature) => {
    const coordinates = [[OUTER], [box(35.9, 33.4, 36, 33.6)]]
    feature['geometry'] = { type: 'MultiPolygon', coordinates } as never
  })
  expect(issues.join()).toContain('parts: two parts overlap at')
})

test('two rings that cross themselves are both reported', () => {
  const issues = reportOnZone('mount-hermon-extent', (feature) => {
    const bowTie = (x: number) => [
      [
        [x, 33.3],
        [x + 0.1, 33.5],
        [x + 0.1, 33.3],
        [x, 33.5],
        [x, 33.3],
      ],
    ]
    feature['geometry'] = { type: 'MultiPolygon', coordinates: [bowTie(35.7), bowTie(35.9)] } as never
  })
  expect(issues.filter((issue) => issue.includes('crosses or touches itself'))).toHaveLength(2)
})

test('a line that crosses itself is refused, for no area can be made with its loop', () => {
  const issues = reportOnZone('line-a', (feature) => {
    const positions = positionsOf(feature)
    ;[positions[5], positions[6]] = [positions[6]!, positions[5]!]
    ;[positions[3], positions[8]] = [positions[8]!, positions[3]!]
  })
  expect(issues.join()).toMatch(
    /position \d+: the line crosses or touches itself at .* \(positions \d+ to \d+ and \d+ to \d+\)/,
  )
})

test('a ring of 20,000 positions is checked within seconds', () => {
  const round = Array.from({ length: 20_000 }, (_, i) => {
    const angle = (i / 20_000) * 2 * Math.PI
    const radius = 0.1 + 0.001 * (i % 2)
    return [35.85 + radius * Math.cos(angle), 33.4 + radius * Math.sin(angle)]
  })
  const issues = report(
    withChange('basemap/water.geojson', ({ features }) => {
      features![0]!['geometry']!['coordinates'] = [[...round, round[0]!]] as never
    }),
  )
  expect(issues).toEqual([])
}, 5000)
