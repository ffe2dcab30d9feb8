/*
 * One size of the scaling bench, in a process of its own so that its memory is known: `scale-one.ts <zones> <positions> <claimed>`.
 * Each step is written as one line of JSON as soon as it is done.
 */
import { compileCatalog } from '../../src/catalog/compile.ts'
import { compileOverlaps } from '../../src/catalog/compile-overlaps.ts'
import { zoneOutline } from '../../src/catalog/zone-outline.ts'
import { drawFigure } from '../../src/figure/drawing.ts'
import { areaSquareMeters } from '../../src/geometry/area.ts'
import { lengthMeters } from '../../src/geometry/length.ts'
import { THEMES } from '../../src/theme/palette.ts'
import { buildStyle } from '../../src/map/style.ts'
import { defaultView } from '../../src/view/view.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { judgeGeodata } from '../check.ts'
import { madeUpGeodata } from './made-up-geodata.ts'

/** What one step of one size took. */
export interface Step {
  readonly step: string
  /** Of the processor, so that other work on the machine counts less. */
  readonly milliseconds: number
  /** The most that the process has held until then. */
  readonly bytes: number
}

const [zones, positions, claimed] = process.argv.slice(2).map(Number) as [number, number, number]
const geodata = await madeUpGeodata({ zones, positions, claimed })

const issues = timed('check', () => judgeGeodata(geodata))
if (issues.length > 0) throw new Error(`the made-up data is refused: ${issues[0]!.message}`)
const catalog = timed('compile, all in all', () =>
  compileCatalog(new Map([...geodata].map(([path, { value }]) => [path, value]))),
)
timed('measure', () => catalog.zones.map(({ geometry }) => [areaOf(geometry), lengthMeters(geometry)]))
const firm = catalog.zones.filter(({ method }) => method !== 'schematic')
timed('overlap', () => compileOverlaps(catalog, new Map(firm.map((zone) => [zone.id, zoneOutline(zone, catalog)]))))
timed('figure', () => drawFigure(catalog, 'en', HOME_BOUNDS))
const overlays = catalog.overlays.map(({ id }) => id)
timed('style of the live map', () =>
  buildStyle(catalog, defaultView({ overlays, zones: [], readings: {} }), THEMES.light, 'en'),
)

function areaOf(geometry: (typeof catalog.zones)[number]['geometry']): number {
  return geometry.type === 'LineString' ? 0 : areaSquareMeters(geometry)
}

function timed<T>(step: string, run: () => T): T {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  const done: Step = { step, milliseconds: (user + system) / 1000, bytes: process.resourceUsage().maxRSS * 1024 }
  console.log(JSON.stringify(done))
  return result
}
