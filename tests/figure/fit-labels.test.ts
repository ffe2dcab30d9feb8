import { describe, expect, it } from 'vitest'
import { narrowTo } from '../../src/catalog/narrow.ts'
import { FRAMED, type FigureDrawing, drawFigure } from '../../src/figure/drawing.ts'
import { fitLabels } from '../../src/figure/fit-labels.ts'
import type { Bounds } from '../../src/geometry/mercator.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { FRAME_WIDTHS } from '../../src/theme/type.ts'
import { FIGURE_WIDTH, type FigureLabel, isShownIn } from '../../src/view/figure-names.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { staticPages } from '../../src/view/static-pages.ts'
import { catalog } from '../real-catalog.ts'

const plain = drawFigure(catalog, 'en', staticPages(catalog)[0]!.bounds)
const place = (change: Partial<FigureLabel>): FigureLabel => ({
  x: 500,
  y: 500,
  lines: ['Daraa'],
  class: 'town',
  side: 'middle',
  hues: [],
  parts: [],
  rank: 2,
  from: 'narrow',
  ...change,
})
const note = (change: Partial<FigureLabel>) =>
  place({ class: 'note', hues: ['israel'], parts: ['made-up'], rank: null, ...change })
const fitted = (labels: FigureLabel[], shown: string[] = ['made-up']): FigureDrawing =>
  fitLabels({ ...plain, labels, dots: [] }, new Set(shown))

describe('names in a frame', () => {
  it('what an overlay says is moved inside', () => {
    const [label] = fitted([note({ x: FIGURE_WIDTH - 10, lines: ['No published limit'] })]).labels
    expect(label!.x).toBeLessThan(FIGURE_WIDTH - 100)
  })

  it('a name of the base map that would be cut is left out', () => {
    expect(fitted([place({ x: 5, class: 'water', rank: null, lines: ['Mediterranean Sea'] })]).labels).toEqual([])
  })

  it('a name of the base map that would lie over the scale bar is left out', () => {
    const { x, y } = plain.scale
    expect(fitted([place({ x: x + 20, y: y - 10 })]).labels).toEqual([])
  })

  it('the scale gives way to a city, and stands at the other side', () => {
    const { x, y } = plain.scale
    const { scale, labels } = fitted([place({ class: 'city', rank: 1, x, y: y - 10 })])
    expect(scale.side).toBe('left')
    expect(labels).toHaveLength(1)
  })

  it('a name gives way to one before it', () => {
    expect(
      fitted([place({ lines: ['First'], class: 'belt' }), place({ lines: ['Second'], class: 'belt' })]).labels.map(
        ({ lines }) => lines[0],
      ),
    ).toEqual(['First'])
  })

  it('a name that has room in a wide frame only is left to it', () => {
    const [, second] = fitted([place({ lines: ['Khan Arnabah'] }), place({ y: 535, lines: ['Jubata'] })]).labels
    expect(second!.from).toBe('wide')
  })

  it('what an overlay says moves off what another says', () => {
    const [first, second] = fitted([note({ lines: ['No limit'] }), note({ lines: ['No route'] })]).labels
    expect(second!.y).not.toBe(first!.y)
    expect(second!.from).toBe('narrow')
  })

  it('what an overlay says stays on a desk even where all room is taken', () => {
    const labels = fitted(Array.from({ length: 8 }, (_, index) => note({ lines: [`No limit ${index}`] }))).labels
    expect(labels).toHaveLength(8)
    expect(labels.at(-1)!.from).toBe('desk')
  })

  it('where one side’s words have no room in a narrow column neither have the other’s', () => {
    const labels = fitted([
      note({ lines: ['Israel: a long note for one line'], y: 300 }),
      note({ lines: ['Syria: back'], y: 700, x: 60 }),
      note({ lines: ['One that is as long as the whole frame is wide'], y: 500 }),
    ]).labels
    expect(new Set(labels.map(({ from }) => from === 'narrow')).size).toBe(1)
  })

  it('names of countries are written together or not at all', () => {
    const country = (lines: string[], y: number) => place({ class: 'country', rank: null, lines, y })
    const lebanon = country(['Lebanon'], 100)
    expect(fitted([lebanon, country(['Israel'], 500)]).labels).toHaveLength(2)
    const wideCity = place({ class: 'city', rank: 1, lines: Array<string>(6).fill('As wide as many names') })
    expect(fitted([wideCity, lebanon, country(['Israel'], 500)]).labels).toHaveLength(1)
    expect(fitted([lebanon, country(['Syria'], -500)]).labels).toEqual([])
  })

  it('a town gives way to a country', () => {
    const syria = place({ class: 'country', rank: null, lines: ['Syria'] })
    expect(fitted([place({}), syria]).labels.map(({ lines }) => lines)).toEqual([['Syria']])
  })

  it('a name does not give way to words of an overlay that is off at first', () => {
    expect(fitted([note({}), place({})], []).labels).toHaveLength(2)
  })

  it('a dot goes with its name', () => {
    const dots = [{ x: 500, y: 500, rank: 2 as const, from: 'narrow' as const }]
    const labels = [place({ lines: ['First'] }), place({ x: 500, y: 505 })]
    expect(fitLabels({ ...plain, labels, dots }, new Set()).dots).toHaveLength(1)
    expect(fitLabels({ ...plain, labels: [], dots }, new Set()).dots).toEqual([])
  })
})

