import { expect, it } from 'vitest'
import { knownIds } from '../../src/catalog/known-ids.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import type { Step } from '../../src/catalog/types.ts'
import { mercator } from '../../src/geometry/mercator.ts'
import { decodeView, encodeView } from '../../src/view/address.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { boundsOfStep, viewOfStep } from '../../src/view/story.ts'
import { isReachable } from '../../src/view/view.ts'
import { catalog } from '../real-catalog.ts'

const known = knownIds(describePage(catalog, 'en'))
const { steps } = catalog.story!
const comparedIn = ({ comparison }: Step) => catalog.comparisons.find(({ id }) => id === comparison)?.of ?? null

it.each(steps)('the map of "$id" holds what it names and has the shape of all', (step) => {
  const bounds = boundsOfStep(step)
  const [west, south, east, north] = bounds
  const [w, s, e, n] = step.bounds ?? HOME_BOUNDS
  // A millionth of a degree is what the way to Mercator and back may lose.
  expect([west <= w + 1e-6, south <= s + 1e-6, east >= e - 1e-6, north >= n - 1e-6]).toEqual([true, true, true, true])
  expect(mercator(bounds, 1).height).toBeCloseTo(mercator(HOME_BOUNDS, 1).height, 6)
})

it.each(steps)('the address of "$id" opens the map on its overlays, in their readings, where it looks', (step) => {
  const view = viewOfStep(step, known, comparedIn(step))
  const { search, hash } = encodeView(view, known)
  expect(decodeView(search, hash, known)).toEqual({ view, dropped: [] })
  expect([...view.layers].sort()).toEqual(step.overlays.map(({ id }) => id).sort())
  for (const { id, reading } of step.overlays) if (reading !== null) expect(view.readings[id]).toBe(reading)
  if (view.camera) expect(isReachable(view.camera)).toBe(true)
})

it('a step whose map shows both sides of the comparison that it leads to opens them compared, and no other does', () => {
  const opened = steps.filter((step) => viewOfStep(step, known, comparedIn(step)).compare !== null)
  expect(opened.map(({ id }) => id)).toEqual(['suwayda', 'what-would-change'])
  const { compare } = viewOfStep(opened[1]!, known, comparedIn(opened[1]!))
  expect(compare).toEqual({ a: ['syria-withdrawal'], b: ['israel-dec-2025'], mode: 'overlay', split: null })
})
