import { allFeatures } from './features.ts'
import type { Geodata } from './geodata.ts'
import { constructedZones, events, overlays, stories } from './records.ts'

/** A list of source ids as it stands somewhere in the data. */
export interface Citation {
  readonly file: string
  readonly feature: string | null
  readonly at: string
  readonly ids: readonly string[]
  /** Whether something without a source is a fault here. */
  readonly needed: boolean
}

/** Every place of the data that cites sources. */
export function citations(geodata: Geodata): Citation[] {
  const features = allFeatures(geodata).flatMap(({ file, id, properties }) =>
    ['sources', 'source'].flatMap((at) => {
      const cited = properties[at]
      if (typeof cited !== 'string') return []
      return [{ file: file.path, feature: id, at, ids: cited.split(' ').filter(Boolean), needed: true }]
    }),
  )
  const zones = constructedZones(geodata).flatMap(({ file, record }) => [
    { file: file.path, feature: null, at: 'sources', ids: record.sources, needed: record.use !== 'construction' },
    ...(['published', 'census'] as const).flatMap((name) =>
      (record[name] ?? []).map(({ sources }, i) => ({
        file: file.path,
        feature: null,
        at: `${name}[${i}].sources`,
        ids: sources,
        needed: true,
      })),
    ),
  ])
  const ofOverlays = overlays(geodata).flatMap(({ file, record }) => {
    const cited = (at: string, ids: readonly string[]) => ({ file: file.path, feature: null, at, ids, needed: true })
    return [
      ...record.quotes.map(({ source }, i) => cited(`quotes[${i}].source`, [source])),
      ...record.claims.flatMap((claim, i) => [
        cited(`claims[${i}].sources`, claim.sources),
        ...claim.responses.map(({ sources }, j) => cited(`claims[${i}].responses[${j}].sources`, sources)),
      ]),
    ]
  })
  const ofEvents = events(geodata).flatMap(({ file, record }) => {
    const cited = (at: string, ids: readonly string[]) => ({
      file: file.path,
      feature: record.id,
      at,
      ids,
      needed: true,
    })
    return [
      cited('sources', record.sources),
      ...record.differences.map(({ sources }, i) => cited(`differences[${i}].sources`, sources)),
    ]
  })
  const ofStory = stories(geodata).flatMap(({ file, record }) =>
    record.steps.map(({ sources }, i) => ({
      file: file.path,
      feature: null,
      at: `steps[${i}].sources`,
      ids: sources,
      needed: true,
    })),
  )
  return [...features, ...zones, ...ofOverlays, ...ofEvents, ...ofStory]
}
