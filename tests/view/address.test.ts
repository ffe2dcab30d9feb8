import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeView, encodeView } from '../../src/view/address.ts'
import { PAN_BOUNDS, ZOOM_RANGE } from '../../src/view/home.ts'
import { type Known, type View, defaultView, roundedCamera } from '../../src/view/view.ts'

const known: Known = {
  overlays: ['disengagement-1974', 'control-since-2024', 'syria-withdrawal', 'israel-feb-2025', 'suwayda-corridor'],
  zones: ['line-a', 'line-b', 'area-of-separation'],
}
const plain = defaultView(known)
const [west, south, east, north] = PAN_BOUNDS

const views: fc.Arbitrary<View> = fc.record({
  layers: fc.subarray([...known.overlays]),
  selection: fc.oneof(
    fc.constant({ type: 'none' } as const),
    fc.constantFrom(...known.overlays).map((id) => ({ type: 'overlay', id }) as const),
    fc.constantFrom(...known.zones).map((id) => ({ type: 'zone', id }) as const),
  ),
  camera: fc.option(
    fc
      .record({
        zoom: fc.double({ min: ZOOM_RANGE.min, max: ZOOM_RANGE.max, noNaN: true }),
        lat: fc.double({ min: south, max: north, noNaN: true }),
        lng: fc.double({ min: west, max: east, noNaN: true }),
      })
      .map(roundedCamera),
  ),
  theme: fc.constantFrom('light', 'dark', null),
})

describe('the address', () => {
  it('holds every view: what is written is read back equal', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { search, hash } = encodeView(view, known)
        expect(decodeView(search, hash, known)).toEqual({ view, dropped: [] })
      }),
    )
  })

  it('is empty for the default view, so the plain page keeps a plain address', () => {
    expect(encodeView(plain, known)).toEqual({ search: '', hash: '' })
  })

  it('writes layers in the order of the panel, whatever the order in which it read them', () => {
    const { view } = decodeView('?layers=israel-feb-2025,disengagement-1974', '', known)
    expect(view.layers).toEqual(['disengagement-1974', 'israel-feb-2025'])
  })

  it('takes an empty list of layers for none', () => {
    expect(decodeView('?layers=', '', known).view.layers).toEqual([])
  })

  it('drops an unknown layer and keeps the known ones, so that old links still open', () => {
    const { view, dropped } = decodeView('?layers=disengagement-1974,retired-overlay', '', known)
    expect(view.layers).toEqual(['disengagement-1974'])
    expect(dropped).toEqual(['layers'])
  })

  it('falls back to the default layers when it knows none of those named', () => {
    expect(decodeView('?layers=__proto__', '', known).view.layers).toEqual(plain.layers)
  })

  it.each([
    ['#99/33/36', 'a zoom beyond the range'],
    ['#9/36/33', 'latitude and longitude swapped'],
    ['#9/NaN/36', 'no number'],
    ['#9/33', 'two figures'],
    ['#9/1e309/36', 'infinity'],
  ])('falls back to the whole map for %s (%s)', (hash) => {
    expect(decodeView('', hash, known).view.camera).toBeNull()
  })

  it('lets the hash of a host or of an anchor be', () => {
    expect(decodeView('', '#?secret=abc', known)).toEqual({ view: plain, dropped: [] })
    expect(decodeView('', '#zone-line-a', known)).toEqual({ view: plain, dropped: [] })
  })

  it('names what it dropped and never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { view, dropped } = decodeView(search, hash, known)
        expect(view.layers.every((id) => known.overlays.includes(id))).toBe(true)
        expect(dropped.every((part) => ['version', 'layers', 'feature', 'camera', 'dark'].includes(part))).toBe(true)
      }),
    )
  })
})
