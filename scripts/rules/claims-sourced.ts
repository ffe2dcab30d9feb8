import { citations } from './cited-sources.ts'
import type { Issue, Rule } from './issue.ts'
import type { Source } from '../../src/catalog/types.ts'
import { overlays, sourcesById } from './records.ts'

const NAME = 'claims-sourced'

/** Nothing is said without a source, and what is in force or agreed rests on a document that was read, not on the press. */
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
        if (claim.sources.some((id) => bearsLaw(sources.get(id)!))) return []
        const message = `standing "${claim.standing}" needs a document that was read, or a full reprint; none of ${claim.sources.join(', ')} is. Add the document or choose another standing.`
        return [{ rule: NAME, file: file.path, feature: null, at: `claims[${i}].standing`, message }]
      }),
    )
    return [...bare, ...undocumented]
  },
}

/** A document of which something was read, or a reprint of all of it wherever it appeared. */
function bearsLaw({ kind, read }: Omit<Source, 'id'>): boolean {
  return read === 'reprint' || (kind === 'document' && (read === 'full' || read === 'excerpt'))
}
