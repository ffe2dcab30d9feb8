import { describe, expect, it } from 'vitest'
import { zoneClaims } from '../../src/catalog/look.ts'
import { partOf } from '../../src/catalog/parts.ts'
import { BORDER_CLASSES } from '../../src/catalog/types.ts'
import { claimPaint } from '../../src/figure/claim-marks.ts'
import { drawFigure } from '../../src/figure/drawing.ts'
import { strokesOf, toggleCss, unitCss } from '../../src/figure/figure-css.ts'
import { partClass, toggleId } from '../../src/figure/switch-names.ts'
import { pathData } from '../../src/figure/path.ts'
import { mercator } from '../../src/geometry/mercator.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { karneyDistance } from '../karney.ts'
import { TWO_WAYS, WORDS_ALONE, catalogWith, readingsOf } from '../made-up.ts'
import { catalog } from '../real-catalog.ts'

const projector = mercator([35, 32, 36, 33], 1000)

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
  it('leads through every position of a line that matters to half a unit, without rounding adding up', () => {
    const zigzag = Array.from({ length: 400 }, (_, i) => [35 + i * 0.0021, 32.3 + (i % 2) * 0.0313])
    const drawn = points(
      pathData({ type: 'LineString', coordinates: zigzag }, projector, { tolerance: 0.5, bleed: Infinity }),
    )
    expect(drawn).toHaveLength(zigzag.length)
    drawn.forEach(([x, y], index) => {
      const [px, py] = projector.project(zigzag[index]!)
      // Half a unit, and a little for binary fractions.
      expect(Math.abs(x - px)).toBeLessThan(0.5001)
      expect(Math.abs(y - py)).toBeLessThan(0.5001)
    })
  })

  it('leaves out what a line would not show', () => {
    const nearlyStraight = Array.from({ length: 100 }, (_, i) => [35 + i * 0.01, 32.5 + (i % 2) * 0.0004])
    expect(
      points(
        pathData({ type: 'LineString', coordinates: nearlyStraight }, projector, { tolerance: 0.5, bleed: Infinity }),
      ),
    ).toHaveLength(2)
  })

  it('closes rings and keeps holes', () => {
    const ring = [
      [35.1, 32.1],
      [35.9, 32.1],
      [35.9, 32.9],
      [35.1, 32.1],
    ]
    expect(
      pathData({ type: 'Polygon', coordinates: [ring, ring] }, projector, { tolerance: 0.5, bleed: Infinity }).match(
        /M[^Mz]*z/g,
      ),
    ).toHaveLength(2)
  })
})

describe.each(LOCALES)('the figure in %s', (locale) => {
  const drawing = drawFigure(catalog, locale, HOME_BOUNDS)

  it('draws every claim that has a place, and none that has not', () => {
    const expected = catalog.overlays.flatMap((overlay) =>
      zoneClaims(overlay).map((claim) => `${partOf(overlay.id, claim.reading)} ${claim.zone}`),
    )
    expect(drawing.claims.map((claim) => `${claim.part} ${claim.zone}`).sort()).toEqual(expected.sort())
  })

  it('holds each path once and refers only to paths that it holds', () => {
    const used = drawing.claims.flatMap((claim) => claim.paths)
    expect(used.filter((id) => drawing.paths[id] === undefined)).toEqual([])
    expect(new Set(Object.values(drawing.paths)).size).toBe(Object.keys(drawing.paths).length)
  })

  it('switches each overlay that it draws by its own checkbox', () => {
    const css = toggleCss(drawing, readingsOf(catalog))
    for (const overlay of catalog.overlays.filter((overlay) => zoneClaims(overlay).length > 0)) {
      expect(css).toContain(`:has(#${toggleId(overlay.id)}:not(:checked))`)
    }
  })

  it('says where nothing was published, in the language of the page', () => {
    for (const overlay of catalog.overlays) {
      for (const claim of zoneClaims(overlay).filter((claim) => !claim.stated)) {
        const parts = [overlay.id, partOf(overlay.id, claim.reading)]
        const notes = drawing.labels.filter(
          (label) => label.class === 'note' && label.parts.some((part) => parts.includes(part)),
        )
        const written = overlay.mapNotes.map((note) => note.text[locale])
        expect(written, overlay.id).toEqual(expect.arrayContaining(notes.map(({ lines }) => lines.join(' '))))
        expect(notes, `${overlay.id} ${claim.zone}`).not.toHaveLength(0)
      }
    }
  })

  it('gives no schematic zone an outline', () => {
    const schematic = new Set(catalog.zones.filter((zone) => zone.method === 'schematic').map((zone) => zone.id))
    expect(drawing.claims.filter((claim) => schematic.has(claim.zone) && claim.look.edge !== 'soft')).toEqual([])
  })

  it('draws what is sketched in several steps and what is firm as it is', () => {
    for (const { look, zone, paths } of drawing.claims) {
      if (look.edge === 'soft') expect(paths.length, zone).toBeGreaterThanOrEqual(3)
      else expect(paths).toEqual([zone])
    }
  })
})

