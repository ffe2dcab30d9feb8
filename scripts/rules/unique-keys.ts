import { visit } from 'jsonc-parser'
import type { Issue, Rule } from './issue.ts'

/** No object names a property twice: parsers keep one of the two in silence, and not all the same one. */
export const uniqueKeys: Rule = {
  name: 'unique-keys',
  check: (geodata) =>
    [...geodata.values()].flatMap(({ path, text, value }) =>
      text === null || value === undefined ? [] : duplicates(text).map((fault) => ({ ...fault, file: path })),
    ),
}

function duplicates(text: string): Omit<Issue, 'file'>[] {
  const faults: Omit<Issue, 'file'>[] = []
  const open: Map<string, number>[] = []
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, _offset, _length, line, character) => {
      const first = open.at(-1)?.get(name)
      if (first === undefined) return void open.at(-1)?.set(name, line)
      const message = `"${name}" is named twice in one object, first in line ${first + 1}. Keep one of the two.`
      faults.push({ rule: 'unique-keys', feature: null, at: `line ${line + 1}, column ${character + 1}`, message })
    },
  })
  return faults
}
