import { partOf } from '../catalog/parts.ts'
import { LOCALES, type Locale } from '../i18n/locale.ts'
import { COMPARING_NAMES, type Comparing, comparedLayers, comparingParts, decodeComparing } from './comparing.ts'
import {
  type Camera,
  type Known,
  NOTHING_SELECTED,
  type Selection,
  type View,
  defaultView,
  isReachable,
  roundedCamera,
} from './view.ts'
import { decodeShape, encodeShape } from './shape.ts'
import { decodeTime } from './time.ts'

/** Version of the address's form; old forms are read for ever. */
const VERSION = '1'

/** Names of the query that hold the view, but for comparisons; all others are somebody else's and are let be. */
const OURS = ['v', 'layers', 'reading', 'feature', 'dark', 'measure', 'time'] as const

/**
 * What can be left out of an address because it was not understood: named, never repeated. `repeated` is a part given more than
 * once or as a list (`layers[]=`), of which the first is taken; `option` is one of an embed.
 */
export const DROPPED = [...OURS, 'compare', 'camera', 'lang', 'repeated', 'option'] as const
export type Dropped = (typeof DROPPED)[number]

/** A view, and what of the address it could not take up. */
export interface Decoded {
  readonly view: View
  /** In the order of `DROPPED`. */
  readonly dropped: readonly Dropped[]
}

/** A view as query and hash, each with its sign or empty. */
export interface Encoded {
  readonly search: string
  readonly hash: string
}

/**
 * The view as query and hash, each with its sign or empty: `?v=1&layers=a,b&reading=a.c&feature=a#9.5/33.1/35.9`. What equals the
 * default is not written, so the plain page has a plain address.
 * @param plain the view of an address that says nothing
 */
export function encodeView(view: View, known: Known, plain: View = defaultView(known)): Encoded {
  const { search, hash } = encodeBeside(view, plainOfComparing(plain, view.compare, known))
  const parts = [
    ...comparingParts(view.compare),
    ...(view.measure === null ? [] : [`measure=${encodeShape(view.measure)}`]),
  ]
  return { search: parts.length === 0 ? search : [search || `?v=${VERSION}`, ...parts].join('&'), hash }
}

/** The same against a plain view that is given and without comparisons and what a reader drew, for scripts that have no room for more. */
export function encodeBeside(view: View, plain: View): Encoded {
  const parts = [
    ...(isSame(view.layers, layersBeside(view.selection, plain)) ? [] : [`layers=${view.layers.join(',')}`]),
    ...readingPart(view, plain),
    ...(view.selection.type === 'none' ? [] : [`feature=${view.selection.id}`]),
    ...(view.time === null ? [] : [`time=${view.time}`]),
    ...(view.theme === plain.theme ? [] : [`dark=${view.theme === null ? 'auto' : String(view.theme === 'dark')}`]),
  ]
  const { camera } = view
  return {
    search: parts.length === 0 ? '' : `?v=${VERSION}&${parts.join('&')}`,
    hash: camera === null ? '' : `#${camera.zoom}/${camera.lat}/${camera.lng}`,
  }
}

