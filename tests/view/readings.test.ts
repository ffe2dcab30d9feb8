import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partOf } from '../../src/catalog/parts.ts'
import { type Known, defaultView, shownParts, withLayer, withReading } from '../../src/view/view.ts'
import { catalogWith, readingsOf, TWO_WAYS } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const made = catalogWith(catalog, { overlays: [TWO_WAYS] })
const known: Known = { overlays: made.overlays.map(({ id }) => id), zones: [], readings: readingsOf(made) }
const plain = defaultView(known)

describe('the readings of a view', () => {
  it('are the usual ones by default, the first of each overlay', () => {
    for (const [id, [usual]] of Object.entries(known.readings)) expect(plain.readings[id]).toBe(usual)
  })

  it('hold one for each overlay that can be read in several ways, and none for the others', () => {
    expect(Object.keys(plain.readings)).toEqual(Object.keys(known.readings))
  })

  it('change one at a time, and nothing else with them', () => {
    const changed = withReading(plain, 'two-ways', 'narrow')
    expect(changed).toEqual({ ...plain, readings: { ...plain.readings, 'two-ways': 'narrow' } })
  })

  it('stay chosen while their overlay is switched off and on again', () => {
    const chosen = withReading(plain, 'two-ways', 'narrow')
    const again = withLayer(withLayer(chosen, 'two-ways', false, known), 'two-ways', true, known)
    expect(again.readings['two-ways']).toBe('narrow')
  })
})

describe('the parts on show', () => {
  it('are of each overlay that is on the whole and the reading that is chosen', () => {
    const view = { layers: ['two-ways', 'disengagement-1974'], readings: { 'two-ways': 'narrow' } }
    expect(shownParts(view)).toEqual(['two-ways', 'two-ways.narrow', 'disengagement-1974'])
  })

  it('never hold a part of an overlay that is off, nor two readings of one', () => {
    const layers = fc.subarray([...known.overlays])
    const reading = fc.constantFrom(...known.readings['two-ways']!)
    fc.assert(
      fc.property(layers, reading, (on, chosen) => {
        const parts = shownParts(withReading({ ...plain, layers: on }, 'two-ways', chosen))
        expect(parts.filter((part) => !on.includes(part.split('.')[0]!))).toEqual([])
        for (const [id, ids] of Object.entries(known.readings)) {
          const shown = ids.filter((each) => parts.includes(partOf(id, each)))
          expect(shown).toHaveLength(on.includes(id) ? 1 : 0)
        }
      }),
    )
  })
})
