import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { type MapLabel, mapLabels } from '../../src/catalog/map-labels.ts'
import { drawFigure } from '../../src/figure/drawing.ts'
import { fitLabels } from '../../src/figure/fit-labels.ts'
import { mercator } from '../../src/geometry/mercator.ts'
import { LOCALES, endSide } from '../../src/i18n/locale.ts'
import { type Home, namesAtHome, namesInView, namesUncut } from '../../src/map/names-in-view.ts'
import { CLEAR_OF_HANDLE } from '../../src/theme/label-style.ts'
import { LABEL_SIZES } from '../../src/theme/type.ts'
import { pixelsAcross } from '../../src/view/camera-bounds.ts'
import { FIGURE_WIDTH, isShownIn, lettersIn, pointOf } from '../../src/view/figure-names.ts'
import { type Box, boxOf, overlap } from '../../src/view/fit-names.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { defaultView, shownParts } from '../../src/view/view.ts'
import { readingsOf } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const shown = new Set(
  shownParts(defaultView({ overlays: catalog.overlays.map(({ id }) => id), zones: [], readings: readingsOf(catalog) })),
)
const everything = new Set(
  catalog.overlays.flatMap(({ id }) => [id, ...(readingsOf(catalog)[id]?.map((one) => `${id}.${one}`) ?? [])]),
)

/** The parts that are on with one overlay in one of its readings. */
const singles = catalog.overlays.flatMap(({ id }) => {
  const readings = readingsOf(catalog)[id]
  return readings ? readings.map((reading) => ({ id, parts: [id, `${id}.${reading}`] })) : [{ id, parts: [id] }]
})
const pairs = singles.flatMap((one, index) =>
  singles
    .slice(index + 1)
    .filter(({ id }) => id !== one.id)
    .map((other) => new Set([...one.parts, ...other.parts])),
)

/** A map so wide that shows the home bounds so many levels nearer, at their middle. */
function sightOf(width: number, levels: number, locale: (typeof LOCALES)[number]) {
  const zoom = Math.log2(width / pixelsAcross(HOME_BOUNDS, 0))
  const home: Home = { bounds: HOME_BOUNDS, width, zoom, side: endSide(locale) }
  const plane = mercator(HOME_BOUNDS, width * 2 ** levels)
  const height = plane.height / 2 ** levels
  const project = (at: Position) => {
    const [x, y] = plane.project(at)
    return { x: x - (plane.width - width) / 2, y: y - (plane.height - height) / 2 }
  }
  const sight = {
    width,
    height,
    zoom: zoom + levels,
    project,
    // What was moved has its place in pixels: that is what is looked at here.
    unproject: (point: [number, number]) => point,
    taken: [[0, height - 50, 100, height]] as Box[],
  }
  const boxesOf = (labels: readonly MapLabel[], names: readonly MapLabel[]) =>
    names.map((name) => {
      const own = labels.find(({ lines }) => lines === name.lines)!
      const isOwn = [own.at, ...(own.elseAt ?? [])].includes(name.at)
      const { x, y } = isOwn ? project(name.at) : { x: name.at[0]!, y: name.at[1]! }
      return { name, box: boxOf({ ...name, x, y }, { emOf: (kind) => LABEL_SIZES[kind] * lettersIn(width) }) }
    })
  return { home, sight, boxesOf }
}

const byLines = (a: Named, b: Named) => (key(a) < key(b) ? -1 : 1)
type Named = { readonly lines: readonly string[]; readonly x: number; readonly y: number }
const key = ({ lines, x, y }: Named) => `${lines.join(' ')} ${x} ${y}`

