import type { Position } from 'geojson'
import type { ZoneGeometry } from '../catalog/types.ts'
import type { Projector } from '../geometry/mercator.ts'
import { clip } from '../geometry/clip.ts'
import { simplify } from '../geometry/simplify.ts'

/** How closely a path follows the data. */
export interface PathDetail {
  /** Drawing units that the path may stray from the geometry. */
  readonly tolerance: number
  /** Drawing units beyond the frame that are still drawn; infinite where the frame does not cut the drawing. */
  readonly bleed: number
}

/**
 * SVG path data of a line or area: absolute starts, relative steps, in whole drawing units without letting the rounding add
 * up. Empty where nothing of it lies in the drawing.
 */
export function pathData(geometry: ZoneGeometry, projector: Projector, { tolerance, bleed }: PathDetail): string {
  const drawn = simplify(projected(geometry, projector.project), tolerance)
  const { width, height } = projector
  const seen = Number.isFinite(bleed) ? clip(drawn, [-bleed, -bleed, width + bleed, height + bleed]) : drawn
  switch (seen.type) {
    case 'LineString':
      return openPath(seen.coordinates)
    case 'MultiLineString':
      return seen.coordinates.map(openPath).join('')
    case 'Polygon':
      return seen.coordinates.map(closedPath).join('')
    case 'MultiPolygon':
      return seen.coordinates.flat().map(closedPath).join('')
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
  if (positions.length < 2) return ''
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
