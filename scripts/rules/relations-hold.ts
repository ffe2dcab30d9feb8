import type { Point } from 'geojson'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import DistanceOp from 'jsts/org/locationtech/jts/operation/distance/DistanceOp.js'
import type { Relation, ZoneGeometry } from '../../src/catalog/types.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { type Area, difference, intersection } from '../../src/geometry/combine.ts'
import { contains } from '../../src/geometry/contains.ts'
import { constructionOf } from './construction.ts'
import { allFeatures } from './features.ts'
import type { Issue, Rule } from './issue.ts'
import { MAX_APART_SQUARE_METERS, TOUCHING_DEGREES } from './limits.ts'
import { constructedZones } from './records.ts'

/** What a zone's file declares of its place among the others is true of the zone as it was constructed. */
export const relationsHold: Rule = {
  name: 'relations-hold',
  check: (geodata) => {
    const zones = constructionOf(geodata).geometries
    const places = new Map(
      allFeatures(geodata).flatMap(({ file, id, geometry }) =>
        file.kind === 'places' ? [[id, geometry as Point]] : [],
      ),
    )
    return constructedZones(geodata).flatMap(({ file, record }) =>
      (record.relations ?? []).flatMap((relation, i): Issue[] => {
        const geometry = zones.get(record.id)
        const other = relation.type === 'contains-place' ? places.get(relation.place) : zones.get(relation.zone)
        if (!geometry || !other) return [] // not constructed or unknown: reported by other rules
        const message = faultOf(relation, geometry, other)
        return message
          ? [{ rule: 'relations-hold', file: file.path, feature: null, at: `relations[${i}]`, message }]
          : []
      }),
    )
  },
}

function faultOf(relation: Relation, zone: ZoneGeometry, other: ZoneGeometry | Point): string | null {
  switch (relation.type) {
    case 'inside': {
      if (!isArea(zone) || !isArea(other)) return notAreas('inside')
      const outside = difference(zone, [other])
      const share = outside ? areaSquareMeters(outside) / areaSquareMeters(zone) : 0
      if (share <= relation.outsideShare) return null
      return `${percent(share)} of the zone lies outside "${relation.zone}"; ${percent(relation.outsideShare)} at most is declared. Mend the line that strays, or the declaration with a reason.`
    }
    case 'apart': {
      if (!isArea(zone) || !isArea(other)) return notAreas('apart')
      const common = intersection(zone, other)
      const area = common ? areaSquareMeters(common) : 0
      if (area <= MAX_APART_SQUARE_METERS) return null
      return `the zone overlaps "${relation.zone}" by ${squareKilometers(area)}; ${squareKilometers(MAX_APART_SQUARE_METERS)} at most is allowed for zones that are apart. Mend the line between them.`
    }
    case 'touches': {
      const degrees = Number(DistanceOp.distance(read(zone), read(other)))
      if (degrees <= TOUCHING_DEGREES) return null
      return `the zone is ${degrees.toFixed(4)} degrees away from "${relation.zone}"; they are declared to touch. Mend the line that falls short.`
    }
    case 'contains-place': {
      if (!isArea(zone) || other.type !== 'Point') return notAreas('contains-place')
      if (contains(zone, other.coordinates)) return null
      return `the place "${relation.place}" at ${other.coordinates.join(', ')} lies outside the zone; it is declared to contain it. Mend the line or the place.`
    }
  }
}

function isArea(geometry: ZoneGeometry | Point): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function notAreas(type: string): string {
  return `"${type}" is said of areas, and a line takes part here. Declare "touches" instead, or nothing.`
}

function read(geometry: ZoneGeometry | Point) {
  return new GeoJSONReader(new GeometryFactory()).read(geometry)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function squareKilometers(squareMeters: number): string {
  return `${(squareMeters / 1e6).toFixed(2)} km²`
}
