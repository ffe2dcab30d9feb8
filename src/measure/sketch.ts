import type { Feature } from 'geojson'
import type { Shape } from '../view/shape.ts'
import type { MeasuredShape } from './measure-shape.ts'

/** A shape as maps and figures draw it: its edges as measured, and its corners. */
export function sketchOf({ positions }: Shape, { geometry }: MeasuredShape): Feature[] {
  return [drawn(geometry), drawn({ type: 'MultiPoint', coordinates: [...positions] })]
}

function drawn(geometry: Feature['geometry']): Feature {
  return { type: 'Feature', properties: { kind: 'drawn' }, geometry }
}
