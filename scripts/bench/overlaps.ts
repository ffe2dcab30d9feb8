/*
 * How long overlaps take: `npm run bench:overlaps`. All pairs of the real zones; whatever a reader measures in his browser;
 * and 125 to 1,000 made-up zones, whose time must grow with the pairs that meet and not with all there are. What is found is
 * printed and written to `docs/performance.md`.
 */
import type { Position } from 'geojson'
import { combinedOverlap } from '../../src/catalog/combined-overlap.ts'
import { compileOverlaps } from '../../src/catalog/compile-overlaps.ts'
import { type Measured, measured, measureOverlap } from '../../src/catalog/measure-overlap.ts'
import { type Outline, ownOutline } from '../../src/catalog/outline.ts'
import type { OverlayReading } from '../../src/catalog/overlap.ts'
import { overlapsOfAll } from '../../src/catalog/overlaps-of-all.ts'
import { measuredTogether, zoneOutline } from '../../src/catalog/zone-outline.ts'
import type { Area } from '../../src/geometry/combine.ts'
import { compareWithOverlays } from '../../src/measure/compare.ts'
import { GEODATA_FOLDER } from '../geodata-folder.ts'
import { loadCatalog } from '../load-catalog.ts'
import { measuredForms } from '../map-catalog.ts'
import { measuredOn, writeMeasured } from './performance-document.ts'
import { markdownTable } from './table.ts'

const RUNS = 5
/** So many that took longest in one run are measured in several. */
const CANDIDATES = 5
const LIMIT_MILLISECONDS = 1000
/** For a measure of two that a reader asks for. While a swipe is dragged nothing is measured at all. */
const READER_MILLISECONDS = 50

const catalog = await loadCatalog(GEODATA_FOLDER)
const firm = catalog.zones.filter((zone) => zone.use === 'public' && zone.method !== 'schematic')
const areas = firm.flatMap((zone) => {
  const area = measuredTogether([zone], catalog)
  return area ? [{ id: zone.id, ...area }] : []
})
const outlines: ReadonlyMap<string, Outline> = new Map(firm.map((zone) => [zone.id, zoneOutline(zone, catalog)]))

const rows: Row[] = []
const first = timed(() => overlapsOfAll(areas))
const pairs = overlapsOfAll(areas)
const again = median(RUNS, () => overlapsOfAll(areas))
rows.push({ name: `all pairs of the ${areas.length} public areas, the first time`, milliseconds: first })
rows.push({ name: `the same again (${pairs.length} pairs meet or could)`, milliseconds: again })
rows.push({
  name: 'with overlays, governorates, places and distances',
  milliseconds: median(RUNS, () => compileOverlaps(catalog, outlines)),
})

const overlaps = catalog.overlaps!
const extents = overlaps.extents.filter(({ known }) => known !== 'nothing')
const forms = measuredForms(catalog)
const named = ({ overlay, reading }: OverlayReading) => (reading === null ? overlay : `${overlay} (${reading})`)
const measures: Row[] = [
  longest(
    'two zones',
    pairs.map(({ a, b }) => [[areas[a]!, areas[b]!], () => measureOverlap(areas[a]!, areas[b]!)] as const),
    ([a, b]) => `${a!.id} and ${b!.id}`,
  ),
  longest(
    'an area of 60 corners over the whole map, and an overlay',
    extents.map(
      (extent) => [extent, () => compareWithOverlays(drawnArea(60), { ...catalog, extents: [extent], forms })] as const,
    ),
    named,
  ),
]
const more: Row[] = [
  longest(
    'two overlays together, and a third',
    extents.flatMap((a, i) =>
      extents
        .slice(i + 1)
        .filter((b) => b.overlay !== a.overlay)
        .flatMap((b) =>
          extents
            .filter((c) => c.overlay !== a.overlay && c.overlay !== b.overlay)
            .map((c) => [[a, b, c], () => combinedOverlap({ ...catalog, overlaps }, [a, b], [c])] as const),
        ),
    ),
    ([a, b, c]) => `${named(a)} and ${named(b)}, ${named(c)}`,
  ),
  ...[30, 300, 3000].map((corners) => ({
    name: `an area of ${corners} corners over the whole map, and all overlays in all readings, in a worker`,
    milliseconds: median(RUNS, () => compareWithOverlays(drawnArea(corners), { ...catalog, extents, forms })),
  })),
]