/** The query of an address with another view in it (`encodeView`); what is not ours stays, behind it. */
export function withView(search: string, view: string): string {
  const others = new URLSearchParams(search)
  for (const name of [...OURS, ...COMPARING_NAMES]) others.delete(name)
  const parts = [view.slice(1), others.toString()].filter((part) => part !== '')
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/**
 * The view that an address holds. What it does not understand falls back and is named in `dropped`.
 * @param plain the view of an address that says nothing
 */
export function decodeView(search: string, hash: string, known: Known, plain: View = defaultView(known)): Decoded {
  const query = new URLSearchParams(search)
  const dropped = new Set<Dropped>()
  const compare = decodeComparing(
    (name) => valueOf(query, name, dropped),
    known.overlays,
    () => dropped.add('compare'),
  )
  const asked = valueOf(query, 'measure', dropped)
  const measure = asked === null ? plain.measure : decodeShape(asked)
  if (asked !== null && measure === null) dropped.add('measure')
  const date = query.get('time')
  const time = date === null ? plain.time : decodeTime(date)
  if (date !== null && time === null) dropped.add('time')
  const decoded = decodeBeside(search, hash, known, plainOfComparing(plain, compare, known))
  return {
    view: { ...decoded.view, compare, measure, time },
    dropped: DROPPED.filter((part) => dropped.has(part) || decoded.dropped.includes(part)),
  }
}

/** The plain view of an address that compares: what is compared is on. */
function plainOfComparing(plain: View, compare: Comparing | null, { overlays }: Known): View {
  return compare === null ? plain : { ...plain, layers: comparedLayers(compare, overlays) }
}

/** The same against a plain view that is given and without comparisons, dates and what a reader drew, for scripts that have no room for more. */
export function decodeBeside(search: string, hash: string, known: Known, plain: View): Decoded {
  const query = new URLSearchParams(search)
  const dropped = new Set<Dropped>()
  const value = (name: string) => valueOf(query, name, dropped)
  if (![null, VERSION].includes(value('v'))) dropped.add('v')
  // Read elsewhere; here only whether each stands once.
  for (const name of ['time', 'measure', ...COMPARING_NAMES]) value(name)
  if (![null, ...LOCALES].includes(value('lang') as Locale | null)) dropped.add('lang')

  const named = decodeLayers(value('layers'), known, dropped)
  const selection = decodeSelection(value('feature'), known, dropped) ?? plain.selection
  const layers = named ?? layersBeside(selection, plain)
  return {
    view: {
      layers: known.overlays.filter((id) => layers.includes(id)),
      readings: decodeReadings(value('reading'), known, plain, dropped),
      selection,
      camera: decodeCamera(hash, dropped),
      theme: decodeTheme(value('dark'), plain.theme, dropped),
      compare: null,
      measure: plain.measure,
      time: plain.time,
    },
    dropped: DROPPED.filter((part) => dropped.has(part)),
  }
}

/** The value of a part of the address, the first where there are several; null where it is not there. Every part is read by it. */
function valueOf(query: URLSearchParams, name: string, dropped: Set<Dropped>): string | null {
  if (isRepeated(query, name)) dropped.add('repeated')
  return query.get(name)
}

/** Whether a part of a query is given more than once, or as a list (`layers[]=`). */
export function isRepeated(query: URLSearchParams, name: string): boolean {
  return query.getAll(name).length > 1 || [...query.keys()].some((key) => key.startsWith(`${name}[`))
}

function isSame(layers: readonly string[], others: readonly string[]): boolean {
  return layers.length === others.length && layers.every((id) => others.includes(id))
}

/** `reading=overlay.reading,…` for the overlays that are not read in the usual way. */
function readingPart(view: View, plain: View): string[] {
  const chosen = Object.entries(view.readings).filter(([id, reading]) => plain.readings[id] !== reading)
  return chosen.length === 0 ? [] : [`reading=${chosen.map(([id, reading]) => partOf(id, reading)).join(',')}`]
}

function decodeReadings(value: string | null, known: Known, plain: View, dropped: Set<Dropped>): View['readings'] {
  if (value === null || value === '') return plain.readings
  const possible = new Map(
    Object.entries(known.readings).flatMap(([id, readings]) =>
      readings.map((reading) => [partOf(id, reading), [id, reading]] as const),
    ),
  )
  const wanted = value.split(',')
  if (!wanted.every((part) => possible.has(part))) dropped.add('reading')
  return {
    ...plain.readings,
    ...Object.fromEntries(wanted.flatMap((part) => (possible.has(part) ? [possible.get(part)!] : []))),
  }
}

/** The layers that an address means when it names none: the plain ones, and the overlay that it selects. */
function layersBeside(selection: Selection, plain: View): readonly string[] {
  return selection.type === 'overlay' ? [...new Set([...plain.layers, selection.id])] : plain.layers
}

/** Null where the address says nothing, or nothing that is known. `layers=` alone is none. */
function decodeLayers(value: string | null, known: Known, dropped: Set<Dropped>): readonly string[] | null {
  if (value === null) return null
  if (value === '') return []
  const wanted = new Set(value.split(','))
  const found = known.overlays.filter((id) => wanted.has(id))
  if (found.length < wanted.size) dropped.add('layers')
  return found.length === 0 ? null : found
}

function decodeSelection(value: string | null, known: Known, dropped: Set<Dropped>): Selection | null {
  if (value === null) return null
  if (value === '') return NOTHING_SELECTED
  if (known.overlays.includes(value)) return { type: 'overlay', id: value }
  if (known.zones.includes(value)) return { type: 'zone', id: value }
  dropped.add('feature')
  return NOTHING_SELECTED
}

const CAMERA = /^#(\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/

/**
 * Whether a hash means a camera: `#zoom/latitude/longitude`, as MapLibre writes it, also where the figures are none. Other
 * hashes (`#?secret=…`, anchors) are not ours and are let be.
 */
export function meansCamera(hash: string): boolean {
  return /^#[\w.+-]+\//.test(hash)
}

function decodeCamera(hash: string, dropped: Set<Dropped>): Camera | null {
  if (!meansCamera(hash)) return null
  const [, zoom = NaN, lat = NaN, lng = NaN] = (CAMERA.exec(hash) ?? []).map(Number)
  if (isReachable({ zoom, lat, lng })) return roundedCamera({ zoom, lat, lng })
  dropped.add('camera')
  return null
}

function decodeTheme(value: string | null, plain: View['theme'], dropped: Set<Dropped>): View['theme'] {
  if (value === 'auto') return null
  if (value === 'true') return 'dark'
  if (value === 'false') return 'light'
  if (value !== null) dropped.add('dark')
  return plain
}