it.each(LOCALES)(
  'a figure that looks nearer names its towns on phones, where the whole map does not, in %s',
  (locale) => {
    const townsOnPhones = (bounds: Bounds) =>
      fitLabels(drawFigure(catalog, locale, bounds), new Set()).labels.filter(
        (label) => label.rank === 2 && isShownIn(FRAME_WIDTHS.phone, label),
      )
    expect(townsOnPhones(HOME_BOUNDS)).toEqual([])
    // Of the story's steps along the lines of 1974.
    expect(townsOnPhones([35.5, 32.62, 36.28, 33.48]).length).toBeGreaterThan(3)
  },
)

it.each(LOCALES)('what is shown at first says what is not known on phones too, on every page, in %s', (locale) => {
  for (const page of staticPages(catalog)) {
    const drawing = drawFigure(narrowTo(catalog, page.offers), locale, page.bounds, FRAMED)
    const late = fitLabels(drawing, new Set(page.shows)).labels.filter(
      ({ class: name, from, parts }) =>
        name === 'note' && (from === 'wide' || from === 'desk') && parts.some((part) => page.shows.includes(part)),
    )
    expect(late, page.id).toEqual([])
  }
})

it.each(LOCALES)('the narrowest column names every city in sight, on every page, in %s', (locale) => {
  let seen = 0
  for (const page of staticPages(catalog)) {
    const drawing = drawFigure(narrowTo(catalog, page.offers), locale, page.bounds, FRAMED)
    const { labels } = fitLabels(drawing, new Set(page.shows))
    // At the very edge, where the scale stands, a city has neither name nor dot.
    const { width, height } = drawing
    const isInSight = ({ x, y }: FigureLabel) => x > 50 && y > 50 && x < width - 50 && y < height - 50
    const cities = drawing.labels.filter((label) => label.class === 'city' && isInSight(label))
    for (const { lines } of cities)
      expect(labels.find((label) => label.lines === lines)?.from, `${page.id}: ${lines[0]}`).toBe('narrow')
    seen += cities.length
  }
  expect(seen).toBeGreaterThan(staticPages(catalog).length)
})

it.each(LOCALES)('no page loses words for what is not known, in %s', (locale) => {
  for (const page of staticPages(catalog)) {
    const part = narrowTo(catalog, page.offers)
    const before = drawFigure(part, locale, page.bounds, FRAMED)
    const notes = ({ labels }: FigureDrawing) =>
      labels.filter((label) => label.class === 'note').map(({ lines }) => lines)
    expect(notes(fitLabels(before, new Set(page.shows))), page.id).toEqual(notes(before))
  }
})
