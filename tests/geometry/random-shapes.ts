import fc from 'fast-check'
import type { LineString, Polygon, Position } from 'geojson'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

export const positionNear: fc.Arbitrary<Position> = fc.tuple(between(35, 37), between(32, 34))

/** 2 to 12 positions in edges of about 0.2 to 10 km, turning as a drawn boundary does. */
export const lineNear: fc.Arbitrary<LineString> = fc
  .tuple(
    positionNear,
    between(0, 6.2),
    fc.array(fc.tuple(between(-1, 1), between(0.002, 0.09)), { minLength: 1, maxLength: 11 }),
  )
  .map(([start, heading, steps]) => {
    const coordinates = [start]
    for (const [turn, degrees] of steps) {
      heading += turn
      const [lon, lat] = coordinates.at(-1) as [number, number]
      coordinates.push([lon + degrees * Math.cos(heading), lat + degrees * Math.sin(heading)])
    }
    return { type: 'LineString', coordinates }
  })

/** Simple polygons of 3 to 24 corners, 1 to 60 km wide: corners in order round a middle, at any distance from it. */
export const polygonNear: fc.Arbitrary<Polygon> = fc
  .tuple(positionNear, fc.array(between(0.01, 0.3), { minLength: 3, maxLength: 24 }))
  .map(([[lon, lat], radii]) => {
    const corners = radii.map((radius, i): Position => {
      const angle = (2 * Math.PI * i) / radii.length
      return [lon! + radius * Math.cos(angle), lat! + radius * Math.sin(angle)]
    })
    return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] }
  })
