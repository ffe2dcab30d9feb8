import { describe, expect, it } from 'vitest'
import { decodeView, encodeView } from '../../src/view/address.ts'
import { comparing } from '../../src/view/comparing.ts'
import { PRESETS, type Preset, presetShown } from '../../src/view/presets.ts'
import { type Known, type View, defaultView } from '../../src/view/view.ts'
import { catalog } from '../real-catalog.ts'

const overlays = catalog.overlays.map(({ id }) => id)
const known: Known = { overlays, zones: [], readings: {} }
const viewOf = ({ about, camera, compare }: Preset): View => ({
  ...defaultView(known),
  layers: overlays.filter((id) => about.includes(id)),
  camera,
  compare: compare && comparing(compare.a, compare.b, overlays, compare),
})
const reopened = (view: View) => {
  const { search, hash } = encodeView(view, known)
  return decodeView(search, hash, known).view
}

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('the question %s', (_, preset) => {
  it('is known by the address of its map', () => {
    expect(presetShown(reopened(viewOf(preset)))).toBe(preset)
  })

  it('is still known when the reader has moved the map or the handle, and no more with other overlays or another date', () => {
    const view = viewOf(preset)
    const moved = {
      ...view,
      camera: { zoom: 8, lat: 33, lng: 36 },
      compare: view.compare && { ...view.compare, split: 0.2 },
    }
    expect(presetShown(reopened(moved))).toBe(preset)
    expect(presetShown({ ...view, layers: view.layers.slice(1) })).toBeNull()
    expect(presetShown({ ...view, time: '2024-12' })).toBeNull()
  })
})

it('the map that a reader meets answers no question yet', () => {
  expect(presetShown(defaultView(known))).toBeNull()
})
