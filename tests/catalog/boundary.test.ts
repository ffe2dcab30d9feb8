import type { LineString, Position } from 'geojson'
import { describe, expect, it, test } from 'vitest'
import {
  type BoundaryEdge,
  type BoundingLine,
  boundaryEdges,
  ingredientsOf,
  middleOf,
  ON_LINE_METERS,
} from '../../src/catalog/boundary.ts'
import { distanceMeters } from '../../src/geometry/distance.ts'
import { lengthMeters } from '../../src/geometry/length.ts'
import { areaOf, catalog, ground, zoneOf, zoneSources } from '../real-catalog.ts'

const firmAreas = catalog.zones.filter((zone) => zone.areaSquareMeters !== null && zone.method !== 'schematic')
const edgesOf = (id: string) => boundaryEdges(areaOf(id), ingredientsOf([id], zoneSources, ground.lines))
const metersOf = (edges: readonly BoundaryEdge[]) =>
  edges.reduce((sum, { start, end }) => sum + lengthMeters({ type: 'LineString', coordinates: [start, end] }), 0)
const on = (id: string, line: string) => edgesOf(id).filter((edge) => edge.line?.id === line && !edge.offset)
const linesOf = (id: string) => new Set(edgesOf(id).map((edge) => edge.line?.id))

describe('every metre of the boundary of a firm zone lies on a line or its offset', () => {
  test.each(firmAreas.map((zone) => zone.id))('%s', (id) => {
    const edges = edgesOf(id)
    expect(edges.filter(({ line }) => line === null)).toEqual([])
    // Sums of the same edges in another order.
    expect(metersOf(edges)).toBeCloseTo(zoneOf(id).lengthMeters!, 3)
  })
})

it('each edge has the line, or the offset, that trying all of them at its ends and its middle finds', () => {
  const isOn = (position: Position, { geometry }: BoundingLine) => distanceMeters(position, geometry) <= ON_LINE_METERS
  for (const { id } of firmAreas) {
    const { lines, offsets } = ingredientsOf([id], zoneSources, ground.lines)
    for (const edge of edgesOf(id)) {
      const probes = [edge.start, middleOf(edge.start, edge.end), edge.end]
      const on = lines.filter((line) => probes.every((probe) => isOn(probe, line)))
      const worst = Math.max(...on.map(({ accuracyMeters }) => accuracyMeters))
      // 0.1 % and 2 m: how far an offset may run from where it was measured to.
      const off = offsets.filter(({ line, meters }) =>
        probes.every((probe) => Math.abs(distanceMeters(probe, line.geometry) - meters) < 0.001 * meters + 2),
      )
      if (on.length > 0) expect([edge.line!.accuracyMeters, edge.offset], id).toEqual([worst, false])
      else expect([edge.line?.id, edge.offset], id).toEqual([off[0]?.line.id, off.length > 0])
    }
  }
})

it('a zone between lines has each of them whole', () => {
  for (const line of ['line-a', 'line-b', 'south-closing-edge', 'hermon-crest-north', 'hermon-crest-south']) {
    const { geometry } = ground.lines.get(line) ?? zoneOf(line)
    // 1 m for the rounding of positions; the shortest of these lines is 1 km long.
    expect(Math.abs(metersOf(on('area-of-separation', line)) - lengthMeters(geometry)), line).toBeLessThan(1)
  }
})

it('an edge that disappeared in a union is not on the boundary', () => {
  for (const inner of ['quneitra-daraa', 'daraa-suwayda']) {
    expect(metersOf(on('daraa-governorate', inner))).toBeGreaterThan(10_000)
    expect([...linesOf('southern-governorates')]).not.toContain(inner)
  }
})

it('an edge where an area was cut lies on the line that cuts, with that line’s accuracy', () => {
  const cut = on('three-governorates', 'line-a')
  expect(metersOf(cut)).toBeGreaterThan(50_000)
  for (const edge of cut) expect(edge.line?.accuracyMeters).toBe(300)
  // The belt ends at the border of Syria, which is less accurate than line B.
  const clipped = on('limitation-syria-0-10', 'lebanon-syria')
  expect(metersOf(clipped)).toBeGreaterThan(1_000)
  for (const edge of clipped) expect(edge.line?.accuracyMeters).toBe(500)
})

it('the far edge of a belt is the offset of its line, the near one the line itself', () => {
  const edges = edgesOf('strip-2km').filter((edge) => edge.line?.id === 'line-b')
  const [near, far] = [edges.filter((edge) => !edge.offset), edges.filter((edge) => edge.offset)]
  // The belt follows line B but for its ends, which the border may cut.
  expect(metersOf(near) / zoneOf('line-b').lengthMeters!).toBeGreaterThan(0.95)
  expect(metersOf(far) / metersOf(near)).toBeGreaterThan(0.8)
})

it('the edge of the base map is no boundary and has no accuracy', () => {
  const frame = on('syria', 'frame-of-the-base')
  expect(metersOf(frame)).toBeGreaterThan(100_000)
  for (const edge of frame) expect(edge.line?.accuracyMeters).toBe(0)
})

it('of two lines that coincide the less accurate counts', () => {
  const geometry: LineString = {
    type: 'LineString',
    coordinates: [
      [36, 33],
      [36, 33.1],
    ],
  }
  const line = (id: string, accuracyMeters: number) => ({ id, geometry, accuracyMeters })
  const ring: Position[] = [[36, 33], [36.1, 33], [36, 33.1], [36, 33]] // prettier-ignore
  for (const lines of [
    [line('good', 300), line('poor', 700)],
    [line('poor', 700), line('good', 300)],
  ]) {
    const edges = boundaryEdges({ type: 'Polygon', coordinates: [ring] }, { lines, offsets: [] })
    expect(edges.map((edge) => edge.line?.id)).toEqual([undefined, undefined, 'poor'])
  }
})

it('a belt measured off a line that is joined from two moves with each of them', () => {
  const belt = {
    ...zoneOf('strip-2km'),
    id: 'belt',
    origin: 'constructed' as const,
    rule: { type: 'offset' as const, line: 'north-closing-edge', within: 'syria', fromMeters: 0, toMeters: 2000 },
  }
  const { offsets } = ingredientsOf(['belt'], new Map([...zoneSources, ['belt', belt]]), ground.lines)
  expect(offsets.map(({ line, meters }) => [line.id, meters])).toEqual([
    ['hermon-crest-north', 2000],
    ['hermon-crest-south', 2000],
  ])
})
