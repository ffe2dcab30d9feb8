/*
 * What the zones of the first picture cost in each form: `npm run bench:formats`. Bytes are after brotli; milliseconds are
 * what a script would take, on this machine, from the text to SVG paths.
 */
import { brotliCompressSync } from 'node:zlib'
import type { FeatureCollection } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { ZoneGeometry } from '../../src/catalog/types.ts'
import { OPEN } from '../../src/figure/drawing.ts'
import { FIGURE_WIDTH } from '../../src/view/figure-names.ts'
import { pathData } from '../../src/figure/path.ts'
import { mercator } from '../../src/geometry/mercator.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { GEODATA_FOLDER } from '../geodata-folder.ts'
import { loadCatalog } from '../load-catalog.ts'
import { measuredOn, writeMeasured } from './performance-document.ts'
import { markdownTable, median } from './table.ts'

const RUNS = 21
/** A grid about as fine as the figure's own units. */
const QUANTA = 1e4

const catalog = await loadCatalog(GEODATA_FOLDER)
const geometries = catalog.zones.filter(({ use }) => use === 'public').map(({ geometry }) => geometry)
const projector = mercator(HOME_BOUNDS, FIGURE_WIDTH)
const toPath = (geometry: ZoneGeometry) => pathData(geometry, projector, OPEN.lines)
const paths = geometries.map(toPath)

const inDecimals = (digits: number) =>
  JSON.stringify(geometries, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(digits)) : value))
const fromGeoJson = (text: string) => (JSON.parse(text) as ZoneGeometry[]).map(toPath)

const zones: FeatureCollection<ZoneGeometry, object> = {
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
}
const whole = topology({ zones }) as Topology<{ zones: GeometryCollection }>
const fromTopoJson = (text: string) => {
  const read = JSON.parse(text) as Topology<{ zones: GeometryCollection }>
  return feature(read, read.objects.zones).features.map((one) => toPath(one.geometry as ZoneGeometry))
}

/** Whole drawing units, each as its way from the last: what the paths say, as numbers. */
const deltas = JSON.stringify(
  paths.map((path) =>
    path
      .split('M')
      .slice(1)
      .map((part) => (part.match(/-?\d+/g) ?? []).map(Number)),
  ),
)
const fromDeltas = (text: string) =>
  (JSON.parse(text) as number[][][]).map((parts) =>
    parts.map(([x, y, ...rest]) => `M${x} ${y}l${rest.join(' ')}z`).join(''),
  )

const forms = [
  { name: 'GeoJSON as published', text: JSON.stringify(geometries), read: fromGeoJson },
  { name: 'GeoJSON of 5 decimals', text: inDecimals(5), read: fromGeoJson },
  { name: 'GeoJSON of 4 decimals', text: inDecimals(4), read: fromGeoJson },
  { name: 'TopoJSON', text: JSON.stringify(whole), read: fromTopoJson },
  { name: `TopoJSON on a grid of ${QUANTA}`, text: JSON.stringify(quantize(whole, QUANTA)), read: fromTopoJson },
  { name: 'whole drawing units, as steps, in JSON', text: deltas, read: fromDeltas },
  { name: 'SVG paths of the same steps', text: paths.join('\n'), read: null },
].map(({ name, text, read }) => ({
  name,
  bytes: brotliCompressSync(text).length,
  milliseconds: read === null ? 0 : median(Array.from({ length: RUNS }, () => timed(() => read(text)))),
}))

const text = [
  measuredOn(`${geometries.length} public zones, median of ${RUNS}`),
  markdownTable('form', forms, [
    { title: 'bytes', value: ({ bytes }) => bytes },
    { title: 'ms', value: ({ milliseconds }) => milliseconds, digits: 1 },
  ]),
].join('\n\n')
console.log(text)
await writeMeasured('formats', text)

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
