import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePage, knownIds } from '../../src/catalog/page-text.ts'
import { DROPPED, decodeView, encodeView, withView } from '../../src/view/address.ts'
import { defaultView, isReachable } from '../../src/view/view.ts'
import { HOSTILE_ADDRESSES } from '../hostile-addresses.ts'
import { catalog } from '../real-catalog.ts'

const known = knownIds(describePage(catalog, 'en'))
const plain = defaultView(known)
/** Ids that are as real as those in an address are meant to be, and what may stand in for them. */
const piece = fc.oneof(
  fc.constantFrom(...known.overlays, ...known.zones, 'true', 'auto', '1', 'ar'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '%',
    '%E0%A4%A',
    ',',
    '.',
    '~',
    '<script>',
    '\ud800',
    '\u202e',
    'NaN',
    '1e309',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(','))
const name = fc.oneof(
  fc.constantFrom('v', 'layers', 'reading', 'feature', 'dark', 'lang', 'layers[]', '__proto__', 'utm_source'),
  fc.string({ maxLength: 8 }),
)
const search = fc
  .array(fc.tuple(name, value), { maxLength: 6 })
  .map((parts) => `?${parts.map((pair) => pair.join('=')).join('&')}`)
const number = fc.oneof(fc.double().map(String), fc.integer({ min: -400, max: 400 }).map(String), piece)
const hash = fc.oneof(
  fc.array(number, { maxLength: 5 }).map((figures) => `#${figures.join('/')}`),
  fc.string({ unit: 'binary' }).map((text) => `#${text}`),
)

describe('a hostile address', () => {
  it('is tried in more than 120 forms, no two of them the same', () => {
    const forms = new Set(HOSTILE_ADDRESSES.map((address) => address.search + address.hash))
    expect(forms.size).toBe(HOSTILE_ADDRESSES.length)
    expect(forms.size).toBeGreaterThan(120)
  })

  it.each(HOSTILE_ADDRESSES)(
    'with $what opens the plain view and names what was left out',
    ({ search, hash, dropped }) => {
      const decoded = decodeView(search, hash, known)
      expect(decoded.view).toEqual(plain)
      expect(decoded.dropped).toEqual(dropped)
    },
  )

  it('of 10,000 made by chance yields a view that can be shown, whose address is read back the same, and touches nothing else', () => {
    const names = Object.getOwnPropertyNames(Object.prototype)
    fc.assert(
      fc.property(search, hash, (search, hash) => {
        const { view, dropped } = decodeView(search, hash, known)
        expect(view.layers.every((id) => known.overlays.includes(id))).toBe(true)
        expect(Object.keys(view.readings)).toEqual(Object.keys(known.readings))
        for (const [id, ids] of Object.entries(known.readings)) expect(ids).toContain(view.readings[id])
        if (view.selection.type !== 'none')
          expect(known[view.selection.type === 'zone' ? 'zones' : 'overlays']).toContain(view.selection.id)
        expect(view.camera === null || isReachable(view.camera)).toBe(true)
        expect([null, 'light', 'dark']).toContain(view.theme)
        expect(dropped.every((part) => DROPPED.includes(part))).toBe(true)
        const written = encodeView(view, known)
        const again = decodeView(withView('', written.search), written.hash, known)
        expect(again).toEqual({ view, dropped: [] })
      }),
      { numRuns: 10_000 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names)
  })

  it('takes the first of a part that is given more than once', () => {
    const { view, dropped } = decodeView('?feature=line-a&feature=line-b', '', known)
    expect(view.selection).toEqual({ type: 'zone', id: 'line-a' })
    expect(dropped).toEqual(['repeated'])
  })

  it('opens with the known layers among thousands of others', () => {
    const others = Array.from({ length: 5000 }, (_, index) => `x${index}`)
    const { view, dropped } = decodeView(`?layers=${[...others, 'suwayda-corridor'].join(',')}`, '', known)
    expect(view.layers).toEqual(['suwayda-corridor'])
    expect(dropped).toEqual(['layers'])
  })
})
