import type { LineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import type { Text } from '../i18n/locale.ts'

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
export const PARTIES = ['israel', 'syria', 'united-states', 'jordan', 'united-nations', 'reports'] as const
/** Who asserts a claim or answers it; `reports` are press reports that speak for no party. */
export type Party = (typeof PARTIES)[number]
export const ROLES = [
  'line',
  'separation',
  'limitation',
  'held',
  'post',
  'withdrawal',
  'demilitarised',
  'buffer',
  'control-belt',
  'influence-belt',
  'corridor',
  'governorate',
  'road',
  'economic-zone',
] as const
/** What the claim says the zone is. */
export type Role = (typeof ROLES)[number]

/** A day, a month or a year: `2025-02-23`, `2025-02`, `2025`. Never more exact than its source. */
export type PartialDate = string

/** Another party's answer to a claim. */
export interface Response {
  readonly by: Exclude<Party, 'reports'>
  readonly on: PartialDate | null
  readonly text: Text
  readonly sources: readonly string[]
}

interface ClaimRecord {
  readonly basis: Basis
  readonly standing: Standing
  /** One party, or all that assert it together. */
  readonly assertedBy: readonly Party[]
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly responses: readonly Response[]
  readonly sources: readonly string[]
}
/** What an overlay says of a zone. */
export interface ZoneClaim extends ClaimRecord {
  readonly zone: string
  readonly role: Role
  /** Whether a source states this geometry; where false the drawing is ours and has no edge that could pass for a border. */
  readonly stated: boolean
  /** Id of the reading of the overlay that it belongs to; null where it holds in all of them. */
  readonly reading: string | null
}
/** What an overlay says that has no place on the map, in words: no geometry was ever stated for it. */
export interface TextClaim extends ClaimRecord {
  readonly zone: null
  readonly words: Text
}
export type Claim = ZoneClaim | TextClaim

/** One way to understand a position that its source leaves open; the first of an overlay is shown unless another is chosen. */
export interface Reading {
  readonly id: string
  readonly label: Text
  /** The zone whose area stands for the overlay in this reading; null where there is none. */
  readonly mainZone: string | null
}

/** Words as a copy that was read has them, in English; the other languages are translations and are marked as such. */
export interface Quote {
  readonly speaker: Text
  readonly words: Text
  /** Id of the copy that was read. */
  readonly source: string
}

/** Words on the map where something is not known. */
export interface MapNote extends MapText {
  /** Id of the reading that it belongs to; null for all. */
  readonly reading: string | null
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
  readonly mapNotes: readonly MapNote[]
  /** The zone whose area stands for the overlay in lists; null where the words of `extent` say why there is none. */
  readonly mainZone: string | null
  readonly extent: Text | null
  /** Where the source leaves open what is meant: two or more ways to read it; else empty. */
  readonly readings: readonly Reading[]
  readonly quotes: readonly Quote[]
  readonly claims: readonly Claim[]
}

/** How much of a source was read. */
export const READS = ['full', 'excerpt', 'reprint', 'symbol', 'none'] as const
/** Where a claim, a figure or a line comes from. */
export interface Source {
  readonly id: string
  readonly kind: 'document' | 'press' | 'data'
  readonly publisher: string
  /** Who published the copy that was read, where it was not the publisher's own. */
  readonly through: string | null
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

export const EVENT_KINDS = ['talks', 'agreement', 'statement', 'ground'] as const
/** What sources say differently of an event, and which reading the timeline takes. */
export interface Difference {
  readonly text: Text
  readonly sources: readonly string[]
}
/** Something that happened on a day, or within a span, of the talks or on the ground. */
export interface Event {
  readonly id: string
  readonly kind: (typeof EVENT_KINDS)[number]
  readonly from: PartialDate
  /** Last day of an event of several days; null for one. */
  readonly to: PartialDate | null
  /** Whether the sources give the date only roughly. */
  readonly about: boolean
  readonly place: Text | null
  readonly people: readonly Text[]
  readonly title: Text
  readonly text: Text
  readonly differences: readonly Difference[]
  /** Ids of the overlays that it touches. */
  readonly overlays: readonly string[]
  readonly sources: readonly string[]
}

/** Something on the map that was wrong and was mended. */
export interface Correction {
  readonly on: PartialDate
  readonly text: Text
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
  readonly sources: readonly string[]
  readonly geometry: Polygon
}
/** A road of the base map, drawn through towns; zones may be constructed from it too. */
export interface Road {
  readonly id: string
  readonly name: Text
  readonly method: Method
  readonly accuracyMeters: number
  readonly licence: string
  readonly sources: readonly string[]
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
  /** In the order of their dates. */
  readonly events: readonly Event[]
  /** Newest first. */
  readonly corrections: readonly Correction[]
  readonly places: readonly Place[]
  readonly basemap: Basemap
}
