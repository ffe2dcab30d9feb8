import type { Position } from 'geojson'
import type { Projector } from '../geometry/mercator.ts'
import type { ZoneGeometry } from '../catalog/types.ts'

/** Tenths of a drawing unit: about 25 m on the ground, a tenth of the best accuracy. */
const DECIMALS = 1

/** SVG path data of a line or area: absolute starts, relative steps, rounded without letting the rounding add up. */
export function pathData(geometry: ZoneGeometry, { project }: Projector): string {
  switch (geometry.type) {
    case 'LineString':
      return openPath(geometry.coordinates, project)
    case 'Polygon':
      return geometry.coordinates.map((ring) => closedPath(ring, project)).join('')
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => closedPath(ring, project))
        .join('')
  }
}

function closedPath(ring: readonly Position[], project: Projector['project']): string {
  return `${openPath(ring.slice(0, -1), project)}z`
}

function openPath(positions: readonly Position[], project: Projector['project']): string {
  const points = positions.map((position) => project(position).map((value) => Math.round(value * 10 ** DECIMALS)))
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
  return packed([decimal(x), decimal(y)])
}

function decimal(tenths: number): string {
  return String(tenths / 10 ** DECIMALS).replace(/^(-?)0\./, '$1.')
}
