import { citations } from './cited-sources.ts'
import type { Issue, Rule } from './issue.ts'
import { nearestFew, quote } from './nearest.ts'
import { sourcesById } from './records.ts'

/** Every source that is cited stands in sources.json. */
export const knownSources: Rule = {
  name: 'known-sources',
  check: (geodata) => {
    const known = sourcesById(geodata)
    if (known === null) return []
    return citations(geodata).flatMap(({ file, feature, at, ids }) =>
      ids.flatMap((id, i): Issue[] => {
        if (known.has(id)) return []
        const nearest = nearestFew(id, known.keys()).join(', ')
        const message = `unknown source ${quote(id)}; nearest in sources.json: ${nearest}. Correct the id or add the source.`
        return [{ rule: 'known-sources', file, feature, at: isList(file, at) ? `${at}[${i}]` : at, message }]
      }),
    )
  },
}

/** GeoJSON has its ids in one text, and a quotation has one source. */
function isList(file: string, at: string): boolean {
  return !file.endsWith('.geojson') && !at.endsWith('source')
}
