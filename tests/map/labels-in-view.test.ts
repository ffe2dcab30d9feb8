import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { type Box, boxOf, isOfClaim, overlap } from '../../src/catalog/label-room.ts'
import { mapLabels } from '../../src/catalog/map-labels.ts'
import { mercator } from '../../src/geometry/mercator.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { labelsInView } from '../../src/map/labels-in-view.ts'
import { LABEL_SIZES } from '../../src/theme/type.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { defaultView, shownParts } from '../../src/view/view.ts'
import { readingsOf } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

/** A phone that is held upright and shows the whole map. */
const WIDTH = 374
const plane = mercator(HOME_BOUNDS, WIDTH)
const sight = {
  width: WIDTH,
  height: plane.height,
  project: (at: Position) => {
    const [x, y] = plane.project(at)
    return { x, y }
  },
  // What was moved has its place in pixels: that is what is looked at here.
  unproject: (point: [number, number]) => point,
}
const sheet = { emOf: (name: keyof typeof LABEL_SIZES) => LABEL_SIZES[name] }
const shown = shownParts(
  defaultView({
    overlays: catalog.overlays.map(({ id }) => id),
    zones: [],
    readings: readingsOf(catalog),
  }),
)
const isShown = ({ parts }: { parts: readonly string[] }) => parts.some((part) => shown.includes(part))

describe.each(LOCALES)('in %s on a phone', (locale) => {
  const labels = mapLabels(catalog, locale)
  const taken: Box = [0, plane.height - 50, 100, plane.height]
  const placed = labelsInView(labels, sight, [taken], isShown)
  const boxes = placed.flatMap((label) => {
    const isMoved = !labels.includes(label)
    const [x, y] = isMoved ? (label.at as [number, number]) : plane.project(label.at)
    return [{ label, box: boxOf({ ...label, x, y }, sheet) }]
  })
  const said = boxes.filter(({ label }) => isOfClaim(label) && isShown(label))

  it('what the first positions say is whole in sight', () => {
    expect(said.length).toBeGreaterThan(3)
    const cut = said.filter(
      ({ box: [left, top, right, bottom] }) => left < 0 || top < 0 || right > WIDTH || bottom > plane.height,
    )
    expect(cut.map(({ label }) => label.lines)).toEqual([])
  })

  it('all countries are named, and none where the name of one is out of sight', () => {
    const countries = (some: readonly { readonly class: string }[]) => some.filter((one) => one.class === 'country')
    expect(countries(labelsInView(labels, sight, [], isShown))).toHaveLength(countries(labels).length)
    const near = labelsInView(labels, { ...sight, width: WIDTH / 2 }, [], isShown)
    expect(countries(near)).toEqual([])
  })

  it('and lies over no other such words, no city, and nothing that stands over the map', () => {
    const others = boxes.filter(
      ({ label }) => label.class === 'city' || label.class === 'occupied' || said.some((one) => one.label === label),
    )
    const collisions = said.flatMap(({ label, box }) => [
      ...others
        .filter((other) => other.label !== label && overlap(box, other.box))
        .map((other) => [label.lines[0], other.label.lines[0]]),
      ...(overlap(box, taken) ? [[label.lines[0], 'taken']] : []),
    ])
    expect(collisions).toEqual([])
  })
})

it.each(LOCALES)('in %s, of all positions at once, words for what is not known are whole or left out', (locale) => {
  const labels = mapLabels(catalog, locale)
  const placed = labelsInView(labels, sight, [], () => true)
  const notes = placed.flatMap((label) => {
    if (label.class !== 'note') return []
    const isMoved = !labels.includes(label)
    const [x, y] = isMoved ? (label.at as [number, number]) : plane.project(label.at)
    return [boxOf({ ...label, x, y }, sheet)]
  })
  expect(notes.length).toBeGreaterThan(3)
  expect(notes.length).toBeLessThan(labels.filter(({ class: labelClass }) => labelClass === 'note').length)
  expect(notes.flatMap((box, index) => notes.slice(index + 1).filter((other) => overlap(box, other)))).toEqual([])
})

it('a label at a good place, or out of sight, stays there', () => {
  const [note] = mapLabels(catalog, 'en').filter(isOfClaim)
  for (const [x, y] of [
    [500, 500],
    [-300, 500],
  ] as const) {
    const alone = labelsInView(
      [note!],
      { ...sight, width: 1000, height: 1000, project: () => ({ x, y }) },
      [],
      () => true,
    )
    expect(alone).toEqual([note])
  }
})
