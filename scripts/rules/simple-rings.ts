import type { Position } from 'geojson'
import { allFeatures } from './features.ts'
import type { Issue, Rule } from './issue.ts'
import { selfMeetingOf } from '../../src/geometry/self-meeting.ts'
import { type Invalidity, invalidityOf, segmentsAt, showPlace } from './validity.ts'

const NAME = 'simple-rings'

/** No ring crosses or touches itself, holes lie inside and apart, parts of an area do not overlap. jsts judges. */
export const simpleRings: Rule = {
  name: NAME,
  check: (geodata) =>
    allFeatures(geodata).flatMap(({ file, id, geometry }) => {
      const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      if (!isArea) return []
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      if (!parts.every((rings) => rings.length > 0 && rings.every(isClosed))) return []
      const label = (part: number) => (geometry.type === 'Polygon' ? '' : `part ${part}, `)
      return faultsOf(parts, label).map((fault): Issue => ({ rule: NAME, file: file.path, feature: id, ...fault }))
    }),
}

interface Fault {
  readonly at: string
  readonly message: string
  readonly position: Position
}

/** Of each ring alone first, then of its polygon, then of all: jsts stops at the first fault of what it is given. */
function faultsOf(parts: readonly Position[][][], label: (part: number) => string): Fault[] {
  const perPart = parts.map((rings, part) => {
    const ofRings = rings.flatMap((ring, r) => ringFault(ring, `${label(part)}ring ${r}`))
    if (ofRings.length > 0 || rings.length === 1) return ofRings
    const invalid = invalidityOf({ type: 'Polygon', coordinates: rings })
    return invalid ? [faultFrom(invalid, `${label(part)}holes`, HOLES)] : []
  })
  if (parts.length === 1 || perPart.some((faults) => faults.length > 0)) return perPart.flat()
  const invalid = invalidityOf({ type: 'MultiPolygon', coordinates: parts as Position[][][] })
  return invalid ? [faultFrom(invalid, 'parts', PARTS)] : []
}

function ringFault(ring: Position[], at: string): Fault[] {
  const place = selfMeetingOf(ring) // a ring that never meets itself bounds an area (Jordan 1887)
  if (!place) return []
  const segments = segmentsAt(ring, place)
  const between = segments.map((i) => `${i} to ${i + 1}`).join(' and ')
  const which = segments.length > 0 ? ` (positions ${between})` : ''
  const message = `the ring crosses or touches itself at ${showPlace(place)}${which}. Redraw it so that it does not.`
  return [{ at, message, position: place }]
}

const HOLES: Readonly<Record<string, string>> = {
  'Self-intersection': 'a hole crosses the outer ring or another hole',
  'Hole lies outside shell': 'a hole lies outside its outer ring',
  'Holes are nested': 'a hole lies within another hole',
  'Interior is disconnected': 'holes cut the area in two',
  'Duplicate Rings': 'two rings are the same',
}
const PARTS: Readonly<Record<string, string>> = {
  'Self-intersection': 'two parts overlap',
  'Nested shells': 'a part lies within another part',
  'Duplicate Rings': 'two parts are the same',
}

function faultFrom({ reason, position }: Invalidity, at: string, words: Readonly<Record<string, string>>): Fault {
  const message = `${words[reason] ?? reason} at ${showPlace(position)}. Redraw them apart, or merge them into one ring.`
  return { at, message, position }
}

function isClosed(ring: readonly Position[]): boolean {
  return ring.length >= 4 && ring[0]?.join() === ring.at(-1)?.join()
}
