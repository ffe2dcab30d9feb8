import { type StyleSpecification, createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locale.ts'
import { hatchOfImage } from '../../src/map/images.ts'
import { claimName } from '../../src/catalog/as-of.ts'
import { mapLabels, withPartsOf } from '../../src/catalog/map-labels.ts'
import { labelFeatures } from '../../src/map/features.ts'
import { claimStates } from '../../src/map/claim-states.ts'
import { CLAIM_LAYERS, buildStyle } from '../../src/map/style.ts'
import { THEMES, THEME_IDS } from '../../src/theme/palette.ts'
import { type View, defaultView, withReading } from '../../src/view/view.ts'
import { TWO_WAYS, WORDS_ALONE, catalogWith, readingsOf } from '../made-up.ts'
import { catalog as real } from '../real-catalog.ts'

/** The real overlays, one with two readings, and one that is words alone. */
const catalog = catalogWith(real, { overlays: [TWO_WAYS, WORDS_ALONE] })
const overlays = catalog.overlays.map((overlay) => overlay.id)
const readings = readingsOf(catalog)
const plain = defaultView({ overlays, zones: [], readings })

/** None, all, each alone and every two: what one overlay does to another, any two of them show. */
const toggles = [
  [],
  overlays,
  ...overlays.map((id) => [id]),
  ...overlays.flatMap((id, i) => overlays.slice(i + 1).map((other) => [id, other])),
]
/** Any set of toggles with any reading of each overlay that has several. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    layers: fc.subarray(overlays),
    readings: fc.record(
      Object.fromEntries(Object.entries(readings).map(([id, ids]) => [id, fc.constantFrom(...ids)])),
    ) as fc.Arbitrary<View['readings']>,
  })
  .map((parts) => ({ ...plain, ...parts }))
/** Each reading in turn, the rest as usual. */
const eachReading = Object.entries(readings).flatMap(([id, ids]) =>
  ids.map((reading) => withReading(plain, id, reading)),
)

it('a name that overlays share has the colour of the first that is on', () => {
  const lineA = mapLabels(real, 'en').find(({ lines }) => lines[0] === 'Line A')!
  const colourWith = (...shown: string[]) =>
    labelFeatures([withPartsOf(lineA, new Set(shown))], THEMES.light, 1).features[0]!.properties!['color']
  const { hue } = THEMES.light
  expect(colourWith('disengagement-1974', 'syria-withdrawal')).toBe(hue.agreement)
  expect(colourWith('syria-withdrawal')).toBe(hue.syria)
})

describe.each(THEME_IDS)('the style of the %s theme', (themeId) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const style = (view: View) => buildStyle(catalog, view, THEMES[themeId], locale)
    /** The data of the sources is the same in every view and checked once, with the plain style. */
    const sources = style(plain).sources
    const withoutData = Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [id, { ...source, data: { type: 'FeatureCollection' } }]),
    )
    const faultsOf = (view: View) => validateStyleMin({ ...style(view), sources: withoutData } as StyleSpecification)

    it('is valid by the MapLibre style specification', () => {
      expect(validateStyleMin(style(plain))).toEqual([])
    })

    it('is valid for every toggle and every two, for all and none', () => {
      expect(toggles.flatMap((layers) => faultsOf({ ...plain, layers }))).toEqual([])
    })

    it('is valid for every reading, of an overlay that is on or off', () => {
      expect(eachReading.flatMap((view) => [...faultsOf(view), ...faultsOf({ ...view, layers: overlays })])).toEqual([])
    })

    it('is valid for any set of toggles with any readings', () => {
      fc.assert(
        fc.property(anyView, (view) => {
          expect(faultsOf(view)).toEqual([])
        }),
        { numRuns: 20 },
      )
    })

    it('is valid whatever is selected', () => {
      const selections = [
        ...overlays.map((id) => ({ type: 'overlay', id }) as const),
        ...catalog.zones.map(({ id }) => ({ type: 'zone', id }) as const),
      ]
      expect(selections.flatMap((selection) => validateStyleMin(style({ ...plain, selection })))).toEqual([])
    })

    it('asks for no glyphs, sprite or tiles, so that no request leaves the page', () => {
      const { glyphs, sprite, sources } = style(plain)
      expect([glyphs, sprite]).toEqual([undefined, undefined])
      expect(
        Object.values(sources).every((source) => source.type === 'geojson' && typeof source.data === 'object'),
      ).toBe(true)
    })

    it('names only patterns that can be painted', () => {
      const source = style(plain).sources['claims']
      const { features } = (source as unknown as { data: { features: { properties: { pattern: string } }[] } }).data
      const patterns = features.map((feature) => feature.properties.pattern).filter((pattern) => pattern !== '')
      expect(patterns.length).toBeGreaterThan(0)
      expect(patterns.filter((pattern) => hatchOfImage(pattern) === null)).toEqual([])
    })
  })
})

