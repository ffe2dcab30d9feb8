import { expect, it } from 'vitest'
import { boundingParts, inheritProvenance } from '../../src/catalog/inherit.ts'
import { catalog, ground, zoneOf, zoneSources } from '../real-catalog.ts'

const partsOf = (id: string) => boundingParts(id, zoneSources, ground).map((part) => part.id)
const provenanceOf = (id: string) => inheritProvenance(id, zoneSources, ground)

it('a drawn zone is its own and only part', () => {
  expect(partsOf('line-b')).toEqual(['line-b'])
  expect(provenanceOf('line-b')).toEqual({
    method: 'control-points',
    accuracyMeters: [300, 300],
    licences: ['ODbL-1.0'],
    drawnFrom: ['osm-184888'],
    creditedTo: ['osm-184888'],
  })
})

it('a zone between lines is bounded by each of them, followed to what was drawn', () => {
  expect(partsOf('area-of-separation')).toEqual([
    'line-a',
    'hermon-crest-north',
    'hermon-crest-south',
    'line-b',
    'south-closing-edge',
  ])
})

it('spans the accuracies of its lines', () => {
  expect(provenanceOf('area-of-separation').accuracyMeters).toEqual([300, 600])
})

it('takes the weakest method of its lines', () => {
  expect(ground.lines.get('shebaa-inner')?.method).toBe('reconstructed')
  expect(ground.lines.get('shebaa-outer')?.method).toBe('traced')
  expect(provenanceOf('shebaa-farms').method).toBe('reconstructed')
})

it('was drawn from the sources of all its bounding parts, each once and sorted', () => {
  for (const { id } of catalog.zones) {
    const parts = boundingParts(id, zoneSources, ground)
    expect(provenanceOf(id).drawnFrom, id).toEqual([...new Set(parts.flatMap((part) => part.sources))].toSorted())
  }
})

it('carries the licence of a line that only cuts it, because its positions stand in the result', () => {
  expect(provenanceOf('reported-control').licences).toContain('ODbL-1.0')
  expect(provenanceOf('reported-control').creditedTo).toContain('osm-184888')
  expect(provenanceOf('reported-control').drawnFrom).not.toContain('osm-184888')
})

it('an offset inherits from its line, not from what clips it', () => {
  expect(partsOf('strip-2km')).toEqual(['line-b'])
})

it('what is cut away or clips takes no part', () => {
  expect(partsOf('reported-control')).toEqual(['reported-control-extent'])
  expect(partsOf('three-governorates')).toEqual(partsOf('southern-governorates'))
})

it('the edge of the base map is no boundary', () => {
  expect(partsOf('frame-of-the-base')).toEqual([])
  expect(partsOf('syria')).not.toContain('frame-of-the-base')
  expect(provenanceOf('syria').accuracyMeters[0]).toBeGreaterThan(0)
})

it('what no file holds has no part', () => {
  expect(partsOf('nowhere')).toEqual([])
})

it('the catalog says of every zone what its parts say', () => {
  for (const { id } of catalog.zones) expect(zoneOf(id), id).toMatchObject(provenanceOf(id))
})