describe.each(LOCALES)('in %s', (locale) => {
  const labels = mapLabels(catalog, locale)

  it.each([
    [374, 0],
    [374, 1.5],
    [820, 0.5],
    [820, 2],
  ])(
    'on a map of %s pixels, %s levels nearer than the figure, no name is cut or lies over another',
    (width, levels) => {
      for (const parts of [shown, everything]) {
        const { home, sight, boxesOf } = sightOf(width, levels, locale)
        const boxes = boxesOf(labels, namesInView(labels, sight, home, parts))
        expect(boxes.length).toBeGreaterThan(5)
        const cut = boxes.filter(
          ({ box: [left, top, right, bottom] }) => left < 0 || top < 0 || right > width || bottom > sight.height,
        )
        expect(cut.map(({ name }) => name.lines)).toEqual([])
        const collisions = boxes.flatMap(({ name, box }, index) => [
          ...boxes
            .slice(index + 1)
            .filter((other) => overlap(box, other.box))
            .map((other) => [name.lines[0], other.name.lines[0]]),
          ...(overlap(box, sight.taken[0]!) ? [[name.lines[0], 'taken']] : []),
        ])
        expect(collisions).toEqual([])
      }
    },
  )

  it.each([390, 768, 820])(
    'on a map of %s pixels, with any two overlays or all, no name lies over another at first',
    (width) => {
      const { home } = sightOf(width, 0, locale)
      const { project } = mercator(HOME_BOUNDS, FIGURE_WIDTH)
      const emOf = (kind: MapLabel['class']) => LABEL_SIZES[kind] * lettersIn(width) * (FIGURE_WIDTH / width)
      const collisions = [...pairs, everything].flatMap((parts) => {
        const names = namesAtHome(labels, home, parts)
        const boxes = names.map((name) => boxOf({ ...name, ...pointOf(name.at, project) }, { emOf }))
        return boxes.flatMap((box, index) =>
          names
            .filter((_, other) => other > index && overlap(box, boxes[other]!))
            .map(({ lines }) => [names[index]!.lines, lines]),
        )
      })
      expect(collisions).toEqual([])
    },
  )

  it.each([390, 1280])('a page of %s pixels has the same names on its figure and on its live map at first', (page) => {
    // As wide as the figure's frame is in a window of that width (figure-place.css).
    const width = { 390: 390, 1280: 817 }[page]!
    const drawing = fitLabels(drawFigure(catalog, locale, HOME_BOUNDS), shown, endSide(locale))
    const onFigure = drawing.labels.filter(
      (label) => isShownIn(width, label) && (label.parts.length === 0 || label.parts.some((part) => shown.has(part))),
    )
    const { home } = sightOf(width, 0, locale)
    const { project } = mercator(HOME_BOUNDS, FIGURE_WIDTH)
    const onMap = namesAtHome(labels, home, shown).map(({ lines, side, at }) => ({
      lines,
      side,
      ...pointOf(at, project),
    }))
    expect(onMap.length).toBeGreaterThan(15)
    expect(onMap.toSorted(byLines)).toEqual(
      onFigure.map(({ lines, side, x, y }) => ({ lines, side, x, y })).toSorted(byLines),
    )
  })

  it('a handle cuts no name of an overlay, and takes no other name away', () => {
    const { home, sight } = sightOf(820, 0, locale)
    const names = namesAtHome(labels, home, everything)
    const boxes = names.map((name) => ({
      name,
      box: boxOf({ ...name, ...sight.project(name.at) }, { emOf: (kind) => LABEL_SIZES[kind] * lettersIn(820) }),
    }))
    // At the middle of each name in turn.
    for (const { box } of boxes) {
      const x = (box[0] + box[2]) / 2
      const isCut = ({ box: [left, , right] }: (typeof boxes)[number]) =>
        left - CLEAR_OF_HANDLE < x && x < right + CLEAR_OF_HANDLE
      const gone = boxes.filter((one) => one.name.parts.length > 0 && isCut(one)).map(({ name }) => name.lines)
      const kept = namesUncut(names, x, sight.project, home).map(({ lines }) => lines)
      expect(kept).toEqual(names.map(({ lines }) => lines).filter((lines) => !gone.includes(lines)))
    }
  })

  it.each([374, 820])('on a map of %s pixels all countries are named at first', (width) => {
    const { home } = sightOf(width, 0, locale)
    const countries = namesAtHome(labels, home, shown).filter((label) => label.class === 'country')
    expect(countries).toHaveLength(4)
  })

  it('the lines of 1974 and what lies between them are named on a phone', () => {
    const { home } = sightOf(374, 0, locale)
    const named = namesAtHome(labels, home, shown).map(({ lines }) => lines)
    const zones = labels.filter((label) => label.class === 'zone' && label.parts.includes('disengagement-1974'))
    expect(zones.map(({ lines }) => named.includes(lines))).toEqual(zones.map(() => true))
  })

  it('Quneitra and its governorate are named on a desk', () => {
    const { home } = sightOf(820, 0, locale)
    const town = catalog.places.find(({ id }) => id === 'quneitra')!.name[locale]
    const region = catalog.basemap.labels.find(({ id }) => id === 'quneitra-region')!.name[locale]
    const named = namesAtHome(labels, home, shown).map(({ lines, class: kind }) => `${kind} ${lines.join(' ')}`)
    expect(named).toEqual(expect.arrayContaining([`town ${town}`, `region ${region}`]))
  })

  it('a map that has moved by nothing shows what the figure does', () => {
    for (const width of [374, 820]) {
      const { home, sight } = sightOf(width, 0, locale)
      const atHome = namesAtHome(labels, home, shown).map(({ lines }) => lines.join(' '))
      const inView = namesInView(labels, { ...sight, taken: [] }, home, shown).map(({ lines }) => lines.join(' '))
      expect(inView.slice(0, atHome.length).toSorted()).toEqual(atHome.toSorted())
    }
  })

  it('countries are named on a figure of the Golan alone, each in its own land', () => {
    const near = catalog.story!.steps[0]!.bounds!
    const drawing = fitLabels(drawFigure(catalog, locale, near), shown, endSide(locale))
    const named = drawing.labels.filter((label) => label.class === 'country').map(({ lines }) => lines[0])
    const names = ['lebanon', 'israel', 'jordan', 'syria'].map(
      (id) => catalog.basemap.labels.find((label) => label.id === id)!.name[locale],
    )
    expect(named.toSorted()).toEqual(names.toSorted())
  })

  it('countries are named all or none, however little of the map is in sight', () => {
    const { home, sight } = sightOf(374, 0, locale)
    const named = [60, 120, 187, 250, 310, 374].map(
      (width) =>
        namesInView(labels, { ...sight, width }, home, shown).filter((label) => label.class === 'country').length,
    )
    expect([...new Set(named)].toSorted()).toEqual([0, 4])
  })
})

