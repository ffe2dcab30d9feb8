import { expect, it } from 'vitest'
import { zoneClaims } from '../../src/catalog/look.ts'
import { describeStory, readAs } from '../../src/catalog/story-text.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { catalog } from '../real-catalog.ts'

const story = catalog.story!
const told = { ...catalog, story }

it('tells eight to twelve steps, from the lines of 1974 to what would change', () => {
  const ids = story.steps.map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(8)
  expect(ids.length).toBeLessThanOrEqual(12)
  expect(ids[0]).toBe('lines-1974')
  expect(ids.at(-1)).toBe('what-would-change')
})

it('tells in every language what each side asks, one after the other', () => {
  const sides = story.steps.map(({ side }) => side)
  expect(sides.filter((side) => side !== null)).toEqual(['syria', 'israel'])
  expect(sides.indexOf('israel')).toBe(sides.indexOf('syria') + 1)
})

it.each(LOCALES)(
  'says of each overlay of a step in "%s" what the panel says of it, in the reading that is shown',
  (locale) => {
    const { steps } = describeStory(told, locale)
    const [corridor, roadmap] = steps.find(({ id }) => id === 'suwayda')!.shown
    expect(corridor!.title).toBe(catalog.overlays.find(({ id }) => id === 'suwayda-corridor')!.title[locale])
    expect(corridor!.look?.hatch).not.toBeNull()
    expect(roadmap!.extent).toMatch(/\d/)
    for (const { shown, alternative } of steps)
      for (const { title, status } of shown) expect(alternative).toContain(`${title} (${status})`)
  },
)

it('lists every source that a step names, and no other', () => {
  const { steps, sources } = describeStory(told, 'en')
  expect(new Set(sources.map(({ id }) => id))).toEqual(
    new Set(steps.flatMap((step) => step.sources.map(({ id }) => id))),
  )
})

it('draws of an overlay the reading that is shown and no other', () => {
  const step = { overlays: [{ id: 'suwayda-corridor', reading: 'by-damascus' }] }
  const [corridor] = readAs(catalog, step).overlays
  const readings = [...zoneClaims(corridor!), ...corridor!.mapNotes].map(({ reading }) => reading)
  expect(readings).toContain('by-damascus')
  expect(readings).not.toContain('from-the-golan')
})