const grown = [125, 250, 500, 1000].map((count) => {
  const zones = madeUp(count)
  const meeting = overlapsOfAll(zones).length
  const milliseconds = median(RUNS, () => overlapsOfAll(zones))
  return { name: `${count}`, milliseconds, meeting, rate: milliseconds / meeting }
})

const time = { title: 'ms', value: ({ milliseconds }: Row) => milliseconds, digits: 1 }
const text = [
  measuredOn(`medians of ${RUNS}`),
  markdownTable('at build', rows, [time]),
  `Of each kind the one that takes longest; for a measure of two a reader should wait ${READER_MILLISECONDS} ms at most.`,
  markdownTable('what a reader measures', measures, [time]),
  markdownTable('more than two at once', more, [time]),
  'Made-up zones of 24 corners, each about 10 km wide, spread evenly: time grows with the pairs that meet.',
  markdownTable('zones', grown, [
    { title: 'pairs that meet', value: ({ meeting }) => meeting },
    { ...time, digits: 0 },
    { title: 'ms each', value: ({ rate }) => rate, digits: 3 },
  ]),
].join('\n\n')
console.log(text)
await writeMeasured('measures', text)

const late = measures.filter(({ milliseconds }) => milliseconds > READER_MILLISECONDS)
if (again > LIMIT_MILLISECONDS || late.length > 0) {
  console.log(
    `All pairs of the real zones should take less than ${LIMIT_MILLISECONDS} ms, each measure of two less than ${READER_MILLISECONDS} ms.`,
  )
  process.exitCode = 1
}

interface Row {
  readonly name: string
  readonly milliseconds: number
}

/** The one of several measures that takes longest, named. */
function longest<Of>(
  name: string,
  all: readonly (readonly [of: Of, run: () => unknown])[],
  nameOf: (of: Of) => string,
): Row {
  const [slowest] = slowestFirst(slowestFirst(all, 1).slice(0, CANDIDATES), RUNS)
  const [of, run] = slowest!
  return { name: `${name}: ${nameOf(of)}`, milliseconds: median(RUNS, run) }
}

function slowestFirst<Of extends readonly [unknown, () => unknown]>(all: readonly Of[], runs: number): Of[] {
  return all
    .map((one) => ({ one, milliseconds: median(runs, one[1]) }))
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .map(({ one }) => one)
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => timed(run)).toSorted((a, b) => a - b)
  return times[Math.floor(runs / 2)]!
}

/** What a reader might draw round the whole south, its corners at uneven distances from the middle. */
function drawnArea(corners: number): Area {
  const random = randomNumbers(2025)
  const ring = Array.from({ length: corners }, (_, k): Position => {
    const [angle, radius] = [(2 * Math.PI * k) / corners, 0.35 + 0.25 * random()]
    return [36.1 + radius * Math.cos(angle), 33 + radius * Math.sin(angle)]
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}

/** As many per square degree however many there are, so that each meets as many others. */
function madeUp(count: number): Measured[] {
  const random = randomNumbers(1974)
  const side = 0.06 * Math.sqrt(count)
  return Array.from({ length: count }, (_, i) => {
    const middle = [36 + side * random(), 33 + side * random()] as const
    const corners = Array.from({ length: 24 }, (_, k): Position => {
      const [angle, radius] = [(2 * Math.PI * k) / 24, 0.03 + 0.03 * random()]
      return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)]
    })
    const area: Area = { type: 'Polygon', coordinates: [[...corners, corners[0]!]] }
    return measured({ area, outline: ownOutline(`zone-${i}`, area, 300) })
  })
}

/** The same numbers from 0 to 1 in every run: a linear congruential generator (Numerical Recipes, 1992, section 7.1). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => (state = (1664525 * state + 1013904223) % 2 ** 32) / 2 ** 32
}
