import { encodeView } from '../view/address.ts'
import { encodeEmbedOptions } from '../view/embed-options.ts'
import { type Known, NOTHING_SELECTED, type Selection, type View } from '../view/view.ts'
import type { EmbedView } from './choice.ts'
import type { EmbedWords, OfferedPage } from './embed-words.ts'

/** Overlays and how they are read. */
export type Shown = Pick<View, 'layers' | 'readings'>

/** The page that shows a choice. */
export interface EmbeddedPage {
  readonly page: OfferedPage
  /** Whether the page shows these overlays, so read, with no script; otherwise its query tells its script to. */
  readonly isReady: boolean
  /** Query and hash of the page, each with its sign or empty. */
  readonly search: string
  readonly hash: string
  /** The static page that comes nearest to the choice: of it there is a picture. */
  readonly nearest: OfferedPage
}

/**
 * The static page of exactly the overlays of a choice, else the page of all with a query; that one too where the page of the
 * overlays does not have all that is compared, or does not reach as far as what is drawn.
 */
export function embeddedPage(choice: EmbedView, words: EmbedWords): EmbeddedPage {
  const { layers, selection, camera, theme, compare, measure, time, options } = choice
  const exact = pageOf(layers, words.pages)
  const own = exact && holds(exact, choice) ? exact : null
  const page = own ?? words.pages[0]!
  const known = knownOn(page, words)
  const usual = usualReadings(known.readings)
  const readings = { ...usual, ...shownReadings(choice, known.readings) }
  const plain: View = {
    layers: page.shows,
    readings: usual,
    selection: NOTHING_SELECTED,
    camera: null,
    theme: 'light',
    compare: null,
    measure: null,
    time: null,
  }
  const selected = canSelect(selection, page, words) ? selection : NOTHING_SELECTED
  const { search, hash } = encodeView(
    { ...plain, layers, readings, selection: selected, camera, theme, compare, measure, time },
    known,
    plain,
  )
  const parts = [...(search === '' ? ['v=1'] : [search.slice(1)]), ...encodeEmbedOptions(options)]
  return {
    page,
    isReady:
      own !== null &&
      [compare, measure, time].every((part) => part === null) &&
      Object.entries(usual).every(([id, reading]) => readings[id] === reading),
    search: parts.join() === 'v=1' ? '' : `?${parts.join('&')}`,
    hash,
    nearest: exact ?? nearestPage(layers, words.pages),
  }
}

/** Whether a page has the overlays that are compared, and its figure the place of what is drawn. */
function holds({ offers, bounds: [west, south, east, north] }: OfferedPage, { compare, measure }: EmbedView): boolean {
  return (
    (compare === null || [...compare.a, ...compare.b].every((id) => offers.includes(id))) &&
    (measure === null ||
      measure.positions.every(([lon, lat]) => lon! > west && lon! < east && lat! > south && lat! < north))
  )
}

/** Query and hash of the full page that shows a choice. */
export function fullPageView(choice: EmbedView, words: EmbedWords) {
  const known = knownOn(words.pages[0]!, words)
  const readings = { ...usualReadings(known.readings), ...shownReadings(choice, known.readings) }
  const { layers, selection, camera, theme, compare, measure, time } = choice
  return encodeView({ layers, readings, selection, camera, theme, compare, measure, time }, known)
}

/** Whether something is selected that is on a static page. */
export function canSelect(selection: Selection, { offers }: OfferedPage, { overlays }: EmbedWords): boolean {
  switch (selection.type) {
    case 'none':
      return false
    case 'overlay':
      return offers.includes(selection.id)
    case 'zone':
      return overlays.some(({ id, zones }) => offers.includes(id) && zones.includes(selection.id))
  }
}

/**
 * The static page whose overlays have most in common with these: the largest share of shared ones among all that stand in
 * either (Jaccard index); the first of several.
 */
export function nearestPage(layers: readonly string[], pages: readonly OfferedPage[]): OfferedPage {
  const likeness = ({ shows }: OfferedPage) => {
    const shared = shows.filter((id) => layers.includes(id)).length
    return shared / (shows.length + layers.length - shared)
  }
  return pages.reduce((best, page) => (likeness(page) > likeness(best) ? page : best))
}

/** What a static page shows when nobody asks for anything else. */
export function shownBy({ shows }: OfferedPage): Shown {
  return { layers: shows, readings: {} }
}

function knownOn({ offers }: OfferedPage, { overlays }: EmbedWords): Known {
  return {
    overlays: offers,
    zones: [],
    readings: Object.fromEntries(
      overlays
        .filter(({ id, readings }) => offers.includes(id) && readings.length > 0)
        .map(({ id, readings }) => [id, readings.map((reading) => reading.id)]),
    ),
  }
}

function usualReadings(readings: Known['readings']): Record<string, string> {
  return Object.fromEntries(Object.entries(readings).map(([id, [usual]]) => [id, usual!]))
}

/** The readings of overlays that are off would make an address longer and show nothing. */
function shownReadings({ layers, readings }: Shown, known: Known['readings']): Record<string, string> {
  return Object.fromEntries(Object.entries(readings).filter(([id]) => layers.includes(id) && id in known))
}

/** The static page that shows just these overlays. */
export function pageOf<Page extends Pick<OfferedPage, 'shows'>>(
  layers: readonly string[],
  pages: readonly Page[],
): Page | null {
  return pages.find(({ shows }) => shows.length === layers.length && shows.every((id) => layers.includes(id))) ?? null
}
