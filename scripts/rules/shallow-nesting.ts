import type { Rule } from './issue.ts'
import { MAX_NESTING } from './limits.ts'
import { deepestNesting, lineAndColumn } from './nesting.ts'

/** No file nests brackets so deep that a parser which recurses would fail on it. */
export const shallowNesting: Rule = {
  name: 'shallow-nesting',
  check: (geodata) =>
    [...geodata.values()].flatMap(({ path, text }) => {
      const { depth, offset } = deepestNesting(text ?? '')
      if (depth <= MAX_NESTING) return []
      const message = `${depth} brackets are open at once; at most ${MAX_NESTING} are expected. Remove the brackets that hold nothing of their own.`
      return [{ rule: 'shallow-nesting', file: path, feature: null, at: lineAndColumn(text ?? '', offset), message }]
    }),
}
