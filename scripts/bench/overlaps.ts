/*
 * How long overlaps take: `npm run bench:overlaps`. All pairs of the real zones; the slowest single pair, as a reader would
 * wait for it; and 125 to 1,000 made-up zones, whose time must grow with the pairs that meet and not with all there are.
 */
import type { Position } from 'geojson'
import { compileOverlaps } from '../../src/catalog/compile-overlaps.ts'
import { type Measured, measured, measureOverlap } from '../../src/catalog/measure-overlap.ts'
import { type Outline, ownOutline } from '../../src/catalog/outline.ts'
import { overlapsOfAll } from '../../src/catalog/overlaps-of-all.ts'
import { measuredTogether, zoneOutline } from '../../src/catalog/zone-outline.ts'
import type { Area } from '../../src/geometry/combine.ts'
import { GEODATA_FOLDER } from '../geodata-folder.ts'
import { loadCatalog } from '../load-catalog.ts'

const RUNS = 5
const LIMIT_MILLISECONDS = 1000
/** For a measure that a reader asks for. While a swipe is dragged nothing is measured at all. */
const READER_MILLISECONDS = 50

const catalog = await loadCatalog(GEODATA_FOLDER)
const firm = catalog.zones.filter((zone) => zone.use === 'public' && zone.method !== 'schematic')
const areas = firm.flatMap((zone) => measuredTogether([zone], catalog) ?? [])
const outlines: ReadonlyMap<string, Outline> = new Map(firm.map((zone) => [zone.id, zoneOutline(zone, catalog)]))

console.log(`The ${areas.length} public areas that are no sketches`)
const first = timed(() => overlapsOfAll(areas))
const pairs = overlapsOfAll(areas)
const again = median(RUNS, () => overlapsOfAll(areas))
const whole = median(RUNS, () => compileOverlaps(catalog, outlines))
report('all pairs, the first time', first, `${pairs.length} pairs that meet or could`)
report('all pairs, median', again)
report('with overlays, governorates, places and distances, median', whole)

const single = pairs.map(({ a, b }) => median(RUNS, () => measureOverlap(areas[a]!, areas[b]!)))
const slowest = Math.max(...single)
report('the slowest pair, median', slowest, `a reader should wait ${READER_MILLISECONDS} ms at most`)

console.log('\nMade-up zones of 24 corners, each about 10 km wide, spread evenly')
const rates = [125, 250, 500, 1000].map((count) => {
  const zones = madeUp(count)
  const meeting = overlapsOfAll(zones).length
  const milliseconds = median(RUNS, () => overlapsOfAll(zones))
  const rate = milliseconds / meeting
  report(
    `${count} zones`,
    milliseconds,
    `${meeting} pairs that meet of ${(count * (count - 1)) / 2}, ${rate.toFixed(3)} ms each`,
  )
  return rate
})
console.log(`Each pair takes ${(rates.at(-1)! / rates[0]!).toFixed(2)} times as long among 1,000 zones as among 125.`)

if (again > LIMIT_MILLISECONDS || slowest > READER_MILLISECONDS) {
  console.log(
    `All pairs of the real zones should take less than ${LIMIT_MILLISECONDS} ms, each less than ${READER_MILLISECONDS} ms.`,
  )
  process.exitCode = 1
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

function report(what: string, milliseconds: number, besides = ''): void {
  console.log(`${what.padEnd(60)}${milliseconds.toFixed(1).padStart(8)} ms  ${besides}`.trimEnd())
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
