import type { Rule } from './issue.ts'
import { namedIds } from './named-ids.ts'
import { quote } from './nearest.ts'

/** Ids are small Latin letters and digits, joined by single hyphens: they stand in addresses and file names. */
export const kebabCaseIds: Rule = {
  name: 'kebab-case-ids',
  check: (geodata) =>
    namedIds(geodata)
      .filter(({ id }) => kebabCase(id) !== id || id === '')
      .map(({ file, feature, at, id }) => {
        const kebab = kebabCase(id)
        const hint = kebab === '' ? 'Choose another.' : `Write ${quote(kebab)} here and wherever it is used.`
        const message = `the id ${quote(id)} is not in kebab-case (small letters, digits, single hyphens). ${hint}`
        return { rule: 'kebab-case-ids', file: file.path, feature, at, message }
      }),
}

/** An id in kebab-case that is as near to the given one as can be; the same where it is in kebab-case already. */
export function kebabCase(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
