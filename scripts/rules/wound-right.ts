import type { Position } from 'geojson'
import { allFeatures, pathsOf } from './features.ts'
import type { Issue, Rule } from './issue.ts'

/** Outer rings run counter-clockwise, holes clockwise (RFC 7946, section 3.1.6): d3-geo and others fill by it. */
export const woundRight: Rule = {
  name: 'wound-right',
  check: (geodata) =>
    allFeatures(geodata).flatMap(({ file, id, geometry }) =>
      pathsOf(geometry).flatMap(({ prefix, positions, shape }): Issue[] => {
        if (shape === 'line' || shape === 'point') return []
        const expected = shape === 'hole' ? -1 : 1
        if (Math.sign(signedArea(positions)) !== -expected) return []
        const [found, wanted] = expected < 0 ? ['counter-clockwise', 'clockwise'] : ['clockwise', 'counter-clockwise']
        const message = `the ${shape} runs ${found}; ${wanted} is expected. Reverse the order of its positions.`
        return [{ rule: 'wound-right', file: file.path, feature: id, at: prefix.replace(/, $/, ''), message }]
      }),
    ),
}

/** Shoelace formula in degrees, from the first position so that few digits cancel; positive is counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  const [x = 0, y = 0] = ring[0] ?? []
  return ring.reduce((sum, [x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? ring[0] ?? []
    return sum + ((x1 - x) * (y2 - y) - (x2 - x) * (y1 - y)) / 2
  }, 0)
}
