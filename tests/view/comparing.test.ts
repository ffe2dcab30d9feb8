import { describe, expect, it } from 'vitest'
import { decodeView, encodeView } from '../../src/view/address.ts'
import { comparing, partedAt } from '../../src/view/comparing.ts'
import { viewOfSide } from '../../src/view/side-view.ts'
import { type Known, defaultView } from '../../src/view/view.ts'

const overlays = ['disengagement-1974', 'control-since-2024', 'syria-withdrawal', 'israel-feb-2025', 'israel-dec-2025']
const known: Known = { overlays, zones: [], readings: {} }
const decoded = (search: string) => decodeView(search, '', known)
const compared = (search: string) => decoded(search).view.compare

describe('a comparison in the address', () => {
  it('is written short, and needs no list of layers: what is compared is on', () => {
    const compare = comparing(['syria-withdrawal'], ['israel-feb-2025'], overlays)
    const view = { ...defaultView(known), layers: ['syria-withdrawal', 'israel-feb-2025'], compare }
    expect(encodeView(view, known).search).toBe('?v=1&compare=syria-withdrawal~israel-feb-2025')
    expect(decoded('?v=1&compare=syria-withdrawal~israel-feb-2025')).toEqual({ view, dropped: [] })
  })

  it('names sets with commas, in the order of the panel', () => {
    expect(compared('?compare=israel-feb-2025,disengagement-1974~syria-withdrawal')).toEqual({
      a: ['disengagement-1974', 'israel-feb-2025'],
      b: ['syria-withdrawal'],
      mode: 'swipe',
      split: null,
    })
  })

  it('holds mode and split', () => {
    const search = '?v=1&compare=syria-withdrawal~israel-feb-2025&mode=diff&split=0.25'
    expect(compared(search)).toMatchObject({ mode: 'diff', split: 0.25 })
    expect(encodeView(decoded(search).view, known).search).toBe(search)
  })

  it.each([
    ['an unknown overlay alone on its side', 'compare=syria-withdrawal~retired'],
    ['the same on both sides', 'compare=syria-withdrawal~syria-withdrawal'],
    ['one side', 'compare=syria-withdrawal'],
    ['a name of every object', 'compare=__proto__~constructor'],
  ])('is dropped with %s, and the address says so', (_, part) => {
    expect(decoded(`?${part}`)).toEqual({ view: defaultView(known), dropped: ['compare'] })
  })

  it('keeps what it knows of a set, and says that it dropped the rest', () => {
    const { view, dropped } = decoded('?compare=syria-withdrawal,retired~israel-feb-2025')
    expect(view.compare).toMatchObject({ a: ['syria-withdrawal'], b: ['israel-feb-2025'] })
    expect(dropped).toEqual(['compare'])
  })

  it.each(['mode=blend', 'split=2', 'split=1.5', 'split=-1', 'split=NaN', 'split=1e0', 'mode=constructor'])(
    'takes the usual for %s and says so',
    (part) => {
      const { view, dropped } = decoded(`?compare=syria-withdrawal~israel-feb-2025&${part}`)
      expect(view.compare).toMatchObject({ mode: 'swipe', split: null })
      expect(dropped).toEqual(['compare'])
    },
  )
})

describe('a swipe that nobody has moved', () => {
  const frame = [35, 32, 37, 34] as const
  const at = (west: number, east: number) => [west, 32, east, 33] as const

  it('shows the whole of a narrow side to the west, and the rest of the wide one that begins with it', () => {
    expect(partedAt(at(35.2, 35.6), at(35.2, 36.8), frame)).toBe(0.3)
  })

  it('shows half of a narrow side to the east, where the wide one begins with it', () => {
    expect(partedAt(at(35.2, 36.8), at(35.2, 35.6), frame)).toBe(0.2)
  })

  it('is where the product of the shares in sight is greatest', () => {
    const [western, eastern] = [at(35.3, 36.1), at(35.7, 36.9)]
    const inSight = (share: number) => {
      const x = 35 + 2 * share
      return Math.min(1, (x - western[0]) / 0.8) * Math.min(1, (eastern[2] - x) / 1.2)
    }
    const parted = partedAt(western, eastern, frame)
    for (let share = 0.2; share < 0.9; share += 0.01)
      expect(inSight(parted)).toBeGreaterThanOrEqual(inSight(share) - 1e-9)
  })

  it('is parted between two that lie apart', () => {
    expect(partedAt(at(35, 35.5), at(35.7, 37), frame)).toBe(0.35)
    expect(partedAt(at(35, 36.4), at(36.5, 37), frame)).toBe(0.7)
  })

  it('stays off the edges of the frame', () => {
    expect(partedAt(at(34, 35), at(34.5, 35), frame)).toBe(0.1)
    expect(partedAt(at(37, 38), at(37, 39), frame)).toBe(0.9)
  })

  it('heeds no more of a side than the frame shows', () => {
    expect(partedAt(at(30, 36.5), at(36, 40), frame)).toBe(partedAt(at(35, 36.5), at(36, 37), frame))
  })

  it('is parted in the middle of the frame where one side has no place', () => {
    expect(partedAt(null, at(35, 36), frame)).toBe(0.5)
  })
})

describe('a side of a comparison', () => {
  const view = (mode: string) =>
    decoded(`?compare=disengagement-1974,syria-withdrawal~syria-withdrawal,israel-feb-2025&mode=${mode}`).view

  it.each(['swipe', 'split'])('shows its own overlays and those of both, not those of the other alone (%s)', (mode) => {
    expect(viewOfSide(view(mode), 'a').layers).toEqual(['disengagement-1974', 'syria-withdrawal'])
    expect(viewOfSide(view(mode), 'b').layers).toEqual(['syria-withdrawal', 'israel-feb-2025'])
  })

  it('shows what takes no part in the comparison on both sides', () => {
    const with_ = { ...view('swipe'), layers: overlays }
    for (const side of ['a', 'b'] as const) expect(viewOfSide(with_, side).layers).toContain('control-since-2024')
  })

  it('is the whole view where both lie on one map, and leaves the place to the difference where that is drawn', () => {
    expect(viewOfSide(view('overlay'), 'a')).toEqual(view('overlay'))
    expect(viewOfSide(view('diff'), 'a').layers).toEqual([])
  })
})
