/*
 * Our pages beside plain pages of MapLibre, Leaflet and OpenLayers with the same zones: `npm run bench [-- --runs 5]`. The
 * site has to be built before. Pages take turns, so that a busy machine is busy for all of them: ratios within one run
 * count, and no single time does. The table is printed and written to `docs/performance.md`.
 */
import { readFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { BROWSER_FLAGS, findBrowser } from '../find-browser.ts'
import { mustBeBuilt, SITE_FOLDER } from '../site-folder.ts'
import { startCountingServer } from './counting-server.ts'
import { looksOf } from './looks.ts'
import { buildMeasuredSite, PEERS } from './measured-site.ts'
import { PAGES } from './pages.ts'
import { measuredOn, writeMeasured } from './performance-document.ts'
import { rest, type Rest, REST_MILLISECONDS } from './rest.ts'
import { longestGapInScroll } from './scroll.ts'
import { type Column, markdownTable, median } from './table.ts'
import { THROTTLE } from './throttle.ts'
import { type AllLooks, visit, type Visit } from './visit.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Number(values.runs)

await mustBeBuilt(SITE_FOLDER)
await using site = await buildMeasuredSite()
await using server = await startCountingServer(site.folder)
const { address } = server
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })

const looks: AllLooks[] = []
for (const page of PAGES)
  looks.push({
    first: await looksOf(browser, page, address, 'first'),
    live: page.live ? await looksOf(browser, page, address, 'live') : null,
  })

const visits = PAGES.map((): Visit[] => [])
const gaps: number[] = []
for (let run = 1; run <= runs; run += 1) {
  for (const [index, page] of PAGES.entries())
    try {
      visits[index]!.push(await visit(browser, page, looks[index]!, server))
    } catch (error) {
      console.log(`${page.name}, left out: ${(error as Error).message}`)
    }
  gaps.push(
    await longestGapInScroll(
      browser,
      PAGES.find(({ id }) => id === 'article')!,
      address,
    ),
  )
  console.log(`run ${run} of ${runs} done`, JSON.stringify(visits.map((own) => own.at(-1))))
}
const version = browser.version()
await browser.close()

/** What a page takes at rest, beyond what an empty page takes: much the same each time, so that each is looked at once. */
const empty = await rest(null, address, 'first')
const atRest: { readonly name: string; readonly rests: Rest }[] = []
for (const page of PAGES) {
  if (page.id !== 'page') atRest.push({ name: page.name, rests: await rest(page, address, 'first') })
  if (page.live) atRest.push({ name: `${page.name}, live map`, rests: await rest(page, address, 'live') })
}

const of = (key: keyof Visit) => (row: { visits: readonly Visit[] }) => median(row.visits.map((one) => one[key]))
const columns: readonly Column<{ name: string; visits: readonly Visit[] }>[] = [
  { title: 'requests', value: of('requests') },
  { title: 'KB', value: (row) => ((bytes) => bytes && bytes / 1000)(of('bytes')(row)) },
  { title: 'zones seen, ms', value: of('firstPicture'), ratio: true },
  { title: 'largest paint, ms', value: of('largestPaint') },
  { title: 'blocked, ms', value: of('blocking') },
  { title: 'longest task, ms', value: of('longestTask') },
  { title: 'live map, ms', value: of('live') },
  { title: 'zone off, ms', value: of('toggle') },
  { title: 'on the live map, ms', value: of('toggleLive') },
]
const loading = markdownTable(
  'page',
  PAGES.map(({ name }, index) => ({ name, visits: visits[index]! })),
  columns,
)
const restOf =
  (key: keyof Rest) =>
  ({ rests }: { rests: Rest }) => {
    const [own, none] = [rests[key], empty[key]]
    return own === null || none === null ? null : own - none
  }
const memory = restOf('memory')
const resting = markdownTable('page at rest', atRest, [
  { title: 'memory, MB', value: (row) => ((bytes) => bytes && bytes / 1e6)(memory(row)), digits: 1 },
  { title: `processor, s in ${REST_MILLISECONDS / 1000} s`, value: restOf('processor'), digits: 2 },
])

const versions = await Promise.all(
  Object.values(PEERS).map(async (name) => {
    const manifest = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as { version: string }
    return `${name} ${manifest.version}`
  }),
)
const { slowdown, megabitsPerSecond, latencyMilliseconds, width, height } = THROTTLE
const text = [
  measuredOn(
    `Chromium ${version}, ${versions.join(', ')}; ${runs} visits in turn, medians; processor ${slowdown} times slower, ${megabitsPerSecond} Mbit/s, ${latencyMilliseconds} ms, ${width} × ${height} px; ${cpus().length} processors, load ${loadavg()[2]!.toFixed(1)}`,
  ),
  loading,
  `While a reader scrolls the article, the longest time between two pictures is ${Math.round(median(gaps)!)} ms.`,
  resting,
].join('\n\n')
console.log(`\n${text}`)
await writeMeasured('bench', text)
