import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locale.ts'
import { hatchOfImage } from '../../src/map/images.ts'
import { CLAIM_LAYERS, buildStyle, viewStyle } from '../../src/map/style.ts'
import { THEMES, THEME_IDS } from '../../src/theme/palette.ts'
import { type View, defaultView } from '../../src/view/view.ts'
import { catalog } from '../real-catalog.ts'

const overlays = catalog.overlays.map((overlay) => overlay.id)
const plain = defaultView({ overlays, zones: [] })

/** Every set of toggles of the real overlays: 2 to the power of their number. */
const toggles = Array.from({ length: 2 ** overlays.length }, (_, bits) =>
  overlays.filter((_, index) => bits & (1 << index)),
)

describe.each(THEME_IDS)('the style of the %s theme', (themeId) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const style = (view: View) => buildStyle(catalog, view, THEMES[themeId], locale)

    it('is valid by the MapLibre style specification for every set of toggles', () => {
      const faults = toggles.flatMap((layers) => validateStyleMin(style({ ...plain, layers })))
      expect(faults).toEqual([])
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

  it('answers clicks only on layers that exist', () => {
    const ids = view([]).layers.map((layer) => layer.id)
    expect(CLAIM_LAYERS.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('draws the treaty’s lines above every other claim, so that no demand hides them', () => {
    const ids = view([]).layers.map((layer) => layer.id)
    expect(Math.max(ids.indexOf('claim-tint'), ids.indexOf('claim-hatch'), ids.indexOf('claim-edge'))).toBeLessThan(
      ids.indexOf('claim-line'),
    )
  })
})

describe('a view', () => {
  const opacities = (layers: readonly string[], properties: Record<string, string | number>) =>
    viewStyle({ ...plain, layers }).paint.map(([layer, property, value]) => {
      const expression = createExpression(value, `${layer}.paint.${property}`)
      if (expression.result === 'error') throw new Error(expression.value.map((error) => error.message).join())
      return expression.value.evaluate({ zoom: 9 }, { type: 2, properties }) as number
    })
  const claim = { overlay: 'israel-feb-2025', zone: 'three-governorates', tint: 0.06, strength: 1, edge: 'dashed' }

  it('shows the claims of an overlay that is on', () => {
    expect(opacities(['israel-feb-2025'], claim)).toEqual([0.06, 1, 1, 1, 1])
  })

  it('hides those of one that is off', () => {
    expect(opacities(['suwayda-corridor'], claim)).toEqual([0, 0, 0, 0, 0])
  })
})