describe('the style', () => {
  const view = (layers: readonly string[]) => buildStyle(catalog, { ...plain, layers }, THEMES.light, 'en')

  it('keeps its number of layers however many overlays there are', () => {
    const doubled = {
      ...catalog,
      overlays: [...catalog.overlays, ...catalog.overlays.map((o) => ({ ...o, id: `${o.id}-2` }))],
    }
    expect(buildStyle(doubled, plain, THEMES.light, 'en').layers).toHaveLength(view(overlays).layers.length)
  })

  it('has no more layers than its budget: each is a pass over the map in every frame', () => {
    const ids = view(overlays).layers.map(({ id }) => id)
    expect(ids.length, ids.join(', ')).toBeLessThanOrEqual(40)
  })

  it('answers clicks only on layers that exist', () => {
    const ids = view([]).layers.map((layer) => layer.id)
    expect(CLAIM_LAYERS.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('draws from zoom 9 on how far a line of the treaty may lie to both sides', () => {
    const { layers, sources } = view(overlays)
    const layer = layers.find(({ id }) => id === 'claim-doubt')!
    expect(layer.minzoom).toBe(9)
    const claims = (sources['claims'] as { data: { features: { properties: Record<string, unknown> }[] } }).data
      .features
    const line = claims.find(({ properties }) => properties['zone'] === 'line-a' && properties['edge'] === 'cased')!
    expect(line.properties['doubt']).toBe(300)
    const width = createExpression((layer.paint as { 'line-width': unknown })['line-width'], '$root')
    if (width.result !== 'success') throw new Error('the width is no expression')
    const pixels = (zoom: number) => width.value.evaluate({ zoom }, { type: 2, properties: line.properties }) as number
    // 600 m at 33° N: a tile of 512 pixels covers 40,075 km × cos 33° / 2^zoom.
    for (const zoom of [9, 10, 11])
      expect(pixels(zoom)).toBeCloseTo((600 * 512 * 2 ** zoom) / (40_075_017 * Math.cos((33 * Math.PI) / 180)), 2)
  })

  it('draws the treaty’s lines above every other claim, so that no demand hides them', () => {
    const ids = view([]).layers.map((layer) => layer.id)
    expect(Math.max(ids.indexOf('claim-tint'), ids.indexOf('claim-hatch'), ids.indexOf('claim-edge'))).toBeLessThan(
      ids.indexOf('claim-line'),
    )
  })
})

describe('a view', () => {
  const isOn = (view: Partial<View>, part: string, zone: string) =>
    claimStates({ ...plain, ...view }, catalog).get(claimName(part, zone))!.on
  it('switches every claim that is drawn, by its name', () => {
    const { sources } = buildStyle(catalog, plain, THEMES.light, 'en')
    const { data, promoteId } = sources['claims'] as unknown as {
      data: { features: { properties: Record<string, string> }[] }
      promoteId: string
    }
    const names = new Set(data.features.map(({ properties }) => properties[promoteId]!))
    expect(new Set(claimStates(plain, catalog).keys())).toEqual(names)
  })

  it('draws a claim by its state: all of its opacities, or none', () => {
    const drawn = buildStyle(catalog, plain, THEMES.light, 'en').layers.flatMap(({ id, paint }) =>
      Object.entries(paint ?? {})
        .filter(([property]) => id.startsWith('claim-') && property.endsWith('-opacity'))
        .map(([property, value]) => createExpression(value, `${id}.paint.${property}`)),
    )
    expect(drawn).toHaveLength(7)
    const properties = { tint: 0.06, strength: 1, edge: 'soft' }
    const opacities = (state: Record<string, boolean>) =>
      drawn.map((expression) => {
        if (expression.result === 'error') throw new Error(expression.value.map((error) => error.message).join())
        return expression.value.evaluate({ zoom: 9 }, { type: 2, properties }, state) as number
      })
    expect(opacities({ on: true })).toEqual([0.06, 1, 0.2, 1, 1, 1, 1])
    expect(opacities({ on: false })).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(opacities({})).toEqual([0, 0, 0, 0, 0, 0, 0])
    // What has no edge to mark grows darker where it is selected.
    expect(opacities({ on: true, selected: true })).toEqual([0.06, 1.7, 0.2, 1, 1, 1, 1])
  })

  it('shows the claims of an overlay that is on, and hides those of one that is off', () => {
    const claim = ['israel-feb-2025.with-separation', 'three-governorates'] as const
    expect(isOn({ layers: ['israel-feb-2025'] }, ...claim)).toBe(true)
    expect(isOn({ layers: ['suwayda-corridor'] }, ...claim)).toBe(false)
  })

  it('selects all claims of an overlay, or all of one zone', () => {
    const selected = (selection: View['selection']) =>
      [...claimStates({ ...plain, selection }, catalog)].filter(([, state]) => state.selected).map(([name]) => name)
    expect(selected({ type: 'none' })).toEqual([])
    expect(selected({ type: 'zone', id: 'three-governorates' }).length).toBeGreaterThan(1)
    expect(
      selected({ type: 'zone', id: 'three-governorates' }).every((name) => name.endsWith(' three-governorates')),
    ).toBe(true)
    const ofOverlay = selected({ type: 'overlay', id: 'israel-feb-2025' })
    expect(ofOverlay.length).toBeGreaterThan(1)
    expect(ofOverlay.every((name) => name.startsWith('israel-feb-2025'))).toBe(true)
  })

  describe('of an overlay that can be read in two ways', () => {
    const read = (reading: string) => withReading({ ...plain, layers: [TWO_WAYS.id] }, TWO_WAYS.id, reading)
    const [wide, narrow] = [read('wide'), read('narrow')]
    const WIDE = ['two-ways.wide', 'three-governorates'] as const
    const NARROW = ['two-ways.narrow', 'quneitra-governorate'] as const
    const BOTH = ['two-ways', 'line-a'] as const

    it('shows the usual one unless another is chosen', () => {
      expect(isOn({ layers: [TWO_WAYS.id] }, ...WIDE)).toBe(true)
      expect(isOn({ layers: [TWO_WAYS.id] }, ...NARROW)).toBe(false)
    })

    it('hides the parts of the usual one while another is chosen', () => {
      expect(isOn(narrow, ...WIDE)).toBe(false)
      expect(isOn(narrow, ...NARROW)).toBe(true)
    })

    it('shows what holds in both, whichever is chosen', () => {
      for (const view of [wide, narrow]) expect(isOn(view, ...BOTH)).toBe(true)
    })

    it('hides every part while the overlay is off', () => {
      for (const claim of [WIDE, NARROW, BOTH] as const)
        expect(isOn({ ...narrow, layers: [] }, claim[0], claim[1])).toBe(false)
    })
  })
})

describe('a view as of a date', () => {
  const [posts, corridor] = [
    { part: 'control-since-2024', zone: 'post-abidin' },
    { part: 'suwayda-corridor.from-the-golan', zone: 'corridor-to-suwayda' },
  ]
  const isDrawn = ({ part, zone }: { part: string; zone: string }, time: string | null) =>
    claimStates({ ...plain, layers: overlays, time }, catalog).get(claimName(part, zone))!.on

  it('draws a claim from the day on which it was made, also of an overlay that was there before', () => {
    expect(isDrawn(posts, '2025-07-06')).toBe(false)
    expect(isDrawn(posts, '2025-07-07')).toBe(true)
    expect(isDrawn({ ...posts, zone: 'reported-control' }, '2025-07-06')).toBe(true)
    expect(isDrawn(corridor, '2025-08-11')).toBe(false)
    expect(isDrawn(corridor, '2025-08')).toBe(true)
  })

  it('draws all of it today', () => {
    for (const claim of [posts, corridor]) expect(isDrawn(claim, null)).toBe(true)
  })

  it('is valid on every date on which something happened', () => {
    for (const { from } of catalog.events)
      expect(
        validateStyleMin(buildStyle(catalog, { ...plain, layers: overlays, time: from }, THEMES.light, 'en')),
      ).toEqual([])
  })
})

describe('the features', () => {
  const style = buildStyle(catalog, plain, THEMES.light, 'en')
  const propertiesIn = (source: string) =>
    (
      style.sources[source] as unknown as { data: { features: { properties: Record<string, string> }[] } }
    ).data.features.map(({ properties }) => properties)

  it('name the part of the overlay that switches each claim', () => {
    const parts = propertiesIn('claims').map(({ part }) => part)
    expect(parts).toEqual(expect.arrayContaining(['two-ways', 'two-ways.wide', 'two-ways.narrow']))
  })

  it('hold nothing for a claim that has no place', () => {
    expect(propertiesIn('claims').filter(({ overlay }) => overlay === WORDS_ALONE.id)).toEqual([])
  })

  it('hold every soft claim as its nested steps', () => {
    const soft = propertiesIn('claims').filter(({ edge }) => edge === 'soft')
    for (const { overlay, zone } of soft) {
      const steps = soft.filter((other) => other['overlay'] === overlay && other['zone'] === zone)
      expect(steps.length, `${overlay} ${zone}`).toBeGreaterThanOrEqual(5)
    }
  })
})
