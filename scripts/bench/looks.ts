import type { Browser, Page } from 'playwright'
import { type Pixels, pixelsOf, showsLater, type States, statesOf } from './film.ts'
import type { MeasuredPage } from './pages.ts'
import { openVisitor, THROTTLE } from './throttle.ts'

/** How a page looks when it stands, by which pictures of it are known. */
export interface Looks {
  /** From a page without its zones to one with them. */
  readonly zones: States
  /** From all zones to all but the one that is switched. */
  readonly switched: States
}

/**
 * Looks at a page at leisure, with no throttle.
 * @param stage what stands there at first, or the live map that a reader of our pages gets
 */
export async function looksOf(
  browser: Browser,
  measured: MeasuredPage,
  address: string,
  stage: 'first' | 'live',
): Promise<Looks> {
  await using visitor = await openVisitor(browser, { javaScriptEnabled: stage === 'live' || measured.needsScript })
  const { page } = visitor
  await page.goto(address + measured.path)
  await measured.ready(page)
  if (stage === 'live') await measured.live!(page)
  const shown = await settled(page)
  const after = async (which: 'all' | 'one', isShown: boolean) => {
    await measured.inside(page).evaluate(measured.show(which, isShown))
    return settled(page)
  }
  const switched = await after('one', false)
  await after('one', true)
  const hidden = await after('all', false)
  const within = (await measured.inside(page).locator(measured.drawing).boundingBox())!
  const zones = statesOf(hidden, shown, THROTTLE.width, within)
  if (showsLater(new Uint8Array(shown.length).fill(255), zones))
    throw new Error(`${measured.name}: blank paper looks like its zones; colour them otherwise`)
  return { zones, switched: statesOf(shown, switched, THROTTLE.width, within) }
}

/** The page once two pictures in a row are the same. */
async function settled(page: Page): Promise<Pixels> {
  let last = await page.screenshot()
  for (;;) {
    await page.waitForTimeout(200)
    const next = await page.screenshot()
    if (next.equals(last)) return pixelsOf(next)
    last = next
  }
}
