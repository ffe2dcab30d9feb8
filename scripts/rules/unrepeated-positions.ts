import { allFeatures, pathsOf } from './features.ts'
import type { Issue, Rule } from './issue.ts'

/** No position follows itself: such a segment has no length and no direction, which offsets and labels need. */
export const unrepeatedPositions: Rule = {
  name: 'unrepeated-positions',
  check: (geodata) =>
    allFeatures(geodata).flatMap(({ file, id, geometry }) =>
      pathsOf(geometry).flatMap(({ prefix, positions }) =>
        positions.flatMap((position, i): Issue[] => {
          const before = positions[i - 1]
          if (!before || before[0] !== position[0] || before[1] !== position[1]) return []
          const at = `${prefix}position ${i}`
          const message = `${position.join(', ')} is the same as position ${i - 1}; each should differ from the one before. Delete one of the two.`
          return [{ rule: 'unrepeated-positions', file: file.path, feature: id, at, message, position }]
        }),
      ),
    ),
}