it('the names of what is not on show are not there', () => {
  const { home, sight } = sightOf(820, 0, 'en')
  const labels = mapLabels(catalog, 'en')
  for (const names of [namesAtHome(labels, home, new Set()), namesInView(labels, sight, home, new Set())]) {
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter(({ parts }) => parts.length > 0)).toEqual([])
  }
})

it('words of one reading are there with that reading alone', () => {
  const { home, sight } = sightOf(820, 0, 'en')
  const labels = mapLabels(catalog, 'en')
  const words = (reading: string) => {
    const parts = new Set([`suwayda-corridor.${reading}`])
    return [namesAtHome(labels, home, parts), namesInView(labels, sight, home, parts)].map((names) =>
      names.filter((label) => label.class === 'note').map(({ lines }) => lines.join(' ')),
    )
  }
  expect(words('from-the-golan')).toEqual([['Corridor: no published route'], ['Corridor: no published route']])
  expect(
    words('by-damascus')
      .flat()
      .every((note) => note.startsWith('Corridor by Damascus:')),
  ).toBe(true)
})

it('a name that nothing is in the way of stands at its own place', () => {
  const { home, sight } = sightOf(820, 0, 'en')
  const [note] = mapLabels(catalog, 'en').filter((label) => label.class === 'note')
  const alone = namesInView(
    [note!],
    { ...sight, width: 1000, height: 1000, project: () => ({ x: 500, y: 500 }) },
    home,
    new Set(note!.parts),
  )
  expect(alone.map(({ at }) => at)).toEqual([note!.at])
})
