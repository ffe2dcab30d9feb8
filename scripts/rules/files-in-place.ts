import { KINDS } from '../../src/catalog/types.ts'
import { NEEDED_FILES } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { nearest } from './nearest.ts'

const NAME = 'files-in-place'

/** Every file lies where the catalog looks for it, and none that it needs is missing. */
export const filesInPlace: Rule = {
  name: NAME,
  check: (geodata) => {
    const issues: Issue[] = []
    const report = (file: string, message: string) =>
      issues.push({ rule: NAME, file, feature: null, at: null, message })
    for (const { path, kind } of geodata.values()) {
      const folder = path.split('/')[1] ?? ''
      if (kind === null) {
        const near = nearest(path, NEEDED_FILES)
        const hint = near ? ` Is ${near} meant?` : ''
        report(
          path,
          `nothing reads a file of this place and name. Zones are zones/<id>.geojson or zones/<id>.json, overlays are overlays/<kind>/<id>.json; move or rename it.${hint}`,
        )
      } else if (kind === 'overlay' && !(KINDS as readonly string[]).includes(folder)) {
        report(
          path,
          `"${folder}" is no kind of overlay; the folders are ${KINDS.join(', ')}. Move the file to one of them.`,
        )
      }
    }
    for (const path of NEEDED_FILES) {
      if (!geodata.has(path))
        report(path, 'the file is missing; the catalog cannot be compiled without it. Restore it.')
    }
    return issues
  },
}
