import { expect, it } from 'vitest'
import { measuredForms } from '../../scripts/map-catalog.ts'
import { measuredFrom } from '../../src/catalog/measured-form.ts'
import { measuredTogether } from '../../src/catalog/zone-outline.ts'
import { compareWithOverlays } from '../../src/measure/compare.ts'
import { areaOf, catalog, zoneOf } from '../real-catalog.ts'

/** As the page gets them. */
const forms = JSON.parse(JSON.stringify(measuredForms(catalog))) as ReturnType<typeof measuredForms>

it.each(forms.map((form) => [form.zones.join(' and '), form] as const))(
  '%s have from their short form what is found without it',
  (_, form) => {
    const [short, whole] = [measuredFrom(form, catalog), measuredTogether(form.zones.map(zoneOf), catalog)!]
    expect([short.area, short.squareMeters]).toEqual([whole.area, whole.squareMeters])
    for (const part of ['edges', 'belted', 'bounds', 'worstMeters'] as const)
      expect(short.outline[part], part).toEqual(whole.outline[part])
  },
)

it('an area of the reader’s own shares the same with each overlay, with short forms and without', () => {
  const { extents } = catalog.overlaps!
  const compared = (known: typeof forms) =>
    compareWithOverlays(areaOf('daraa-governorate'), { ...catalog, extents, forms: known })
  expect(compared(forms)).toEqual(compared([]))
  expect(compared(forms).length).toBeGreaterThan(5)
})
