/*
 * Whether the handle of a swipe follows the hand as smoothly as the maps under it do: `npm run bench:swipe`. Over two live
 * maps the handle is dragged and then the maps are, in turn and along the same way, and the pictures of each are counted.
 * The site has to be built before. What is found is printed and written to `docs/performance.md`.
 */
import { cpus, loadavg } from 'node:os'
import { type Page, chromium } from 'playwright'
import { BROWSER_FLAGS, findBrowser } from '../find-browser.ts'
import { mustBeBuilt, SITE_FOLDER } from '../site-folder.ts'
import { startCountingServer } from './counting-server.ts'
import { measuredOn, writeMeasured } from './performance-document.ts'
import { markdownTable, median } from './table.ts'
import { openVisitor, throttle, THROTTLE } from './throttle.ts'

/** Two overlays with much to draw, near enough that the maps have room to move. */
const COMPARED = 'index.html?v=1&compare=disengagement-1974~israel-feb-2025#9.5/33.1/36'
const TURNS = 5
const DRAG_MILLISECONDS = 3000
/** To both sides of where the drag begins. */
const REACH_PIXELS = 100
/** So many moves of the pointer from one end of its way to the other. */
const MOVES = 40

/** As text: a compiled function would call a helper that the page does not have. */
const START = `(() => {
  const times = (window.times = [])
  const next = (now) => { if (window.times === times) { times.push(now); requestAnimationFrame(next) } }
  requestAnimationFrame(next)
})()`
const STOP = `(() => { const { times } = window; window.times = null; return times })()`

/** What a drag looked like. */
interface Drag {
  readonly perSecond: number
  /** The longest time between two pictures, in milliseconds. */
  readonly longestGap: number
}

await mustBeBuilt(SITE_FOLDER)
await using server = await startCountingServer(SITE_FOLDER)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
const version = browser.version()
const handles: Drag[] = []
const maps: Drag[] = []
{
  await using visitor = await openVisitor(browser)
  const { page } = visitor
  await page.goto(server.address + COMPARED)
  await page.locator('.stage.live').waitFor()
  await page.locator('.map-b canvas').waitFor()
  await page.locator('.stage').scrollIntoViewIfNeeded()
  await throttle(visitor)
  const handle = page.getByRole('slider')
  const middle = async () => {
    const { x, y, width, height } = (await handle.boundingBox())!
    return { x: x + width / 2, y: y + height / 2 }
  }
  const frame = (await page.locator('.stage').boundingBox())!
  const onMap = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 4 }
  // Whatever the maps prepare when they are moved for the first time is no part of either.
  await drag(page, { ...onMap, x: onMap.x - 60 })
  for (let turn = 1; turn <= TURNS; turn += 1) {
    handles.push(await drag(page, await middle()))
    maps.push(await drag(page, { ...onMap, x: onMap.x - 60 }))
    console.log(`turn ${turn} of ${TURNS}`, JSON.stringify({ handle: handles.at(-1), maps: maps.at(-1) }))
  }
}
await browser.close()

const rows = [
  { name: 'the handle', drags: handles },
  { name: 'the maps', drags: maps },
]
const ratios = handles.map(({ perSecond }, turn) => perSecond / maps[turn]!.perSecond)
const text = [
  measuredOn(
    `Chromium ${version}; ${TURNS} turns of ${DRAG_MILLISECONDS / 1000} s each, medians; processor ${THROTTLE.slowdown} times slower, ${THROTTLE.width} × ${THROTTLE.height} px, maps painted by the processor; ${cpus().length} processors, load ${loadavg()[2]!.toFixed(1)}`,
  ),
  markdownTable('what is dragged', rows, [
    { title: 'pictures a second', value: ({ drags }) => median(drags.map(({ perSecond }) => perSecond)), digits: 1 },
    { title: 'longest between two, ms', value: ({ drags }) => median(drags.map(({ longestGap }) => longestGap)) },
  ]),
  `The handle shows ${median(ratios)!.toFixed(1)} times as many pictures as the maps, in the worst turn ${Math.min(...ratios).toFixed(1)} times.`,
].join('\n\n')
console.log(`\n${text}`)
await writeMeasured('swipe', text)

/** Drags to and fro as fast as the page follows, and lets go where it began. */
async function drag(page: Page, from: { readonly x: number; readonly y: number }): Promise<Drag> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.evaluate(START)
  const end = Date.now() + DRAG_MILLISECONDS
  for (let move = 0; Date.now() < end; move += 1) {
    const swing = Math.sin((move * Math.PI) / MOVES)
    await page.mouse.move(from.x + REACH_PIXELS * swing, from.y)
  }
  const times = await page.evaluate<number[]>(STOP)
  await page.mouse.move(from.x, from.y)
  await page.mouse.up()
  const gaps = times.slice(1).map((time, i) => time - times[i]!)
  const milliseconds = times.at(-1)! - times[0]!
  return { perSecond: (1000 * gaps.length) / milliseconds, longestGap: Math.max(...gaps) }
}
