/*
 * What the live map does with many overlays: `npm run bench:many [-- --runs 3]`. A page with nothing but our live map, with the
 * real overlays alone and with 100 and 1,000 made-up ones besides, all of them on. Pages take turns, as in `bench.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { compileCatalog } from '../../src/catalog/compile.ts'
import { BROWSER_FLAGS, findBrowser } from '../find-browser.ts'
import { compressFolder } from '../hosting/compress.ts'
import { mapCatalog } from '../map-catalog.ts'
import { startCountingServer } from './counting-server.ts'
import { looksOf } from './looks.ts'
import { madeUpGeodata } from './made-up-geodata.ts'
import { buildPage } from './measured-site.ts'
import { type MeasuredPage, drivenByHooks } from './pages.ts'
import { measuredOn, writeMeasured } from './performance-document.ts'
import { markdownTable, median } from './table.ts'
import { THROTTLE } from './throttle.ts'
import { type Visit, visit } from './visit.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } })
const runs = Number(values.runs)

const folder = await mkdtemp(join(tmpdir(), 'zones-bench-'))
const pages: MeasuredPage[] = []
for (const claimed of [0, 100, 1000]) {
  const geodata = await madeUpGeodata({ zones: claimed, positions: 24, claimed })
  const catalog = compileCatalog(new Map([...geodata].map(([path, { value }]) => [path, value])))
  const data = `export default JSON.parse(${JSON.stringify(JSON.stringify(mapCatalog(catalog)))})`
  await buildPage('our-map', join(folder, String(claimed)), [
    {
      name: 'map-catalog',
      resolveId: (id) => (id === 'virtual:map-catalog' ? `\0${id}` : null),
      load: (id) => (id === '\0virtual:map-catalog' ? data : null),
    },
  ])
  pages.push(drivenByHooks('our-map', catalog.overlays.length.toLocaleString('en'), `${claimed}/index.html`))
}
await compressFolder(folder)
await using server = await startCountingServer(folder)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })

const looks = []
for (const page of pages) looks.push({ first: await looksOf(browser, page, server.address, 'first'), live: null })
const visits = pages.map((): Visit[] => [])
for (let run = 1; run <= runs; run += 1) {
  for (const [index, page] of pages.entries()) visits[index]!.push(await visit(browser, page, looks[index]!, server))
  console.log(`run ${run} of ${runs} done`, JSON.stringify(visits.map((own) => own.at(-1))))
}
const version = browser.version()
await browser.close()
await rm(folder, { recursive: true })

const of = (key: keyof Visit) => (row: { visits: readonly Visit[] }) => median(row.visits.map((one) => one[key]))
const { slowdown, megabitsPerSecond } = THROTTLE
const text = [
  measuredOn(
    `Chromium ${version}; ${runs} visits in turn, medians; processor ${slowdown} times slower, ${megabitsPerSecond} Mbit/s`,
  ),
  markdownTable(
    'overlays, all on',
    pages.map(({ name }, index) => ({ name, visits: visits[index]! })),
    [
      { title: 'KB', value: (row) => ((bytes) => bytes && bytes / 1000)(of('bytes')(row)) },
      { title: 'zones seen, ms', value: of('firstPicture'), ratio: true },
      { title: 'blocked, ms', value: of('blocking') },
      { title: 'longest task, ms', value: of('longestTask') },
      { title: 'zone off, ms', value: of('toggle'), ratio: true },
    ],
  ),
].join('\n\n')
console.log(`\n${text}`)
await writeMeasured('many', text)
