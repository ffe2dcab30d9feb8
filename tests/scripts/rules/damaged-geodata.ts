import { fileURLToPath } from 'node:url'
import type { Feature, Polygon, Position } from 'geojson'
import { judgeGeodata, readGeodata } from '../../../scripts/check.ts'
import { type Geodata, geodataFile } from '../../../scripts/rules/geodata.ts'
import { formatIssue } from '../../../scripts/rules/issue.ts'
import type { Overlay, ZoneClaim } from '../../../src/catalog/types.ts'

/** The project's own geodata, which is what every test damages. */
export const realGeodata: Geodata = await readGeodata(fileURLToPath(new URL('../../../geodata', import.meta.url)))

/** JSON as a test handles it: any property may be set to anything. */
export type Json = { [name: string]: Json } & Json[] & string & number & boolean

/** The same geodata with one file replaced, or added. */
export function withFile(path: string, content: string | Uint8Array, geodata = realGeodata): Geodata {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return new Map(geodata).set(path, geodataFile(path, bytes))
}

/** The same geodata with a change to the parsed content of one file. */
export function withChange(path: string, change: (value: Json) => void, geodata = realGeodata): Geodata {
  const value = structuredClone(geodata.get(path)?.value) as Json
  change(value)
  return withFile(path, JSON.stringify(value), geodata)
}

/** The same geodata with a change to the text of one file. */
export function withText(path: string, change: (text: string) => string): Geodata {
  return withFile(path, change(realGeodata.get(path)?.text ?? ''))
}

/** The report on geodata, one line an issue. */
export function report(geodata: Geodata, only?: readonly string[]): string[] {
  return judgeGeodata(geodata, only).map((issue) => formatIssue(issue))
}

/** The report on geodata from which something is gone that the story tells of: without what the story says of it. */
export function reportBesideStory(geodata: Geodata): string[] {
  return report(geodata).filter((issue) => !issue.startsWith('geodata/story.json'))
}

/** The report after a change to the only feature of a drawn zone. */
export function reportOnZone(id: string, change: (feature: Json) => void): string[] {
  return report(withChange(`zones/${id}.geojson`, (value) => change(value['features']![0] as Json)))
}

/** The report after the outlines of a drawn zone were replaced. */
export function reportOnRings(rings: readonly (readonly Position[])[]): string[] {
  return reportOnZone('mount-hermon-extent', (feature) => {
    const drawn = feature as unknown as { geometry: Polygon }
    drawn.geometry = { type: 'Polygon', coordinates: rings as Position[][] }
  })
}

/** The positions of a feature's line or only ring. */
export function positionsOf(feature: Json): Position[] {
  const { geometry } = feature as unknown as Feature
  if (geometry.type === 'LineString') return geometry.coordinates
  return (geometry as Polygon).coordinates[0] as Position[]
}

/** A closed ring, counter-clockwise, from two corners. */
export function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

/**
 * A claim of the real data on a zone that no source states, in an overlay without readings: many rules begin there. Tests
 * that ask for it hold whatever the overlays are called and say.
 */
export const sketched: {
  readonly path: string
  readonly at: string
  readonly index: number
  readonly claim: ZoneClaim
} = (() => {
  for (const { path, kind, value } of realGeodata.values()) {
    if (kind !== 'overlay') continue
    const { claims, readings } = value as Overlay
    const index = claims.findIndex((claim) => claim.zone !== null && !claim.stated)
    if (readings.length === 0 && index >= 0)
      return { path, at: `claims[${index}]`, index, claim: claims[index] as ZoneClaim }
  }
  throw new Error('the real data has no overlay without readings that claims what no source states')
})()
