import { allFeatures } from './features.ts'
import type { Geodata, GeodataFile } from './geodata.ts'
import { comparisons, constructedZones, events, overlays, sourcesById, stories } from './records.ts'

/** An id that the data gives to something. */
export interface NamedId {
  readonly file: GeodataFile
  readonly feature: string | null
  readonly at: string
  readonly id: string
}

/** Every id that is given, not merely used, in the order of the files. */
export function namedIds(geodata: Geodata): NamedId[] {
  const sources = geodata.get('sources.json')
  return [
    ...allFeatures(geodata).map(({ file, id }) => ({ file, feature: id, at: 'id', id })),
    ...constructedZones(geodata).map(({ file, record }) => ({ file, feature: null, at: 'id', id: record.id })),
    ...overlays(geodata).map(({ file, record }) => ({ file, feature: null, at: 'id', id: record.id })),
    ...comparisons(geodata).map(({ file, record: { id } }) => ({ file, feature: id, at: 'id', id })),
    ...events(geodata).map(({ file, record: { id } }) => ({ file, feature: id, at: 'id', id })),
    ...stories(geodata).flatMap(({ file, record }) =>
      record.steps.map(({ id }, i) => ({ file, feature: null, at: `steps[${i}].id`, id })),
    ),
    ...(sources
      ? [...(sourcesById(geodata)?.keys() ?? [])].map((id) => ({ file: sources, feature: null, at: id, id }))
      : []),
  ]
}
