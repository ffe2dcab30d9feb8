import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/figure/drawing.ts'
import { toggleCss, toggleId } from '../../src/figure/figure-css.ts'
import { pathData } from '../../src/figure/path.ts'
import { mercator } from '../../src/geometry/mercator.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { catalog } from '../real-catalog.ts'

const projector = mercator([35, 32, 36, 33], 100)

/** The points of path data, steps added up. */
function points(d: string): [number, number][] {
  let [x, y] = [0, 0]
  let relative = false
  const found: [number, number][] = []
  for (const [, command, a, b] of d.matchAll(/([MlZz]?)(-?\d*\.?\d+)[ ]?(-?\d*\.?\d+)/g)) {
    if (command === 'M') relative = false
    if (command === 'l') relative = true
    ;[x, y] = relative ? [x + Number(a), y + Number(b)] : [Number(a), Number(b)]
    found.push([x, y])
  }
  return found
}

describe('path data', () => {
  it('leads through every position of a line to a tenth of a unit, without rounding adding up', () => {
    const zigzag = Array.from({ length: 400 }, (_, i) => [35 + i * 0.0021, 32.3 + (i % 7) * 0.0313])
    const drawn = points(pathData({ type: 'LineString', coordinates: zigzag }, projector))
    expect(drawn).toHaveLength(zigzag.length)
    drawn.forEach(([x, y], index) => {
      const [px, py] = projector.project(zigzag[index]!)
      // Half of the last decimal, and a little for binary fractions.
      expect(Math.abs(x - px)).toBeLessThan(0.0501)
      expect(Math.abs(y - py)).toBeLessThan(0.0501)
    })
  })

  it('closes rings and keeps holes', () => {
    const ring = [
      [35.1, 32.1],
      [35.9, 32.1],
      [35.9, 32.9],
      [35.1, 32.1],
    ]
    expect(pathData({ type: 'Polygon', coordinates: [ring, ring] }, projector).match(/M[^Mz]*z/g)).toHaveLength(2)
  })
})

describe.each(LOCALES)('the figure in %s', (locale) => {
  const drawing = drawFigure(catalog, locale, HOME_BOUNDS)

  it('draws every claim of every overlay', () => {
    const expected = catalog.overlays.flatMap((overlay) => overlay.claims.map((claim) => `${overlay.id} ${claim.zone}`))
    expect(drawing.claims.map((claim) => `${claim.overlay} ${claim.zone}`).sort()).toEqual(expected.sort())
  })

  it('holds each path once and refers only to paths that it holds', () => {
    const used = drawing.claims.flatMap((claim) => claim.paths)
    expect(used.filter((id) => drawing.paths[id] === undefined)).toEqual([])
    expect(new Set(Object.values(drawing.paths)).size).toBe(Object.keys(drawing.paths).length)
  })

  it('switches each overlay by its own checkbox', () => {
    const css = toggleCss(drawing)
    for (const { id } of catalog.overlays) expect(css).toContain(`:has(#${toggleId(id)}:not(:checked))`)
  })

  it('says where nothing was published, in the language of the page', () => {
    for (const overlay of catalog.overlays.filter((overlay) => overlay.claims.some((claim) => !claim.stated))) {
      const note = drawing.labels.find((label) => label.class === 'note' && label.overlays.includes(overlay.id))
      expect(note?.lines.join(' ')).toBe(overlay.mapNote!.text[locale])
    }
  })

  it('gives no schematic zone an outline', () => {
    const schematic = new Set(catalog.zones.filter((zone) => zone.method === 'schematic').map((zone) => zone.id))
    expect(drawing.claims.filter((claim) => schematic.has(claim.zone) && claim.look.edge !== 'soft')).toEqual([])
  })
})
