import { stemOf } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { namedIds } from './named-ids.ts'
import { quote } from './nearest.ts'
import { overlays } from './records.ts'

const NAME = 'ids-match-files'

/** A zone or an overlay has the id that its file is called by, and an overlay lies in the folder of its kind. */
export const idsMatchFiles: Rule = {
  name: NAME,
  check: (geodata) => {
    const ids = namedIds(geodata)
      .filter(({ file }) => file.path.startsWith('zones/') || file.path.startsWith('overlays/'))
      .filter(({ file, id }) => id !== stemOf(file.path))
      .map(({ file, feature, at, id }): Issue => {
        const stem = stemOf(file.path)
        const message = `the id is ${quote(id)}, the file name says ${quote(stem)}; they must be the same. Rename one of the two.`
        return { rule: NAME, file: file.path, feature, at, message }
      })
    const kinds = overlays(geodata).flatMap(({ file, record }): Issue[] => {
      const folder = file.path.split('/')[1] ?? ''
      if (record.kind === folder) return []
      const message = `the kind is ${quote(record.kind)}, the folder says ${quote(folder)}; they must be the same. Move the file or correct the kind.`
      return [{ rule: NAME, file: file.path, feature: null, at: 'kind', message }]
    })
    return [...ids, ...kinds]
  },
}
