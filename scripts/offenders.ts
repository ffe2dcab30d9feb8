import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { isObject, pathsOf, rawFeatures } from './rules/features.ts'
import type { Geodata } from './rules/geodata.ts'
import type { Issue } from './rules/issue.ts'
import { EARTH } from './rules/limits.ts'
import { contains } from './rules/marked-positions.ts'

/**
 * What the check objects to, to be laid over a map: a feature for each issue, as the point that the issue names, else as
 * the drawn feature it is about, else without geometry, which GeoJSON allows.
 */
export function offendersGeoJson(geodata: Geodata, issues: readonly Issue[]): FeatureCollection<Geometry | null> {
  const features = issues.map((issue): Feature<Geometry | null> => {
    const { rule, file, feature, at, message } = issue
    return {
      type: 'Feature',
      properties: { rule, file, feature, at, message },
      geometry: pointOf(issue) ?? drawnGeometry(geodata, issue),
    }
  })
  return { type: 'FeatureCollection', features }
}

function pointOf({ position }: Issue): Geometry | null {
  return position && contains(EARTH, position) ? { type: 'Point', coordinates: [...position] } : null
}

function drawnGeometry(geodata: Geodata, { file, feature }: Issue): Geometry | null {
  const found = geodata.get(file)
  if (!found || feature === null) return null
  const drawn = rawFeatures(found).find((candidate) => isObject(candidate) && candidate['id'] === feature)
  const geometry = isObject(drawn) ? drawn['geometry'] : null
  return isDrawable(geometry) ? geometry : null
}

/** Whether programs that show GeoJSON can be trusted with a geometry, whatever else is wrong with it. */
function isDrawable(value: unknown): value is Geometry {
  try {
    const paths = pathsOf(value as Geometry)
    return (
      paths.length > 0 &&
      paths.every(({ positions, shape }) => {
        const least = shape === 'point' ? 1 : shape === 'line' ? 2 : 4
        return (
          positions.length >= least &&
          positions.every((position) => position.every(Number.isFinite) && contains(EARTH, position))
        )
      })
    )
  } catch {
    return false // its lists do not nest as its type says
  }
}
