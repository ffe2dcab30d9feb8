import type { Position } from 'geojson'
import type { ZoneGeometry } from '../catalog/types.ts'
import type { Projector } from '../geometry/mercator.ts'
import { simplify } from '../geometry/simplify.ts'

/**
 * SVG path data of a line or area: absolute starts, relative steps, in whole drawing units without letting the rounding add up.
 * @param tolerance drawing units that the path may stray from the geometry
 */
export function pathData(geometry: ZoneGeometry, projector: Projector, tolerance: number): string {
  const drawn = simplify(projected(geometry, projector.project), tolerance)
  switch (drawn.type) {
    case 'LineString':
      return openPath(drawn.coordinates)
    case 'Polygon':
      return drawn.coordinates.map(closedPath).join('')
    case 'MultiPolygon':
      return drawn.coordinates.flat().map(closedPath).join('')
  }
}

function projected<G extends ZoneGeometry>(geometry: G, project: Projector['project']): G {
  const project_ = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === 'number'
      ? [...project(coordinates as Position)]
      : (coordinates as unknown[]).map(project_)
  return { ...geometry, coordinates: project_(geometry.coordinates) }
}

function closedPath(ring: readonly Position[]): string {
  return `${openPath(ring.slice(0, -1))}z`
}

function openPath(positions: readonly Position[]): string {
  const points = positions.map((position) => position.map(Math.round))
  const [start, ...rest] = points as [[number, number], ...[number, number][]]
  let [x, y] = start
  const steps = rest.flatMap((point) => {
    const step = [point[0] - x, point[1] - y] as const
    if (step[0] === 0 && step[1] === 0) return []
    ;[x, y] = point
    return [pair(step)]
  })
  return `M${pair(start)}${steps.length > 0 ? `l${packed(steps)}` : ''}`
}

/** A minus sign parts two figures as well as a space does. */
function packed(steps: readonly string[]): string {
  return steps.join(' ').replaceAll(' -', '-')
}

function pair([x, y]: readonly [number, number]): string {
  return packed([String(x), String(y)])
}
