import { allFeatures } from './features.ts'
import type { Issue, Rule } from './issue.ts'
import { sourcesById } from './records.ts'

/** Licences that what is derived has to keep. */
const SHARE_ALIKE = ['ODbL-1.0', 'LGPL-3.0-or-later']

/** A line that was traced from data carries the licence of that data; where one asks for share-alike, that one. */
export const licencesHonoured: Rule = {
  name: 'licences-honoured',
  check: (geodata) => {
    const sources = sourcesById(geodata)
    return allFeatures(geodata).flatMap(({ file, id, properties }): Issue[] => {
      const { licence, sources: cited } = properties
      if (!sources || typeof licence !== 'string' || typeof cited !== 'string') return []
      const licences = cited.split(' ').flatMap((source) => sources.get(source)?.licence ?? [])
      const binding = licences.filter((one) => SHARE_ALIKE.includes(one))
      const allowed = binding.length > 0 ? binding : licences
      if (allowed.length === 0 || allowed.includes(licence)) return []
      const message = `the licence is ${licence}, but its sources (${cited}) give ${[...new Set(allowed)].join(' or ')}. Correct the licence or the sources.`
      return [{ rule: 'licences-honoured', file: file.path, feature: id, at: 'licence', message }]
    })
  },
}
