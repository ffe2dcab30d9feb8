import type { LineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { Text } from '../i18n/locale.ts'
import type { LabelSide } from '../theme/label-style.ts'

/** Positions are [longitude, latitude] in degrees on WGS84 everywhere; areas and lengths carry their unit in the name. */
export type ZoneGeometry = LineString | Polygon | MultiPolygon

/** Zones that the drawing itself names: the land, the stripe of the Golan, the accuracy in the credit line. */
export const NEEDED_ZONES = ['syria', 'occupied-golan', 'shebaa-farms', 'line-a'] as const

/** How a drawn geometry came about; decides what may be said of its accuracy. */
export const METHODS = ['control-points', 'traced', 'reconstructed', 'schematic'] as const
export type Method = (typeof METHODS)[number]

/** The six rules by which a zone is constructed from other zones, borders, roads and places. */
export type Rule =
  /** The one area that the lines enclose together. */
  | { readonly type: 'between'; readonly lines: readonly string[] }
  /** Points of the area `within` whose geodesic distance from the line lies between the two figures. */
  | {
      readonly type: 'offset'
      readonly line: string
      readonly within: string
      readonly fromMeters: number
      readonly toMeters: number
      /** Where the source gives a distance and not from where: the drawing fades over so many metres on either side. */
      readonly fadeMeters?: number
    }
  /** Points of the area `within` no further than `meters` from a place: the circle of doubt round a name. */
  | { readonly type: 'around'; readonly place: string; readonly within: string; readonly meters: number }
  /** Areas dissolved into one, or lines joined end to end. */
  | { readonly type: 'union'; readonly of: readonly string[] }
  | { readonly type: 'difference'; readonly of: string; readonly minus: readonly string[] }
  | { readonly type: 'clip'; readonly of: string; readonly to: string }

/** A declared relation that the check holds a constructed zone to. */
export type Relation =
  | { readonly type: 'inside'; readonly zone: string; readonly outsideShare: number }
  | { readonly type: 'apart'; readonly zone: string }
  | { readonly type: 'touches'; readonly zone: string }
  | { readonly type: 'contains-place'; readonly place: string }

/** Words on figure and map. */
export interface MapText {
  readonly text: Text
  readonly at: Position
  /** Side of the position on which they stand, so that they stay beside a line at every scale; without it, their middle is there. */
  readonly side?: LabelSide
}

/** An area that somebody published for a zone, shown beside the measured one. */
export interface PublishedArea {
  readonly squareKilometers: number | readonly [number, number]
  readonly sources: readonly string[]
}

/** What every zone says of itself, drawn or constructed. `construction` zones are only parts of others and are not shown. */
interface ZoneRecord {
  readonly id: string
  readonly name: Text
  readonly note: Text | null
  readonly sources: readonly string[]
  readonly use: 'public' | 'construction'
  /** The short name on figure and map, placed by hand. */
  readonly label: MapText | null
  readonly relations: readonly Relation[]
  readonly published: readonly PublishedArea[]
  /** Of administrative units alone: no other zone is one that people were counted in. */
  readonly census: readonly Census[]
}
/** A zone drawn by hand: its geometry is in the file. */
export interface DrawnZone extends ZoneRecord {
  readonly origin: 'drawn'
  readonly method: Method
  readonly accuracyMeters: number
  readonly licence: string
  readonly geometry: ZoneGeometry
}
/** A zone made from others by a rule. */
export interface ConstructedZone extends ZoneRecord {
  readonly origin: 'constructed'
  readonly rule: Rule
}
/** A zone as its file has it, before construction. */
export type ZoneSource = DrawnZone | ConstructedZone

/** One nested step of a soft edge: the zone as it would be with its schematic parts grown by `share` of their accuracy. */
export interface FeatherStep {
  readonly share: number
  readonly geometry: Polygon | MultiPolygon
}

/** How many people a census counted in an administrative unit as a whole. */
export interface Census {
  readonly year: number
  readonly people: number
  readonly sources: readonly string[]
}

/** What is measured of a zone. */
export interface Measures {
  /** Area on the WGS84 ellipsoid, edges straight in longitude and latitude; null for a line, and for a sketch. */
  readonly areaSquareMeters: number | null
  /**
   * Least and most area while every bounding line stays within its accuracy: worst case, to first order (docs/method.md).
   * Null for a line and for a sketch, whose area is not worth a figure.
   */
  readonly areaRangeSquareMeters: readonly [least: number, most: number] | null
  /** Length of a line, or of all rings of an area, on the WGS84 ellipsoid; null for a sketch, which has no figures. */
  readonly lengthMeters: number | null
}

/** A zone as the product uses it: constructed where need be, measured, with all that it inherits from its parts. */
export interface Zone extends ZoneRecord, Measures {
  readonly origin: 'drawn' | 'constructed'
  /** Of a constructed zone: the weakest of its parts, in the order of METHODS. */
  readonly method: Method
  /** Smallest and largest accuracy of the lines that the zone is made from, not of those that cut it; the same for a drawn one. */
  readonly accuracyMeters: readonly [number, number]
  /** Ids of the sources that its bounding lines were drawn from. */
  readonly drawnFrom: readonly string[]
  /** Licences of everything that went into the geometry, and the ids of its sources. */
  readonly licences: readonly string[]
  readonly creditedTo: readonly string[]
  readonly rule: Rule | null
  readonly geometry: ZoneGeometry
  /** Empty for zones whose edges are firm; of a sketch, and of a distance that fades (`fadeMeters`), outermost first. */
  readonly feather: readonly FeatherStep[]
}
