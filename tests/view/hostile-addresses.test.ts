import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownIds } from '../../src/catalog/known-ids.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import { MODES } from '../../src/view/comparing.ts'
import { askedOptions, hasUnknownOption } from '../../src/view/embed-options.ts'
import { isOnMap } from '../../src/view/shape.ts'
import { DROPPED, decodeView, encodeView, withView } from '../../src/view/address.ts'
import { decodeTime } from '../../src/view/time.ts'
import { defaultView, isReachable } from '../../src/view/view.ts'
import { HOSTILE_ADDRESSES, HOSTILE_OPTIONS } from '../hostile-addresses.ts'
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
  fc.constantFrom('line', 'point', 'area', '36.1,33.1', '35.9,32.9~36.2,33.2', 'swipe', 'diff', '0.3'),
  fc.constantFrom('1974', '2024-12', '2025-09-17', '2025-13', '2025-02-30', '0000', '9999-12-31'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const value = fc
  .tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom(',', '~'))
  .map(([pieces, between]) => pieces.join(between))
const name = fc.oneof(
  fc.constantFrom('v', 'layers', 'reading', 'feature', 'dark', 'lang', 'layers[]', '__proto__', 'utm_source'),
  fc.constantFrom('time', 'compare', 'mode', 'split', 'measure', 'plain', 'static', 'legend', 'zoom'),
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
        const { compare, measure, time } = view
        if (compare !== null) {
          const { a, b, mode, split } = compare
          expect(Math.min(a.length, b.length)).toBeGreaterThan(0)
          expect([...a, ...b].every((id) => known.overlays.includes(id))).toBe(true)
          expect(MODES).toContain(mode)
          expect(split === null || (split >= 0 && split <= 1)).toBe(true)
        }
        expect(time === null || decodeTime(time) === time).toBe(true)
        expect(measure === null || measure.positions.every(isOnMap)).toBe(true)
        expect(dropped.every((part) => DROPPED.includes(part))).toBe(true)
        const written = encodeView(view, known)
        const again = decodeView(withView('', written.search), written.hash, known)
        expect(again).toEqual({ view, dropped: [] })
      }),
      { numRuns: 10_000 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names)
  })

  it.each(HOSTILE_OPTIONS)('of an embed leaves every option as it is and says so (%s)', (search) => {
    expect(askedOptions(search)).toEqual([])
    expect(hasUnknownOption(search)).toBe(true)
  })

  it.each(['?plain=true&plain=false', '?static=&static=x', '?plain=&plain'])(
    'takes the first of an option of an embed that is given more than once, and says so (%s)',
    (search) => {
      expect(askedOptions(search)).toEqual([`${search.includes('plain') ? 'plain' : 'static'}=true`])
      expect(hasUnknownOption(search)).toBe(true)
    },
  )

  it.each([
    '',
    '?plain',
    '?plain=&legend=false',
    '?planet=x&planet=y&compared=1&zoomed[]=2',
    '?utm_source=mode&x=split',
  ])('is none where options are given once, with values of theirs, and the rest is somebody else’s (%s)', (search) =>
    expect(hasUnknownOption(search)).toBe(false),
  )

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
