import { describe, expect, it } from 'vitest'
import type { FigureLabel } from '../../src/view/figure-names.ts'
import { type Name, placeLabels } from '../../src/picture/place-labels.ts'

const FRAME = { left: 0, top: 0, right: 400, bottom: 300 }

function name(said: string, x: number, y: number, change: Partial<FigureLabel> = {}): Name {
  const label: FigureLabel = {
    x,
    y,
    lines: [said],
    class: 'town',
    side: 'right',
    hues: [],
    parts: [],
    rank: 2,
    from: 'narrow',
    ...change,
  }
  return { label, x, y, sizePixels: 10, width: said.length * 6 }
}
const area = { class: 'zone', side: 'middle', rank: null } as const
const placed = (names: readonly Name[]) => placeLabels(names, FRAME, [])
const said = (names: readonly Name[]) => placed(names).map(({ label }) => label.lines[0])

describe('names on the map of a picture', () => {
  it('stand where they were placed by hand while there is room', () => {
    expect(placed([name('Nawa', 100, 100)])).toMatchObject([{ x: 100, y: 100, side: 'right' }])
  })

  it('of places go to another side of their dot rather than over another name', () => {
    const [, second] = placed([name('Daraa', 100, 100), name('Izra', 92, 100)])
    expect(second!.side).not.toBe('right')
    expect(second).toMatchObject({ x: 92, y: 100 })
  })

  it('of areas move a little, and into the frame', () => {
    const [zone] = placed([name('Area of separation', 10, 100, area)])
    expect(zone!.x).toBeGreaterThan(10)
  })

  it('that find no room are left out, the least needed first', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => name(`Village ${i}`, 100 + (i % 3), 100 + i / 3))
    const left = said([name('Daraa', 100, 104), ...crowd])
    expect(left).toContain('Daraa')
    expect(left.length).toBeLessThan(8)
  })

  it('are drawn in any case where they say what is not known, or name a city', () => {
    const note = { ...area, class: 'note' } as const
    const crowd = Array.from({ length: 40 }, (_, i) => name('no published limit', 200, 150 + (i % 5), note))
    expect(said(crowd)).toHaveLength(40)
  })

  it('whose point lies outside the frame are left out', () => {
    expect(said([name('Beirut', -5, 100), name('Iraq', 500, 20, area)])).toEqual([])
  })

  it('keep clear of what else stands there', () => {
    expect(placeLabels([name('Nawa', 100, 100)], FRAME, [{ left: 0, top: 0, right: 400, bottom: 300 }])).toEqual([])
  })
})
