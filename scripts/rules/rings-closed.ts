import { allFeatures, pathsOf } from './features.ts'
import type { Issue, Rule } from './issue.ts'

/** Every ring ends where it began, to the last digit (RFC 7946, section 3.1.6). */
export const ringsClosed: Rule = {
  name: 'rings-closed',
  check: (geodata) =>
    allFeatures(geodata).flatMap(({ file, id, geometry }) =>
      pathsOf(geometry).flatMap(({ prefix, positions, shape }): Issue[] => {
        const [first, last] = [positions[0], positions.at(-1)]
        if (shape === 'line' || shape === 'point' || !first || !last) return []
        if (first[0] === last[0] && first[1] === last[1]) return []
        const at = `${prefix}position ${positions.length - 1}`
        const message = `the ring begins at ${first.join(', ')} and ends at ${last.join(', ')}; the same position is expected. Repeat the first position at the end.`
        return [{ rule: 'rings-closed', file: file.path, feature: id, at, message, position: last }]
      }),
    ),
}
