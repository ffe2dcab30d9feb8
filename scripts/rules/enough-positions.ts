import { allFeatures, pathsOf } from './features.ts'
import type { Issue, Rule } from './issue.ts'
import { MAX_POSITIONS } from './limits.ts'

/** A line has two positions at least, a ring four, an area one ring; and no geometry more than anybody draws. */
export const enoughPositions: Rule = {
  name: 'enough-positions',
  check: (geodata) =>
    allFeatures(geodata).flatMap(({ file, id, geometry }): Issue[] => {
      const issue = (at: string, message: string) => ({
        rule: 'enough-positions',
        file: file.path,
        feature: id,
        at,
        message,
      })
      const paths = pathsOf(geometry)
      const hollow = geometry.type === 'MultiPolygon' && geometry.coordinates.some((rings) => rings.length === 0)
      if (paths.length === 0 || hollow)
        return [issue('coordinates', 'an area without a ring; one at least is expected. Draw it or delete it.')]
      const count = paths.reduce((sum, { positions }) => sum + positions.length, 0)
      if (count > MAX_POSITIONS)
        return [
          issue(
            'coordinates',
            `${count} positions; ${MAX_POSITIONS} at most are expected. Simplify the line or split it.`,
          ),
        ]
      return paths.flatMap(({ prefix, positions, shape }) => {
        const least = shape === 'point' ? 1 : shape === 'line' ? 2 : 4
        if (positions.length >= least) return []
        const kind = shape === 'line' ? 'a line' : 'a ring, whose first position is repeated at its end,'
        const message = `${positions.length} positions; ${kind} needs ${least} at least. Draw it again or delete it.`
        return [issue(prefix.replace(/, $/, '') || 'coordinates', message)]
      })
    }),
}
