import type { LineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import type { Text } from '../i18n/locale.ts'

/** Positions are [longitude, latitude] in degrees on WGS84 everywhere; areas and lengths carry their unit in the name. */
export type ZoneGeometry = LineString | Polygon | MultiPolygon

/** Zones that the drawing itself names: the land, the stripe of the Golan, the accuracy in the credit line. */
export const NEEDED_ZONES = ['syria', 'occupied-golan', 'shebaa-farms', 'line-a'] as const

/** How a drawn geometry came about; decides what may be said of its accuracy. */
export const METHODS = ['control-points', 'traced', 'reconstructed', 'schematic'] as const
export type Method = (typeof METHODS)[number]

/** The five rules by which a zone is constructed from other zones and borders. */
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
    }
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

/** Words on figure and map, and the position of their middle. */
export interface MapText {
  readonly text: Text
  readonly at: Position
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

/** What is measured of a zone. */
export interface Measures {
  /** Area on the WGS84 ellipsoid, edges straight in longitude and latitude; null for a line. */
  readonly areaSquareMeters: number | null
  /**
   * Least and most area while every bounding line stays within its accuracy: worst case, to first order (docs/method.md).
   * Null for a line and for a sketch, whose area is not worth a figure.
   */
  readonly areaRangeSquareMeters: readonly [least: number, most: number] | null
  /** Length of a line, or of all rings of an area, on the WGS84 ellipsoid. */
  readonly lengthMeters: number
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
  /** Empty for zones whose edges are firm. Outermost first. */
  readonly feather: readonly FeatherStep[]
}

/** The claim ladder, firmest first. */
export const BASES = ['treaty', 'statement', 'leak', 'report', 'reconstruction'] as const
export type Basis = (typeof BASES)[number]
/** What became of a claim, so far as the sources say. */
export const STANDINGS = [
  'in-force',
  'occupied',
  'agreed',
  'demanded',
  'proposed',
  'reported',
  'rejected',
  'lapsed',
] as const
export type Standing = (typeof STANDINGS)[number]
export const PARTIES = ['agreement', 'israel', 'syria', 'reports'] as const
/** Who asserts a claim: both sides by agreement, one side, or reports from the ground. */
export type Party = (typeof PARTIES)[number]
export const ROLES = ['line', 'separation', 'limitation', 'held', 'withdrawal', 'demilitarised', 'corridor'] as const
/** What the claim says the zone is. */
export type Role = (typeof ROLES)[number]

/** A day, a month or a year: `2025-02-23`, `2025-02`, `2025`. Never more exact than its source. */
export type PartialDate = string

/** Another party's answer to a claim. */
export interface Response {
  readonly by: 'israel' | 'syria' | 'united-nations'
  readonly on: PartialDate | null
  readonly text: Text
  readonly sources: readonly string[]
}

/** What an overlay says of a zone. */
export interface Claim {
  readonly zone: string
  readonly role: Role
  readonly basis: Basis
  readonly standing: Standing
  readonly assertedBy: Party
  /** Whether a source states this geometry; where false the drawing is ours and its edge is soft. */
  readonly stated: boolean
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly responses: readonly Response[]
  readonly sources: readonly string[]
}

export const KINDS = ['agreement', 'situation', 'proposal'] as const
/** The three groups of the panel: on paper, on the ground, proposed. */
export type Kind = (typeof KINDS)[number]

/** What a reader toggles. */
export interface Overlay {
  readonly id: string
  readonly kind: Kind
  /** Place in its group, smallest first. */
  readonly order: number
  readonly title: Text
  readonly summary: Text
  readonly stated: Text
  readonly notStated: Text
  /** Words on the map where something is not known, and where they stand. */
  readonly mapNote: MapText | null
  /** The zone whose area stands for the overlay in lists; null where the words of `extent` say why there is none. */
  readonly mainZone: string | null
  readonly extent: Text | null
  readonly claims: readonly Claim[]
}

/** How much of a source was read. */
export const READS = ['full', 'excerpt', 'reprint', 'symbol', 'none'] as const
/** Where a claim, a figure or a line comes from. */
export interface Source {
  readonly id: string
  readonly kind: 'document' | 'press' | 'data'
  readonly publisher: string
  /** Only where it was seen. */
  readonly title: string | null
  readonly date: PartialDate | null
  /** Only where it was seen; the product says "address not recorded" otherwise. */
  readonly url: string | null
  /** How much of it was read: all, an excerpt, a reprint elsewhere, its symbol only, or none: a figure in common use whose source was not found. */
  readonly read: (typeof READS)[number]
  /** Of data: the licence under which it may be passed on. */
  readonly licence: string | null
}

/** A town, village or summit. */
export interface Place {
  readonly id: string
  readonly name: Text
  readonly aliases: readonly string[]
  /** 1 city, 2 town, 3 village, 0 summit. */
  readonly rank: 0 | 1 | 2 | 3
  readonly accuracyMeters: number
  readonly source: string
  /** Side of the dot on which the name stands in the figure. */
  readonly label: 'right' | 'left' | 'above' | 'below'
  readonly elevationMeters: number | null
  readonly geometry: Point
}

/** Kinds of boundary; `frame` is the edge of the base map and no boundary at all. */
export const BORDER_CLASSES = ['national', 'governorate', 'golan-west', 'armistice', 'claim', 'frame'] as const
/** A boundary of the base map, drawn once; zones are constructed from it too. */
export interface Border {
  readonly id: string
  readonly name: Text
  readonly class: (typeof BORDER_CLASSES)[number]
  readonly river: string | null
  readonly method: Method
  readonly accuracyMeters: number
  readonly licence: string
  readonly sources: readonly string[]
  readonly geometry: LineString
}
/** A lake or sea of the base map. */
export interface Water {
  readonly id: string
  readonly name: Text
  readonly class: 'lake' | 'sea'
  readonly geometry: Polygon
}
/** A road of the base map: schematic, drawn through towns. */
export interface Road {
  readonly id: string
  readonly name: Text
  readonly geometry: LineString
}
/** A name on the base map: a country, a region, a water. */
export interface BaseLabel {
  readonly id: string
  readonly name: Text
  readonly class: 'country' | 'region' | 'water' | 'occupied'
  readonly geometry: Point
}
/** What lies under the overlays. */
export interface Basemap {
  readonly borders: readonly Border[]
  readonly water: readonly Water[]
  readonly roads: readonly Road[]
  readonly labels: readonly BaseLabel[]
}

/** All data, parsed, constructed, measured. */
export interface Catalog {
  /** Last day that the evidence covers. */
  readonly dataAsOf: PartialDate
  readonly zones: readonly Zone[]
  readonly overlays: readonly Overlay[]
  readonly sources: readonly Source[]
  readonly places: readonly Place[]
  readonly basemap: Basemap
}
