import { allFeatures, pathsOf } from './features.ts'
import type { Issue, Rule } from './issue.ts'

/** A line has two positions at least, a ring four, an area one ring. */
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
      return paths.flatMap(({ prefix, positions, shape }) => {
        const least = shape === 'point' ? 1 : shape === 'line' ? 2 : 4
        if (positions.length >= least) return []
        const kind = shape === 'line' ? 'a line' : 'a ring, whose first position is repeated at its end,'
        const message = `${positions.length} positions; ${kind} needs ${least} at least. Draw it again or delete it.`
        return [issue(prefix.replace(/, $/, '') || 'coordinates', message)]
      })
    }),
}
