import { judgeGeodata } from '../../../scripts/check.ts'
import type { Geodata } from '../../../scripts/rules/geodata.ts'
import type { Issue } from '../../../scripts/rules/issue.ts'
import { realGeodata, withFile } from '../rules/damaged-geodata.ts'
import type { Drawn } from './shape.ts'

const ZONE = 'zones/mount-hermon-extent.geojson'
const TESTED = 'zones/tested.geojson'

/** A geometry as JSON text, with NaN and numbers too large as people and programs write them. */
export function textOf(geometry: unknown): string {
  const marked = JSON.stringify(geometry, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? `\0${value}` : value,
  )
  return marked.replaceAll('"\\u0000NaN"', 'NaN').replaceAll('"\\u0000Infinity"', '1e309')
}

/** What the check says of a zone of that geometry, drawn in addition to the zones of `geodata`. */
export function issuesOf(geometry: Drawn, geodata: Geodata = SOURCES): Issue[] {
  const real = realGeodata.get(ZONE)!.text!
  const value = JSON.parse(real) as { features: { id: string; geometry: unknown }[] }
  Object.assign(value.features[0]!, { id: 'tested', geometry: 'here' })
  const text = JSON.stringify(value).replace('"here"', () => textOf(geometry))
  return judgeGeodata(withFile(TESTED, text, geodata), [TESTED])
}

/** The sources alone: all rules run, but no other zone has to be constructed each time. */
const SOURCES: Geodata = new Map([...realGeodata].filter(([path]) => path === 'sources.json'))
