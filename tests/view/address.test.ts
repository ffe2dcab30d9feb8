import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DROPPED, decodeView, encodeView } from '../../src/view/address.ts'
import { PAN_BOUNDS, ZOOM_RANGE } from '../../src/view/home.ts'
import { comparing, MODES } from '../../src/view/comparing.ts'
import { SHAPE_POSITIONS, type Shape, type ShapeType, roundedPosition } from '../../src/view/shape.ts'
import { type Known, type View, defaultView, roundedCamera, withReading } from '../../src/view/view.ts'

const known: Known = {
  overlays: ['disengagement-1974', 'control-since-2024', 'syria-withdrawal', 'israel-feb-2025', 'suwayda-corridor'],
  zones: ['line-a', 'line-b', 'area-of-separation'],
  readings: { 'israel-feb-2025': ['whole', 'without'], 'suwayda-corridor': ['border', 'sweida', 'both'] },
}
const plain = defaultView(known)
const [west, south, east, north] = PAN_BOUNDS

const positions = fc
  .record({
    lon: fc.double({ min: west, max: east, noNaN: true }),
    lat: fc.double({ min: south, max: north, noNaN: true }),
  })
  .map(({ lon, lat }) => roundedPosition([lon, lat]))
const shapes: fc.Arbitrary<Shape> = fc.constantFrom<ShapeType>('point', 'line', 'area').chain((type) => {
  const [minLength, maxLength] = SHAPE_POSITIONS[type]
  return fc.array(positions, { minLength, maxLength }).map((all) => ({ type, positions: all }))
})

const day = fc.date({ min: new Date('1974-05-31'), max: new Date('2026-01-31'), noInvalidDate: true })
/** Days, months and years of the timeline's span. */
const times = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.toISOString().slice(0, length))

const views: fc.Arbitrary<View> = fc.record({
  layers: fc.subarray([...known.overlays]),
  readings: fc.record({
    'israel-feb-2025': fc.constantFrom(...known.readings['israel-feb-2025']!),
    'suwayda-corridor': fc.constantFrom(...known.readings['suwayda-corridor']!),
  }),
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
  compare: fc
    .record({
      a: fc.subarray([...known.overlays]),
      b: fc.subarray([...known.overlays]),
      mode: fc.constantFrom(...MODES),
      split: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ a, b, ...shown }) => comparing(a, b, known.overlays, shown)),
  measure: fc.option(shapes),
  time: fc.option(times),
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

  it('says nothing of the usual readings and names the others, whether the overlay is on or off', () => {
    const read = (id: string, reading: string) => encodeView(withReading(plain, id, reading), known).search
    expect(read('suwayda-corridor', 'border')).toBe('')
    expect(read('suwayda-corridor', 'both')).toBe('?v=1&reading=suwayda-corridor.both')
  })

  it('reads several readings from one list', () => {
    const { view, dropped } = decodeView('?reading=israel-feb-2025.without,suwayda-corridor.sweida', '', known)
    expect(view.readings).toEqual({ 'israel-feb-2025': 'without', 'suwayda-corridor': 'sweida' })
    expect(dropped).toEqual([])
  })

  it.each([
    ['a reading that the overlay has not', 'suwayda-corridor.whole'],
    ['a reading of an overlay that has none', 'syria-withdrawal.whole'],
    ['an unknown overlay', 'retired-overlay.both'],
    ['no reading', 'suwayda-corridor'],
    ['a name of every object', '__proto__.constructor'],
  ])('drops %s and says so, and keeps the usual ones', (_, reading) => {
    const { view, dropped } = decodeView(`?reading=${reading}`, '', known)
    expect(view.readings).toEqual(plain.readings)
    expect(dropped).toEqual(['reading'])
  })

  it('keeps the readings that it knows beside one that it drops', () => {
    const { view, dropped } = decodeView('?reading=retired.one,suwayda-corridor.both', '', known)
    expect(view.readings['suwayda-corridor']).toBe('both')
    expect(dropped).toEqual(['reading'])
  })

  it('takes an empty list of readings for the usual ones', () => {
    expect(decodeView('?reading=', '', known)).toEqual({ view: plain, dropped: [] })
  })

  it('leaves what a reader chose before the script came, where it names no reading', () => {
    const asLeft = withReading(plain, 'suwayda-corridor', 'both')
    expect(decodeView('?layers=', '', known, asLeft).view.readings).toEqual(asLeft.readings)
    const { view } = decodeView('?reading=israel-feb-2025.without', '', known, asLeft)
    expect(view.readings).toEqual({ 'israel-feb-2025': 'without', 'suwayda-corridor': 'both' })
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
        for (const [id, ids] of Object.entries(known.readings)) expect(ids).toContain(view.readings[id])
        expect(dropped.every((part) => DROPPED.includes(part))).toBe(true)
      }),
    )
  })
})
