import type { Border, Place, Road, Source } from './types.ts'

/** What zones are constructed from besides other zones: lines and places of the base map, by id. */
export interface Ground {
  readonly lines: ReadonlyMap<string, Border | Road>
  readonly places: ReadonlyMap<string, LicensedPlace>
}

/** A place with the licence under which its source gives it. */
export interface LicensedPlace extends Place {
  readonly licence: string
}

/** The ground from what the files of the base map, of places and of sources hold. */
export function groundOf(parts: {
  readonly borders: readonly Border[]
  readonly roads: readonly Road[]
  readonly places: readonly Place[]
  readonly sources: readonly Source[]
}): Ground {
  const licences = new Map(parts.sources.map((source) => [source.id, source.licence]))
  return {
    lines: new Map([...parts.borders, ...parts.roads].map((line) => [line.id, line])),
    places: new Map(
      parts.places.map((place) => [place.id, { ...place, licence: licences.get(place.source) ?? 'CC-BY-4.0' }]),
    ),
  }
}
