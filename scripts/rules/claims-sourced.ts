import { citations } from './cited-sources.ts'
import type { Issue, Rule } from './issue.ts'
import { overlays, sourcesById } from './records.ts'

const NAME = 'claims-sourced'

/** Nothing is said without a source, and what is in force or agreed rests on a document, not on the press alone. */
export const claimsSourced: Rule = {
  name: NAME,
  check: (geodata) => {
    const bare = citations(geodata)
      .filter(({ ids, needed }) => needed && ids.length === 0)
      .map(({ file, feature, at }): Issue => {
        const message = 'no source; at least one is expected. Add the id of an entry of sources.json.'
        return { rule: NAME, file, feature, at, message }
      })
    const sources = sourcesById(geodata)
    const undocumented = overlays(geodata).flatMap(({ file, record }) =>
      record.claims.flatMap((claim, i): Issue[] => {
        const firm = claim.standing === 'in-force' || claim.standing === 'agreed'
        const known = claim.sources.every((id) => sources?.has(id)) // known-sources reports the others
        if (!firm || !sources || !known || claim.sources.length === 0) return []
        if (claim.sources.some((id) => sources.get(id)?.kind === 'document')) return []
        const message = `standing "${claim.standing}" needs a source of kind "document"; ${claim.sources.join(', ')} are not. Add the document or choose another standing.`
        return [{ rule: NAME, file: file.path, feature: null, at: `claims[${i}].standing`, message }]
      }),
    )
    return [...bare, ...undocumented]
  },
}
