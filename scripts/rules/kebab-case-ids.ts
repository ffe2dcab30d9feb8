import type { Rule } from './issue.ts'
import { namedIds } from './named-ids.ts'
import { quote } from './nearest.ts'

/** Ids are small Latin letters and digits, joined by single hyphens: they stand in addresses and file names. */
export const kebabCaseIds: Rule = {
  name: 'kebab-case-ids',
  check: (geodata) =>
    namedIds(geodata)
      .filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      .map(({ file, feature, at, id }) => {
        const kebab = id
          .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')
        const hint = kebab === '' ? 'Choose another.' : `Write ${quote(kebab)} here and wherever it is used.`
        const message = `the id ${quote(id)} is not in kebab-case (small letters, digits, single hyphens). ${hint}`
        return { rule: 'kebab-case-ids', file: file.path, feature, at, message }
      }),
}