describe('the switches of the figure', () => {
  const made = catalogWith(catalog, { overlays: [TWO_WAYS, WORDS_ALONE] })
  const drawing = drawFigure(made, 'en', HOME_BOUNDS)
  const rules = toggleCss(drawing, readingsOf(made)).split(/(?<=})/)
  /** What hides a class: the conditions of its rules. */
  const hiding = (name: string) => rules.filter((rule) => rule.includes(`${name}{display:none}`))

  it('a claim of every reading is off with its overlay alone', () => {
    expect(hiding('unknowns) .p-two-ways')).toEqual([
      'body:has(#show-two-ways:not(:checked)) :is(.figure,.unknowns) .p-two-ways{display:none}',
    ])
  })

  it('a claim of one reading is off with its overlay, and while another reading is chosen', () => {
    for (const reading of ['wide', 'narrow']) {
      expect(hiding(`unknowns) .p-two-ways--${reading}`)).toEqual([
        `body:is(:has(#show-two-ways:not(:checked)),:has(#read-two-ways--${reading}:not(:checked))) :is(.figure,.unknowns) .p-two-ways--${reading}{display:none}`,
      ])
    }
  })

  it('the words and the swatch of the row are those of the reading that is chosen, also while the overlay is off', () => {
    expect(hiding('toggle .p-two-ways--wide')).toEqual([
      'body:has(#read-two-ways--wide:not(:checked)) .toggle .p-two-ways--wide{display:none}',
    ])
  })

  it('a note of one reading is off while another is chosen', () => {
    expect(hiding('unknowns) .p-two-ways--wide')).toEqual([
      'body:is(:has(#show-two-ways:not(:checked)),:has(#read-two-ways--wide:not(:checked))) :is(.figure,.unknowns) .p-two-ways--wide{display:none}',
    ])
  })

  it('words on the map of an overlay that draws nothing are off with its checkbox', () => {
    expect(hiding('unknowns) .p-words-alone')).toEqual([
      'body:has(#show-words-alone:not(:checked)) :is(.figure,.unknowns) .p-words-alone{display:none}',
    ])
  })

  it('a name is off only while every overlay is that shows it', () => {
    const shared = drawing.labels.find(({ parts }) => parts.length > 1)!
    expect(hiding(partClass(...shared.parts))).toHaveLength(1)
    for (const part of shared.parts)
      expect(hiding(partClass(...shared.parts))[0]).toContain(`#show-${part.split('.')[0]!}:`)
  })

  it('a name that overlays share has the colour of the first that is on', () => {
    const [a, b] = ['disengagement-1974', 'syria-withdrawal'] as const
    const name = partClass(a, b)
    const real = toggleCss(drawFigure(catalog, 'en', HOME_BOUNDS), readingsOf(catalog)).split(/(?<=})/)
    expect(real.filter((rule) => rule.includes(`.${name}{fill`))).toEqual([
      `body:has(#show-${a}:not(:checked)) .figure .${name}{fill:var(--syria)}`,
    ])
  })

  it('every class is one that a style sheet can name', () => {
    const names = [
      ...drawing.claims.map(({ part }) => partClass(part)),
      ...drawing.labels.map(({ parts }) => partClass(...parts)),
    ]
    expect(names.filter((name) => name !== '' && !/^[a-z][\w-]*$/.test(name))).toEqual([])
  })

  it('no two parts share a class', () => {
    const parts = [...new Set(drawing.claims.map(({ part }) => part))]
    expect(new Set(parts.map((part) => partClass(part))).size).toBe(parts.length)
  })
})

describe('the scale', () => {
  it.each([
    ['the whole map', HOME_BOUNDS],
    ['a map of a few kilometres', [35.8, 33.0, 35.9, 33.08]],
    ['all of the base map', [33.6, 31.3, 38.8, 34.7]],
  ] as const)(
    'has bars of round lengths, a twelfth to a fifth of the width, right on the middle parallel: %s',
    (_, bounds) => {
      const { scale, width } = drawFigure(catalog, 'en', bounds)
      const [west, south, east, north] = bounds
      const middle = (south + north) / 2
      const across = karneyDistance([west, middle], [east, middle]) / 1000
      const lengths = { kilometers: 1, miles: 1.609344 }
      expect(scale.bars.map(({ unit }) => unit)).toEqual(['kilometers', 'miles'])
      for (const bar of scale.bars) {
        // The parallel is a little longer than the geodesic.
        expect(bar.width / width).toBeCloseTo((bar.length * lengths[bar.unit]) / across, 2)
        expect(bar.width / width).toBeLessThanOrEqual(0.2)
        expect(bar.width / width).toBeGreaterThan(0.075)
        expect(bar.length.toExponential()).toMatch(/^[125]e/)
      }
    },
  )
})

it('a figure can have the rules of its own lines alone', () => {
  const drawing = drawFigure(catalog, 'en', HOME_BOUNDS)
  const dashed = drawing.claims.filter(({ look }) => look.edge === 'dashed')
  const css = unitCss('en', strokesOf({ ...drawing, claims: dashed }))
  expect(css).toContain('.edge-dashed{')
  expect(css).not.toContain('.edge-cased{')
})

it('every line that the figure draws has its rule', () => {
  const css = unitCss('en', strokesOf(drawFigure(catalog, 'en', HOME_BOUNDS)))
  const classes = [
    ...BORDER_CLASSES.filter((name) => name !== 'frame').map((name) => `border-${name}`),
    ...drawFigure(catalog, 'en', HOME_BOUNDS).claims.flatMap((claim) => {
      const paint = claimPaint(claim)
      return paint.type === 'firm' ? paint.marks.flatMap(({ stroke }) => stroke ?? []) : []
    }),
  ]
  for (const name of new Set(classes)) expect(css, name).toMatch(new RegExp(`\\.${name}\\{fill:none;stroke:var`))
})
