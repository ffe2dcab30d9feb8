import { difference as turfDifference, feature, featureCollection, intersect, union as turfUnion } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import { woundCounterclockwise } from './simple-rings.ts'

/** What can be dissolved, cut and clipped. */
export type Area = Polygon | MultiPolygon

/** The areas dissolved into one. Null when there is nothing. */
export function union(areas: readonly Area[]): Area | null {
  if (areas.length < 2) return areas[0] ?? null
  return wound(turfUnion(featureCollection(areas.map((area) => feature(area))))?.geometry)
}

/** What is left of an area when others are taken off. Null when nothing is. */
export function difference(area: Area, minus: readonly Area[]): Area | null {
  if (minus.length === 0) return area
  return wound(turfDifference(featureCollection([area, ...minus].map((part) => feature(part))))?.geometry)
}

/** What two areas have in common. Null when they share no area. */
export function intersection(area: Area, other: Area): Area | null {
  return wound(intersect(featureCollection([feature(area), feature(other)]))?.geometry)
}

function wound(area: Area | undefined): Area | null {
  return area ? woundCounterclockwise(area) : null
}
